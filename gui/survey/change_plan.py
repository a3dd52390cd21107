"""What a change of many statements would do: counted from what they have now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from core.model.ids import LayerId
from core.model.survey import PartValue, Tally
from gui.shared.indexes import NOWHERE, AnyIndex


class Fate(Enum):
    """What becomes of a statement."""

    CHANGES = auto()
    IS_SO = auto()
    NOT_OWN = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """So many statements that have `value` now share a fate; `layer` is whose they are."""

    value: PartValue
    count: int
    fate: Fate
    layer: LayerId


_Tell = Callable[[Outcome], tuple[str, str, str]]


def plan(tallies: Iterable[Tally], own: LayerId | None, wanted: PartValue) -> list[Outcome]:
    """The outcomes, first what changes, last what belongs to others."""
    made = [
        Outcome(tally.value, tally.count, _fate(tally, own, wanted), tally.layer)
        for tally in tallies
    ]
    return sorted(made, key=lambda outcome: outcome.fate.value)


def _fate(tally: Tally, own: LayerId | None, wanted: PartValue) -> Fate:
    if tally.layer != own:
        return Fate.NOT_OWN
    return Fate.IS_SO if tally.value == wanted else Fate.CHANGES


def total(outcomes: Iterable[Outcome], fate: Fate) -> int:
    return sum(outcome.count for outcome in outcomes if outcome.fate is fate)


class PlanModel(QAbstractTableModel):
    """Now, afterwards, and how many: one row for each value that some of them have now.

    What a row tells is worked out when it is looked at: they may be as many as there are actors.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes: Sequence[Outcome] = ()
        self._tell: _Tell = lambda _outcome: ("", "", "")

    def show(self, outcomes: Sequence[Outcome], tell: _Tell) -> None:
        self.beginResetModel()
        self._outcomes, self._tell = outcomes, tell
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._outcomes)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 2:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Now"), self.tr("Afterwards"), self.tr("Statements"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._outcomes):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._tell(self._outcomes[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None
