"""Queries and rows of who is to annotate which article."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import Annotator
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
