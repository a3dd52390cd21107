"""The steps of the acting annotator as Qt wants them: fetched by the page, newest first."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from core.model.step import Standing, StepCounts, StepRow
from gui.history.words import when
from gui.shared.bridge import Bridge
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.messages import label_of

PAGE, _PAGES_HELD = 50, 20
LINE = int(Qt.ItemDataRole.UserRole)


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
    """Below the oldest step stands the time before it. What is never looked at is only counted."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._counts = StepCounts()
        self._pages: dict[int, list[StepRow]] = {}
        bridge.changed.connect(self.reload)
        bridge.project_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Count anew; what is seen is fetched when it is painted."""
        self.beginResetModel()
        is_open = self._bridge.is_open
        self._counts = self._bridge.project.step_counts() if is_open else StepCounts()
        self._pages.clear()
        self.endResetModel()

    @property
    def is_empty(self) -> bool:
        return not self._counts.total

    @property
    def steps_held(self) -> int:
        return sum(map(len, self._pages.values()))

    def row_of_now(self) -> int:
        """The line at which the desk is, just below what is undone; −1 if there is none."""
        return -1 if self.is_empty else self._counts.undone

    def line_at(self, row: int) -> Line | None:
        if 0 <= row < self._counts.total:
            return self._line(row)
        if row == self._counts.total and not self.is_empty:
            return Line(0, self.tr("Before all of these"), is_now=row == self._counts.undone)
        return None

    def _line(self, row: int) -> Line | None:
        page = self._page(row // PAGE)
        if row % PAGE >= len(page):
            return None  # gone meanwhile: another program wrote
        step_row = page[row % PAGE]
        step = step_row.step
        return Line(
            step.seq,
            label_of(step.label, 60),
            step_row.title,
            when(step.at),
            step.standing is Standing.UNDONE,
            row == self._counts.undone,
        )

    def _page(self, number: int) -> list[StepRow]:
        if number not in self._pages:
            while len(self._pages) >= _PAGES_HELD:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = self._bridge.project.steps(number * PAGE, PAGE, self._counts)
        return self._pages[number]

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() or self.is_empty else self._counts.total + 1

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
