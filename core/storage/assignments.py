"""Queries and rows of who is to annotate which article."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from core.model.handout import AssignedWork, By, PlannedArticle, SharedOut
from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import Annotator
from core.storage import stored
from core.storage.rows import JournaledRows, Table


def assign(rows: JournaledRows, articles: Iterable[ArticleId], annotator: AnnotatorId) -> None:
    """Assign articles that are not assigned to the annotator yet."""
    for article in articles:
        rows.insert(Table.ASSIGNMENT, {"article": article, "annotator": annotator})


def take_back(rows: JournaledRows, held: Iterable[int]) -> None:
    """Undo assignments, by the numbers of their rows."""
    for number in held:
        rows.delete(Table.ASSIGNMENT, number)


def held(
    connection: sqlite3.Connection, articles: Sequence[ArticleId], annotator: AnnotatorId
) -> list[int]:
    """The rows that assign one of these articles to the annotator."""
    found = connection.execute(
        "SELECT id FROM assignment WHERE annotator = ?"
        " AND article IN (SELECT value FROM json_each(?))",
        (annotator, json.dumps(list(articles))),
    )
    return [number for (number,) in found]


def open_to(
    connection: sqlite3.Connection, articles: Sequence[ArticleId], annotator: AnnotatorId
) -> list[ArticleId]:
    """Those of the articles that exist and are not assigned to the annotator yet."""
    found = connection.execute(
        "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))"
        " AND id NOT IN (SELECT article FROM assignment WHERE annotator = ?)",
        (json.dumps(list(articles)), annotator),
    )
    return [ArticleId(number) for (number,) in found]


def counts(
    connection: sqlite3.Connection, articles: Sequence[ArticleId]
) -> list[tuple[Annotator, int]]:
    """Every annotator by name, with how many of these articles are hers; gold is nobody."""
    found = connection.execute(
        "SELECT annotator.id, uid, name, count(assignment.id) FROM annotator"
        " LEFT JOIN assignment ON annotator = annotator.id"
        "   AND article IN (SELECT value FROM json_each(?))"
        " WHERE annotator.id NOT IN (SELECT annotator FROM layer GROUP BY annotator"
        "   HAVING min(kind) = 'gold' AND max(kind) = 'gold')"
        " GROUP BY annotator.id ORDER BY name",
        (json.dumps(list(articles)),),
    )
    return [
        (Annotator(AnnotatorId(number), uid, name), assigned)
        for number, uid, name, assigned in found
    ]


def shared_out(connection: sqlite3.Connection) -> list[SharedOut]:
    """The plans that stand, the oldest first."""
    found = connection.execute(
        "SELECT seq, at, label_values FROM journal_step"
        " WHERE command = 'ShareOut' AND standing = 'done' ORDER BY seq"
    )
    plans = []
    for seq, at, values in found:
        told = stored.texts(values, "the name of step {name} of the journal", seq)
        asked = {key: str(told[key]) for key in _ASKED if key in told}
        plans.append(SharedOut(at, str(told["count"]), str(told["names"]), **asked))
    return plans


_ASKED = ("overlap", "per_article", "seed", "by")
_DONE = (
    "SELECT article, annotator FROM article_state JOIN layer ON layer.id = layer"
    " WHERE kind = 'annotator' AND state = 'done'"
)


def work(connection: sqlite3.Connection) -> list[AssignedWork]:
    """How far everybody is with what she is assigned, by name; those with nothing are left out."""
    found = connection.execute(
        f"""WITH done AS ({_DONE}),
        shared AS (SELECT article FROM assignment GROUP BY article HAVING count(*) > 1),
        agreed AS (SELECT article FROM done JOIN assignment USING (article, annotator)
            GROUP BY article HAVING count(*) > 1)
        SELECT annotator.id, annotator.uid, name, count(*),
            sum(state IS 'done'), sum(state IS 'in_progress'), sum(state IS 'skipped'),
            sum(assignment.article IN (SELECT article FROM shared)),
            sum(state IS 'done' AND assignment.article IN (SELECT article FROM agreed))
        FROM assignment JOIN annotator ON annotator.id = assignment.annotator
        LEFT JOIN layer ON layer.annotator = annotator.id AND layer.kind = 'annotator'
        LEFT JOIN article_state
            ON article_state.layer = layer.id AND article_state.article = assignment.article
        GROUP BY annotator.id ORDER BY name"""
    )
    return [
        AssignedWork(Annotator(AnnotatorId(number), uid, name), *counts)
        for number, uid, name, *counts in found
    ]


def holders(connection: sqlite3.Connection) -> dict[ArticleId, set[AnnotatorId]]:
    """Who is assigned each article; those of nobody are left out."""
    found: dict[ArticleId, set[AnnotatorId]] = {}
    for article, annotator in connection.execute("SELECT article, annotator FROM assignment"):
        found.setdefault(article, set()).add(annotator)
    return found


_STRATA = {
    By.OUTLET: "coalesce(outlet, '')",
    By.YEAR: "coalesce(substr(published, 1, 4), '')",
    By.MONTH: "coalesce(substr(published, 1, 7), '')",
}


def to_plan(
    connection: sqlite3.Connection, articles: Sequence[ArticleId], by: Sequence[By]
) -> list[PlannedArticle]:
    """Those of the articles that exist, with stratum and who is assigned them already."""
    held = holders(connection)
    strata = "".join(f", {_STRATA[each]}" for each in by)
    found = connection.execute(
        f"SELECT id, uid, words{strata} FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(articles)),),
    )
    return [
        PlannedArticle(
            ArticleId(number), uid, tuple(stratum), words, frozenset(held.get(number, ()))
        )
        for number, uid, words, *stratum in found
    ]
