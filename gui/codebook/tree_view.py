"""The tree of the codebook with its keys; it keeps what is open and current while it changes."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gui.codebook.nodes import Key, Node, Section, Tree
from gui.codebook.tree_model import COUNT, NAME, TreeModel
from gui.shared.indexes import AnyIndex
from gui.shared.row_mark import CORNER
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme

_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class TreeView(QTreeView):
    chosen = Signal(object)
    """The key of the current node."""
    entered = Signal()
    """Enter: what there is to say of the node is to have the focus."""
    step_wanted = Signal(object)
    """Alt and an arrow: the current node is to move that way."""
    right_wanted = Signal()
    """→ where nothing opens: what stands beside it is to have the focus."""
    typed = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entries = TreeModel(self)
        self._open: set[Key] = {Section.ACTORS, Section.STANCES, Section.MEASURES, Section.FIELDS}
        self._is_filling = False
        self._current: Key | None = None
        self.setModel(self.entries)
        self.setAccessibleName(name)
        with_look(self, "tree")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setExpandsOnDoubleClick(False)
        columns = self.header()
        columns.setStretchLastSection(False)
        columns.setMinimumSectionSize(44)
        columns.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(COUNT, 56)
        self.expanded.connect(lambda index: self._remember(index, is_open=True))
        self.collapsed.connect(lambda index: self._remember(index, is_open=False))
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    @property
    def current(self) -> Node | None:
        return self.entries.node(self.currentIndex())

    def show_tree(self, tree: Tree, *, is_search: bool = False) -> None:
        """Show other nodes; what is open and what is current stay as far as they are there."""
        place, is_focused = self.verticalScrollBar().value(), self.hasFocus()
        self._is_filling = True
        if not self.entries.show(tree):
            self._is_filling = False
            return
        if is_search:
            self.expandAll()
        else:
            for key in self._open:
                index = self.entries.index_of(key)
                if index.isValid():
                    self.setExpanded(index, True)
        self._is_filling = False
        self.verticalScrollBar().setValue(place)
        self._restore()
        if is_focused:
            self.setFocus()

    def choose(self, key: Key | None) -> None:
        """Make a node current and bring it into sight."""
        index = self.entries.index_of(key)
        if not index.isValid():
            self._current = key  # as soon as it is there
        else:
            above = index.parent()
            while above.isValid():
                self.setExpanded(above, True)
                above = above.parent()
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _restore(self) -> None:
        index = self.entries.index_of(self._current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT)
        elif self.entries.tree.roots:
            self.setCurrentIndex(self.entries.index(0, 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        node = self.entries.node(current)
        if node is not None:
            is_other = node.key != self._current
            self._current = node.key
            if is_other or self._is_filling:
                self.chosen.emit(node.key)

    def _remember(self, index: QModelIndex, *, is_open: bool) -> None:
        node = self.entries.node(index)
        if node is not None and not self._is_filling:
            (self._open.add if is_open else self._open.discard)(node.key)

    def event(self, event: QEvent) -> bool:
        """Alt and an arrow belong to the tree, whatever the window does with them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_move = event.key() in _MOVES and event.modifiers() & _ALT
            event.setAccepted(bool(is_move))
            if is_move:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() & _ALT:
            self.step_wanted.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self.entered.emit()
        elif key == Qt.Key.Key_Right and not event.modifiers() & ~_KEYPAD and self._is_leaf():
            self.right_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def is_editing(self) -> bool:
        """Whether a name is being typed in the tree itself."""
        return self.state() == QAbstractItemView.State.EditingState

    def _is_leaf(self) -> bool:
        return not self.entries.hasChildren(self.currentIndex().siblingAtColumn(NAME))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().drawRow(painter, option, index)
        if self.hasFocus() and index.internalId() == self.currentIndex().internalId():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._theme.palette.accent))
            row = QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -0.5)
            painter.drawRoundedRect(row, CORNER - 2, CORNER - 2)
            painter.restore()

    def keyboardSearch(self, search: str) -> None:
        """What is typed is looked for in all names, not in the rows in sight."""
        self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(0, 0))


_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
