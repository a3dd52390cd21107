"""Paints one candidate: its path, the last name stronger, and softly why it is offered."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.candidate_rows import ROW, Create, Row
from gui.panels.words import creating, reason
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided, elided_path
from gui.shared.row_mark import paint_chosen_row
from gui.shared.theme import Theme

_SIDE, _GAP, _PADDING = 10, 8, 6
_SMALL = 12
_REASON_SHARE = 0.35
"""The share of a row that a reason may take even where the name is too long."""


class CandidateDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, create_keys: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._create_keys = create_keys

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            tokens = self._theme.palette
            paint_chosen_row(painter, QRectF(option.rect), option.direction, tokens)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        pen = _Pen(painter, room, option.direction, option.font)
        ink, soft = QColor(self._theme.palette.ink), QColor(self._theme.palette.soft)
        name = creating(row.name) if isinstance(row, Create) else row.path[-1]
        pen.end(self.aside(row, is_current=is_current), soft, beside=name)
        if isinstance(row, Create):
            pen.create(row.name, ink if is_current else soft)
        else:
            weight = QFont.Weight.Bold if is_current and row.before else QFont.Weight.Normal
            pen.start(row.before, row.path[-1], ink, weight)
        painter.restore()

    def aside(self, row: Row, *, is_current: bool) -> str:
        """What stands softly at the end of a row: why it is offered, or how it is taken."""
        if isinstance(row, Create):
            return self.tr("Enter creates it") if is_current else self._create_keys
        alias = row.candidate.alias
        return reason(row.candidate.why) if alias is None else alias


class _Pen:
    """Writes at both ends of one row; what stands at the end comes first and keeps its room."""

    def __init__(
        self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, font: QFont
    ) -> None:
        self._painter = painter
        self._whole = room
        self._left = room
        self._direction = direction
        self._font = font

    def end(self, words: str, colour: QColor, *, beside: str) -> None:
        """Softly at the end of the row; a name that stands beside it gives way last."""
        if not words:
            return
        font = QFont(self._font)
        font.setPixelSize(_SMALL)
        metrics = QFontMetrics(font)
        left = self._whole.width() - QFontMetrics(self._font).horizontalAdvance(beside) - 2 * _GAP
        most = max(left, round(self._whole.width() * _REASON_SHARE))
        words = elided(words, metrics, most)
        width = metrics.horizontalAdvance(words)
        room = QRect(self._whole)
        room.setLeft(room.right() - width)
        self._write(room, words, font, colour)
        self._left = self._whole.adjusted(0, 0, -width - _GAP, 0)

    def start(self, before: str, name: str, colour: QColor, weight: QFont.Weight) -> None:
        """The name whole if it can be; what stands before it gives way first."""
        strong = QFont(self._font)
        strong.setWeight(weight)
        plain, bold = QFontMetrics(self._font), QFontMetrics(strong)
        room = QRect(self._left)
        name = elided(name, bold, room.width())
        before = elided_path(before, plain, room.width() - bold.horizontalAdvance(name))
        self._write(room, before, self._font, colour)
        room.setLeft(room.left() + plain.horizontalAdvance(before))
        self._write(room, name, strong, colour)

    def create(self, name: str, colour: QColor) -> None:
        words = offer_to_create(name, QFontMetrics(self._font), self._left.width())
        self._write(self._left, words, self._font, colour)

    def _write(self, room: QRect, words: str, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        mirrored = QStyle.visualRect(self._direction, self._whole, room)
        sides = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(mirrored, sides | Qt.AlignmentFlag.AlignVCenter, words)


def offer_to_create(name: str, metrics: QFontMetrics, room: int) -> str:
    """The offer in `room` pixels; only the name gives way, so that both quotation marks stay."""
    return creating(elided(name, metrics, room - metrics.horizontalAdvance(creating(""))))
