"""The line of the palette: letters are typed into it, all other keys are for the list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

VISIBLE_ROWS = 10
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -VISIBLE_ROWS,
    Qt.Key.Key_PageDown: VISIBLE_ROWS,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Tab: 1,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class CommandLine(QLineEdit):
    """Keeps the focus for as long as the palette is open."""

    stepped = Signal(int)
    """The highlight is to move by so many rows."""
    taken = Signal()
    given_up = Signal()
    """Esc, or the palette's own keys once more: back to where the focus was."""
    left = Signal()
    """The user has put the focus elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closing: Sequence[QKeySequence] = ()

    def close_on(self, keys: Sequence[QKeySequence]) -> None:
        """The keys that opened the palette close it as well."""
        self._closing = keys

    def event(self, event: QEvent) -> bool:
        """Every key is this line's; Tab is told here, since Qt never sends it as a key press."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in _STEPS:
                self.stepped.emit(_STEPS[Qt.Key(event.key())])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape or self._is_closing(event):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _is_closing(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) in self._closing

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()
