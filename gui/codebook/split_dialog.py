"""Making several entries of one; its statements then wait for a decision each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from core.commands.codebook import EntryDraft
from core.commands.codebook_split import SplitEntry
from core.model.codebook import Entry, folded
from gui.codebook import words
from gui.codebook.text_field import TextField
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_page, mark_place
from gui.shared.words import counted, literally

_WIDTH = 480


class SplitDialog(QDialog):
    split_wanted = Signal(object)
    """The command."""

    def __init__(self, desk: Desk, entry: Entry, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        mark_page(self, "codebook.md")
        mark_place(self, Place.DIALOG)
        self._desk = desk
        self._entry = entry
        self._count = count
        self.setWindowTitle(self.tr("Split"))
        self.names = TextField(self.tr("Names of the parts, one on a line"), self, (3, 8))
        self.keeps = QCheckBox(
            self.tr("“{name}” stays as one of them").format(name=literally(entry.name)), self
        )
        self.summary = plain_label("", "soft", self, wraps=True)
        self.split = with_look(QPushButton(self.tr("Split"), self), "primary")
        self._cancel = QPushButton(words.cancel(), self)
        self._lay_out()
        self.names.textChanged.connect(self._show)
        self.names.finished.connect(self._show)
        self.keeps.toggled.connect(self._show)
        self.split.clicked.connect(self._split)
        self._cancel.clicked.connect(self.reject)
        self.split.setDefault(True)
        self._show()
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        title = self.tr("Split “{name}” into").format(name=self._entry.name)
        hint = self.tr("A name of each part on a line of its own; an existing entry may be one.")
        column = dialog_column(self)
        column.addWidget(plain_label(title, "choice", self, wraps=True))
        column.addWidget(plain_label(hint, "small", self, wraps=True))
        column.addWidget(self.names)
        column.addWidget(self.keeps)
        column.addWidget(self.summary)
        column.addStretch(1)
        column.addLayout(button_row(self.split, self._cancel))

    @property
    def command(self) -> SplitEntry:
        """What is asked for by what is typed."""
        book, entry = self._desk.bridge.codebook, self._entry
        lines = map(str.strip, self.names.toPlainText().splitlines())
        names = {folded(line): line for line in lines if line}
        known = {key: book.find(entry.kind, name) for key, name in names.items()}
        above = book.name_of(entry.parent)
        new = tuple(
            EntryDraft(entry.kind, name, above, actor_kind=entry.actor_kind, value=entry.value)
            for key, name in names.items()
            if (found := known[key]) is None or found.id == entry.id
        )
        there = tuple(e.id for e in known.values() if e is not None and e.id != entry.id)
        return SplitEntry(entry.id, new, there, self.keeps.isChecked())

    def _show(self) -> None:
        command = self.command
        parts = len(command.new) + len(command.existing) + command.keeps
        self.split.setEnabled(parts > 1)
        said = [counted(parts, self.tr("1 part"), self.tr("{count} parts"))]
        if command.existing:
            there = len(command.existing)
            said.append(counted(there, self.tr("1 is there"), self.tr("{count} are there")))
        told = ", ".join(said) + "."
        if self._count:
            waiting = self.tr(
                "{statements} will wait for a decision, each annotator’s for her own."
            )
            told += " " + waiting.format(statements=words.statements(self._count))
        if not command.keeps:
            told += " " + self.tr("“{name}” is retired.").format(name=self._entry.name)
        self.summary.setText(told)

    def _split(self) -> None:
        command = self.command
        self.accept()
        self.split_wanted.emit(command)
