"""Words on the screen: labels that take nothing for mark-up, and what is done where room lacks."""

import re
from html import escape
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from core.model.phrase import brief
from gui.shared.style_sheet import with_look
from gui.shared.words import PATH_SIGN

_MARKS = re.compile("[<&]")
"""Without one of these, nothing is mark-up to Qt."""
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
"""Marks by which a text runs the other way, also where another one begins."""

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


def plain_tip(words: str | None, *, wraps: bool = False) -> str:
    """What a tip shows of words as they are: by itself, Qt takes some words for mark-up.

    `wraps`: in several lines, where they are long.
    """
    told = brief(words or "")
    if not told or not (wraps or _MARKS.search(told)):
        return told
    return f"<p>{escape(told)}</p>"


def window_title(words: str) -> str:
    """Words of the user for the bar of a window, where Qt takes a star in brackets for a mark."""
    return one_line(words).replace("[*]", "[*][*]")


def one_line(words: str) -> str:
    """The words without what would break a line or turn what stands beside them."""
    return " ".join(_TURNS.sub("", brief(words)).split())


def invited_width(line: QLineEdit) -> int:
    """How wide a line is that shows all the words inviting to type in it; Qt counts letters."""
    usual = QLineEdit.sizeHint(line).width()
    around = usual - _LETTERS_OF_QT * line.fontMetrics().horizontalAdvance("x")
    words = QFontMetricsF(line.font()).horizontalAdvance(line.placeholderText())
    return max(usual, around + ceil(words) + 1)


def elided(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words, or with an ellipsis at their end what fits of them into `room` pixels."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def cut_in_the_middle(words: str, metrics: QFontMetrics, letters: int) -> str:
    """The words, or what fits of their beginning and end into the room of so many letters."""
    room = letters * metrics.horizontalAdvance("x")
    return metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)


def elided_path(before: str, metrics: QFontMetrics, room: int) -> str:
    """All of a path but its last name, cut before the sign at its end; empty if too little fits."""
    if metrics.horizontalAdvance(before) <= room:
        return before
    left = room - metrics.horizontalAdvance(PATH_SIGN)
    cut = elided(before.removesuffix(PATH_SIGN), metrics, left)
    return cut + PATH_SIGN if len(cut) > _LEAST_CUT else ""
