"""A project at a glance: how far the work is, and who stands where on what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.model.codebook import Codebook, Entry
from core.model.handout import AssignedWork
from core.model.ids import EntryId
from core.model.layer import LayerCounts

StanceCounts = Mapping[EntryId, int]
"""How many complete statements take each stance; a stance without any is no key."""


@dataclass(frozen=True)
class Overview:
    """Figures of one layer, or of all. Drafts count only where that is said.

    `layers`: every layer, and `assigned`: how far everybody is, whosever figures these are.
    `months`: of the articles' days, in order, as `YYYY-MM`, as what is known of the day where that
    is less, or as an empty text. `actors` and `measures`: the most frequent, most frequent first,
    with their statements; of the others there are `other_actors` and `other_measures`. `days`:
    statements that were recorded on a day, `YYYY-MM-DD` in local time, and are there still, drafts
    among them.
    """

    articles: int = 0
    layers: tuple[LayerCounts, ...] = ()
    months: Mapping[str, StanceCounts] = field(default_factory=dict)
    actors: Mapping[EntryId, int] = field(default_factory=dict)
    measures: Mapping[EntryId, int] = field(default_factory=dict)
    other_actors: int = 0
    other_measures: int = 0
    positions: Mapping[tuple[EntryId, EntryId], StanceCounts] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    assigned: tuple[AssignedWork, ...] = ()


def typical(codebook: Codebook, counts: StanceCounts) -> Entry | None:
    """The stance nearest to the mean of all; of two equally near ones the more frequent."""
    total = sum(counts.values())
    if not total:
        return None
    mean = sum(_value(codebook.entries[each]) * count for each, count in counts.items()) / total
    return min(
        codebook.stances,
        key=lambda stance: (abs(_value(stance) - mean), -counts.get(stance.id, 0)),
    )


def is_divided(codebook: Codebook, counts: StanceCounts) -> bool:
    """Whether some are below the middle of the scale and some above it."""
    values = [_value(stance) for stance in codebook.stances]
    middle = (min(values) + max(values)) / 2
    taken = [_value(codebook.entries[each]) for each, count in counts.items() if count]
    return bool(taken) and min(taken) < middle < max(taken)


def _value(stance: Entry) -> float:
    return stance.value or 0
