"""A list of things that are told in two lines each: groups, contradictions, duplicates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.plain_table import PlainTable
from gui.shared.statement_words import Mark

LINE = Qt.ItemDataRole.UserRole
"""The role under which a whole Line is had."""

MARGIN = 12
"""Pixels between the rows and what stands beside the panel."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """`shares`: how many statements each stance has, in scale order; in place of `below`.

    `size`: how long the bar of the shares is, of the longest in the list.
    """

    title: str
    count: str
    below: str = ""
    shares: tuple[tuple[Mark, int], ...] = ()
    size: float = 1.0
    spoken: str = ""


class LinesModel(QAbstractListModel, Generic[T]):
    """Holds what is listed; what is told of it is worked out when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[T] = ()
        self._tell: Callable[[T], Line] = lambda _item: Line("", "")

    def show(self, items: Sequence[T], tell: Callable[[T], Line]) -> None:
        """List other things. Only resets if there are more or fewer."""
        is_as_long = len(items) == len(self._items)
        if is_as_long:
            self._items, self._tell = items, tell
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items, self._tell = items, tell
        self.endResetModel()

    def clear(self) -> None:
        self.show((), self._tell)

    @property
    def items(self) -> Sequence[T]:
        """All that is listed."""
        return self._items

    def item(self, row: int) -> T | None:
        """What is listed there; None past the ends."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        if role not in (LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._tell(self._items[index.row()])
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        return line.spoken or ", ".join(filter(None, (line.title, line.below, line.count)))


class LinesView(PlainTable):
    """Says which line is current, whoever made it so, and whether its statements are wanted.

    The scroll bar stands in the panel's margin: rows are as wide with it as without.
    """

    entered = Signal()
    """Enter or →: the statements behind the line are to have the focus."""
    change_wanted = Signal()
    """F2: all statements behind the line are to be changed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.horizontalHeader().setDefaultSectionSize(self.width() - MARGIN)

    def show_row(self, row: int) -> None:
        """Make a row current; tells nobody."""
        if self.currentIndex().row() != row:
            self.selectionModel().setCurrentIndex(
                self.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right) and is_plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.change_wanted.emit()
        else:
            super().keyPressEvent(event)
