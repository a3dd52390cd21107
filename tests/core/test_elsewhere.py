"""What another connection has committed is known of, exactly and at hardly any cost."""

import sqlite3
from pathlib import Path

import pytest

from core.commands.codebook import AddEntry, EntryDraft
from core.commands.statements import ChooseEntry, DeleteStatement
from core.model.changes import Changes, Told
from core.model.codebook import EntryKind
from core.project import Project
from core.storage import waiting
from tests.core import builders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "two.glossator"
    builders.make_project(path, "Anna", "Ben").close()
    return path


def listening(path: Path, name: str) -> tuple[Project, list[Changes]]:
    """A project whose subscriber keeps what it hears."""
    project, heard = Project.open(path), list[Changes]()
    project.act_as(name)
    project.subscribe(lambda changes, _initiator: heard.append(changes))
    return project, heard


def caught_up(project: Project) -> Changes:
    """As a desk follows: over the connection itself, which it would do beside."""
    assert project.is_behind()
    changes = project.changes_after(project.told)
    project.tell(changes)
    assert not project.is_behind()
    return changes


def test_what_another_program_did_is_told_as_if_it_had_been_done_here(path: Path) -> None:
    one, here = listening(path, "Anna")
    two, there = listening(path, "Ben")
    assert not one.is_behind()
    article = builders.add_article(two)
    statement = builders.add_statement(two, article, "Germany supports the crisis")
    two.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Zembla")))
    assert one.codebook.find(EntryKind.ACTOR, "Zembla") is not None
    told = caught_up(one)
    assert told.article_set
    assert told.codebook
    assert statement in told.statements
    assert article in told.annotated
    assert here == [told]
    assert len(there) == 3
    assert not two.is_behind()
    one.close()
    two.close()


def test_one_s_own_steps_are_not_told_twice_however_they_mix_with_others(path: Path) -> None:
    one, here = listening(path, "Anna")
    two, _ = listening(path, "Ben")
    one.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Own")))
    two.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Other")))
    one.run(AddEntry(EntryDraft(EntryKind.MEASURE, "Own too")))
    assert len(here) == 2
    newest = one.told.last
    told = caught_up(one)
    assert len(told.steps) == 1
    assert one.told == Told(newest + 2)
    one.run(AddEntry(EntryDraft(EntryKind.ACTOR, "More")))
    assert not one.is_behind()
    one.close()
    two.close()


@pytest.mark.parametrize("way", ["delete", "undo", "redo"])
def test_deleting_and_undoing_elsewhere_tell_which_statement_it_was(path: Path, way: str) -> None:
    two, _ = listening(path, "Ben")
    article = builders.add_article(two)
    statement = builders.add_statement(two, article, "Germany supports the crisis")
    two.run(ChooseEntry(statement, EntryKind.STANCE, two.codebook.stances[0].id))
    if way == "redo":
        two.undo()
    one, _ = listening(path, "Anna")
    if way == "delete":
        two.run(DeleteStatement(statement))
    else:
        two.undo() if way == "undo" else two.redo()
    told = caught_up(one)
    assert told.statements == {statement}
    assert told.annotated == {article}
    assert not told.codebook
    one.close()
    two.close()


def test_what_is_nobody_s_work_is_nobody_s_news(path: Path) -> None:
    """Sketches of texts are written without a step."""
    two, _ = listening(path, "Ben")
    builders.add_article(two)
    one, here = listening(path, "Anna")
    two.sketch_articles()
    assert not one.is_behind()
    assert here == []
    one.close()
    two.close()


def test_without_a_log_a_writer_at_work_keeps_no_one_waiting(tmp_path: Path) -> None:
    reader, writer = (
        sqlite3.connect(tmp_path / "plain.db", isolation_level=None, timeout=600) for _ in range(2)
    )
    writer.execute("CREATE TABLE words (word)")
    before = waiting.version(reader)
    assert before is not None
    writer.execute("BEGIN EXCLUSIVE")
    assert waiting.version(reader) is None
    writer.execute("INSERT INTO words VALUES ('more')")
    writer.execute("COMMIT")
    assert waiting.version(reader) not in (None, before)
    assert reader.execute("PRAGMA busy_timeout").fetchone() == (600_000,)
    reader.close()
    writer.close()
