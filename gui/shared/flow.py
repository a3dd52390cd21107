"""A layout that goes on in a new line where a widget no longer fits, as words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets in lines; the last one stands at the far end of its line, if `is_last_far`."""

    def __init__(self, parent: QWidget, spacing: int, *, is_last_far: bool = True) -> None:
        super().__init__(parent)
        self._is_last_far = is_last_far
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def lines(self, width: int) -> int:
        """How many there are in a space of that width."""
        return len({place.top() for place in self._places(width)})

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))

    def _places(self, width: int) -> list[QRect]:
        """Where each widget stands in a space of that width, from its upper left corner."""
        places: list[QRect] = []
        x = y = line_height = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                places.append(QRect(x, y, 0, 0))
                continue
            size = item.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + line_height + self.spacing()
                line_height = 0
            places.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        if places and self._is_last_far:
            places[-1].moveRight(max(places[-1].right(), width - 1))
        return places
