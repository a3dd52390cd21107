"""The steps of the acting annotator as Qt wants them: fetched by the page, newest first."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model.step import Standing, StepRow
from gui.history.words import when
from gui.shared.bridge import Bridge
from gui.shared.messages import label_of

PAGE = 100
LINE = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Line:
    """A step in words. `last`: what `return_to` takes to get there. `is_now`: the desk is there."""

    last: int
    words: str
    article: str = ""
    when: str = ""
    is_undone: bool = False
    is_now: bool = False


class StepsModel(QAbstractListModel):
    """Below the oldest step, once it is reached, stands the time before it."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rows: list[StepRow] = []
        self._is_whole = False
        self._now = 0
        bridge.changed.connect(self.reload)
        bridge.project_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Ask anew for as many steps as are held, and to the end if that had been reached.

        What is undone stands first, and below it a page, in which the desk stands.
        """
        undone = self._bridge.project.steps_undone() if self._bridge.is_open else 0
        held = max(undone + PAGE, len(self._rows) + (PAGE if self._is_whole else 0))
        self.beginResetModel()
        self._rows = self._bridge.project.steps(None, held) if self._bridge.is_open else []
        self._is_whole = len(self._rows) < held
        newest = self._bridge.project.next_undo() if self._bridge.is_open else None
        self._now = 0 if newest is None else newest.seq
        self.endResetModel()

    @property
    def is_empty(self) -> bool:
        return not self._rows

    @property
    def steps_held(self) -> int:
        return len(self._rows)

    def row_of_now(self) -> int:
        """The line at which the desk is; −1 if there is none."""
        last = [row.step.seq for row in self._rows]
        if self._now in last:
            return last.index(self._now)
        return len(last) if not self._now and self._is_whole and last else -1

    def line_at(self, row: int) -> Line | None:
        if 0 <= row < len(self._rows):
            return self._line(self._rows[row])
        if row == len(self._rows) and self._is_whole and self._rows:
            return Line(0, self.tr("Before all of these"), is_now=self._now == 0)
        return None

    def _line(self, row: StepRow) -> Line:
        step = row.step
        return Line(
            step.seq,
            label_of(step.label, 60),
            row.title,
            when(step.at),
            step.standing is Standing.UNDONE,
            step.seq == self._now,
        )

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        if parent.isValid() or not self._rows:
            return 0
        return len(self._rows) + self._is_whole

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._is_whole and bool(self._rows)

    def fetchMore(self, parent: AnyIndex) -> None:
        if not self.canFetchMore(parent):
            return
        more = self._bridge.project.steps(self._rows[-1].step.seq, PAGE)
        first, is_last = len(self._rows), len(more) < PAGE
        self.beginInsertRows(QModelIndex(), first, first + len(more) - (not is_last))
        self._rows += more
        self._is_whole = is_last
        self.endInsertRows()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE:
            return line
        return self.spoken(line) if role == Qt.ItemDataRole.DisplayRole else None

    def spoken(self, line: Line) -> str:
        """The line in words, as a screen reader says it."""
        now = self.tr("the desk is here") if line.is_now else ""
        undone = self.tr("undone") if line.is_undone else ""
        parts = (line.words, line.article, line.when, now, undone)
        return ", ".join(part for part in parts if part)
