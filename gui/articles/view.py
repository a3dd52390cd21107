"""The list itself: mouse, keys, and which row is current."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.articles.delegate import ArticleDelegate
from gui.articles.model import ArticlesModel
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme

_MARGIN = 12


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
        self._look_like_a_list()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self.read.emit())
        theme.changed.connect(self._fit_rows)

    def _look_like_a_list(self) -> None:
        with_look(self, "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()

    @property
    def free_margin(self) -> int:
        """Pixels at the end of each row that stay free.

        The scroll bar stands in the panel's margin: rows are as wide with it as without.
        """
        return 0 if self.verticalScrollBar().isVisible() else _MARGIN

    def show_row(self, row: int | None) -> None:
        """Make a row current because somebody else chose it; None for none."""
        index = QModelIndex() if row is None else self.model().index(row, 0)
        if index == self.currentIndex():
            return
        self._is_told = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._is_told = False

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put these into the menu of a row, which the mouse and the menu key open."""
        self.addActions(actions)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def take_focus(self) -> None:
        """Put the focus into the list, on its first row if none is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
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
            row = 0 if is_home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            super().keyPressEvent(event)
