"""Where the bars and numbers of the minimap stand. Their count follows the pixels there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model.ids import StatementId
from core.model.statement import Statement

LANES = 3
_LEAST_HEIGHT, _GAP = 4, 1
NUMBER_HEIGHT = 11


@dataclass(frozen=True)
class Bar:
    """A statement's evidence, from its first to its last character, in pixels from the top."""

    top: int
    bottom: int
    lane: int
    statement: StatementId
    number: int
    is_draft: bool
    is_flagged: bool


def bar_of(statement: Statement, number: int, length: int, height: int, lane: int = 0) -> Bar:
    """Where a statement with evidence stands in a text of `length` code points."""
    evidence = statement.parts.evidence
    top = min(height - _LEAST_HEIGHT, evidence[0].start * height // max(1, length))
    bottom = max(top + _LEAST_HEIGHT, evidence[-1].end * height // max(1, length))
    flagged = statement.parts.flagged
    return Bar(top, bottom, lane, statement.id, number, statement.is_draft, flagged)


def bars(statements: Iterable[Statement], length: int, height: int) -> list[Bar]:
    """The bars, side by side where they would overlap, from the top.

    `statements`: in text order, numbered from 1. Where all lanes are taken a statement gives way to
    those before it: it would be a pixel among theirs.
    """
    ends, soonest = [0] * LANES, 0
    placed: list[Bar] = []
    per_character = height / max(1, length)
    for number, statement in enumerate(statements, 1):
        evidence = statement.parts.evidence
        if not evidence:
            continue
        start = evidence[0].start * per_character
        if start >= soonest:
            lane = next(lane for lane in range(LANES) if ends[lane] <= start)
            bar = bar_of(statement, number, length, height, lane)
            ends[lane] = bar.bottom + _GAP
            soonest = min(ends)
            placed.append(bar)
    return placed


def labels(placed: Sequence[Bar]) -> list[Bar]:
    """The bars whose numbers have room beside them; a flag comes before a number."""
    taken: set[int] = set()
    chosen = []
    for bar in (*(each for each in placed if each.is_flagged), *placed):
        rows = range(bar.top, bar.top + NUMBER_HEIGHT)
        if taken.isdisjoint(rows):
            taken.update(rows)
            chosen.append(bar)
    return chosen
