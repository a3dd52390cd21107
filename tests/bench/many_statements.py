"""A project with very many statements, the same in every run, put in without its journal."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.project import Project
from tests.bench.corpus import codebook, texts

ANNOTATOR = "Ana"
_VOICES = (None, None, "author", "quoted", "reported")


def many_statements(path: Path, articles: int, on_each: int) -> None:
    """So many statements on each article, with evidence and two mentions, all of them done."""
    with Project.create(path, codebook()) as project:
        project.run(AddAnnotator(ANNOTATOR))
        project.run(
            AddArticles(
                NewArticle(text, ArticleDetails(f"Article {n}", "Outlet", None, "2025-03-15"), "")
                for n, text in enumerate(texts(articles, words=200, seed=21))
            )
        )
        layer = project.layer_named(ANNOTATOR).id
        book = project.codebook
        entries = [[entry.id for entry in book.of_kind(kind)] for kind in EntryKind]
        found = [(article.id, project.text(article.id)) for article in project.articles_by_uid()]
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        _insert(database, layer, entries, found, on_each)
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _insert(
    database: sqlite3.Connection,
    layer: int,
    entries: list[list[int]],
    found: list[tuple[int, str]],
    on_each: int,
) -> None:
    chance = random.Random(5)
    database.executemany(
        "INSERT INTO article_state (layer, article, state) VALUES (?, ?, 'done')",
        ((layer, article) for article, _ in found),
    )
    numbers = enumerate((article for article, _ in found for _ in range(on_each)), 1)
    database.executemany(
        "INSERT INTO statement (id, uid, layer, article, actor, stance, measure, voice, confidence,"
        " note, flagged, fields, complete, codebook_revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, '', 0, '{}', 1, 1)",
        (
            (n, f"{n:032x}", layer, article, *map(chance.choice, entries), chance.choice(_VOICES))
            for n, article in numbers
        ),
    )
    database.executemany(
        'INSERT INTO span (statement, role, "start", "end", quote) VALUES (?, ?, ?, ?, ?)',
        _spans(chance, found, on_each),
    )


def _spans(
    chance: random.Random, found: list[tuple[int, str]], on_each: int
) -> Iterator[tuple[int, str, int, int, str]]:
    number = 0
    for _, text in found:
        for _ in range(on_each):
            number += 1
            start = chance.randrange(len(text) - 100)
            end = min(len(text), start + chance.randint(30, 180))
            middle = (start + end) // 2
            yield number, "evidence", start, end, text[start:end]
            yield number, "actor", start, start + 8, text[start : start + 8]
            yield number, "measure", middle, end, text[middle:end]
