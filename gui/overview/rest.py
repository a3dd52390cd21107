"""What the heat map has no room for: counted, and opened as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from core.model.codebook import EntryKind
from core.model.ids import EntryId
from core.model.overview import Overview
from gui.overview.subject import Subject
from gui.shared.words import counted


class _Rest(Enum):
    REST = "rest"


REST = _Rest.REST
Which = EntryId | _Rest | None
"""One actor or measure, the rest of them, or any."""


@dataclass(frozen=True)
class Rest:
    """How many actors and measures with statements are not shown, and which they can be."""

    actors: int
    measures: int
    actor_ids: frozenset[EntryId | None]
    measure_ids: frozenset[EntryId | None]

    @classmethod
    def of(
        cls,
        overview: Overview,
        actors: Iterable[EntryId],
        measures: Iterable[EntryId],
        subject: Subject,
    ) -> "Rest":
        shown_actors, shown_measures = frozenset(actors), frozenset(measures)
        book = subject.codebook
        return cls(
            overview.other_actors + len(overview.actors) - len(shown_actors),
            overview.other_measures + len(overview.measures) - len(shown_measures),
            frozenset(each.id for each in book.of_kind(EntryKind.ACTOR)) - shown_actors,
            frozenset(each.id for each in book.of_kind(EntryKind.MEASURE)) - shown_measures,
        )

    def actors_of(self, which: EntryId | _Rest) -> frozenset[EntryId | None]:
        return self.actor_ids if isinstance(which, _Rest) else frozenset({which})

    def measures_of(self, which: EntryId | _Rest) -> frozenset[EntryId | None]:
        return self.measure_ids if isinstance(which, _Rest) else frozenset({which})

    @property
    def of_actors(self) -> str:
        translate = QCoreApplication.translate
        one, many = (
            translate("HeatMap", "+1 more actor"),
            translate("HeatMap", "+{count} more actors"),
        )
        return counted(self.actors, one, many)

    @property
    def of_measures(self) -> str:
        translate = QCoreApplication.translate
        one = translate("HeatMap", "+1 more measure")
        return counted(self.measures, one, translate("HeatMap", "+{count} more measures"))
