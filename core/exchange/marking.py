"""What of gold that waits for a decision a format marks, and how much of it it cannot."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.exchange.selection import Selection
from core.model.exported import Unresolved
from core.model.ids import ArticleId, StatementId
from core.model.layer import LayerKind
from core.model.phrase import Phrase


class Marking(Enum):
    """What of an export can say that a disagreement waits."""

    NOTHING = auto()
    ARTICLES = auto()
    """Each article, with how many of them wait in it."""
    TASKS = auto()
    """Each article of which a share goes out to learn from."""
    SPLITS = auto()
    """Each article that is in a split; others are withheld."""
    ROWS = auto()
    """The rows of statements, with how many wait in their article: not where it has none."""
    STATEMENTS = auto()
    """Gold statements whose decision has come back, and nothing else."""


@dataclass(frozen=True, slots=True)
class Unmarked:
    """How many disagreements wait of which nothing tells: in articles that go out, and in others,
    of which nothing does."""

    inside: int = 0
    outside: int = 0

    @property
    def cases(self) -> int:
        return self.inside + self.outside

    def phrases(self) -> tuple[Phrase, ...]:
        counts = {"inside": self.inside, "outside": self.outside}
        return tuple(
            Phrase(one if counts[key] == 1 else many, {"count": f"{counts[key]:,}"})
            for key, (one, many) in _WORDS.items()
            if counts[key]
        )


_WORDS = {
    "inside": (
        "that 1 disagreement waits for a decision",
        "that {count} disagreements wait for a decision",
    ),
    "outside": (
        "that 1 disagreement waits for a decision, in an article of which nothing goes out",
        "that {count} disagreements wait for a decision, in articles of which nothing goes out",
    ),
}


def unmarked(marking: Marking, selection: Selection) -> Unmarked:
    """Counted without reading what goes out."""
    waiting = selection.unresolved
    if not waiting:
        return Unmarked()
    out = _out(marking, selection)
    inside = {number: each for number, each in waiting.items() if number in out}
    every = sum(each.cases for each in waiting.values())
    within = sum(each.cases for each in inside.values())
    return Unmarked(within - _marked(marking, selection, inside), every - within)


def _out(marking: Marking, selection: Selection) -> AbstractSet[ArticleId]:
    """The articles of which anything goes out."""
    chosen = {each.id for each in selection.chosen}
    if marking is Marking.SPLITS:
        return chosen - selection.withheld
    if marking is not Marking.TASKS:
        return chosen
    source, choice = selection.source, selection.choice
    gold = tuple(layer.id for layer in selection.layers if layer.kind is LayerKind.GOLD)
    decided = source.articles_with(replace(choice, layers=gold), None)
    return chosen & (source.articles_with(choice, True) | decided)


def _marked(marking: Marking, selection: Selection, inside: dict[ArticleId, Unresolved]) -> int:
    if marking is Marking.NOTHING:
        return 0
    if marking is Marking.STATEMENTS:
        wanted = frozenset[StatementId]().union(*(each.statements for each in inside.values()))
        there = selection.source.statements_among(selection.choice, wanted)
        stand = (case for each in inside.values() for case in each.stand)
        return sum(not there.isdisjoint(case) for case in stand)
    if marking is Marking.ROWS:
        silent = {each.id for each in selection.chosen if not each.statements}
        inside = {number: each for number, each in inside.items() if number not in silent}
    return sum(each.cases for each in inside.values())
