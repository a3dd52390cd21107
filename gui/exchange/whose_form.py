"""Whose annotations of a file come in, and as whose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.exchange.annotations.assembling import WhoseLayers
from gui.exchange.field_box import FieldBox
from gui.exchange.roomy import scrolling
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import elided, plain_label, plain_tip

_WIDEST_NAME = 144
_ROWS_SHOWN, _ROW = 4, 36


@dataclass(frozen=True)
class Recorded:
    """Who recorded how much in a file, people and programs; "" is nobody who is named.

    `known`: who annotates in the project already.
    """

    people: Mapping[str, int]
    programs: Mapping[str, int]
    known: Sequence[str] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.people, *self.programs)))


class WhoseForm(QWidget):
    """What each is called here; whose come in; a line for a name where the file has none."""

    changed = Signal()

    def __init__(self, me: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Recorded | None = None
        self._called: dict[str, FieldBox] = {}
        self._people = QWidget(self)
        self._area = scrolling(self._people, self)
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(self.tr("Whose annotations come in"))
        self._line = QLineEdit(me, self)
        self._line.setAccessibleName(self.tr("Annotator"))
        self._asked = plain_label(self.tr("The file names nobody. Annotator:"), "soft", self)
        self._suggestions = QCheckBox(self.tr("A program made them: they are suggestions"), self)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._box.activated.connect(self.changed)
        self._line.textEdited.connect(self.changed)
        self._suggestions.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._asked)
        line.addWidget(self._line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._area)
        layout.addWidget(self._box)
        layout.addLayout(line)
        layout.addWidget(self._suggestions)
        for hidden in (self._area, self._asked, self._line, self._box):
            hidden.hide()

    @property
    def whose(self) -> WhoseLayers:
        chosen = self._box.currentData() if self._box.isVisibleTo(self) else None
        if self._line.isVisibleTo(self):
            chosen = self._line.text().strip() or None
        called = {name: box.currentText().strip() for name, box in self._called.items()}
        return WhoseLayers(
            chosen,
            as_suggestions=self._suggestions.isChecked(),
            names={name: here for name, here in called.items() if here and here != name},
        )

    def show_names(self, recorded: Recorded) -> None:
        names = recorded.names
        is_unnamed = "" in names
        for widget in (self._asked, self._line):
            widget.setVisible(is_unnamed)
        self._box.setVisible(len(names) > 1 and not is_unnamed)
        self._suggestions.setVisible(bool(recorded.people))
        self._area.setVisible(any(names))
        if recorded != self._shown:
            self._shown = recorded
            self._offer(names)
            self._list(recorded)

    def _offer(self, names: tuple[str, ...]) -> None:
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self.tr("All of them, each in a layer of her own"), None)
            for name in names:
                self._box.addItem(self.tr("Only {name}").format(name=name), name)

    def _list(self, recorded: Recorded) -> None:
        """A row for each with what she is called here, of which all can be seen in turn."""
        self._called = {}
        self._people = QWidget()
        grid = QGridLayout(self._people)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        rows = [name for name in recorded.names if name]
        for row, name in enumerate(rows):
            label = plain_label("", "strong", self._people)
            label.setText(elided(self._told(name, recorded), label.fontMetrics(), _WIDEST_NAME))
            label.setToolTip(plain_tip(name))
            count = recorded.people.get(name, 0) + recorded.programs.get(name, 0)
            grid.addWidget(label, row, 0)
            grid.addWidget(plain_label(f"{count:n}", "small", self._people), row, 1,
                           Qt.AlignmentFlag.AlignTrailing)  # fmt: skip
            grid.addWidget(self._box_for(name, recorded.known), row, 2)
        self._area.setWidget(self._people)
        self._area.setFixedHeight(_ROW * min(_ROWS_SHOWN, max(1, len(rows))))

    def _told(self, name: str, recorded: Recorded) -> str:
        if name in recorded.people:
            return name
        return self.tr("{name} (suggestions)").format(name=name)

    def _box_for(self, name: str, known: Sequence[str]) -> FieldBox:
        box = FieldBox(self.tr("What {name} is called here").format(name=name), self._people)
        where = self.tr("annotates here")
        box.show_value(name, [(each, where) for each in known if each != name])
        box.said.connect(lambda _name: self.changed.emit())
        self._called[name] = box
        return box
