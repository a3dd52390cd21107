"""The codebook as it was at any revision, out of the row images that the journal keeps."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from core.model.codebook import Codebook, Entry
from core.model.codebook_history import Revision, Stale
from core.model.ids import EntryId
from core.model.phrase import Phrase, Refused
from core.model.step import Action
from core.storage import codebook, stored
from core.storage.rows import Row, Table


class _Event(NamedTuple):
    """A row that a revision changed; `image` is None where it took the row away."""

    revision: int
    n: int
    row_id: int
    image: str | None


def revisions(connection: sqlite3.Connection) -> list[Revision]:
    """All of them, the newest first."""
    return [
        Revision(
            number,
            at,
            author,
            stored.word(Action, action, "what step {name} of the journal is", step),
            Phrase(label, stored.texts(values, "the name of step {name} of the journal", step)),
            reason,
        )
        for number, step, at, author, action, label, values, reason in connection.execute(
            'SELECT number, step, at, name, "action", label, label_values, reason'
            " FROM codebook_revision JOIN journal_step ON seq = step"
            " LEFT JOIN annotator ON annotator.id = journal_step.annotator ORDER BY number DESC"
        )
    ]


def at(connection: sqlite3.Connection, number: int) -> Codebook:
    """The whole codebook as it stood at a revision; Refused if there is none of that number."""
    if not 0 < number <= codebook.revision(connection):
        raise Refused("The codebook has no revision {number}.", number=number)
    newest = {e.row_id: e.image for e in _events(connection, Table.ENTRY) if e.revision <= number}
    images = [image for image in newest.values() if image is not None]
    entries = [codebook.entry_of(row) for row in _parsed(images)]
    name, fields = _name_and_fields(connection, number)
    return Codebook(name, number, {entry.id: entry for entry in entries}, fields)


def _name_and_fields(connection: sqlite3.Connection, number: int) -> tuple[str, tuple]:  # type: ignore[type-arg]
    """Of the newest image until then; before the first, a project has neither."""
    images = [e.image for e in _events(connection, Table.PROJECT) if e.revision <= number]
    if not images or images[-1] is None:
        return "", ()
    (row,) = _parsed([images[-1]])
    return str(row["codebook_name"]), codebook.fields_of(row["fields"])


def stale_definitions(connection: sqlite3.Connection, now: Codebook) -> list[Stale]:
    """Since when, and until when, entries that are in force were defined otherwise than now."""
    events = sorted(_events(connection, Table.ENTRY), key=lambda e: (e.row_id, *e[:2]))
    found: list[Stale] = []
    for number, changes in groupby(events, itemgetter(2)):
        entry = now.entries.get(EntryId(number))
        if entry is not None:
            found.extend(_stale(entry, list(changes)))
    return found


def _stale(entry: Entry, events: list[_Event]) -> Iterator[Stale]:
    if len(events) == 1:
        return
    images = [event for event in events if event.image is not None]
    rows = _parsed([event.image for event in images if event.image is not None])
    ends = [event.revision for event in images[1:]]
    for event, row, until in zip(images, rows, ends, strict=False):
        if row["definition"] != entry.definition and event.revision < until:
            yield Stale(entry.id, entry.kind, event.revision, until)


def _events(connection: sqlite3.Connection, table: Table) -> list[_Event]:
    """What each revision changed in one table, in the order in which it happened.

    Found through the rows of the table, of which there are few, as a step of the codebook may
    have changed tens of thousands of statements.
    """
    numbers = dict(connection.execute("SELECT step, number FROM codebook_revision"))
    replays: dict[int, list[tuple[int, bool]]] = {}
    for seq, target, action in connection.execute(
        'SELECT seq, target, "action" FROM codebook_revision JOIN journal_step ON seq = step'
        " WHERE target IS NOT NULL"
    ):
        replays.setdefault(target, []).append((seq, action == Action.UNDO))
    found: list[_Event] = []
    for step, n, row_id, before, after in connection.execute(
        "SELECT step, n, row_id, before, after FROM journal_change WHERE table_name = ?",
        (table,),
    ):
        if step in numbers:
            found.append(_Event(numbers[step], n, row_id, after))
        for seq, undone in replays.get(step, ()):
            image = before if undone else after
            found.append(_Event(numbers[seq], -n if undone else n, row_id, image))
    return sorted(found, key=lambda event: event[:2])


def _parsed(images: list[str]) -> list[Row]:
    """At once, which takes half the time."""
    return list(stored.records(f"[{','.join(images)}]", "an image of the codebook"))
