"""The steps of everybody as Qt wants them: numbers of all, rows of what is looked at."""

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from core.model.ids import AnnotatorId
from core.model.step import Action, Standing
from core.model.trail import TrailStep
from gui.history.words import when
from gui.shared.bridge import Bridge
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.lines import LINE, Line
from gui.shared.messages import label_of
from gui.shared.row_pages import RowPages

_LONGEST = 60


class TrailModel(QAbstractListModel):
    """The newest step first."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pages: RowPages[TrailStep] = RowPages(self._fetch)

    @property
    def viewer(self) -> AnnotatorId | None:
        """Who looks: what she is not to see yet is left out."""
        acting = self._bridge.project.annotator if self._bridge.is_open else None
        return None if acting is None else acting.id

    @property
    def steps_held(self) -> int:
        return self._pages.rows_held

    def _fetch(self, seqs: Sequence[int]) -> Mapping[int, TrailStep]:
        if not self._bridge.is_open:
            return {}
        found = self._bridge.project.trail_steps(seqs, self.viewer)
        return {step.seq: step for step in found}

    def show(self, seqs: "array[int]") -> None:
        """List these steps."""
        self.beginResetModel()
        self._pages.ids = seqs
        self._pages.forget()
        self.endResetModel()

    def row_of(self, seq: int) -> int | None:
        return self._pages.place_of(seq)

    def step(self, row: int) -> TrailStep | None:
        return self._pages.row(row)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pages.ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in shown:
            return None
        step = self.step(index.row())
        if step is None:
            return None
        line = self.line(step)
        if role == LINE:
            return line
        return ", ".join(filter(None, (line.title, line.below, line.count)))

    def line(self, step: TrailStep) -> Line:
        undone = self.tr("undone since") if step.standing is Standing.UNDONE else ""
        below = " · ".join(filter(None, (self.who(step), step.title, undone)))
        return Line(self.name(step), when(step.at), below)

    def who(self, step: TrailStep) -> str:
        return step.who or self.tr("nobody")

    def name(self, step: TrailStep) -> str:
        """What was done, an undo as what it is."""
        name = label_of(step.label, _LONGEST)
        if step.action is Action.UNDO:
            return self.tr("Undo: {step}").format(step=name)
        if step.action is Action.REDO:
            return self.tr("Redo: {step}").format(step=name)
        return name
