"""The line above a part: its name, what is missing, and the key that leads to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.shared.style_sheet import with_look


class PartHeading(QWidget):
    def __init__(self, words: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(with_look(_label(words.upper(), self), "heading"))
        self._missing = with_look(_label("", self), "warning")
        layout.addWidget(self._missing)
        layout.addStretch(1)
        if key:
            layout.addWidget(with_look(_label(key, self), "key"))
        self._missing.hide()

    def say_missing(self, words: str) -> None:
        """Say what is to be chosen; nothing where `words` is empty."""
        self._missing.setText(words)
        self._missing.setVisible(bool(words))


def _label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
