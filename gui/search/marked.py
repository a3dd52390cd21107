"""Words with what was looked for in them: set in bold, on a ground of their own."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from core.model.search import Marked
from gui.shared.labels import elided
from gui.shared.offsets import Offsets
from gui.shared.palette import Palette

_ELLIPSIS = "… "
_LEAD = 40
"""Code points before the first mark that stay where the beginning is cut."""


def paint_marked(
    painter: QPainter, room: QRect, said: tuple[str, Marked], used: QFont, tokens: Palette
) -> None:
    """As many lines as fit into the room, cut at the end of the last one."""
    words, marks = said
    height = QFontMetrics(used).lineSpacing()
    lines = max(1, room.height() // height)
    layout = _laid_out(words, marks, used, room.width(), tokens)
    if layout.lineCount() > lines:
        words = _cut(words, layout, lines, used, room.width())
        layout = _laid_out(words, marks, used, room.width(), tokens)
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QColor(tokens.ink))
    for number in range(min(lines, layout.lineCount())):
        line = layout.lineAt(number)
        line.setPosition(QPointF(0, number * height))
        line.draw(painter, QPointF(room.topLeft()))
    painter.restore()


def from_mark(words: str, marks: Marked, most: int) -> tuple[str, Marked]:
    """Without its beginning where the first mark would stand behind `most` code points."""
    if not marks or marks[0][0] <= most:
        return words, marks
    gap = words.rfind(" ", 0, marks[0][0] - _LEAD)
    by = gap + 1 - len(_ELLIPSIS)
    return _ELLIPSIS + words[gap + 1 :], tuple((start - by, end - by) for start, end in marks)


def _laid_out(words: str, marks: Marked, used: QFont, width: int, tokens: Palette) -> QTextLayout:
    layout = QTextLayout(words, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(words, marks, tokens))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _formats(words: str, marks: Marked, tokens: Palette) -> list[QTextLayout.FormatRange]:
    offsets, made = Offsets(words), []
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(QColor(tokens.current_evidence))
    look.setForeground(QColor(tokens.ink))
    for start, end in marks:
        if start >= len(words):
            break
        kind = QTextLayout.FormatRange()
        kind.start = offsets.to_units(start)
        kind.length = offsets.to_units(min(end, len(words))) - kind.start
        kind.format = look
        made.append(kind)
    return made


def _cut(words: str, layout: QTextLayout, lines: int, used: QFont, width: int) -> str:
    """The words with an ellipsis where the last line ends."""
    bold = QFont(used)
    bold.setWeight(QFont.Weight.Bold)  # what is marked takes more room
    at = Offsets(words).to_points(layout.lineAt(lines - 1).textStart())
    return words[:at] + elided(words[at:].strip(), QFontMetrics(bold), width)
