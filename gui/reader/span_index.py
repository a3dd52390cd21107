"""Which statements' spans stand in a stretch of text, without looking at all of them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from core.model.ids import StatementId
from core.model.span import Role
from core.model.statement import Statement


class Mark(NamedTuple):
    """One span of one statement, in code points."""

    start: int
    end: int
    role: Role
    statement: StatementId
    leads: bool = False
    """Whether it is its statement's first piece of evidence."""


class SpanIndex:
    """All marks of a page, in order of their starts."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        marks: list[Mark] = []
        for statement in statements:
            number, parts = statement.id, statement.parts
            marks += [
                Mark(s, e, Role.EVIDENCE, number, i == 0)
                for i, (s, e, _) in enumerate(parts.evidence)
            ]
            marks += [Mark(s, e, Role.ACTOR, number) for s, e, _ in parts.actor_mentions]
            marks += [Mark(s, e, Role.STANCE, number) for s, e, _ in parts.stance_cues]
            marks += [Mark(s, e, Role.MEASURE, number) for s, e, _ in parts.measure_mentions]
        marks.sort(key=itemgetter(0))
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._reach = list(accumulate((mark.end for mark in marks), max))

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """Marks that share a character with `[start, end)`, by start."""
        first = bisect_left(self._reach, start + 1)
        last = bisect_left(self._starts, end)
        for mark in self._marks[first:last]:
            if mark.end > start:
                yield mark
