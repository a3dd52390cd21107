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

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from core.agreement.assignment import best_of_many, best_pairs
from core.agreement.overlap import iou, many_shares, shares
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import LayerId

__all__ = ["Match", "Pairing", "Unit", "equal_parts", "iou", "pairs", "units", "units_of"]

_FEW = 2_500
"""Of fewer pairs than these, looking at one after another is quicker than at all at once."""


@dataclass(frozen=True, slots=True)
class Match:
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


def pairs(
    one: Sequence[ComparedStatement], other: Sequence[ComparedStatement], at_least: float = 0.0
) -> Pairing:
    """The best pairing of two layers' statements on one article.

    Matches with less overlap than `at_least` are left out after the pairing is made.
    """
    if not one or not other:
        return Pairing(())
    first, second = _ordered(one), _ordered(other)
    turned = [key for key, _ in second] < [key for key, _ in first]
    if turned:
        first, second = second, first
    return _matched([s for _, s in first], [s for _, s in second], at_least, turned=turned)


def _matched(
    first: Sequence[ComparedStatement],
    second: Sequence[ComparedStatement],
    at_least: float,
    *,
    turned: bool,
) -> Pairing:
    """`turned`: whether the second is to be told as the one."""
    found, ties = _assigned(first, second)
    matches = [
        Match(second[j], first[i], share) if turned else Match(first[i], second[j], share)
        for i, j in found
        if (share := iou(first[i].evidence, second[j].evidence)) >= at_least
    ]
    matches.sort(key=lambda match: match.one.text_order)
    return Pairing(tuple(matches), ties)


def _assigned(
    first: Sequence[ComparedStatement], second: Sequence[ComparedStatement]
) -> tuple[list[tuple[int, int]], int]:
    """The numbers of those that belong together, and how many groups were tied."""
    evidence = [s.evidence for s in first], [s.evidence for s in second]
    parts = [s.triple for s in first], [s.triple for s in second]
    if len(first) * len(second) <= _FEW:
        return best_pairs(shares(*evidence), *parts)
    return best_of_many(many_shares(*evidence), *parts)


def _content(statement: ComparedStatement) -> tuple[object, ...]:
    """Sort key: by all that is said, and by the uid only where the same is said twice."""
    return (statement.evidence, *statement.triple, statement.voice or "", statement.uid)


def _ordered(
    statements: Sequence[ComparedStatement],
) -> list[tuple[tuple[object, ...], ComparedStatement]]:
    keyed = [(_content(statement), statement) for statement in statements]
    return sorted(keyed, key=lambda each: each[0])


def units(
    article: ComparedArticle, layers: Sequence[LayerId], at_least: float = 0.0
) -> tuple[Unit, ...]:
    """The statements of these layers on an article as units, in text order.

    Who stands alone is a unit, too. Of three layers or more, the matches of all pairs are joined
    from the best on, and one that would put two statements of a layer together is not.
    """
    found = [
        match
        for one, other in combinations(layers, 2)
        for match in pairs(article.said_by(one), article.said_by(other), at_least).matches
    ]
    return units_of(article, layers, found)


def units_of(
    article: ComparedArticle, layers: Sequence[LayerId], matches: Sequence[Match]
) -> tuple[Unit, ...]:
    """Units out of the matches of all pairs of the layers, each pair's made by `pairs`."""
    joined = {
        statement.uid: {statement.layer: statement}
        for layer in layers
        for statement in article.said_by(layer)
    }
    for match in sorted(matches, key=_best_first):
        one, other = joined[match.one.uid], joined[match.other.uid]
        if one is other or one.keys() & other.keys():
            continue
        one |= other
        for statement in other.values():
            joined[statement.uid] = one
    distinct = {id(each): each for each in joined.values()}
    made = [Unit(tuple(each[y] for y in layers if y in each)) for each in distinct.values()]
    return tuple(sorted(made, key=_first_place))


def _best_first(match: Match) -> tuple[object, ...]:
    """Most overlap, then most equal parts, then what is said, whichever layer is named first."""
    order = sorted((_content(match.one), _content(match.other)))
    return (-match.iou, -equal_parts(match.one, match.other), *order)


def _first_place(unit: Unit) -> tuple[object, ...]:
    return min(statement.text_order for statement in unit.statements)
