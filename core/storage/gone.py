"""Statements and articles that are gone, as they last were: out of the journal's images."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from core.model.ids import ArticleId, StatementId
from core.model.span import Role, Span
from core.storage import stored
from core.storage.rows import JournaledRows, Row, Table

_IMAGE = "an image in the journal"
_EVENTS = """
    SELECT before, after, step AS seq, n, step AS source FROM journal_change
        WHERE table_name = ?1 AND row_id = ?2
    UNION ALL
    SELECT iif("action" = 'undo', after, before), iif("action" = 'undo', before, after),
        seq, iif("action" = 'undo', -n, n), target
    FROM journal_change JOIN journal_step ON target = step
        WHERE table_name = ?1 AND row_id = ?2 AND "action" <> 'do'
    ORDER BY seq, n
"""
"""All that happened to one row; what was undone and redone happened again, in its own place."""


@dataclass(frozen=True, slots=True)
class GoneStatement:
    """The row as it was last, and its passages by what they are for."""

    row: Row
    spans: dict[Role, tuple[Span, ...]]


def number_of(connection: sqlite3.Connection, uid: str) -> StatementId | None:
    """The number that a statement of that uid has had, if there ever was one."""
    found = connection.execute(
        "SELECT row_id FROM journal_change WHERE table_name = 'statement'"
        " AND json_extract(coalesce(before, after), '$.uid') = ? ORDER BY step DESC LIMIT 1",
        (uid,),
    ).fetchone()
    return None if found is None else StatementId(found[0])


def article_of(connection: sqlite3.Connection, uid: str) -> ArticleId | None:
    """The number of an article of that uid, be it here or gone."""
    found = connection.execute(
        "SELECT id FROM article WHERE uid = ?1 UNION ALL"
        " SELECT row_id FROM journal_change WHERE table_name = 'article'"
        " AND json_extract(coalesce(before, after), '$.uid') = ?1 LIMIT 1",
        (uid,),
    ).fetchone()
    return None if found is None else ArticleId(found[0])


def statement(connection: sqlite3.Connection, number: StatementId) -> GoneStatement | None:
    """What a statement said when it was taken away; None if the journal knows none."""
    row, source = _last(connection, Table.STATEMENT, number)
    if row is None:
        return None
    spans: dict[Role, tuple[Span, ...]] = {}
    for role, start, end, quote in sorted(_spans(connection, number, source)):
        spans[role] = (*spans.get(role, ()), Span(start, end, quote))
    return GoneStatement(row, spans)


def article(connection: sqlite3.Connection, number: int) -> Row | None:
    """The row of an article that was taken away; None if the journal knows none."""
    return _last(connection, Table.ARTICLE, number)[0]


def article_lacking(connection: sqlite3.Connection, number: StatementId) -> str:
    """The title of a statement's article, if neither that is here nor another with its text."""
    row, _source = _last(connection, Table.STATEMENT, number)
    then = None if row is None else article(connection, int(row.get("article") or 0))
    if then is None:
        return ""
    here = connection.execute(
        "SELECT 1 FROM article WHERE sha256 = ?", (then.get("sha256"),)
    ).fetchone()
    return "" if here is not None else str(then.get("title", ""))


def bring_back(rows: JournaledRows, table: Table, row: Row) -> None:
    """Under the number it had, which is never given twice."""
    rows.insert(table, row)


def _last(connection: sqlite3.Connection, table: Table, number: int) -> tuple[Row | None, int]:
    """The row as it last was, and the step whose images tell how it went.

    An image may tell of what was changed alone: it adds to what was known.
    """
    row, source = dict[str, str | int | float | None](), 0
    for before, after, _seq, _n, step in connection.execute(_EVENTS, (table, number)):
        for image in (before, after):
            if image is not None:
                row |= stored.record(image, _IMAGE)
        source = step
    return (row or None), source


def _spans(
    connection: sqlite3.Connection, number: StatementId, source: int
) -> Iterator[tuple[Role, int, int, str]]:
    """Those that went with the statement: by the step that made it, or that took it away."""
    for (image,) in connection.execute(
        "SELECT coalesce(before, after) FROM journal_change WHERE step = ?1"
        " AND table_name = 'span' AND json_extract(coalesce(before, after), '$.statement') = ?2",
        (source, number),
    ):
        span = stored.record(image, _IMAGE)
        role = stored.word(Role, str(span.get("role")), "the role of a span")
        start, end = span.get("start"), span.get("end")
        if isinstance(start, int) and isinstance(end, int):
            yield role, start, end, str(span.get("quote", ""))
