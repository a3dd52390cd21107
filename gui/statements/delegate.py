"""Paints the cells of the table: quiet text, a coloured dot for the stance, one tint per row."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model.span import Role
from core.model.statement import Statement
from gui.shared.bridge import Bridge
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided, elided_path
from gui.shared.part_marks import part_pen
from gui.shared.row_mark import CORNER, paint_chosen_row
from gui.shared.theme import Theme
from gui.shared.words import PATH_SIGN
from gui.statements.model import HOVERED, MISSING, PARTS, STANCE, STATEMENT, Column
from gui.statements.words import Stance

ROW_HEIGHT = 29
_SIDE, _DOT, _GAP = 8, 18, 6
_SMALL, _TINY = 12, 11
AROUND = _SIDE + _SIDE // 2 + 2
"""Pixels of a cell beside its words, and two to spare."""
DOT_AND_GAP = _DOT + _GAP


class StatementDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, max(ROW_HEIGHT, option.fontMetrics.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        statement = index.data(STATEMENT)
        if not isinstance(statement, Statement):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hovered = bool(index.data(HOVERED))
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_row(painter, option)
        if is_hovered:
            self._paint_ring(painter, option, self._theme.palette.ink)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE // 2, 0)
        stance = index.data(STANCE) if index.column() == Column.STANCE else None
        if isinstance(stance, Stance):
            self._paint_stance(painter, option, room, stance)
        else:
            self._paint_text(painter, option, room, index, statement)
        if is_hovered and index.column() in PARTS and not index.data(MISSING):
            self._paint_part(painter, room, Role(PARTS[Column(index.column())].value))
        painter.restore()

    def _paint_part(self, painter: QPainter, room: QRect, role: Role) -> None:
        """The line that marks the part in the text, under its name."""
        painter.setPen(part_pen(role, self._theme.palette))
        y = room.bottom() - 4
        painter.drawLine(room.left(), y, room.right() - _GAP, y)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """This cell's share of the tint under the whole row, and of the ring of the focus."""
        painter.save()
        painter.setClipRect(option.rect)
        paint_chosen_row(painter, _row(option), option.direction, self._theme.palette)
        painter.restore()
        if option.widget is not None and option.widget.hasFocus():
            self._paint_ring(painter, option, self._theme.palette.accent)

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, colour: str) -> None:
        """This cell's share of a ring around the whole row."""
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(QColor(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_row(option).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        index: AnyIndex,
        statement: Statement,
    ) -> None:
        tokens, column = self._theme.palette, index.column()
        font, colour = QFont(option.font), tokens.ink
        if column in (Column.EVIDENCE, Column.VOICE) or index.data(MISSING):
            colour = tokens.soft
        if column == Column.VOICE and statement.is_draft:
            font.setWeight(QFont.Weight.DemiBold)
            colour = tokens.warning
        words = _fitting(str(index.data()), QFontMetrics(font), room.width())
        _write(painter, option, room, (words, font, colour))

    def _paint_stance(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, stance: Stance
    ) -> None:
        tokens = self._theme.palette
        colour = tokens.stance(self._bridge.codebook, stance.entry)
        dot = QRect(0, 0, _DOT, _DOT)
        dot.moveCenter(room.center())
        dot.moveLeft(room.left())
        dot = QStyle.visualRect(option.direction, room, dot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(dot)
        digit, name = QFont(option.font), stance_font(option.font)
        digit.setPixelSize(_TINY)
        digit.setWeight(QFont.Weight.Bold)
        painter.setFont(digit)
        painter.setPen(QColor(tokens.on_accent))
        shown = "–" if stance.digit is None else str(stance.digit)
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, shown)
        beside = QStyle.visualRect(option.direction, room, room.adjusted(DOT_AND_GAP, 0, 0, 0))
        words = elided(stance.entry.name, QFontMetrics(name), beside.width())
        _write(painter, option, beside, (words, name, colour))


def _row(option: QStyleOptionViewItem) -> QRectF:
    """The whole row of a cell."""
    view, row = option.widget, QRectF(option.rect)
    row.setLeft(1)
    row.setRight(view.viewport().width() - 1 if hasattr(view, "viewport") else row.right())
    return row


def stance_font(font: QFont) -> QFont:
    """The font of a stance's name beside its dot."""
    small = QFont(font)
    small.setPixelSize(_SMALL)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def _fitting(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words, or what fits of them; of a path the last name, which says most, gives way last."""
    if metrics.horizontalAdvance(words) <= room:
        return words
    before, sign, last = words.rpartition(PATH_SIGN)
    last = elided(last, metrics, room)
    return elided_path(before + sign, metrics, room - metrics.horizontalAdvance(last)) + last


def _write(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, written: tuple[str, QFont, str]
) -> None:
    words, font, colour = written
    painter.setFont(font)
    painter.setPen(QColor(colour))
    sides = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, words)
