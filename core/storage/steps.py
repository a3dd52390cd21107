"""One annotator's steps as a list: what she did last, and what it was about."""

import sqlite3
from collections.abc import Iterator

from core.model.ids import AnnotatorId, ArticleId
from core.model.step import Standing, Step, StepRow
from core.storage import journal

_LISTED = (Standing.UNDONE, Standing.DONE)
MANY_ROWS = 400
"""A step of more rows than these is about no single article, and is not searched for one."""

# A change of spans alone names a statement: its article stands where the statement was made.
_ARTICLES = """
    SELECT DISTINCT article FROM (
        SELECT CASE table_name
            WHEN 'article' THEN row_id
            WHEN 'span' THEN (
                SELECT json_extract(coalesce(made.after, made.before), '$.article')
                FROM journal_change AS made
                WHERE made.table_name = 'statement' AND made.row_id =
                    json_extract(coalesce(piece.after, piece.before), '$.statement')
                LIMIT 1)
            ELSE json_extract(coalesce(after, before), '$.article')
        END AS article
        FROM journal_change AS piece WHERE step = ?
    ) WHERE article IS NOT NULL LIMIT 2
"""


def of_annotator(
    connection: sqlite3.Connection, annotator: AnnotatorId | None, before: int | None, limit: int
) -> list[StepRow]:
    """Her steps that are in force or undone, newest first; only those older than `before`.

    What was undone last is the oldest of the undone, and all of them are newer than the others.
    """
    found = [
        step
        for standing in _LISTED
        for step in journal.with_standing(connection, annotator, standing, before, limit)
    ]
    return [_row(connection, step) for step in found[:limit]]


def count_undone(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> int:
    """How many of her steps are undone, and could be brought back."""
    (count,) = connection.execute(
        "SELECT count(*) FROM journal_step WHERE annotator IS ? AND standing = 'undone'",
        (annotator,),
    ).fetchone()
    return int(count)


def ahead(
    connection: sqlite3.Connection, annotator: AnnotatorId | None, last: int
) -> tuple[int, int]:
    """How many steps have to be undone, and how many redone, until `last` is the last in force."""
    to_undo, to_redo = connection.execute(
        "SELECT (SELECT count(*) FROM journal_step"
        "  WHERE annotator IS ?1 AND standing = 'done' AND seq > ?2),"
        " (SELECT count(*) FROM journal_step"
        "  WHERE annotator IS ?1 AND standing = 'undone' AND seq <= ?2)",
        (annotator, last),
    ).fetchone()
    return to_undo, to_redo


def rows_ahead(connection: sqlite3.Connection, annotator: AnnotatorId | None, last: int) -> int:
    """How many rows change until `last` is the last in force."""
    (rows,) = connection.execute(
        "SELECT count(*) FROM journal_change WHERE step IN"
        " (SELECT seq FROM journal_step WHERE annotator IS ?1 AND"
        "  (standing = 'done' AND seq > ?2 OR standing = 'undone' AND seq <= ?2))",
        (annotator, last),
    ).fetchone()
    return int(rows)


def _row(connection: sqlite3.Connection, step: Step) -> StepRow:
    articles = list(_articles(connection, step.seq))
    if len(articles) != 1:
        return StepRow(step)
    row = connection.execute("SELECT title FROM article WHERE id = ?", articles).fetchone()
    return StepRow(step) if row is None else StepRow(step, articles[0], row[0])


def _articles(connection: sqlite3.Connection, seq: int) -> Iterator[ArticleId]:
    """The articles that a step touched, at most two of them."""
    if journal.size_of(connection, seq) <= MANY_ROWS:
        for (article,) in connection.execute(_ARTICLES, (seq,)):
            yield ArticleId(article)
