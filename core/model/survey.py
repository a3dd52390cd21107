"""Statements of the whole project: which are asked for, and what is told of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.model.codebook import Entry
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.statement import Voice

Key = EntryId | str | None
"""What the statements of a group have in common: an entry, an outlet or month, or nothing set."""


class Grouping(StrEnum):
    ACTOR = "actor"
    MEASURE = "measure"
    STANCE = "stance"
    OUTLET = "outlet"
    MONTH = "month"


@dataclass(frozen=True)
class StatementFilter:
    """Statements of the project; None and an empty text mean any.

    `layer`: one annotator's, or of everyone. `actors`, `stances`, `measures`: any of these
    entries; None among them stands for statements that lack the part. `outlet`: an empty one
    means articles that name none. `month`: of the article's day, as `YYYY-MM`; an empty one means
    articles without a day. `text`: words that each stand in quotes, names or notes. `has_draft`:
    nothing but drafts. `recorded`: the day on which the statement was made, as `YYYY-MM-DD` in
    local time.
    """

    layer: LayerId | None = None
    actors: frozenset[EntryId | None] | None = None
    stances: frozenset[EntryId | None] | None = None
    measures: frozenset[EntryId | None] | None = None
    outlet: str | None = None
    month: str | None = None
    recorded: str | None = None
    article: ArticleId | None = None
    text: str = ""
    has_flag: bool = False
    with_drafts: bool = True
    has_draft: bool = False

    def within(self, grouping: Grouping, key: Key) -> "StatementFilter":
        """Of these statements, those of one group."""
        if grouping in _ENTRIES:
            return replace(self, **{_ENTRIES[grouping]: frozenset({key})})  # type: ignore[arg-type]
        return replace(self, **{grouping.value: str(key or "")})  # type: ignore[arg-type]


_ENTRIES = {Grouping.ACTOR: "actors", Grouping.MEASURE: "measures", Grouping.STANCE: "stances"}


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that have a key in common, counted by stance; None counts those without one."""

    key: Key
    stances: Mapping[EntryId | None, int]

    @property
    def count(self) -> int:
        return sum(self.stances.values())


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement as a list over many articles shows it.

    `start`, `end`: the first passage, in code points; both 0 where there is none. `evidence`:
    all passages on one line.
    """

    id: StatementId
    article: ArticleId
    layer: LayerId
    actor: EntryId | None
    stance: EntryId | None
    measure: EntryId | None
    is_draft: bool
    flagged: bool
    note: str
    title: str
    outlet: str
    published: str
    annotator: str
    start: int = 0
    end: int = 0
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """In one layer one actor stands on both sides of one measure: how often on each."""

    layer: LayerId
    actor: EntryId
    measure: EntryId
    against: int
    in_favour: int


@dataclass(frozen=True, slots=True)
class Repetition:
    """One layer says the same of one article more than once: same actor, stance and measure.

    `overlaps`: whether some of them share words of the text, so that one is likely too many.
    """

    layer: LayerId
    article: ArticleId
    actor: EntryId
    stance: EntryId
    measure: EntryId
    statements: tuple[StatementId, ...]
    overlaps: bool
    title: str


@dataclass(frozen=True, slots=True)
class FoundCounts:
    """How many statements pass a filter, and how much is found among them."""

    statements: int
    contradictions: int
    repetitions: int


class Part(StrEnum):
    """What can be changed in many statements at once."""

    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"
    VOICE = "voice"
    FLAG = "flag"


PartValue = EntryId | Voice | bool | None
"""An entry, a voice, or whether it is flagged; None where it is unset."""


@dataclass(frozen=True, slots=True)
class Tally:
    """So many statements of one layer have this value."""

    layer: LayerId
    value: PartValue
    count: int


def sides(stances: Iterable[Entry]) -> tuple[frozenset[EntryId], frozenset[EntryId]]:
    """The stances below and above the middle of their scale; one in the middle is on no side."""
    values = {stance.id: stance.value or 0 for stance in stances}
    middle = (min(values.values(), default=0) + max(values.values(), default=0)) / 2
    below = frozenset(entry for entry, value in values.items() if value < middle)
    above = frozenset(entry for entry, value in values.items() if value > middle)
    return below, above
