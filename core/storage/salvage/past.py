"""What the journal of a damaged file says of the rows, and how far it may be believed."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from core.storage import journal_check, seals, stored
from core.storage.rows import Row, Table
from core.storage.salvage.loose import rows_of
from core.storage.salvage.reading import shapes
from core.storage.stored import Damaged

Key = tuple[Table, int]


@dataclass(frozen=True, slots=True)
class Event:
    """What a step did to a row, whether by itself or by undoing or redoing another."""

    step: int
    key: Key
    before: Row | None
    after: Row | None


@dataclass
class Past:
    """`newest`: the last image of each row; `events`: all, so that each begins as the one before
    it ended; `hurt`: the steps that are not as they were written, or are not there."""

    steps: dict[int, Row]
    hurt: set[int]
    newest: dict[Key, Row | None] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Then it tells of each row what it is."""
        return bool(self.steps) and not self.hurt


def past_of(found: sqlite3.Connection) -> Past:
    steps = rows_of(found, "journal_step")
    past = Past(steps, _hurt(found, steps.keys()))
    known = set(Table)
    for name, events in groupby(found.execute(journal_check._EVENTS), itemgetter(0)):
        if name in known:
            _read(past, Table(name), events)
        else:
            past.hurt.update(step for *_, step, _ in events if isinstance(step, int))
    past.events.sort(key=lambda event: event.step)
    return past


def _hurt(found: sqlite3.Connection, steps: Iterable[int]) -> set[int]:
    """Also all up to the highest that anything speaks of."""
    sealed = dict(found.execute("SELECT step, digest FROM seal"))
    told = {step for (step,) in found.execute("SELECT DISTINCT step FROM journal_change")}
    numbers = {step for step in (*sealed, *told, *steps) if isinstance(step, int)}
    torn = {name for (name,) in found.execute("SELECT name FROM torn")}
    last = found.execute("SELECT number FROM given WHERE name = 'journal_step'").fetchone()
    if torn & _OF_JOURNAL or last is None:
        numbers.add(max(numbers, default=0) + 1)  # who knows what came after it
    every = range(1, max([*numbers, *(last or ())], default=0) + 1)
    return {
        step
        for step in every
        if not isinstance(sealed.get(step), str) or seals.digest_of(found, step) != sealed[step]
    }


_OF_JOURNAL = {"journal_step", "journal_change", "seal"}


def _read(past: Past, table: Table, events: Iterator[tuple[object, ...]]) -> None:
    for row_id, of_row in groupby(events, itemgetter(1)):
        if not isinstance(row_id, int):
            continue
        newest: Row | None = None
        is_read = False
        for _, _, _, written, step, _ in of_row:
            after = _completed(newest, _image(written, table), table)
            is_read = isinstance(step, int) and after is not _NONE
            if not isinstance(step, int) or after is _NONE:
                continue
            past.events.append(Event(step, (table, row_id), newest, after))
            newest = after
        if is_read or newest is not None:  # else nobody knows whether it was taken away
            past.newest[table, row_id] = newest


_NONE: dict[str, str] = {}
"""Stands for an image that cannot be read."""


def _image(written: object, table: Table) -> Row | None:
    if written is None:
        return None
    try:
        return stored.record(written, "an image of {name} in the journal", table) or _NONE
    except Damaged:
        return _NONE


def _completed(newest: Row | None, after: Row | None, table: Table) -> Row | None:
    """An image of some columns, with the others as they were known."""
    if after is None or after is _NONE:
        return after
    whole = {**(newest or {}), **after}
    return whole if whole.keys() == set(shapes()[table].columns) else _NONE
