"""A label for words that may be longer than the room there is for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look


class ShortenedLabel(QLabel):
    """One line; what has no room gives way to an ellipsis, and a tip says all of it.

    It would like the room of all its words, and never widens the window for them.
    """

    def __init__(
        self, look: str, parent: QWidget, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(parent)
        self._cut = cut
        with_look(self, look)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str) -> None:
        self.setText(words)
        self._tell()

    def shown(self) -> str:
        """The words as far as they have room."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._cut, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )

    def _tell(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else plain_tip(self.text()))
