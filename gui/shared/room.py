"""What the pages beside the desk that have several views do alike."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look
from gui.shared.tabs import Tabs
from gui.shared.window_places import Place, mark_place

_ROUND = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class Room(QWidget):
    """One view at a time, and asked for anew only while it is seen.

    Those who make one say what their tabs are, and how the view that is shown is asked for.
    """

    left = Signal()
    """Esc: back to where one was."""
    tabs: Tabs

    def __init__(self, desk: Desk, place: Place, settling_ms: int, parent: QWidget | None) -> None:
        """`settling_ms`: so long after a change it is asked anew, for several changes at once."""
        super().__init__(parent)
        mark_place(self, place)
        self._desk = desk
        self._is_stale = True
        with_look(self, "paper").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settling = QTimer(self, singleShot=True, interval=settling_ms)
        self._settling.timeout.connect(self._refresh)

    def _refresh(self) -> None:
        """Ask anew for what is shown; it is not stale any more."""
        raise NotImplementedError

    def _refresh_soon(self) -> None:
        """Something has changed: ask anew once no more changes, or once the page is seen again."""
        if self.isVisible():
            self._settling.start()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._settling.isActive():
            self._settling.stop()
            self._is_stale = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ROUND and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tabs.show_tab(self.tabs.current + _ROUND[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
