"""Which statements' spans stand in a stretch of text, without looking at all of them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
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

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._rows: list[_Row] = []
        self._put_in(_rows_of(statements))

    def replace(
        self, touched: frozenset[StatementId], statements: Iterable[Statement]
    ) -> list[tuple[int, int]]:
        """Put `statements` in place of all that `touched` names; where anything stood or stands."""
        gone = [row for row in self._rows if row[3] in touched]
        come = _rows_of(statements)
        if sorted(come) != sorted(gone):
            self._rows = [row for row in self._rows if row[3] not in touched]
            self._put_in(come)
        return [row[:2] for row in (*gone, *come)]

    def _put_in(self, come: list[_Row]) -> None:
        self._rows += come
        self._rows.sort(key=itemgetter(0))
        self._starts = [row[0] for row in self._rows]
        self._reach = list(accumulate((row[1] for row in self._rows), max))

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """Marks that share a character with `[start, end)`, by start."""
        first = bisect_left(self._reach, start + 1)
        last = bisect_left(self._starts, end)
        for row in self._rows[first:last]:
            if row[1] > start:
                yield Mark._make(row)


def _rows_of(statements: Iterable[Statement]) -> list[_Row]:
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
    return rows
