"""The line that tells, and changes, what an entry stands under."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from core.model.codebook import Codebook, Entry, EntryKind
from gui.codebook.name_line import NameLine


class ParentLine(NameLine):
    """Empty at the top of the tree. What names no entry that it may stand under is taken back."""

    move_wanted = Signal(object)
    """The id of the entry that it is to stand under; None for the top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Codebook(), EntryKind.ACTOR, parent)
        self.setPlaceholderText(self.tr("At the top: type part of a name…"))
        self._moved: Entry | None = None
        self._shown = ""
        self.editingFinished.connect(self._tell)

    def show_entry(self, entry: Entry, codebook: Codebook) -> None:
        """What is half typed of the same entry stays, where that has not been moved."""
        is_same = self._moved is not None and self._moved.id == entry.id
        above = codebook.name_of(entry.parent) or ""
        self._moved = entry
        self.take_codebook(codebook, entry.kind)
        if self.hasFocus():
            self._offer()
        if not is_same or above != self._shown:
            self._shown = above
            self._take_back()

    def forget(self) -> None:
        """What is written is of an entry that is gone, or was refused."""
        self._moved = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Only now is it asked what there is to choose from, which takes a moment."""
        self._offer()
        super().focusInEvent(event)

    def _offer(self) -> None:
        """All but the entry itself and what stands below it: it cannot stand under that."""
        if self._moved is not None:
            self.leave_out(self._moved.id, *self.codebook.below(self._moved))

    def _tell(self) -> None:
        if self._moved is None or self.text().strip() == self._shown:
            return
        wanted = self.entry
        if wanted is None and self.text().strip():
            self._take_back()
            return
        parent = None if wanted is None else wanted.id
        if parent == self._moved.parent:
            self._take_back()
        else:
            self.move_wanted.emit(parent)

    def _take_back(self) -> None:
        with QSignalBlocker(self):
            self.setText(self._shown)
        self.setCursorPosition(0)
