"""A narrow lane beside the text that shows where statements stand in the whole of it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.model.statement import Statement
from gui.reader.minimap_bars import LANES, Bar, bar_of, bars
from gui.reader.minimap_picture import BarsPicture, paint_bars, rect_of
from gui.reader.painting import CORNER, Look
from gui.shared.words import counted

if TYPE_CHECKING:
    from gui.reader.view import ArticleView

WIDTH = 34
_READ_WIDTH, _LEAST_FRAME = 2, 10
_FRAME_ALPHA, _EDGE_ALPHA = 18, 150


class Minimap(QWidget):
    """The text from its first to its last character as one lane; a click or a drag goes there."""

    pointed_at = Signal(object)
    """The statement under the mouse, or None."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._statements: Sequence[Statement] = ()
        self._length = 0
        self._read_to = 0
        self._bars: list[Bar] | None = None
        self._picture = BarsPicture()
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of the article"))
        view.shown.connect(self.update)

    def show_statements(self, statements: Sequence[Statement], length: int) -> None:
        """`statements`: in text order. `length` of the text in code points."""
        self._statements, self._length = statements, length
        self._bars = None
        self._describe()
        self.update()

    def show_edited(self, statements: Sequence[Statement], numbers: Iterable[int | None]) -> None:
        """The same text with statements edited; `numbers`: theirs, None for those that are gone.

        Where they stand as before only their bars are others, which costs next to nothing.
        """
        before, kept = self._statements, None if self._bars is None else list(self._bars)
        self._statements, self._bars = statements, None
        at = {bar.number: place for place, bar in enumerate(kept or ())}
        if kept is not None and len(before) == len(statements):
            for number in numbers:
                if number is None or not _stands_as(before[number - 1], statements[number - 1]):
                    break
                if number in at:
                    lane, new = kept[at[number]].lane, statements[number - 1]
                    kept[at[number]] = bar_of(new, number, self._length, self.height(), lane)
            else:
                self._bars = kept
        self._describe()
        self.update()

    def show_read(self, point: int) -> None:
        """How far the article has been read, in code points."""
        if point != self._read_to:
            self._read_to = point
            self._describe()
            self.update()

    def _describe(self) -> None:
        count = len(self._statements)
        told = counted(count, self.tr("1 statement"), self.tr("{count} statements"))
        share = 100 * self._read_to // max(1, self._length)
        read = self.tr("read to {share} %").format(share=share)
        self.setAccessibleDescription(f"{told}, {read}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bars = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._view.paper.look
        if look is None or not self._length:
            return
        painter = QPainter(self)
        placed = () if look.is_backlit else self._placed()
        painter.drawPixmap(0, 0, self._picture.of(placed, look, self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_read(painter, look)
        for bar in self._strongest(look):
            painter.setBrush(QColor(look.palette.card))
            painter.setPen(QPen(QColor(look.palette.ink), 1.5))
            painter.drawRoundedRect(rect_of(bar).adjusted(-2, -2, 2, 2), CORNER, CORNER)
            paint_bars(painter, [(bar, look.stance_colour(bar.statement))], look)
        self._paint_frame(painter, look)
        painter.end()

    def _placed(self) -> list[Bar]:
        if self._bars is None:
            self._bars = bars(self._statements, self._length, self.height())
        return self._bars

    def _strongest(self, look: Look) -> list[Bar]:
        """The current statement and the one that is pointed at, wherever the others left room."""
        lanes = {bar.statement: bar.lane for bar in self._placed()}
        found = []
        for wanted in dict.fromkeys((look.current, look.hovered)):
            number = None if wanted is None else look.number(wanted)
            if wanted is not None and number is not None and number <= len(self._statements):
                statement = self._statements[number - 1]
                if statement.parts.evidence:
                    lane = lanes.get(wanted, LANES - 1)
                    height = self.height()
                    found.append(bar_of(statement, number, self._length, height, lane))
        return found

    def _paint_read(self, painter: QPainter, look: Look) -> None:
        """A thin line as far down as the article has been read."""
        colour = QColor(look.palette.line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, _READ_WIDTH, self._y(self._read_to)), 1, 1)

    def _paint_frame(self, painter: QPainter, look: Look) -> None:
        """What is to be seen of the text right now."""
        top = self._y(self._view.first_visible_point())
        bottom = max(top + _LEAST_FRAME, self._y(self._view.last_visible_point()))
        colour = QColor(look.palette.soft)
        colour.setAlpha(_EDGE_ALPHA)
        painter.setPen(QPen(colour, 1))
        colour.setAlpha(_FRAME_ALPHA)
        painter.setBrush(colour)
        rect = QRectF(_READ_WIDTH + 1.5, top + 0.5, WIDTH - _READ_WIDTH - 3, bottom - top - 1)
        painter.drawRoundedRect(rect, CORNER, CORNER)

    def _y(self, point: int) -> float:
        return min(point, self._length) * self.height() / max(1, self._length)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)
        elif not event.buttons():
            self.pointed_at.emit(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed_at.emit(None)
        super().leaveEvent(event)

    def _go(self, event: QMouseEvent) -> None:
        """Bring the place under the mouse to the middle of the window."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            share = min(1.0, max(0.0, event.position().y() / max(1, self.height())))
            self._view.scroll_to_middle(round(share * self._length))

    def _under(self, place: QPointF) -> object:
        found = [
            bar for bar in self._placed() if rect_of(bar).adjusted(-1, -1, 2, 1).contains(place)
        ]
        return found[-1].statement if found else None


def _stands_as(before: Statement, now: Statement) -> bool:
    """Whether a statement is the same one, with evidence where it was."""
    return before.id == now.id and before.parts.evidence == now.parts.evidence
