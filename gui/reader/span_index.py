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


_Row = tuple[int, int, Role, StatementId, bool]


class SpanIndex:
    """All marks of a page, in order of their starts; only those asked for become `Mark`s."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        rows: list[_Row] = []
        for statement in statements:
            number, parts = statement.id, statement.parts
            for i, (start, end, _) in enumerate(parts.evidence):
                rows.append((start, end, Role.EVIDENCE, number, i == 0))
            for role, spans in (
                (Role.ACTOR, parts.actor_mentions),
                (Role.STANCE, parts.stance_cues),
                (Role.MEASURE, parts.measure_mentions),
            ):
                for start, end, _ in spans:
                    rows.append((start, end, role, number, False))
        rows.sort(key=itemgetter(0))
        self._rows = rows
        self._starts = [row[0] for row in rows]
        self._reach = list(accumulate((row[1] for row in rows), max))

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """Marks that share a character with `[start, end)`, by start."""
        first = bisect_left(self._reach, start + 1)
        last = bisect_left(self._starts, end)
        for row in self._rows[first:last]:
            if row[1] > start:
                yield Mark._make(row)
