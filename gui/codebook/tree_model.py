"""The tree of the codebook as Qt wants it: names, and how many statements each stands in."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from core.model.codebook import Entry, EntryKind
from core.model.ids import EntryId
from gui.codebook import words
from gui.codebook.nodes import Key, Node, Section, Tree
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.labels import plain_tip

_DRAGGED = "application/x-glossator-entry"
NAME, COUNT = range(2)

# Qt asks for these of every row there is, so they are put together once.
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ROOT = _PLAIN | Qt.ItemFlag.ItemIsDropEnabled
_LEAF = _PLAIN | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren
_FREE = _ROOT | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
_CHANGING = (
    Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
)
_FREE_LEAF = _FREE | Qt.ItemFlag.ItemNeverHasChildren
_TREES = (Section.ACTORS, Section.MEASURES)


class TreeModel(QAbstractItemModel):
    """Changes nothing itself: what the user wants goes out as a signal, and the tree is shown
    anew once it is done.
    """

    renamed = Signal(object, str)
    """The key of a node and the name that it is to have."""
    moved = Signal(int, object, object)
    """An entry, under which other (None: at the top), and before which sibling (None: last)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = Tree()
        self.is_fixed = False
        """Nothing can be renamed or dragged: the project can only be read."""

    @property
    def tree(self) -> Tree:
        return self._tree

    def show(self, tree: Tree) -> bool:
        """Show these nodes. Whether they stand otherwise than before: only then it resets."""
        if self._tree.has_shape_of(tree):
            self._tree = tree
            self._tell_all()
            return False
        self.beginResetModel()
        self._tree = tree
        self.endResetModel()
        return True

    def _tell_all(self) -> None:
        siblings = [self._tree.roots, *(parent.children for parent in self._tree.parents())]
        for nodes in filter(None, siblings):
            first, last = nodes[0], nodes[-1]
            self.dataChanged.emit(
                self.createIndex(first.row, NAME, first.number),
                self.createIndex(last.row, COUNT, last.number),
            )

    def node(self, index: AnyIndex) -> Node | None:
        return self._tree.numbered(index.internalId()) if index.isValid() else None

    def index_of(self, key: Key | None, column: int = NAME) -> QModelIndex:
        node = None if key is None else self._tree.find(key)
        return NOWHERE if node is None else self.createIndex(node.row, column, node.number)

    def index(self, row: int, column: int, parent: AnyIndex = NOWHERE) -> QModelIndex:
        siblings = self._under(parent)
        if not (0 <= row < len(siblings) and column in (NAME, COUNT)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row].number)

    def parent(self, index: AnyIndex = NOWHERE) -> QModelIndex:  # type: ignore[override]
        node = self.node(index)
        above = None if node is None else node.parent
        return QModelIndex() if above is None else self.createIndex(above.row, 0, above.number)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return len(self._under(parent))

    def hasChildren(self, parent: AnyIndex = NOWHERE) -> bool:
        return bool(self._under(parent))

    def columnCount(self, _parent: AnyIndex = NOWHERE) -> int:
        return 2

    def _under(self, parent: AnyIndex) -> list[Node]:
        if not parent.isValid():
            return self._tree.roots
        return self._tree.numbered(parent.internalId()).children if parent.column() == 0 else []

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if node is None:
            return None
        if index.column() == COUNT:
            return self._count(node, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _title(node)
            case Qt.ItemDataRole.EditRole:
                return node.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(getattr(node.subject, "definition", ""), wraps=True) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(node)
            case Qt.ItemDataRole.FontRole if isinstance(node.subject, Section):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None

    def _count(self, node: Node, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and node.count:
            return QLocale().toString(node.count)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = self._flags_if_free(index)
        return found & ~_CHANGING if self.is_fixed else found

    def _flags_if_free(self, index: AnyIndex) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        if index.column() == COUNT:
            return _PLAIN
        if isinstance(node.subject, Entry):
            if node.subject.kind is EntryKind.STANCE:
                return _LEAF
            return _FREE if node.children else _FREE_LEAF
        if isinstance(node.subject, Section):
            return _ROOT if node.subject in _TREES else _PLAIN
        return _LEAF

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if node is not None and role == Qt.ItemDataRole.EditRole and str(value) != node.name:
            self.renamed.emit(node.key, str(value))
        return False

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        nodes = [self.node(index) for index in indexes]
        entries = [node.key for node in nodes if node and isinstance(node.subject, Entry)]
        if entries:
            data.setData(_DRAGGED, str(entries[0]).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: AnyIndex
    ) -> bool:
        entry, above = self._dragged(data), self.node(parent)
        if entry is None or above is None or _kind(above) is not _kind(entry):
            return False
        while above is not None:
            if above is entry:
                return False
            above = above.parent
        return True

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        entry, above = self._dragged(data), self.node(parent)
        if entry is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        siblings = above.children if above is not None else []
        before = siblings[row].key if 0 <= row < len(siblings) else None
        under = above.key if above is not None and isinstance(above.subject, Entry) else None
        self.moved.emit(entry.key, under, before)
        return False  # else the view would take the row away itself

    def _dragged(self, data: QMimeData) -> Node | None:
        told = bytes(data.data(_DRAGGED).data()).decode()
        return self._tree.find(EntryId(int(told))) if told.isdigit() else None


def _kind(node: Node) -> EntryKind | None:
    return node.subject.kind if isinstance(node.subject, Section | Entry) else None


def _title(node: Node) -> str:
    if isinstance(node.subject, Section):
        return words.section(node.subject)
    if isinstance(node.subject, Entry):
        return words.titled(node.subject)
    return node.subject.name


def _spoken(node: Node) -> str:
    if isinstance(node.subject, Entry):
        return f"{_title(node)}, {words.statements(node.count)}"
    return _title(node)
