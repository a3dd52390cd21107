"""The letters of the text: ink, or soft ink for what is not to be looked at now."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextCharFormat, QTextLayout

Units = tuple[int, int]
"""A range of UTF-16 positions in the paragraph."""


def paint_letters(
    painter: QPainter, block: QTextBlock, origin: QPointF, colour: str, clip: QRectF
) -> None:
    """A paragraph, laid out, in one colour; only lines that touch `clip`."""
    painter.setPen(QPen(QColor(colour)))
    block.layout().draw(painter, origin, [], clip)


def paint_letters_but(
    painter: QPainter,
    block: QTextBlock,
    origin: QPointF,
    colours: tuple[str, str],
    kept: Iterable[Units],
    clip: QRectF,
) -> None:
    """The same, with the `kept` ranges in the second of two colours."""
    ordinary, special = colours
    look = QTextCharFormat()
    look.setForeground(QColor(special))
    ranges = []
    for start, end in kept:
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, end - start, look
        ranges.append(found)
    painter.setPen(QPen(QColor(ordinary)))
    block.layout().draw(painter, origin, ranges, clip)
