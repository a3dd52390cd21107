"""A small button that shows a sign, and is called by words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look

_SIZE = QSize(28, 32)


def sign_button(sign: str, words: str, parent: QWidget, *, tip: str = "") -> QToolButton:
    """`tip`: what the mouse is told, if more than the words."""
    button = with_look(QToolButton(parent), "quiet")
    button.setFixedSize(_SIZE)
    button.setStyleSheet("padding: 0")
    button.setText(sign)
    button.setAccessibleName(words)
    button.setToolTip(plain_tip(tip or words))
    return button
