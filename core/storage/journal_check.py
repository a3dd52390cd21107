"""Whether the journal's images follow each other and end in the rows as they stand."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter

from core.model.phrase import Phrase
from core.storage import stored
from core.storage.rows import Row, Table

_CHUNK = 1_000
_BEFORE_ALL = -(2**63)

# Undone and redone steps are replayed at their own place in the order of events.
_EVENTS = """
    SELECT table_name, row_id, before, after, step AS seq, n FROM journal_change
    UNION ALL
    SELECT table_name, row_id, iif("action" = 'undo', after, before),
        iif("action" = 'undo', before, after), seq, iif("action" = 'undo', -n, n)
    FROM journal_step CROSS JOIN journal_change ON step = target WHERE "action" != 'do'
    ORDER BY table_name, row_id, seq, n
"""
_Event = tuple[str, int, str | None, str | None, int, int]
_Newest = tuple[int, str | None]


def problems(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """One sentence per fault; what it keeps in memory does not grow with the journal."""
    for (seq,) in connection.execute(
        "SELECT seq FROM journal_step WHERE \"action\" = 'do' AND NOT EXISTS"
        " (SELECT 1 FROM journal_change WHERE step = seq)"
        # A merge may have kept all as it was here, and remembers that.
        " AND NOT EXISTS (SELECT 1 FROM version WHERE version.step = seq AND inherited = 1)"
    ):
        yield Phrase.of("Step {seq} of the journal holds no change.", seq=seq)
    unknown = set(Table)
    for name, events in groupby(connection.execute(_EVENTS), itemgetter(0)):
        if name in unknown:
            unknown.remove(name)
            yield from _of_table(connection, Table(name), events)
        else:
            yield Phrase.of(
                "The journal names a table that is none of Glossator's ({name}).", name=name
            )
    for table in unknown:
        yield from _of_table(connection, table, iter(()))


def _of_table(
    connection: sqlite3.Connection, table: Table, events: Iterator[_Event]
) -> Iterator[Phrase]:
    broken: list[int] = []
    newest = _newest_images(table, events, broken)
    seen = _BEFORE_ALL
    while chunk := list(islice(newest, _CHUNK)):
        for row_id in broken:
            yield Phrase.of(
                "The journal's images of row {row} of {table} do not follow each other.",
                row=row_id,
                table=table,
            )
        broken.clear()
        rows = _rows(connection, table, seen, chunk[-1][0])
        yield from _strangers(table, sorted(rows.keys() - {row_id for row_id, _ in chunk}))
        yield from _changed(table, chunk, rows)
        seen = chunk[-1][0]
    for (row_id,) in connection.execute(f"SELECT id FROM {table} WHERE id > ?", (seen,)):
        yield from _strangers(table, [row_id])


def _newest_images(table: Table, events: Iterator[_Event], broken: list[int]) -> Iterator[_Newest]:
    """Every row that the journal knows, in the order of ids, with its last image.

    Ids of rows whose images do not follow each other are put into `broken`.
    """
    current: int | None = None
    newest: str | None = None
    for _, row_id, before, after, *_ in events:
        if row_id != current:
            if current is not None:
                yield current, newest
        elif before != newest:
            known, found = _parsed(table, newest), _parsed(table, before)
            if not _agree(found, known):
                broken.append(row_id)
            elif known is not None and found is not None and found.keys() < known.keys():
                after = _completed(table, known, after)
        current, newest = row_id, after
    if current is not None:
        yield current, newest


def _rows(connection: sqlite3.Connection, table: Table, above: int, last: int) -> dict[int, Row]:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id > ? AND id <= ?", (above, last))
    columns = [column[0] for column in cursor.description]
    place = columns.index("id")
    return {row[place]: dict(zip(columns, row, strict=True)) for row in cursor}


def _changed(table: Table, chunk: list[_Newest], rows: dict[int, Row]) -> Iterator[Phrase]:
    images = iter(_all_parsed(table, (image for _, image in chunk if image is not None)))
    for row_id, image in chunk:
        row, known = rows.get(row_id), None if image is None else next(images)
        if row == known or (row and known and _shows(known, row)):
            continue
        if row is None:
            yield Phrase.of(
                "Row {row} of {table} was removed outside Glossator.", row=row_id, table=table
            )
        elif known is None:
            yield from _strangers(table, [row_id])
        else:
            yield Phrase.of(
                "Row {row} of {table} was changed outside Glossator.", row=row_id, table=table
            )


def _strangers(table: Table, row_ids: Iterable[int]) -> Iterator[Phrase]:
    """Rows that the journal does not know; the project's own is made before there is one."""
    if table is not Table.PROJECT:
        for row_id in row_ids:
            yield Phrase.of(
                "Row {row} of {table} was added outside Glossator.", row=row_id, table=table
            )


def _shows(image: Row, row: Row) -> bool:
    """Whether the image is one of the row, of an earlier version of the tables perhaps."""
    return "id" in image and image.items() <= row.items()


def _agree(one: Row | None, other: Row | None) -> bool:
    """Whether two images of a row, of two versions of the tables perhaps, are the same."""
    if one is None or other is None:
        return one is other
    shared = one.keys() & other.keys()
    return len(shared) == min(len(one), len(other)) and all(
        one[name] == other[name] for name in shared
    )


def _completed(table: Table, known: Row, after: str | None) -> str | None:
    """An image of some columns, with the others as they were known, as the journal writes it."""
    image = _parsed(table, after)
    if image is None:
        return None
    return json.dumps({**known, **image}, ensure_ascii=False, separators=(",", ":"))


def _parsed(table: Table, image: str | None) -> Row | None:
    return None if image is None else stored.record(image, _WHERE, table)


def _all_parsed(table: Table, images: Iterable[str]) -> list[Row]:
    """At once, which takes half the time."""
    return list(stored.records(f"[{','.join(images)}]", _WHERE, table))


_WHERE = "an image of {name} in the journal"
