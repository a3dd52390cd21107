"""What stands in the place of the text while no article is open: what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look


class NoArticle(QWidget):
    """Words, and where a project is empty a button that fills it; Enter presses it."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        action.changed.connect(self._follow_action)
        self.words = plain_label("", "soft", self, wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offer = with_look(QPushButton(action.text(), self), "primary")
        self.offer.setAutoDefault(True)
        self.offer.clicked.connect(action.trigger)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def advise(self, words: str, *, offers: bool) -> None:
        self.words.setText(words)
        self.offer.setVisible(offers)

    def _follow_action(self) -> None:
        self.offer.setEnabled(self._action.isEnabled())
