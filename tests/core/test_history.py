"""Undo and redo bring rows back exactly, each annotator her own, or refuse and change nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import AddEntry, CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.layers import AddAnnotator
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    CreateAndChoose,
    DeleteStatement,
    SetNote,
    SetSpans,
)
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.span import Role
from core.model.statement import StatementParts
from core.model.step import Action, Standing
from core.project import Project
from core.text.canonical import canonical
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, new_article, refused


def notes(project: Project) -> list[object]:
    return [
        row["note"] for (table, _), row in builders.rows(project).items() if table == "statement"
    ]


def record(project: Project, article: ArticleId, *written: str) -> None:
    """One step for each note."""
    for note in written:
        project.run(AddStatement(article, StatementParts(note=note)))


# Depth and order


def test_steps_are_undone_newest_first_and_redone_oldest_first(
    project: Project, article: ArticleId
) -> None:
    record(project, article, "a", "b", "c")
    seen = []
    for step in (
        project.undo,
        project.undo,
        project.undo,
        project.redo,
        project.redo,
        project.redo,
    ):
        step()
        seen.append("".join(map(str, notes(project))))
    assert seen == ["ab", "a", "", "a", "ab", "abc"]


def test_there_is_an_end_to_undo_and_to_redo(project: Project, article: ArticleId) -> None:
    assert refused(project, project.redo) == "There is nothing to redo."
    record(project, article, "a")
    project.undo()
    assert project.next_undo() is None
    assert refused(project, project.undo) == "There is nothing to undo."
    project.redo()
    assert project.next_redo() is None
    assert refused(project, project.redo) == "There is nothing to redo."


def test_a_new_step_ends_the_chance_to_redo(project: Project, article: ArticleId) -> None:
    record(project, article, "a", "b")
    project.undo()
    record(project, article, "c")
    assert refused(project, project.redo) == "There is nothing to redo."
    project.undo()
    project.undo()
    assert notes(project) == []
    project.redo()
    project.redo()
    assert notes(project) == ["a", "c"]


def test_a_command_that_changes_nothing_keeps_the_chance_to_redo(
    project: Project, article: ArticleId
) -> None:
    record(project, article, "a")
    project.undo()
    project.run(SetArticleState(article, ArticleState.TO_DO))
    project.run(AddArticles([]))
    project.redo()
    assert notes(project) == ["a"]


def test_a_refused_command_keeps_the_chance_to_redo(project: Project, article: ArticleId) -> None:
    record(project, article, "a")
    project.undo()
    refused(project, lambda: project.run(AddAnnotator("Ben")))
    project.redo()
    assert notes(project) == ["a"]


def test_undo_and_redo_survive_a_restart(project: Project, article: ArticleId) -> None:
    record(project, article, "a", "b", "c")
    project.undo()
    project.close()
    with Project.open(project.path) as again:
        again.act_as("Anna")
        assert str(again.undo()) == "add statement (…)"
        assert notes(again) == ["a"]
    with Project.open(project.path) as again:
        again.act_as("Anna")
        again.redo()
        again.redo()
        assert notes(again) == ["a", "b", "c"]
        assert again.problems() == []


def test_ids_are_never_given_twice(project: Project, article: ArticleId) -> None:
    first = project.run(AddStatement(article, StatementParts(note="first")))
    project.undo()
    second = project.run(AddStatement(article, StatementParts(note="second")))
    project.run(DeleteStatement(second))
    third = project.run(AddStatement(article, StatementParts(note="third")))
    assert first < second < third
    project.undo()
    project.undo()
    assert builders.statement(project, second).parts.note == "second"


def test_a_redone_statement_is_the_same_to_the_last_row(
    project: Project, article: ArticleId
) -> None:
    statement = builders.add_statement(project, article)
    before = builders.rows(project)
    stored = builders.statement(project, statement)
    project.undo()
    project.redo()
    assert builders.rows(project) == before
    assert builders.statement(project, statement) == stored


def test_a_large_step_is_undone_and_redone_whole(project: Project) -> None:
    """More rows than are written to the journal at once."""
    before = builders.rows(project)
    many = [new_article(f"Text number {number}", f"T{number}") for number in range(2_500)]
    project.run(AddArticles(many))
    after = builders.rows(project)
    assert str(project.undo()) == "import 2500 articles"
    assert builders.rows(project) == before
    project.redo()
    assert builders.rows(project) == after
    assert project.search("number")[0] == 2_500
    assert project.problems() == []


@pytest.mark.parametrize(
    "note", ["\x00", "{name} {0}", "“”\U0001f54a\ufe0f\u2028", '\\"\\u0000', "x" * 9_999]
)
def test_odd_values_are_replayed_exactly(project: Project, article: ArticleId, note: str) -> None:
    statement = builders.add_statement(project, article)
    project.run(SetNote(statement, note))
    after = builders.rows(project)
    project.undo()
    project.redo()
    assert builders.rows(project) == after
    assert builders.statement(project, statement).parts.note == canonical(note.strip())
    assert project.problems() == []


# The journal


def test_the_journal_tells_who_did_what_in_which_order(
    project: Project, article: ArticleId
) -> None:
    project.run(SetArticleState(article, ArticleState.DONE))
    project.undo()
    project.act_as("Ben")
    record(project, article, "b")
    found = builders.tables(project, "journal_step")["journal_step"][-3:]
    anna, ben = (project.layer_named(name).annotator.id for name in ("Anna", "Ben"))
    (did, _, who, action, target, command, label, values, standing) = found[0]
    assert (who, action, target, command) == (anna, Action.DO, None, "SetArticleState")
    assert (label, values) == ("mark “{title}” done", '{"title": "Talks"}')
    assert standing == Standing.UNDONE
    assert found[1][2:5] == (anna, Action.UNDO, did)
    assert found[2][2:6] == (ben, Action.DO, None, "AddStatement")
    assert [row[0] for row in found] == sorted(row[0] for row in found)


def test_steps_are_never_deleted(project: Project, article: ArticleId) -> None:
    record(project, article, "a", "b")
    project.undo()
    count = len(builders.tables(project, "journal_step")["journal_step"])
    record(project, article, "c")
    project.undo()
    assert len(builders.tables(project, "journal_step")["journal_step"]) == count + 2


# Two annotators


def test_each_annotator_undoes_her_own_steps(project: Project, article: ArticleId) -> None:
    record(project, article, "anna")
    project.act_as("Ben")
    assert project.next_undo() is None
    record(project, article, "ben")
    project.act_as("Anna")
    project.undo()
    assert notes(project) == ["ben"]
    project.act_as("Ben")
    project.undo()
    assert notes(project) == []
    project.act_as("Anna")
    project.redo()
    assert notes(project) == ["anna"]


def test_another_annotators_step_does_not_end_the_chance_to_redo(
    project: Project, article: ArticleId
) -> None:
    record(project, article, "anna")
    project.undo()
    project.act_as("Ben")
    record(project, article, "ben")
    project.act_as("Anna")
    project.redo()
    assert sorted(map(str, notes(project))) == ["anna", "ben"]


def test_undo_is_refused_where_another_has_changed_the_row(project: Project) -> None:
    added = project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    project.act_as("Ben")
    project.run(EditEntry(replace(project.codebook.entries[added], definition="A state.")))
    project.act_as("Anna")
    sentence = refused(project, project.undo)
    assert sentence.startswith("“add actor “Poland”” stays as it is. What it changed has been")
    assert "Nothing was changed" in sentence
    assert project.codebook.find(ACTOR, "Poland") is not None


def test_undo_is_refused_where_another_uses_the_entry(project: Project, article: ArticleId) -> None:
    early = builders.add_statement(project, article)
    mine = builders.add_statement(project, article)
    created = project.run(CreateAndChoose(mine, EntryDraft(MEASURE, "summit")))
    project.act_as("Ben")
    theirs = builders.add_statement(project, article, "NATO")
    project.run(ChooseEntry(theirs, MEASURE, created))
    project.act_as("Anna")
    assert "still in use" in refused(project, project.undo)
    assert "changed again since" in refused(project, project.undo)  # it stands under that step
    assert str(project.undo()) == "add statement (Germany · crisis hotline)"
    left = {each.id for each in project.some_statements([early, mine, theirs])}
    assert left == {mine, theirs}


def test_an_import_is_not_undone_under_anothers_statement(project: Project) -> None:
    article = builders.add_article(project)
    project.act_as("Ben")
    record(project, article, "ben")
    project.act_as("Anna")
    assert "still in use" in refused(project, project.undo)


@pytest.mark.parametrize("name", ["Poland", "poland"])
def test_redo_is_refused_where_the_name_is_taken_by_now(project: Project, name: str) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    project.undo()
    project.act_as("Ben")
    project.run(AddEntry(EntryDraft(ACTOR, name)))
    project.act_as("Anna")
    sentence = refused(project, project.redo)
    assert "already in this project" in sentence or "stand in the codebook twice" in sentence


def test_undo_is_refused_where_the_old_name_is_taken_by_now(project: Project) -> None:
    france = builders.entry(project, ACTOR, "France")
    project.run(EditEntry(replace(france, name="Gaul")))
    project.act_as("Ben")
    project.run(AddEntry(EntryDraft(ACTOR, "FRANCE")))
    project.act_as("Anna")
    assert "stand in the codebook twice" in refused(project, project.undo)


def test_redo_cannot_close_a_tree_to_a_loop(project: Project) -> None:
    one, other = (builders.entry(project, ACTOR, name) for name in ("France", "NATO"))
    project.run(EditEntry(replace(one, parent=other.id)))
    project.undo()
    project.act_as("Ben")
    project.run(EditEntry(replace(other, parent=one.id)))
    project.act_as("Anna")
    assert "cannot stand above itself" in refused(project, project.redo)


def test_redo_is_refused_where_the_text_has_come_in_again(project: Project) -> None:
    builders.add_article(project)
    project.undo()
    project.act_as("Ben")
    builders.add_article(project, title="Again")
    project.act_as("Anna")
    assert "already in this project" in refused(project, project.redo)


def test_a_step_that_cannot_be_undone_gives_way_to_the_one_before_it(
    project: Project, article: ArticleId
) -> None:
    record(project, article, "a")
    mine = builders.add_article(project, "Another text")
    project.act_as("Ben")
    record(project, mine, "ben")
    project.act_as("Anna")
    barring = project.next_undo()
    assert barring is not None
    assert "stays as it is" in refused(project, project.undo)
    following = project.next_undo()
    assert following is not None
    assert following.seq < barring.seq
    project.undo()
    assert project.problems() == []


def test_a_new_annotator_is_not_undone(project: Project) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Malta")))
    project.run(AddAnnotator("Cleo"))
    step = project.next_undo()
    assert step is not None
    assert str(step.label) == "add actor “Malta”"


# What views hear


Act = Callable[[Project, ArticleId], object]
ACTS: dict[str, Act] = {
    "statement": lambda p, a: builders.add_statement(p, a),
    "state": lambda p, a: p.run(SetArticleState(a, ArticleState.DONE)),
    "article": lambda p, a: builders.add_article(p, builders.OTHER_TEXT, "Other"),
    "entry": lambda p, a: p.run(AddEntry(EntryDraft(ACTOR, "Poland"))),
    "codebook": lambda p, a: p.run(ImportCodebook(CodebookDraft("Renamed"))),
    "note": lambda p, a: p.run(SetNote(first_statement(p, a), "n")),
    "evidence": lambda p, a: p.run(
        SetSpans(first_statement(p, a), Role.EVIDENCE, (builders.quoting("Talks"),))
    ),
    "cue": lambda p, a: p.run(
        SetSpans(first_statement(p, a), Role.STANCE, (builders.quoting("Talks"),))
    ),
    "delete": lambda p, a: p.run(DeleteStatement(first_statement(p, a))),
}


def first_statement(project: Project, article: ArticleId) -> builders.StatementId:
    return project.statements(article, builders.own_layer(project))[0].id


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undo_and_redo_tell_the_views_the_same_as_the_step_itself(
    project: Project, article: ArticleId, act: Act
) -> None:
    builders.add_statement(project, article)
    heard: list[Changes] = []
    project.subscribe(lambda changes, _: heard.append(changes))
    act(project, article)
    project.undo()
    project.redo()
    assert len(heard) == 3
    assert heard[0] == heard[1] == heard[2]
    assert not heard[0].is_empty
