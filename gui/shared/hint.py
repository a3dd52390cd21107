"""What stands where a list would be while it is empty: why, and what fills it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.shared.labels import plain_label

_WIDTH = 440


class Hint(QWidget):
    """One sentence that says what is not there, and some that say what would be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._what = self._label("choice")
        self._how = self._label("soft")
        self.offer = QPushButton(self)
        self.other = QPushButton(self)
        for button in (self.offer, self.other):
            button.hide()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._what)
        column.addWidget(self._how)
        for button in (self.offer, self.other):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)

    def _label(self, look: str) -> QLabel:
        label = plain_label("", look, self, wraps=True)
        label.setFixedWidth(_WIDTH)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def explain(self, what: str, how: str, offer: str = "", other: str = "") -> None:
        """`offer`: what a button says that would change it, `other` what a second one says;
        without words there is none."""
        self._what.setText(what)
        self._how.setText(how)
        for button, words in ((self.offer, offer), (self.other, other)):
            button.setText(words)
            button.setVisible(bool(words))
