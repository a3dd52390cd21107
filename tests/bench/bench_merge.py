"""Bringing two colleagues' files of 10,000 articles together, beside the time that reading takes.

Reading is what the program needs to read both files whole: every article with its text and state,
the codebook, every statement with its spans, each quote held against its text. Printed beside it
is raw reading, which takes the same rows out of SQLite, checks texts and quotes, and makes nothing
of them. A merge reads and checks as much, and compares, writes and journals each row.
"""

import gc
import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

from core.commands.articles import AddArticles
from core.commands.assigning import AssignArticles
from core.commands.layers import AddAnnotator, ImportLayer, IncomingArticle
from core.merging import merge
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role
from core.model.together import LayerOutcome
from core.project import Project
from core.text.canonical import digest
from tests.bench.conftest import Report
from tests.bench.corpus import codebook, statements_on, texts

ARTICLES, UNDO_SECONDS = 10_000, 20.0
TIMES_READING = 2.0
STATEMENTS = (1, 5)
"""On an article: the more of them, the more is to be written."""
PEOPLE = ("Ben", "Cleo")
ROWS = {
    "article": "id, uid, sha256, title, outlet, author, published, source_url, language, metadata",
    "entry": "*",
    "layer": "*",
    "annotator": "*",
    "article_state": "*",
    "statement": "*",
}


@pytest.fixture(scope="module", params=STATEMENTS, ids="{} statements".format)
def density(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, density: int) -> Path:
    """A project of 10,000 articles and two files in which all of them were annotated."""
    folder = tmp_path_factory.mktemp("merge")
    every = list(texts(ARTICLES))
    with Project.create(folder / "main.glossator", codebook()) as project:
        project.run(
            AddArticles(
                NewArticle(text, ArticleDetails(f"Article {number}"), "")
                for number, text in enumerate(every)
            )
        )
        articles = tuple(map(ArticleId, project.article_ids(None, ArticleFilter())))
        for name in PEOPLE:
            person = project.run(AddAnnotator(name))
            project.run(AssignArticles(articles, person))
            project.hand_out(folder / f"{name}.glossator", name)
    for seed, name in enumerate(PEOPLE, 1):
        with Project.open(folder / f"{name}.glossator") as file:
            file.run(work_of(name, every, seed * 1_000_000, density))
    return folder


def work_of(name: str, every: list[str], seed: int, density: int) -> ImportLayer:
    incoming = tuple(
        IncomingArticle(
            str(number), digest(text), None, ArticleDetails(""), None, ArticleState.DONE,
            statements_on(text, density, seed + number),
        )
        for number, text in enumerate(every)
    )  # fmt: skip
    return ImportLayer(name, LayerKind.ANNOTATOR, incoming)


def read_whole(path: Path) -> int:
    """Read what a merge needs, and hold each quote against its text; how many spans there are."""
    with closing(sqlite3.connect(path)) as database:
        bodies: dict[str, str] = {}
        for sha256, body in database.execute("SELECT sha256, body FROM article_text"):
            assert hashlib.sha256(body.encode()).hexdigest() == sha256
            bodies[sha256] = body
        read = {t: database.execute(f"SELECT {c} FROM {t}").fetchall() for t, c in ROWS.items()}
        text_of = {row[0]: bodies[row[2]] for row in read["article"]}
        article_of = {row[0]: row[3] for row in read["statement"]}
        spans = 0
        for statement, start, end, quote in database.execute(
            'SELECT statement, "start", "end", quote FROM span'
        ):
            assert text_of[article_of[statement]][start:end] == quote
            spans += 1
        return spans


def read_by_program(path: Path, name: str) -> int:
    """The same as everything that reads a project does it; how many spans there are."""
    spans = 0
    with Project.open(path, read_only=True) as project:
        layer = project.layer_named(name).id
        assert project.codebook.entries
        for number in project.article_ids(layer, ArticleFilter()):
            article = project.article(ArticleId(number))
            text = project.text(article.id)
            assert project.article_state(layer, article.id) is ArticleState.DONE
            for statement in project.statements(article.id, layer):
                for role in Role:
                    for span in statement.parts.spans(role):
                        assert span.holds_in(text)
                        spans += 1
    return spans


def best_of(times: int, work: Callable[[], object]) -> float:
    """In seconds; the first time also waits for the disk."""
    taken = []
    for _ in range(times):
        gc.collect()
        started = perf_counter()
        work()
        taken.append(perf_counter() - started)
    return min(taken)


def test_merging_two_files_takes_little_longer_than_reading_them(
    office: Path, tmp_path: Path, density: int, report: Report
) -> None:
    paths = {name: office / f"{name}.glossator" for name in PEOPLE}
    spans = ARTICLES * density * 3 * len(PEOPLE)
    raw = best_of(3, lambda: [read_whole(path) for path in paths.values()])
    reading = best_of(2, lambda: [read_by_program(path, name) for name, path in paths.items()])
    assert sum(read_whole(path) for path in paths.values()) == spans
    taken = []
    for turn in range(2):
        main = tmp_path / f"{turn}.glossator"
        shutil.copyfile(office / "main.glossator", main)
        with Project.open(main) as project:
            gc.collect()
            started = perf_counter()
            told = merge(project, tuple(paths.values()))
            taken.append(perf_counter() - started)
            assert [layer.added for layer in told.layers()] == [ARTICLES * density] * 2
            started = perf_counter()
            again = merge(project, tuple(paths.values()))
            second = perf_counter() - started
            assert {layer.outcome for layer in again.layers()} == {LayerOutcome.SAME}
    report(
        f"merge of two files with {density} statements an article, beside reading them",
        min(taken) / reading,
        TIMES_READING,
        f"{min(taken):.2f} s, reading {reading:.2f} s, raw {raw:.2f} s, again {second:.2f} s",
    )
    with Project.open(main) as project:
        undone = best_of(1, project.undo)
    report("undo of that merge in s", undone, UNDO_SECONDS, f"{spans} spans")
