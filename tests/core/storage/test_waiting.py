"""Who is patient waits for other writers, tells so, and can stop waiting."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Cancelled, Unavailable
from core.project import Project
from core.storage import connection, waiting


@pytest.fixture
def other(project: Project) -> Iterator[sqlite3.Connection]:
    """Another connection, which holds the project for writing."""
    with closing(connection.connect(project.path)) as opened:
        opened.execute("BEGIN IMMEDIATE")
        yield opened


def test_it_writes_as_soon_as_the_other_has_finished(
    project: Project, other: sqlite3.Connection
) -> None:
    told = []

    def end() -> None:
        told.append("waiting")
        if len(told) == 2:
            other.execute("COMMIT")

    with waiting.patient(end):
        project.run(AddAnnotator("Cleo"))
    assert told == ["waiting", "waiting"]
    assert "Cleo" in [layer.annotator.name for layer in project.layers()]


def test_a_wait_that_is_stopped_leaves_nothing(project: Project, other: sqlite3.Connection) -> None:
    def stop() -> None:
        raise Cancelled

    with waiting.patient(stop), pytest.raises(Cancelled):
        project.run(AddAnnotator("Cleo"))
    other.execute("COMMIT")
    project.run(AddAnnotator("Dora"))
    assert "Cleo" not in [layer.annotator.name for layer in project.layers()]


def test_no_wait_is_endless(
    project: Project, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST_SECONDS", 0.0)
    with (
        waiting.patient(lambda: None),
        pytest.raises(Unavailable, match="Another program is writing"),
    ):
        project.run(AddAnnotator("Cleo"))


def test_after_it_one_waits_as_long_as_before(project: Project, other: sqlite3.Connection) -> None:
    with closing(connection.connect(project.path)) as database:
        database.execute("PRAGMA busy_timeout = 50")
        with waiting.patient(lambda: other.execute("COMMIT")), connection.transaction(database):
            pass
        assert database.execute("PRAGMA busy_timeout").fetchone() == (50,)
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(Unavailable, match="Another program is writing"),
            connection.transaction(database),
        ):
            pytest.fail("two writers at once")
