"""Steps are replayed many rows at a time, also over tables of a later version, or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from core.commands.articles import SetArticleState
from core.commands.layers import ImportLayer, IncomingArticle, IncomingStatement
from core.commands.statements import AddStatement, DeleteStatement, SetNote
from core.model.article import ArticleDetails
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.statement import StatementParts
from core.project import Project
from core.storage import connection, journal, replay
from core.storage.rows import RowChange, Table
from core.text.canonical import digest
from tests.core import builders

# Tables of a later version


def moods(project: Project) -> list[str]:
    with closing(sqlite3.connect(project.path)) as database:
        return [mood for (mood,) in database.execute("SELECT mood FROM statement ORDER BY id")]


def test_steps_of_an_older_version_are_undone_and_redone_in_a_later_one(
    project: Project, article: ArticleId, update: Callable[[], None]
) -> None:
    first = builders.add_statement(project, article)
    project.run(SetNote(first, "a note"))
    second = builders.add_statement(project, article, "NATO")
    project.run(DeleteStatement(second))
    before = {kind: rows for kind, rows in builders.tables(project).items() if kind != "statement"}
    project.close()
    update()
    with Project.open(project.path) as later:
        later.act_as("Anna")
        assert later.problems() == []
        for expected in (["calm", "calm"], ["calm"], ["calm"], []):
            later.undo()
            assert moods(later) == expected
            assert later.problems() == []
        assert later.next_undo() is None
        for _ in range(4):
            later.redo()
            assert later.problems() == []
        assert builders.statement(later, first).parts.note == "a note"
        rows = builders.tables(later)
        assert {kind: rows[kind] for kind in before} == before


def test_a_step_of_the_later_version_stands_between_those_of_the_older(
    project: Project, article: ArticleId, update: Callable[[], None]
) -> None:
    statement = builders.add_statement(project, article)
    project.close()
    update()
    with Project.open(project.path) as later:
        later.act_as("Anna")
        later.run(SetNote(statement, "later"))
        later.undo()
        later.undo()
        later.redo()
        later.redo()
        assert builders.statement(later, statement).parts.note == "later"
        assert later.problems() == []


def test_a_change_of_a_column_that_the_image_names_is_still_seen(
    project: Project, article: ArticleId, update: Callable[[], None]
) -> None:
    statement = builders.add_statement(project, article)
    project.close()
    update()
    with Project.open(project.path) as later:
        later.act_as("Anna")
        builders.damage(later, "UPDATE statement SET note = 'x' WHERE id = ?", statement)
        with pytest.raises(Refused, match="changed again since"):
            later.undo()
        assert f"Row {statement} of statement was changed outside Glossator." in later.problems()


# Many rows


def applied(project: Project, *changes: RowChange) -> bool:
    with closing(connection.connect(project.path)) as database, connection.transaction(database):
        return replay.apply(database, changes)


def annotators(project: Project) -> list[str]:
    return sorted(layer.annotator.name for layer in project.layers())


def renamed(number: int, old: str, new: str) -> RowChange:
    before = {"id": number, "uid": f"uid{number}", "name": old}
    return RowChange(Table.ANNOTATOR, number, before, before | {"name": new})


@pytest.fixture
def named(project: Project) -> Project:
    """Annotators whose rows can be written down."""
    builders.damage(project, "UPDATE annotator SET uid = 'uid' || id")
    return project


def test_names_are_passed_on_in_the_order_of_the_changes(named: Project) -> None:
    """Two rows of a table never have one name, not for a moment."""
    assert applied(
        named, renamed(1, "Anna", "x"), renamed(2, "Ben", "Anna"), renamed(1, "x", "Ben")
    )
    with closing(sqlite3.connect(named.path)) as database:
        found = database.execute("SELECT id, name FROM annotator ORDER BY id").fetchall()
    assert found == [(1, "Ben"), (2, "Anna")]


def test_a_row_may_come_and_go_within_a_step(named: Project) -> None:
    row = {"id": 3, "uid": "uid3", "name": "Cleo"}
    came, went = RowChange(Table.ANNOTATOR, 3, None, row), RowChange(Table.ANNOTATOR, 3, row, None)
    before = builders.everything(named)
    assert applied(named, came, went, came, went)
    assert builders.everything(named) == before


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_row_that_is_another_by_now_is_seen_wherever_it_stands(
    named: Project, place: int
) -> None:
    changes = [renamed(1, "Anna", "x"), renamed(2, "Ben", "y")]
    changes.insert(place, renamed(9, "Zoe", "z"))
    assert not applied(named, *changes)


def test_a_row_that_is_there_already_is_not_put_there(named: Project) -> None:
    row = {"id": 1, "uid": "uid9", "name": "Cleo"}
    assert not applied(named, RowChange(Table.ANNOTATOR, 1, None, row))


def test_a_large_layer_is_undone_by_few_sentences_of_sql(
    project: Project, article: ArticleId
) -> None:
    project.act_as(None)
    before = builders.rows(project)
    spans = {builders.Role.EVIDENCE: (builders.quoting("Talks"),)}
    statements = tuple(
        IncomingStatement(place=str(n), uid=f"{n:032x}", actor="Germany", stance="supports",
                          measure="crisis hotline", spans=spans)
        for n in range(3_000)
    )  # fmt: skip
    incoming = IncomingArticle("1", digest(builders.TEXT), None, ArticleDetails(""), None, None,
                               statements)  # fmt: skip
    project.run(ImportLayer("Anna", LayerKind.ANNOTATOR, (incoming,)))
    after = builders.rows(project)
    sentences: list[str] = []
    project._database.set_trace_callback(sentences.append)
    project.undo()
    project._database.set_trace_callback(None)
    assert len(sentences) < 50  # and the checks of references are made without one
    assert builders.rows(project) == before
    project.redo()
    assert builders.rows(project) == after


# Looking for the next step


def effort(project: Project, look: Callable[[], object]) -> int:
    """How many instructions SQLite's machine runs for it."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    project._database.set_progress_handler(tick, 1)
    look()
    project._database.set_progress_handler(None, 1)
    return count


def test_looking_for_the_next_step_costs_the_same_however_many_undos_there_were(
    project: Project, article: ArticleId
) -> None:
    project.run(AddStatement(article, StatementParts(note="first")))
    project.run(SetArticleState(article, ArticleState.DONE))
    project.undo()
    look = (project.next_undo, project.next_redo)
    before = [effort(project, each) for each in look]
    for _ in range(50):
        project.redo()
        project.undo()
    assert [effort(project, each) for each in look] == before
    assert all(count > 0 for count in before)


def test_undos_and_redos_are_not_put_beyond_undo(project: Project, article: ArticleId) -> None:
    """They never could be undone."""
    project.run(SetArticleState(article, ArticleState.DONE))
    project.undo()
    with connection.transaction(project._database):
        journal.put_beyond_undo(project._database)
    assert project.next_undo() is None
    assert project.next_redo() is None
    standings = [row[-1] for row in builders.tables(project, "journal_step")["journal_step"]]
    assert standings[-2:] == ["abandoned", "replay"]
