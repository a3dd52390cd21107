"""The queue at the left: how many cases there are, a filter, and the list by kind."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.adjudication.cases import CaseState
from core.adjudication.queue import QueueCounts, QueueFilter, QueueItem
from core.model.verdict import CaseRef, Disagreement
from gui.adjudication import words
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import Line, LinesModel, LinesView

_WAITING = frozenset({CaseState.OPEN, CaseState.BACK})
_STATES = (
    _WAITING,
    frozenset({CaseState.BACK}),
    frozenset({CaseState.DECIDED}),
    frozenset(CaseState),
)
_DECIDED, _ALL = 2, 3
_STEPS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip


class QueueView(LinesView):
    """Letters and digits are for the case beside it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            super().keyPressEvent(event)
        else:
            event.ignore()


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
        self.model = LinesModel[QueueItem](self)
        self.list = QueueView(words.adjudication(), self)
        self.list.setModel(self.model)
        self.list.paint_with(LineDelegate(desk.theme, desk.bridge, self))
        self.setFocusProxy(self.list)
        self._current: CaseRef | None = None
        self._fill()
        self._lay_out()
        self.state.currentIndexChanged.connect(self.filtered)
        self.kind.currentIndexChanged.connect(self.filtered)
        self.list.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
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
        return self._current

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
        self._current = None if current is None else current.ref
        self.model.show(items, self._line)
        rows = {item.ref: row for row, item in enumerate(items)} if current is not None else {}
        row = rows.get(self._current) if self._current is not None else None
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.model.index(-1))
            return
        self.list.show_row(row)
        self.list.scrollTo(self.model.index(row))

    def _line(self, item: QueueItem) -> Line:
        sign = {
            CaseState.OPEN: "",
            CaseState.BACK: self.tr("came back"),
            CaseState.DECIDED: self.tr("decided"),
        }[item.state]
        return Line(words.differs_in(item), sign, item.title)

    def _choose(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None and item.ref != self._current:
            self._current = item.ref
            self.chosen.emit(item)
