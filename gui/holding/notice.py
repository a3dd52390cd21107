"""A quiet strip at the top of the window that stays until it is answered or over."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look


class Notice(QFrame):
    """Says one thing at a time, and offers what to do about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Notice"))
        self._words = plain_label("", "", self, wraps=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 4, 8, 4)
        self._line.setSpacing(8)
        self._line.addWidget(self._words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, words: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Show the words; each offer is a button with what it does."""
        if self.isVisible() and words == self.text:
            return
        for button in self.buttons:
            self._line.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(*offer) for offer in offers]
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.show()

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = with_look(QPushButton(words, self), "link")
        button.clicked.connect(lambda: do())
        self._line.addWidget(button)
        return button
