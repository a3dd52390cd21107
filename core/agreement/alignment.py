"""Which statements of different layers are about one thing.

Two layers' statements on an article are paired so that the total overlap of their evidence is as
large as it can be. Overlap is intersection over union (IoU, the Jaccard index) of the code points
of evidence. Where several pairings overlap as much in total, the one with the most equal parts is
taken, and that there was a choice is counted. Thresholds of overlap are asked of the pairs that
were so matched: there is one pairing, and a higher threshold counts fewer of its pairs.

Whoever comes first changes nothing: the search sees what was said, in an order of its own. Source
of the assignment: Crouse (2016), On implementing 2D rectangular assignment algorithms, IEEE
Transactions on Aerospace and Electronic Systems 52(4), as scipy has it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from core.agreement.assignment import best_of_many, best_pairs
from core.agreement.overlap import Share, iou, many_shares, shares
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import LayerId

__all__ = [
    "Match", "Pairing", "Said", "Unit", "equal_parts", "iou", "paired", "pairs", "units",
    "units_of",
]  # fmt: skip

_FEW = 2_500
"""Of fewer pairs than these, looking at one after another is quicker than at all at once."""


class Match(NamedTuple):
    """A statement of the one layer with that of the other that it is compared with."""

    one: ComparedStatement
    other: ComparedStatement
    iou: float
    """Above 0, at most 1."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """How two layers' statements on one article are matched, in text order of the first's.

    `ties`: in how many groups of overlapping statements another pairing overlaps as much, so that
    equal parts decided.
    """

    matches: tuple[Match, ...]
    ties: int = 0

    def at_least(self, iou: float) -> tuple[Match, ...]:
        """Those that overlap so much."""
        if iou <= 0:
            return self.matches
        return tuple(match for match in self.matches if match.iou >= iou)


@dataclass(frozen=True, slots=True)
class Unit:
    """Statements of different layers about one thing: never two of one layer, at least one."""

    statements: tuple[ComparedStatement, ...]
    """In the order of the layers."""

    def of(self, layer: LayerId) -> ComparedStatement | None:
        """What that layer says, if anything."""
        return next((s for s in self.statements if s.layer == layer), None)


def equal_parts(one: ComparedStatement, other: ComparedStatement) -> int:
    """How many of actor, stance and measure are the same."""
    return (
        (one.actor == other.actor) + (one.stance == other.stance) + (one.measure == other.measure)
    )


class Said:
    """One layer's statements on an article, in the order in which they are searched."""

    __slots__ = ("contents", "evidence", "parts", "statements")

    def __init__(self, statements: Sequence[ComparedStatement]) -> None:
        keyed = [(_content(statement), statement) for statement in statements]
        if len(keyed) > 1:
            keyed.sort(key=lambda each: each[0])
        self.contents = [content for content, _ in keyed]
        self.statements = [statement for _, statement in keyed]
        self.evidence = [statement.evidence for statement in self.statements]
        self.parts = [statement.triple for statement in self.statements]


def pairs(
    one: Sequence[ComparedStatement], other: Sequence[ComparedStatement], at_least: float = 0.0
) -> Pairing:
    """The best pairing of two layers' statements on one article.

    Matches with less overlap than `at_least` are left out after the pairing is made.
    """
    return paired(Said(one), Said(other), at_least)


def paired(one: Said, other: Said, at_least: float = 0.0) -> Pairing:
    """The same of layers that are compared with others, too."""
    if not one.statements or not other.statements:
        return Pairing(())
    is_turned = other.contents < one.contents
    found, ties = _assigned(other, one) if is_turned else _assigned(one, other)
    first, second = one.statements, other.statements
    matches = [
        Match(first[j], second[i], share) if is_turned else Match(first[i], second[j], share)
        for i, j, share in found
        if share >= at_least
    ]
    if len(matches) > 1:
        matches.sort(key=lambda match: match.one.text_order)
    return Pairing(tuple(matches), ties)


def _assigned(first: Said, second: Said) -> tuple[list[Share], int]:
    """The numbers of those that belong together, and how many groups were tied."""
    evidence, parts = (first.evidence, second.evidence), (first.parts, second.parts)
    if len(first.parts) * len(second.parts) <= _FEW:
        return best_pairs(shares(*evidence), *parts)
    return best_of_many(many_shares(*evidence), *parts)


_Content = tuple[object, ...]


def _content(statement: ComparedStatement) -> _Content:
    """Sort key: by all that is said, and by the uid only where the same is said twice."""
    said = statement
    return (said.evidence, said.actor, said.stance, said.measure, said.voice or "", said.uid)


def units(
    article: ComparedArticle, layers: Sequence[LayerId], at_least: float = 0.0
) -> tuple[Unit, ...]:
    """The statements of these layers on an article as units, in text order.

    Who stands alone is a unit, too. Of three layers or more, the matches of all pairs are joined
    from the best on, and one that would put two statements of a layer together is not.
    """
    said = {layer: Said(article.said_by(layer)) for layer in layers}
    found = [
        match
        for one, other in combinations(layers, 2)
        for match in paired(said[one], said[other], at_least).matches
    ]
    return units_of(said, found)


def units_of(said: Mapping[LayerId, Said], matches: Sequence[Match]) -> tuple[Unit, ...]:
    """Units out of the matches of all pairs of the layers, each pair's made by `paired`."""
    contents: dict[str, _Content] = {}
    joined = {}
    for layer, own in said.items():
        for content, statement in zip(own.contents, own.statements, strict=True):
            contents[statement.uid] = content
            joined[statement.uid] = {layer: statement}

    def best_first(match: Match) -> tuple[object, ...]:
        """Most overlap, then most equal parts, then what is said, whichever layer is first."""
        one, other = contents[match.one.uid], contents[match.other.uid]
        order = (one, other) if one < other else (other, one)
        return (-match.iou, -equal_parts(match.one, match.other), *order)

    for match in sorted(matches, key=best_first):
        one, other = joined[match.one.uid], joined[match.other.uid]
        if one is other or one.keys() & other.keys():
            continue
        one |= other
        for statement in other.values():
            joined[statement.uid] = one
    distinct = {id(each): each for each in joined.values()}
    made = [Unit(tuple(each[y] for y in said if y in each)) for each in distinct.values()]
    return tuple(sorted(made, key=_first_place))


def _first_place(unit: Unit) -> tuple[object, ...]:
    return min(statement.text_order for statement in unit.statements)
