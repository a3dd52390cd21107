"""What may be meant where a search is typed: names of fields and their values, to be taken."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from core.model.changes import Changes
from core.model.query import Field
from core.text import completing
from gui.shared.bridge import Bridge
from gui.shared.style_sheet import with_look

_WIDTH, _MARGIN, _GAP = 320, 5, 4


class Offers(QListView):
    """Floats below the field, which keeps the focus and passes its keys on."""

    taken = Signal(str)
    """What stands before the cursor is to become this."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[Field, list[str]] = {}
        self._before = ""
        self._typed: completing.Typed | None = None
        self._names = QStringListModel(self)
        self.setModel(self._names)
        with_look(self, "field")
        self.setAccessibleName(self.tr("What may be meant"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hide()
        self.clicked.connect(lambda index: self._take(index.row()))
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self._known.clear)

    @property
    def names(self) -> list[str]:
        """What is offered; nothing while it is not seen."""
        return [] if self.isHidden() else self._names.stringList()

    def values_of(self, field: Field) -> list[str]:
        """All that is known of a field, read anew only after it may have changed."""
        if field not in self._known:
            self._known[field] = self._bridge.project.search_values(field)
        return self._known[field]

    def offer(self, before: str, place: QPoint) -> None:
        """Offer what fits at the end of these words, below this place of the parent."""
        self._before, self._typed = before, completing.typed_before(before)
        names = [] if self._typed is None else self._fitting(self._typed)
        if names != self._names.stringList():
            self._names.setStringList(names)
        self.setCurrentIndex(self._names.index(-1))
        self.setVisible(bool(names))
        if names:
            height = sum(self.sizeHintForRow(row) for row in range(len(names))) + 2 * _MARGIN
            self.setGeometry(place.x(), place.y() + _GAP, _WIDTH, height)
            self.raise_()

    def _fitting(self, typed: completing.Typed) -> list[str]:
        if typed.field is None:
            return completing.fields_for(typed)
        found = completing.values_for(typed, self.values_of(typed.field))
        return [] if found == [typed.text] else found

    def take_key(self, key: int) -> bool:
        """Whether the key is for the list: ↓ and ↑ move in it, Tab and Enter take, Esc leaves."""
        if not self.isVisible():
            return False
        row = self.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(row, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Tab:
            self._take(max(0, row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(row)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _move(self, row: int, by: int) -> None:
        """On from the last one is the field itself, where nothing is chosen."""
        count = self._names.rowCount()
        row = (row + 1 + by) % (count + 1) - 1
        self.selectionModel().setCurrentIndex(
            self._names.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _take(self, row: int) -> None:
        typed = self._typed
        assert typed is not None
        known = () if typed.field is None else self.values_of(typed.field)
        name = self._names.stringList()[row]
        self.hide()
        self.taken.emit(completing.with_offer(self._before, typed, name, known))

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.codebook or changes.articles or changes.annotators:
            self._known.clear()
