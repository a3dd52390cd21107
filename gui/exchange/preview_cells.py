"""How a cell of the table of coming articles is drawn."""

import math

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from gui.shared.indexes import AnyIndex

_GRID = 4
_PADDING = 4
"""At either side of a cell's words, as the style sheet gives it."""
_BOX_SIZE, _ABOVE, _BESIDE = 15, 3, 6
_FEATURE = QStyleOptionViewItem.ViewItemFeature
_BOX, _ROOM_FOR_BOX = _FEATURE.HasCheckIndicator, _FEATURE.HasDecoration
_CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
_INDICATOR = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck


class PreviewCells(QStyledItemDelegate):
    """Qt wraps words without the padding when it measures them, and with it when it draws.

    It also puts a check box in the middle of all lines, where it belongs beside the first; an
    article that cannot come in has none.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if option.features & _BOX:
            option.features = option.features & ~_BOX | _ROOM_FOR_BOX
            option.decorationSize = QSize(_BOX_SIZE, _BOX_SIZE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        table = self.parent()
        if not (index.flags() & _CHECKABLE and isinstance(table, QTableView)):
            return
        box = QStyleOptionViewItem(option)
        box.rect = self._box(option)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
        table.style().drawPrimitive(_INDICATOR, box, painter, table)

    def _box(self, option: QStyleOptionViewItem) -> QRect:
        """Beside the middle of the first line."""
        down = _ABOVE + (option.fontMetrics.height() - _BOX_SIZE) // 2
        place = QRect(option.rect.topLeft() + QPoint(_BESIDE, down), QSize(_BOX_SIZE, _BOX_SIZE))
        return QStyle.visualRect(option.direction, option.rect, place)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        is_box = isinstance(event, QMouseEvent) and self._box(option).adjusted(
            -_BESIDE, -_BESIDE, _BESIDE, _BESIDE
        ).contains(event.position().toPoint())
        if is_click and is_box and index.flags() & _CHECKABLE:
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        option.rect.setWidth(option.rect.width() - 2 * _PADDING)
        hint = super().sizeHint(option, index)
        hint.setHeight(math.ceil(hint.height() / _GRID) * _GRID)
        return hint
