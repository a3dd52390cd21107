"""The rows of the queue: heads that can be folded, with their cases under them."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from core.adjudication.heads import Head, Row
from gui.shared.drawing import SMALL, font, write
from gui.shared.indexes import AnyIndex
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import LINE, Line, LinesModel, LinesView

_SIDE, _SIGN = 12, 20
_STEPS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FOLDED, UNFOLDED = "▸", "▾"


def row_at(index: AnyIndex) -> Row | None:
    model = index.model()
    return model.item(index.row()) if isinstance(model, LinesModel) else None


class QueueView(LinesView):
    """Letters and digits are for the case beside it."""

    fold_wanted = Signal(bool)
    """← or →: what the current row belongs to is to be folded, or unfolded."""
    fold_every_wanted = Signal(bool)
    """The same with Shift: all heads."""
    turn_wanted = Signal()
    """Enter, Space or a click on a head: it is to be the other way round."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        sides = {Qt.Key.Key_Left: is_rightwards, Qt.Key.Key_Right: not is_rightwards}
        if key in sides and held == Qt.KeyboardModifier.NoModifier:
            self.fold_wanted.emit(sides[key])
        elif key in sides and held == Qt.KeyboardModifier.ShiftModifier:
            self.fold_every_wanted.emit(sides[key])
        elif key in (*_ENTER, Qt.Key.Key_Space) and isinstance(row_at(self.currentIndex()), Head):
            self.turn_wanted.emit()
        elif key in _STEPS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and isinstance(row_at(at), Head):
            self.turn_wanted.emit()


class QueueDelegate(LineDelegate):
    """A head is one line, with its sign before it and its count at its end."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        head, line = row_at(index), index.data(LINE)
        if not isinstance(head, Head) or not isinstance(line, Line):
            super().paint_row(painter, option, index)
            return
        tokens, small = self._theme.palette, font(option, SMALL, bold=True)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        width = QFontMetrics(small).horizontalAdvance(line.count)
        painter.setFont(small)
        painter.setPen(QColor(tokens.soft))
        sides = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, line.count)
        sign = FOLDED if head.is_folded else UNFOLDED
        self._write_sign(painter, option, room, sign)
        beside = room.adjusted(_SIGN, 0, -width - 8, 0)
        beside = QStyle.visualRect(option.direction, room, beside)
        write(painter, option, beside, line.title, (font(option, bold=True), tokens.ink))

    def _write_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, sign: str
    ) -> None:
        before = QRect(room.left(), room.top(), _SIGN, room.height())
        before = QStyle.visualRect(option.direction, room, before)
        write(painter, option, before, sign, (font(option), self._theme.palette.soft))
