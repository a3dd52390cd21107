"""The line above a part: its name, what is missing, and the key that leads to it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.shared.labels import plain_label


class PartHeading(QWidget):
    """`key`: what leads to the part, if anything does."""

    def __init__(self, words: str, parent: QWidget, key: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(plain_label(words.upper(), "heading", self))
        self._missing = plain_label("", "warning", self)
        layout.addWidget(self._missing)
        layout.addStretch(1)
        if key is not None:
            layout.addWidget(key)
        self._missing.hide()

    def say_missing(self, words: str) -> None:
        """Say what is to be chosen; nothing where `words` is empty."""
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
