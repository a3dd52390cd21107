"""Words on the screen: labels that take nothing for mark-up, and what is done where room lacks."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.shared.style_sheet import with_look
from gui.shared.words import PATH_SIGN

_LETTERS_OF_QT = 17
"""As many letters wide does Qt make a line to type in."""
_LEAST_CUT = 3
"""With fewer letters, the ellipsis among them, what is left of a path tells nothing."""


def plain_label(words: str, look: str, parent: QWidget, *, wraps: bool = False) -> QLabel:
    """A label that shows its words as they are."""
    label = with_look(QLabel(words, parent), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def invited_width(line: QLineEdit) -> int:
    """How wide a line is that shows all the words inviting to type in it; Qt counts letters."""
    usual = QLineEdit.sizeHint(line).width()
    around = usual - _LETTERS_OF_QT * line.fontMetrics().horizontalAdvance("x")
    words = QFontMetricsF(line.font()).horizontalAdvance(line.placeholderText())
    return max(usual, around + ceil(words) + 1)


def elided(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words, or with an ellipsis at their end what fits of them into `room` pixels."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def elided_path(before: str, metrics: QFontMetrics, room: int) -> str:
    """All of a path but its last name, cut before the sign at its end; empty if too little fits."""
    if metrics.horizontalAdvance(before) <= room:
        return before
    left = room - metrics.horizontalAdvance(PATH_SIGN)
    cut = elided(before.removesuffix(PATH_SIGN), metrics, left)
    return cut + PATH_SIGN if len(cut) > _LEAST_CUT else ""
