"""The list itself: mouse, keys, and which row is current."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableView,
    QWidget,
)

from gui.articles.delegate import ArticleDelegate
from gui.articles.model import ArticlesModel
from gui.shared.actions import ActionId, Actions
from gui.shared.indexes import AnyIndex
from gui.shared.plain_table import fit_rows, look_like_a_list
from gui.shared.theme import Theme

_MARGIN = 12
_SEVERAL = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""With one of these, rows are chosen for something to be done with them, and none is opened."""


class ArticlesView(QTableView):
    """Shows the model's articles; says which row its user chose.

    A table of one column, because a QListView lays out all its rows again whenever one changes.
    """

    chosen = Signal(int)
    """The user has made this row current."""
    read = Signal()
    """The user wants to read the current article."""
    cleared = Signal()
    """Esc: everything is to be listed again."""

    def __init__(self, model: ArticlesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_told = False
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(theme, lambda: self.free_margin, self))
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        look_like_a_list(self)
        self._fit_rows()
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda _index: self.read.emit())
        theme.changed.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        fit_rows(self)

    @property
    def free_margin(self) -> int:
        """Pixels at the end of each row that stay free.

        The scroll bar stands in the panel's margin: rows are as wide with it as without.
        """
        return 0 if self.verticalScrollBar().isVisible() else _MARGIN

    def show_row(self, row: int | None) -> None:
        """Make a row current because somebody else chose it; None for none."""
        index = QModelIndex() if row is None else self.model().index(row, 0)
        if index == self.currentIndex() and self.chosen_rows() == ([] if row is None else [row]):
            return
        with self._quietly():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def chosen_rows(self) -> list[int]:
        """Every row that is chosen, in the order of the list."""
        runs = self.selectionModel().selection()
        ends = ((runs.at(n).top(), runs.at(n).bottom()) for n in range(runs.count()))
        return [row for first, last in sorted(ends) for row in range(first, last + 1)]

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Whatever row becomes current meanwhile is not one that is to be opened."""
        was, self._is_told = self._is_told, True
        yield
        self._is_told = was

    def offer(self, actions: Actions) -> None:
        """Put what can be done with an article into the menu of a row."""
        self.addActions([actions[action] for action in _OFFERED])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def take_focus(self) -> None:
        """Put the focus into the list, and open its first row if none is open."""
        self.rest()
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.setCurrentIndex(QModelIndex())
            self.setCurrentIndex(self.model().index(0, 0))

    def rest(self) -> None:
        """Put the focus into the list and open nothing."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        with self._quietly():  # Qt makes the first row current, which nobody asked for
            super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _SEVERAL:
            with self._quietly():
                super().mousePressEvent(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        with self._quietly():
            super().mouseMoveEvent(event)

    def currentChanged(
        self,
        current: AnyIndex,
        previous: AnyIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_told:
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.read.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            # A table takes these for the ends of the row, which has only one cell.
            is_home = event.key() == Qt.Key.Key_Home
            self._go_to_end(0 if is_home else self.model().rowCount() - 1, event.modifiers())
        elif event.modifiers() & _SEVERAL:
            with self._quietly():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        index = self.model().index(row, 0)
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.setCurrentIndex(index)
            return
        here = self.currentIndex() if self.currentIndex().isValid() else index
        first, last = sorted((here.row(), row))
        between = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(between, QItemSelectionModel.SelectionFlag.Select)
        with self._quietly():
            no_more = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, no_more)


_OFFERED = (
    ActionId.MARK_DONE,
    ActionId.MARK_IN_PROGRESS,
    ActionId.MARK_TO_DO,
    ActionId.SKIP_ARTICLE,
    ActionId.ASSIGN_ARTICLES,
)
"""What can be done with an article out of the list."""
