"""The facade commits whole, tells what changed, and sees what others commit."""

import sqlite3
from contextlib import closing

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement, SetSpans
from core.commands.work import Work
from core.model.changes import Changes
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.span import Role
from core.model.statement import StatementParts
from core.project import Project
from core.storage import layers
from tests.core import builders
from tests.core.builders import ACTOR


class Listener:
    """Remembers what it hears, and what the project held at that time."""

    def __init__(self, project: Project) -> None:
        self.heard: list[tuple[Changes, object]] = []
        self.statements: list[tuple[int, int]] = []
        self._project = project
        project.subscribe(self.hear)

    def hear(self, changes: Changes, initiator: object) -> None:
        self.heard.append((changes, initiator))
        self.statements.append(self._project.statement_totals())

    @property
    def last(self) -> Changes:
        return self.heard[-1][0]


class BreaksLate:
    """A command with a bug behind its first rows."""

    def apply(self, work: Work) -> None:
        layers.insert_annotator(work.rows, "Zoe")
        raise ZeroDivisionError


class SaysNothing:
    """A command that forgets to name its step."""

    def apply(self, work: Work) -> str:
        layers.insert_annotator(work.rows, "Zoe")
        return "done"


# Telling


def test_subscribers_hear_what_changed_and_who_asked_after_the_commit(
    project: Project, article: ArticleId
) -> None:
    listener = Listener(project)
    statement = project.run(AddStatement(article, StatementParts()), initiator="the reader")
    layer = builders.own_layer(project)
    expected = Changes(
        articles=frozenset({article}),
        annotated=frozenset({article}),
        statements=frozenset({statement}),
        layers=frozenset({layer}),
    )
    assert listener.heard == [(expected, "the reader")]
    assert listener.statements == [(0, 1)]


def test_a_change_of_spans_names_article_and_layer(project: Project, article: ArticleId) -> None:
    statement = builders.add_statement(project, article)
    listener = Listener(project)
    project.run(SetSpans(statement, Role.STANCE, (builders.quoting("supports"),)))
    assert listener.last == Changes(
        annotated=frozenset({article}),
        statements=frozenset({statement}),
        layers=frozenset({builders.own_layer(project)}),
    )


def test_each_kind_of_change_has_its_own_word(project: Project, article: ArticleId) -> None:
    listener = Listener(project)
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    assert listener.last == Changes(codebook=True)
    project.run(AddAnnotator("Cleo"))
    assert listener.last == Changes(annotators=True)
    other = builders.add_article(project, builders.OTHER_TEXT)
    assert listener.last == Changes(articles=frozenset({other}), article_set=True)
    project.run(SetArticleState(other, ArticleState.DONE))
    layer = frozenset({builders.own_layer(project)})
    assert listener.last == Changes(articles=frozenset({other}), layers=layer)


def test_where_nothing_changed_nobody_hears_anything(project: Project, article: ArticleId) -> None:
    listener = Listener(project)
    project.run(AddArticles([]))
    project.run(SetArticleState(article, ArticleState.TO_DO))
    for attempt in (project.redo, lambda: project.run(AddAnnotator("Anna"))):
        with pytest.raises(Refused):
            attempt()
    assert listener.heard == []


@pytest.mark.expects_log("a view failed to follow a change")
def test_a_subscriber_that_raises_is_logged_and_the_others_still_hear(
    project: Project, article: ArticleId
) -> None:
    def broken(changes: Changes, initiator: object) -> None:
        raise RuntimeError("a bug in a view")

    project.subscribe(broken)
    listener = Listener(project)
    statement = project.run(AddStatement(article, StatementParts()))
    assert len(listener.heard) == 1
    assert builders.statement(project, statement).is_draft


def test_a_subscriber_may_run_a_command_of_its_own(project: Project, article: ArticleId) -> None:
    listener = Listener(project)

    def follow(changes: Changes, initiator: object) -> None:
        if changes.annotated:
            project.run(SetArticleState(article, ArticleState.DONE))

    project.subscribe(follow)
    project.run(AddStatement(article, StatementParts()))
    assert project.article_state(builders.own_layer(project), article) is ArticleState.DONE
    assert len(listener.heard) == 2


def test_nobody_hears_of_a_closed_project(project: Project) -> None:
    listener = Listener(project)
    project.close()
    project.tell(Changes(codebook=True))
    assert listener.heard == []


# Running


def test_a_command_with_a_bug_leaves_everything_as_it_was(project: Project) -> None:
    before = builders.everything(project)
    with pytest.raises(ZeroDivisionError):
        project.run(BreaksLate())
    assert builders.everything(project) == before
    project.run(AddAnnotator("Cleo"))
    assert project.problems() == []


