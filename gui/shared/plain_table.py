"""A list that looks like those of the desk, for any number of rows."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.shared.style_sheet import with_look

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


def look_like_a_list(table: QTableView) -> None:
    """Show one column, without grid and headers; a QListView would lay out all its rows at once."""
    with_look(table, "list")
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def fit_rows(table: QTableView) -> int:
    """Make all rows as high as the delegate wants an empty one by now: so many pixels."""
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    height = table.itemDelegate().sizeHint(option, QModelIndex()).height()
    table.verticalHeader().setDefaultSectionSize(height)
    table.viewport().update()
    return height


class PlainTable(QTableView):
    """A table that looks like a list, with the keys of one; it says where the focus is."""

    typed = Signal(str)
    """The user began to type: what is searched for, not a row to jump to."""
    focused = Signal()
    """The focus is here: keys are about what is chosen here."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        look_like_a_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def paint_with(self, delegate: QAbstractItemDelegate) -> None:
        """Let a delegate paint the rows; all are as high as it wants an empty one."""
        self.setItemDelegate(delegate)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make all rows as high as the delegate wants them by now."""
        self.verticalScrollBar().setSingleStep(fit_rows(self) // 2)

    def settle(self) -> None:
        """Lay out at once what is listed: else it is painted first as if it had no scroll bar."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    def keyboardSearch(self, search: str) -> None:
        """Qt would read every row for one that begins so."""
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            # A table takes these for the ends of the row, which has only one cell.
            is_home = event.key() == Qt.Key.Key_Home
            row = 0 if is_home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        is_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not (is_by_mouse or self.selectionModel().hasSelection()) and self.model().rowCount():
            # Qt makes the first row current and leaves it unchosen.
            row = max(0, self.currentIndex().row())
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), _CHOOSE)
        self.viewport().update()  # the ring of the focus runs along a whole row
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def come_back(last: PlainTable | None, first: PlainTable) -> None:
    """Put the focus into the table that had it last, if there is something in it, or the first."""
    is_there = last is not None and last.model().rowCount() > 0
    (last if last is not None and is_there else first).setFocus(Qt.FocusReason.OtherFocusReason)
