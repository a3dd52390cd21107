"""The queue at the left: how many cases there are, a filter, and the list under its heads."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.adjudication.cases import CaseState
from core.adjudication.heads import Head, Headed, Row
from core.adjudication.queue import QueueCounts, QueueFilter, QueueItem
from core.model.verdict import CaseRef, Disagreement
from gui.adjudication import words
from gui.adjudication.queue_rows import QueueDelegate, QueueView
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.lines import Line, LinesModel

_WAITING = frozenset({CaseState.OPEN, CaseState.BACK})
_STATES = (
    _WAITING,
    frozenset({CaseState.BACK}),
    frozenset({CaseState.DECIDED}),
    frozenset(CaseState),
)
_DECIDED, _ALL = 2, 3


class QueuePane(QWidget):
    chosen = Signal(object)
    """Another QueueItem is to be shown."""
    filtered = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts = plain_label("", "small", self, wraps=True)
        self.state = ChoiceBox(self)
        self.state.setAccessibleName(self.tr("Which cases are listed"))
        self.kind = ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("In what versions differ"))
        self.model = LinesModel[Row](self)
        self.list = QueueView(words.adjudication(), self)
        self.list.setModel(self.model)
        self.list.paint_with(QueueDelegate(desk.theme, desk.bridge, self))
        self.setFocusProxy(self.list)
        self._current: QueueItem | None = None
        self._head: Head | None = None
        self._rows = Headed()
        self._folded: frozenset[Disagreement | None] = frozenset()
        self._fill()
        self._lay_out()
        self.state.currentIndexChanged.connect(self.filtered)
        self.kind.currentIndexChanged.connect(self.filtered)
        self.list.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
        self.list.fold_wanted.connect(self._fold_here)
        self.list.fold_every_wanted.connect(self.fold_every)
        self.list.turn_wanted.connect(self._turn)
        desk.theme.changed.connect(self.list.fit_rows)

    def _fill(self) -> None:
        for name in (
            self.tr("To be decided"),
            self.tr("Came back"),
            self.tr("Decided"),
            self.tr("Every case"),
        ):
            self.state.addItem(name)
        self.kind.addItem(self.tr("Every kind"))
        for kind in Disagreement:
            self.kind.addItem(words.disagreement(kind), kind)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 0, 0)
        column.setSpacing(8)
        for widget in (self.state, self.kind, self.counts):
            row = QVBoxLayout()
            row.setContentsMargins(0, 0, 12, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.list, 1)

    @property
    def wanted(self) -> QueueFilter:
        """What of the queue is to be listed."""
        state = max(0, self.state.currentIndex())
        kind = self.kind.currentData()
        kinds = frozenset({Disagreement(kind)}) if kind else None
        return QueueFilter(_STATES[state], kinds, with_agreed=state in (_DECIDED, _ALL))

    def list_decided(self) -> None:
        self.state.setCurrentIndex(_DECIDED)

    def list_every(self) -> bool:
        """List all cases; whether that is another list than before."""
        before = self.wanted
        with QSignalBlocker(self.state), QSignalBlocker(self.kind):
            self.state.setCurrentIndex(_ALL)
            self.kind.setCurrentIndex(0)
        if self.wanted == before:
            return False
        self.filtered.emit()
        return True

    @property
    def current(self) -> CaseRef | None:
        return None if self._current is None else self._current.ref

    @property
    def rows(self) -> Headed:
        """What is listed, under its heads."""
        return self._rows

    def show_counts(self, counts: QueueCounts) -> None:
        number = self.locale().toString
        told = self.tr("{open} open · {back} came back · {decided} decided").format(
            open=number(counts.open), back=number(counts.back), decided=number(counts.decided)
        )
        if counts.unanimous:
            told += " · " + self.tr("{count} on which all agree").format(
                count=number(counts.unanimous)
            )
        self.counts.setText(told)
        for row in range(1, self.kind.count()):
            kind = Disagreement(self.kind.itemData(row))
            name = f"{words.disagreement(kind)} ({number(counts.by_kind.get(kind, 0))})"
            self.kind.setItemText(row, name)

    def show_items(self, items: Sequence[QueueItem], current: QueueItem | None) -> None:
        """List these with this one as the current one."""
        if current is None or current.ref != self.current:
            self._head = None
        self._current = current
        self._rows = Headed(items, self._folded)
        self._list()

    def _list(self) -> None:
        """Show the rows, with the head, or else the case, that is the current one."""
        self.model.show(self._rows, self._line)
        row = None
        if self._head is not None:
            row = self._rows.row_of_head(self._head.cause)
        elif self._current is not None:
            row = self._rows.row_of(self._current)
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.model.index(-1))
            return
        self.list.show_row(row)
        self.list.scrollTo(self.model.index(row))

    # Heads

    def waiting_next(self, items: Sequence[QueueItem], after: QueueItem | None) -> QueueItem | None:
        """The next one of these that is not folded away."""
        return Headed(items, self._folded).next_open(after)

    def unfold(self, cause: Disagreement | None) -> None:
        """Let the cases of a cause be seen from the next listing on."""
        self._folded -= {cause}

    def go_to_head(self) -> None:
        """The head of the case that is shown, or where one stands on a head, the next one."""
        heads = self._rows.heads
        if not heads:
            return
        causes = [head.cause for head in heads]
        if self._head is not None and self._head.cause in causes:
            at = (causes.index(self._head.cause) + 1) % len(heads)
        else:
            cause = None if self._current is None else self._current.cause
            at = causes.index(cause) if cause in causes else 0
        self._head = heads[at]
        self._list()

    def fold_every(self, are_folded: bool) -> None:
        """All heads at once, those too that will have cases later."""
        if are_folded:
            self._head = self._rows.head_above(max(0, self.list.currentIndex().row()))
        self._folded = frozenset((*Disagreement, None)) if are_folded else frozenset()
        self._relist()

    def _fold_here(self, is_to_fold: bool) -> None:
        """Fold what the row belongs to; → on an unfolded head leads to its first case."""
        row = self.list.currentIndex().row()
        head = self._rows.head_above(row) if row >= 0 else None
        if head is None:
            return
        if not is_to_fold and not head.is_folded:
            if isinstance(self._rows[row], Head):
                self.list.setCurrentIndex(self.model.index(row + 1))
            return
        self._head = head
        changed = frozenset({head.cause})
        self._folded = self._folded | changed if is_to_fold else self._folded - changed
        self._relist()

    def _turn(self) -> None:
        if self._head is not None:
            self._folded ^= {self._head.cause}
            self._relist()

    def _relist(self) -> None:
        self._rows = Headed(self._rows.items, self._folded)
        self._list()

    def _line(self, item: Row) -> Line:
        if isinstance(item, Head):
            return self._head_line(item)
        sign = {
            CaseState.OPEN: "",
            CaseState.BACK: self.tr("came back"),
            CaseState.DECIDED: self.tr("decided"),
        }[item.state]
        return Line(words.differs_in(item), sign, item.title)

    def _head_line(self, head: Head) -> Line:
        name = words.cause_of(head.cause)
        state = self.tr("folded") if head.is_folded else self.tr("unfolded")
        spoken = ", ".join((name, words.cases(head.count), state))
        return Line(name, self.locale().toString(head.count), spoken=spoken)

    def _choose(self, row: int) -> None:
        item = self.model.item(row)
        self._head = item if isinstance(item, Head) else None
        if isinstance(item, QueueItem) and item.ref != self.current:
            self._current = item
            self.chosen.emit(item)
