"""The field in which a search is typed."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.search.offers import Offers
from gui.shared.bridge import Bridge
from gui.shared.search_field import SearchField


class QueryField(SearchField):
    """A line that offers what may be meant, and whose keys also lead into the list below it."""

    list_wanted = Signal()
    """↓ or Enter: the list is to have the focus."""
    left = Signal()
    """Esc: back to where one was."""

    def __init__(self, bridge: Bridge, page: QWidget, parent: QWidget) -> None:
        """`page`: over which the offers float."""
        super().__init__(parent)
        self._page = page
        self.offers = Offers(bridge, page)
        self.setAccessibleName(self.tr("What to search for"))
        self.setPlaceholderText(self.tr('Words, "a phrase", actor:…, outlet:…, date:2025-03…'))
        self.textEdited.connect(self._offer)
        self.offers.taken.connect(self._put)

    def event(self, event: QEvent) -> bool:
        """Qt would take Tab for the way to the next field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_tab = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            if is_tab and self.offers.take_key(event.key()):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.offers.take_key(key):
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.offers.hide()
            self.list_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.offers.hide()

    def _offer(self) -> None:
        before = self.text()[: self.cursorPosition()]
        self.offers.offer(before, self.mapTo(self._page, QPoint(0, self.height())))

    def _put(self, before: str) -> None:
        """Go on behind what was taken; a value is still to be told of a field."""
        after = self.text()[self.cursorPosition() :].lstrip()
        self.setText(before + after)
        self.setCursorPosition(len(before))
        self._offer()
