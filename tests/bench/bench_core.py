"""Import and search against what SQLite itself needs."""

import hashlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from core.commands.articles import AddArticles
from core.exchange.articles_in import read_articles
from core.project import Project
from core.storage.tables import foundation
from tests.bench.conftest import Report
from tests.bench.corpus import texts, vocabulary

ARTICLES = 10_000


def raw_database(path: Path) -> sqlite3.Connection:
    """The same full-text index over a plain table, and nothing else."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(
        "CREATE TABLE article_document (id INTEGER PRIMARY KEY, title TEXT, body TEXT)"
    )
    database.execute(foundation.FTS_TABLE)
    database.execute(
        "CREATE TRIGGER fill AFTER INSERT ON article_document BEGIN INSERT INTO article_search"
        " (rowid, title, body) VALUES (new.id, new.title, new.body); END"
    )
    return database


class Raw(NamedTuple):
    """Seconds for the raw limit: inserting alone, and with reading and hashing the files."""

    inserting: float
    whole: float


def insert_raw(path: Path, folder: Path) -> Raw:
    """Read the files, hash and insert them, and nothing else."""
    database = raw_database(path)
    began = time.perf_counter()
    rows = [
        (hashlib.sha256(raw).hexdigest(), raw.decode("utf-8"))
        for raw in (file.read_bytes() for file in sorted(folder.iterdir()))
    ]
    read = time.perf_counter()
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO article_document (title, body) VALUES (?, ?)", rows)
    database.execute("COMMIT")
    done = time.perf_counter()
    database.close()
    return Raw(done - read, done - began)


def test_importing_10000_files_costs_little_more_than_inserting_them(
    benchmark: object, tmp_path: Path, report: Report
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number, text in enumerate(texts(ARTICLES)):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
    raws, times = [], []

    def in_turn() -> None:
        number = len(raws)
        raws.append(insert_raw(tmp_path / f"raw{number}.db", folder))
        with Project.create(tmp_path / f"ours{number}.glossator") as project:
            began = time.perf_counter()
            imported = project.run(AddArticles(read_articles([folder]))).imported
            times.append(time.perf_counter() - began)
        assert len(imported) == ARTICLES

    benchmark.pedantic(in_turn, rounds=3)  # type: ignore[attr-defined]
    ours = median(times)
    inserting, whole = (median(each) for each in zip(*raws, strict=True))
    for what, raw in (("inserting", inserting), ("reading, hashing, inserting", whole)):
        report(f"import of 10,000 files ÷ {what}", ours / raw, 3, f"{ours:.1f} s, raw {raw:.1f} s")


def queries() -> Iterator[str]:
    known = vocabulary()
    yield from known[40:60]
    yield from (f"{known[30 + at]} {known[45 + at]}" for at in range(10))


def test_searching_costs_little_more_than_the_bare_query(
    benchmark: object, large: Path, report: Report
) -> None:
    project = Project.open(large)
    raw = sqlite3.connect(large)
    ours, bare = [], []

    def both() -> None:
        for query in queries():
            began = time.perf_counter()
            project.search(query)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            raw.execute(
                "SELECT rowid, title, snippet(article_search, 1, '', '', '…', 20) FROM"
                " article_search WHERE article_search MATCH ? ORDER BY rank LIMIT 50",
                (" ".join(f'"{word}"' for word in query.split()),),
            ).fetchall()
            bare.append(time.perf_counter() - began)

    benchmark.pedantic(both, rounds=3, warmup_rounds=1)  # type: ignore[attr-defined]
    project.close()
    raw.close()
    detail = f"{median(ours) * 1e3:.1f} ms, raw {median(bare) * 1e3:.1f} ms"
    report("search ÷ raw FTS5 query", sum(ours) / sum(bare), 2, detail)
