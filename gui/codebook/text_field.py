"""A field of several lines that says when one is done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.shared.style_sheet import with_look

_FRAME = 24


class TextField(QPlainTextEdit):
    """As high as its text, within bounds; Tab goes on to the next field."""

    finished = Signal()
    """The focus has gone, or Ctrl+Enter was pressed."""

    def __init__(self, name: str, parent: QWidget, lines: tuple[int, int] = (2, 8)) -> None:
        super().__init__(parent)
        with_look(self, "field")
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _fit(self) -> None:
        least, most = self._lines
        wanted = round(self.document().size().height())
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(max(wanted, least), most) * line + _FRAME)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if wanted > most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()
