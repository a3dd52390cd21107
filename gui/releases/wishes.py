"""What a person chooses of a release."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.exchange.format import ExportOptions
from core.exchange.huggingface.licences import KNOWN
from core.exchange.registry import EXPORT_FORMATS
from core.model.codebook import Codebook
from core.model.phrase import Refused
from core.releasing.asking import Asked
from core.splits.split import Shares
from gui.releases import words
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.narrow_form import NarrowForm
from gui.shared.target_line import TargetLine

_ITSELF = "huggingface"
_LONGEST_SEED = 15


class Wishes(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 16, 0)
        self._column.setSpacing(4)
        self.licence = self._licences()
        self.name = self._line(self.tr("Name"), self.tr("As the codebook is called"))
        self.version = self._line(self.tr("Version"), self.tr("1.0.0, or the next"))
        self.date = self._line(self.tr("Day"), self.tr("That of the newest change"))
        self.split = self._line(self.tr("Training, validation, test"), str(Shares()))
        self.seed = self._line(self.tr("Seed of the splits"), "0")
        self.previous = self._folder()
        self.anew = QCheckBox(self.tr("Begin anew, as if none had been before"), self)
        self.anew.toggled.connect(lambda _is_on: self.changed.emit())
        self.anew.toggled.connect(self.previous.setDisabled)
        self._column.addSpacing(4)
        self._column.addWidget(self.anew)
        self.unresolved = QCheckBox(self.tr("Also what waits for a decision, marked"), self)
        self.unresolved.toggled.connect(lambda _is_on: self.changed.emit())
        self._column.addSpacing(12)
        self._column.addWidget(self.unresolved)
        self.target = TargetLine(self)
        self._named(self.tr("Folder to write to, new or empty"), self.target)
        self.formats = self._further()
        self.choice = NarrowForm(Codebook(), self, is_slim=True)
        self.choice.changed.connect(self.changed)
        self._column.addSpacing(12)
        self._column.addWidget(plain_label(self.tr("Only a choice of the gold"), "small", self))
        self._column.addWidget(self.choice)
        self._column.addStretch(1)

    def _named(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._column.addSpacing(8)
        self._column.addWidget(plain_label(name, "small", self))
        self._column.addWidget(field)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.textChanged.connect(self.changed)
        self._named(name, line)
        return line

    def _licences(self) -> QComboBox:
        """One that is known, or whatever is typed; none to begin with, for it is a decision."""
        box = QComboBox(self)
        box.setEditable(True)
        box.addItems(["", *KNOWN])
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Such as CC-BY-4.0"))
        box.currentTextChanged.connect(self.changed)
        self._named(self.tr("Licence"), box)
        return box

    def _folder(self) -> QLineEdit:
        """The release before, by its folder, where it is not the last one; its splits are kept."""
        name = self.tr("Release before this one")
        self._column.addSpacing(8)
        self._column.addWidget(plain_label(name, "small", self))
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("The last one"))
        line.textChanged.connect(self.changed)
        find = QPushButton(self.tr("Choose…"), self)
        find.setAccessibleName(self.tr("Choose the release before this one"))
        find.clicked.connect(self._look_for_one)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(find)
        self._column.addLayout(row)
        return line

    def _look_for_one(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Release before this one"))
        if found:
            self.previous.setText(found)

    def _further(self) -> dict[str, QCheckBox]:
        """Formats beside the data, each split by itself."""
        self._column.addSpacing(12)
        self._column.addWidget(plain_label(self.tr("Further formats"), "small", self))
        group = QWidget(self)
        flow = FlowLayout(group, 8, is_last_far=False)
        boxes = {}
        for name in EXPORT_FORMATS:
            if name != _ITSELF:
                boxes[name] = QCheckBox(words.format_name(name), group)
                boxes[name].toggled.connect(lambda _is_on: self.changed.emit())
                flow.addWidget(boxes[name])
        self._column.addWidget(group)
        return boxes

    @property
    def asked(self) -> Asked:
        """Refused where what is typed makes no sense."""
        previous = self.previous.text().strip().strip('"')
        is_first = self.anew.isChecked()
        shares = self.split.text().strip()
        chosen = self.choice.narrowed(ExportOptions())
        return Asked(
            states=chosen.states,
            entries=chosen.entries,
            since=chosen.since,
            until=chosen.until,
            licence=_known(self.licence.currentText()),
            name=self.name.text(),
            version=self.version.text(),
            date=self.date.text(),
            seed=_seed(self.seed.text().strip()),
            shares=Shares.told(shares) if shares else None,
            formats=tuple(name for name, box in self.formats.items() if box.isChecked()),
            with_unresolved=self.unresolved.isChecked(),
            previous=Path(previous).expanduser() if previous and not is_first else None,
            is_first=is_first,
        )

    @property
    def trouble(self) -> str:
        """Why what is typed makes no sense; empty where it does."""
        if self.choice.trouble:
            return self.choice.trouble
        try:
            _ = self.asked
        except Refused as refusal:
            return translated(refusal.phrase)
        return ""


def _known(licence: str) -> str:
    """A known licence in its own capitals: the box puts it so as well, once it is left."""
    return next((name for name in KNOWN if name.lower() == licence.strip().lower()), licence)


def _seed(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_SEED):
        raise Refused("“{text}” is not a whole number from 0 on.", text=text)
    return int(text)
