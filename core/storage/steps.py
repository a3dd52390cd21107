"""One annotator's steps as a list: what she did last, and what it was about."""

import sqlite3
from collections.abc import Iterator

from core.model.ids import AnnotatorId, ArticleId
from core.model.step import Standing, Step, StepCounts, StepRow
from core.storage import journal

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
    connection: sqlite3.Connection,
    annotator: AnnotatorId | None,
    places: range,
    known: StepCounts | None = None,
) -> list[StepRow]:
    """Her steps that are undone or in force, newest first, those at some places among them.

    What was undone last is the oldest of the undone, and all of them are newer than the others.
    `known`: what `counts` would say; it is asked otherwise.
    """
    count = known or counts(connection, annotator)
    below = range(max(0, places.start - count.undone), max(0, places.stop - count.undone))
    find = journal.with_standing
    found = find(connection, annotator, Standing.UNDONE, places, count.undone)
    found += find(connection, annotator, Standing.DONE, below, count.done)
    return [_row(connection, step) for step in found]


def counts(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> StepCounts:
    """How many of her steps are undone, and how many are in force."""
    undone, done = Standing.UNDONE, Standing.DONE
    return StepCounts(_count(connection, annotator, undone), _count(connection, annotator, done))


def _count(
    connection: sqlite3.Connection, annotator: AnnotatorId | None, standing: Standing
) -> int:
    (count,) = connection.execute(
        "SELECT count(*) FROM journal_step WHERE annotator IS ? AND standing = ?",
        (annotator, standing),
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


def title_of(connection: sqlite3.Connection, seq: int) -> str:
    """The title of the one article that a step touched; of one that is gone, the last it had."""
    articles = list(_articles(connection, seq))
    if len(articles) != 1:
        return ""
    row = connection.execute(
        "SELECT title FROM article WHERE id = ?1 UNION ALL"
        " SELECT json_extract(coalesce(after, before), '$.title') FROM journal_change"
        " WHERE table_name = 'article' AND row_id = ?1 LIMIT 1",
        articles,
    ).fetchone()
    return "" if row is None else str(row[0])


def _articles(connection: sqlite3.Connection, seq: int) -> Iterator[ArticleId]:
    """The articles that a step touched, at most two of them."""
    if journal.size_of(connection, seq) <= MANY_ROWS:
        for (article,) in connection.execute(_ARTICLES, (seq,)):
            yield ArticleId(article)
