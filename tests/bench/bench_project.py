"""Checking a long journal and making the sample against what SQLite itself needs.

Ratios are of medians of runs made in turn, so that a slow moment hits both.
"""

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from core.commands.statements import SetNote
from core.model.ids import ArticleId
from core.project import Project
from core.sample import build_sample
from core.storage import journal_check
from tests.bench.conftest import Report
from tests.bench.corpus import ANNOTATOR

EDITS = 600
CHANGES = 200_000


def work_on(project: Project) -> None:
    """Rows with several images, some of them undone and redone."""
    project.act_as(ANNOTATOR)
    layer = project.layer
    assert layer is not None
    statements = project.statements(ArticleId(1), layer.id)
    for number in range(EDITS):
        project.run(SetNote(statements[number % 200].id, f"note {number}"))
        if number % 4 == 0:
            project.undo()
        if number % 8 == 0:
            project.redo()


def read_raw(database: sqlite3.Connection) -> float:
    """Seconds of reading every image of the journal, and comparing it with nothing."""
    began = time.perf_counter()
    count = 0
    for _, _, *images in database.execute(
        "SELECT table_name, row_id, before, after FROM journal_change"
    ):
        count += 1
        for image in images:
            if image is not None:
                json.loads(image)
    took = time.perf_counter() - began
    assert count > CHANGES
    return took


def test_checking_a_long_journal_costs_little_more_than_reading_it(
    benchmark: object, copy_of_large: Path, report: Report
) -> None:
    """The journal is read and parsed, and so are the rows that it ends in, which are as many.

    Who asks whether a project is whole can wait for two readings and for half of one more to put
    them beside each other: two seconds at most for 50,000 statements.
    """
    ours, floor = [], []
    with Project.open(copy_of_large) as project, closing(sqlite3.connect(copy_of_large)) as raw:
        work_on(project)

        def in_turn() -> None:
            began = time.perf_counter()
            assert list(journal_check.problems(project._database)) == []
            ours.append(time.perf_counter() - began)
            floor.append(read_raw(raw))

        benchmark.pedantic(in_turn, rounds=5, warmup_rounds=1)  # type: ignore[attr-defined]
        began = time.perf_counter()
        assert project.problems() == []
        whole = time.perf_counter() - began
    detail = f"{median(ours):.2f} s, raw {median(floor):.2f} s; whole project {whole:.1f} s"
    report("check of the journal ÷ bare reading", median(ours) / median(floor), 2.5, detail)


Content = tuple[list[str], dict[str, list[tuple[object, ...]]], int]


def content_of(path: Path) -> Content:
    """What makes the tables of a project, the rows in them, and how many steps led there."""
    with closing(sqlite3.connect(path)) as database:
        made = database.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " AND name NOT LIKE 'article\\_search\\_%' ESCAPE '\\' OR type = 'trigger'"
        ).fetchall()
        tables = [name for kind, name, _ in made if kind == "table" and name != "article_search"]
        rows = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
        steps = database.execute("SELECT count(*) FROM journal_step").fetchone()[0]
    return [sql for *_, sql in made], rows, steps


def write_raw(path: Path, content: Content) -> float:
    """Seconds of making the same tables and rows in as many durable commits as there are steps."""
    made, rows, steps = content
    began = time.perf_counter()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN IMMEDIATE")
        for sql in made:
            database.execute(sql)
        database.execute("COMMIT")
        for step in range(steps):
            database.execute("BEGIN IMMEDIATE")
            for name, all_rows in rows.items():
                if share := all_rows[step::steps]:
                    places = ", ".join("?" * len(share[0]))
                    database.executemany(f"INSERT INTO {name} VALUES ({places})", share)
            database.execute("COMMIT")
    return time.perf_counter() - began


def test_making_the_sample_costs_a_few_times_its_bare_rows(
    benchmark: object, tmp_path: Path, report: Report
) -> None:
    """The raw limit has the same tables, index and rows, in a durable commit for each step.

    It parses no file, checks no quote and would leave half a project behind if it were stopped.
    Who tries Glossator for the first time waits for the sample; a tenth of a second seems no
    wait, and is about ten times the raw limit. The bound is half of that.
    """
    build_sample(tmp_path / "first.glossator")  # what is imported once in a process does not count
    content = content_of(tmp_path / "first.glossator")
    ours: list[float] = []
    floor: list[float] = []

    def in_turn() -> None:
        number = len(ours)
        began = time.perf_counter()
        build_sample(tmp_path / f"ours{number}.glossator")
        ours.append(time.perf_counter() - began)
        floor.append(write_raw(tmp_path / f"raw{number}.db", content))

    benchmark.pedantic(in_turn, rounds=25)  # type: ignore[attr-defined]
    with closing(sqlite3.connect(tmp_path / "raw0.db")) as raw:
        written = raw.execute("SELECT count(*) FROM statement").fetchone()[0]
    assert written == len(content[1]["statement"]) > 0
    detail = f"{median(ours) * 1e3:.0f} ms, raw {median(floor) * 1e3:.0f} ms"
    report("the sample project ÷ the same rows", median(ours) / median(floor), 5, detail)


def test_looking_whether_others_have_written_costs_hardly_more_than_a_bare_question(
    copy_of_large: Path, report: Report
) -> None:
    """A window looks every two seconds, for eight hours."""
    asks = 1_000
    with Project.open(copy_of_large) as project, closing(sqlite3.connect(copy_of_large)) as raw:
        project.subscribe(lambda _changes, _initiator: None)
        project.is_behind()
        ours, bare = list[float](), list[float]()
        for _ in range(5):
            began = time.perf_counter()
            assert not any(project.is_behind() for _ in range(asks))
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            for _ in range(asks):
                raw.execute("PRAGMA data_version").fetchone()
            bare.append(time.perf_counter() - began)
    ratio = median(ours) / median(bare)
    detail = f"{median(ours) / asks * 1e6:.1f} µs a look"
    report("a look whether others have written ÷ PRAGMA data_version", ratio, 12, detail)
