"""Choosing a stance: the scale with its heading."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model.codebook import Entry, EntryKind
from core.model.ids import EntryId
from gui.panels.option_row import Option
from gui.panels.part_heading import PartHeading
from gui.panels.stance_row import StanceRow
from gui.panels.words import ACTION_OF, heading
from gui.shared.desk import Desk
from gui.shared.key_label import KeyLabel
from gui.shared.window_places import Place, mark_place
from gui.shared.words import invitation

_KIND = EntryKind.STANCE


class StancePanel(QWidget):
    chosen = Signal(object)
    """An EntryId."""
    unset = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scale: tuple[Entry, ...] = ()
        key = KeyLabel(desk.actions, ACTION_OF[_KIND], self)
        self.heading = PartHeading(heading(_KIND), self, key)
        self.row = StanceRow(heading(_KIND), desk.theme, self)
        mark_place(self.row, Place.STANCES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addWidget(self.row)
        self.setFocusProxy(self.row)
        self.row.chosen.connect(lambda place: self.chosen.emit(self._scale[place].id))
        self.row.unset.connect(self.unset)

    def at_digit(self, digit: int) -> EntryId | None:
        """The stance of that digit; None if the scale has no such."""
        return self._scale[digit - 1].id if 1 <= digit <= len(self._scale) else None

    def show_value(self, stance: EntryId | None, *, is_draft: bool) -> None:
        """Offer the scale as the codebook has it now; a retired stance only where it is set."""
        codebook, palette = self._desk.bridge.codebook, self._desk.theme.palette
        retired = [e for e in codebook.stances if e.retired and e.id == stance]
        self._scale = (*(e for e in codebook.stances if not e.retired), *retired)
        places = {entry.id: place for place, entry in enumerate(self._scale)}
        self.row.offer(
            [Option(e.name, palette.stance(codebook, e), e.definition) for e in self._scale],
            None if stance is None else places.get(stance),
        )
        self.heading.say_missing(invitation(_KIND) if is_draft and stance is None else "")