def test_a_step_without_a_name_is_still_a_step(project: Project) -> None:
    assert project.run(SaysNothing()) == "done"
    assert project.undo() == Phrase("")


def test_a_bug_is_not_dressed_up_as_a_refusal(project: Project) -> None:
    """A row that the tables' own checks forbid is the program's fault, not the user's."""
    import sqlite3

    class Nonsense:
        def apply(self, work: Work) -> None:
            work.rows.insert(builders.Table.ANNOTATOR, {"uid": "u", "name": None})

    with pytest.raises(sqlite3.IntegrityError):
        project.run(Nonsense())
    assert project.problems() == []


@pytest.mark.parametrize("write", ["run", "undo", "redo"])
def test_a_project_open_for_reading_only_is_not_written(project: Project, write: str) -> None:
    builders.add_entry(project, EntryDraft(EntryKind.ACTOR, "Malta"))
    before = builders.everything(project)
    with Project.open(project.path, read_only=True) as reader:
        reader.act_as("Anna")
        assert reader.next_undo() is not None
        with pytest.raises(Unavailable, match="open for reading only"):
            _ = reader.run(AddAnnotator("Dora")) if write == "run" else getattr(reader, write)()
    assert builders.everything(project) == before


# Who is annotating


def test_an_unknown_annotator_cannot_act(project: Project) -> None:
    with pytest.raises(Refused, match="no annotator called “Zoe”"):
        project.act_as("Zoe")
    assert project.annotator is not None
    assert project.annotator.name == "Anna"


def test_who_acts_in_a_damaged_file_is_refused_in_a_sentence(project: Project) -> None:
    project.close()
    with closing(sqlite3.connect(project.path)) as database:
        (root,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'layer'"
        ).fetchone()
    with project.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(bytes(4096))
    with Project.open(project.path) as damaged, pytest.raises(Unavailable, match="is damaged"):
        damaged.act_as("Anna")


def test_nobody_has_no_layer(project: Project) -> None:
    project.act_as(None)
    assert (project.annotator, project.layer) == (None, None)


def test_an_unknown_layer_is_refused_with_the_names_there_are(project: Project) -> None:
    with pytest.raises(Refused, match=r"no layer “Zoe”.*: Anna, Ben"):
        project.layer_named("Zoe")


# Two connections


def test_what_another_connection_commits_is_seen(project: Project, article: ArticleId) -> None:
    revision = project.codebook.revision
    with Project.open(project.path) as other:
        other.act_as("Ben")
        other.run(AddEntry(EntryDraft(ACTOR, "Poland")))
        builders.add_statement(other, article)
        builders.add_article(other, builders.OTHER_TEXT)
    assert project.codebook.revision == revision + 1
    assert project.codebook.find(ACTOR, "Poland") is not None
    assert project.statement_totals() == (1, 0)
    assert project.article_count() == 2
    assert project.search("Estonia")[0] == 1


def test_what_another_connection_undoes_is_seen(project: Project) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    assert project.codebook.find(ACTOR, "Poland") is not None
    with Project.open(project.path) as other:
        other.act_as("Anna")
        other.undo()
    assert project.codebook.find(ACTOR, "Poland") is None


def test_a_command_uses_the_codebook_that_another_connection_has_changed(
    project: Project, article: ArticleId
) -> None:
    assert project.codebook.find(ACTOR, "Poland") is None
    with Project.open(project.path) as other:
        poland = other.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    statement = project.run(AddStatement(article, StatementParts(actor=poland)))
    stored = builders.statement(project, statement)
    assert stored.codebook_revision == project.codebook.revision


def test_the_codebook_is_read_once_while_nothing_changes(project: Project) -> None:
    first = project.codebook
    project.run(AddAnnotator("Cleo"))
    assert project.codebook is first
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    assert project.codebook is not first


def test_a_codebook_from_a_step_that_failed_is_not_kept(project: Project) -> None:
    class AddsAndFails:
        def apply(self, work: Work) -> None:
            AddEntry(EntryDraft(ACTOR, "Poland")).apply(work)
            assert work.codebook.find(ACTOR, "Poland") is not None
            raise Refused("No.")

    with pytest.raises(Refused):
        project.run(AddsAndFails())
    assert project.codebook.find(ACTOR, "Poland") is None
    project.run(AddEntry(EntryDraft(ACTOR, "Estonia")))
    assert project.codebook.find(ACTOR, "Poland") is None


def test_changes_of_another_connection_can_be_passed_on(project: Project) -> None:
    listener = Listener(project)
    project.tell(Changes(codebook=True), "a worker")
    assert listener.heard == [(Changes(codebook=True), "a worker")]
    assert Changes().is_empty
