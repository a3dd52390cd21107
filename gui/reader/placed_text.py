"""The laid out text as code points: where each stands, and which are to be seen."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from gui.reader.laid_out_text import LaidOutText
from gui.shared.offsets import Offsets

_NEAR, _MOST_TRIES = 2, 6


class PlacedText(LaidOutText):
    """Positions that come in and go out are code points; places are pixels of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offsets = Offsets("")

    def selected_range(self) -> tuple[int, int]:
        """What is selected by mouse, in code points; empty where nothing is."""
        cursor = self.textCursor()
        return (
            self._offsets.to_points(cursor.selectionStart()),
            self._offsets.to_points(cursor.selectionEnd()),
        )

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place in the viewport."""
        place = self.on_a_line(place)
        return self._offsets.to_points(self.cursorForPosition(place.toPoint()).position())

    def reads_from_right(self, point: int) -> bool:
        """Whether the paragraph of a code point is read from the right."""
        block = self.document().findBlock(self._offsets.to_units(point))
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    def caret_rect(self, point: int) -> QRect:
        """Where a caret before that code point stands, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(point))
        return self.cursorRect(cursor)

    def reveal(self, start: int, end: int) -> None:
        """Scroll just so far that the range can be read, with some lines around it.

        A far place comes to stand in the upper third, found without laying out what is between.
        """
        height, line = self.viewport().height(), self.lines.line_height
        room = 2 * line
        if self._come_near(start):
            room = max(room, height // 3)
        for _ in range(_MOST_TRIES):  # empty lines are lower, so one step may fall short
            first, last = self.caret_rect(start), self.caret_rect(end)
            before = self.verticalScrollBar().value()
            if first.top() < room:
                self._scroll_lines((first.top() - room) / line - 1)
            elif last.bottom() > height - 2 * line:
                wanted = min(last.bottom() - height + 2 * line, first.top() - room)
                self._scroll_lines(wanted / line + 1)
            if self.verticalScrollBar().value() == before:
                return

    def _come_near(self, point: int) -> bool:
        """Bring the paragraph of a code point to the top, unless it is on screen or next to it."""
        number = self.document().findBlock(self._offsets.to_units(point)).blockNumber()
        seen = [block.blockNumber() for block, _ in self.visible_blocks()]
        if not seen or seen[0] - _NEAR <= number <= seen[-1] + _NEAR:
            return False
        self.scroll_to(point)
        return True

    def first_visible_point(self) -> int:
        return self._offsets.to_points(self.firstVisibleBlock().position())

    def last_visible_point(self) -> int:
        """Where what can be read at the foot of the window ends."""
        corner = self.viewport().rect().bottomRight()
        return self.point_at(QPointF(corner) - QPointF(0, self.lines.line_height))

    def scroll_to(self, point: int) -> None:
        """Bring the paragraph of a code point to the top."""
        block = self.document().findBlock(self._offsets.to_units(point))
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def scroll_to_line(self, point: int) -> None:
        """Bring the line of a code point to the top."""
        unit = self._offsets.to_units(point)
        block = self.document().findBlock(unit)
        self.lines.blockBoundingRect(block)  # lays it out
        line = block.layout().lineForTextPosition(unit - block.position())
        number = line.lineNumber() if line.isValid() else 0
        self.verticalScrollBar().setValue(block.firstLineNumber() + number)

    def scroll_to_middle(self, point: int) -> None:
        """Bring the line of a code point to the middle of the viewport, or as near as it can be."""
        self.scroll_to_line(point)
        half = self.viewport().height() / 2
        for _ in range(_MOST_TRIES):  # lines above may be low ones of empty paragraphs
            before = self.verticalScrollBar().value()
            self._scroll_lines((self.caret_rect(point).top() - half) / self.lines.line_height)
            if self.verticalScrollBar().value() == before:
                return

    def _scroll_lines(self, lines: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + int(lines))
