"""Walking through one's own steps: a list by the page, and the way to any of them."""

from dataclasses import replace

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.statements import AddStatement, DeleteStatement, SetSpans
from core.model.changes import Changes, merged
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Cancelled, Phrase, Refused
from core.model.span import Role
from core.model.statement import StatementParts
from core.model.step import Standing
from core.project import Project
from tests.core import builders
from tests.core.builders import new_article, quoting

NOTES = ("a", "b", "c", "d", "e", "f")


def record(project: Project, article: ArticleId, *written: str) -> list[StatementId]:
    """One step for each note."""
    return [project.run(AddStatement(article, StatementParts(note=note))) for note in written]


def notes(project: Project) -> str:
    rows = builders.rows(project)
    return "".join(str(row["note"]) for (table, _), row in rows.items() if table == "statement")


def listed(project: Project) -> list[tuple[Standing, str]]:
    return [(row.step.standing, row.title) for row in project.steps()]


def test_steps_come_newest_first_with_the_undone_ones_above(
    project: Project, article: ArticleId
) -> None:
    record(project, article, *NOTES[:4])
    project.undo()
    project.undo()
    rows = project.steps()
    assert [row.step.standing for row in rows] == [Standing.UNDONE] * 2 + [Standing.DONE] * 2
    assert [row.step.seq for row in rows] == sorted((r.step.seq for r in rows), reverse=True)
    assert {(row.article, row.title) for row in rows} == {(article, "Talks")}


def test_pages_hold_every_step_once(project: Project, article: ArticleId) -> None:
    record(project, article, *NOTES)
    for _ in range(3):
        project.undo()
    whole, found = [row.step.seq for row in project.steps()], []
    while page := project.steps(len(found), 2):
        assert len(page) <= 2
        found += [row.step.seq for row in page]
    assert found == whole
    assert len(found) == 6


def test_nobody_sees_the_steps_of_others(project: Project, article: ArticleId) -> None:
    record(project, article, "a")
    project.act_as("Ben")
    assert project.steps() == []


def test_what_can_be_neither_undone_nor_redone_is_not_listed(
    project: Project, article: ArticleId
) -> None:
    record(project, article, "a", "b")
    project.undo()
    record(project, article, "c")
    assert [standing for standing, _ in listed(project)] == [Standing.DONE] * 2


def test_a_step_names_its_article_however_little_it_changed(
    project: Project, article: ArticleId
) -> None:
    (statement,) = record(project, article, "a")
    project.run(SetSpans(statement, Role.EVIDENCE, (quoting("the"),)))
    project.run(SetArticleState(article, ArticleState.DONE))
    project.run(DeleteStatement(statement))
    assert {title for _, title in listed(project)} == {"Talks"}


def test_a_step_on_several_articles_or_on_none_names_none(project: Project) -> None:
    project.run(AddArticles([new_article("One."), new_article("Two.")]))
    project.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Iceland")))
    assert [title for _, title in listed(project)] == ["", ""]


def test_one_can_return_to_any_step_and_come_forth_again(
    project: Project, article: ArticleId
) -> None:
    record(project, article, *NOTES)
    seqs = [row.step.seq for row in reversed(project.steps())]
    seen = []
    for place in (3, 5, 0, 4):
        project.return_to(seqs[place])
        seen.append(notes(project))
        assert project.steps_ahead(seqs[place]) == 0
    assert seen == ["abcd", "abcdef", "a", "abcde"]
    project.return_to(0)
    assert notes(project) == ""
    assert project.return_to(0) is None


def test_a_walk_is_told_as_one_change(project: Project, article: ArticleId) -> None:
    ids = record(project, article, *NOTES[:3])
    told: list[tuple[Changes, object]] = []
    project.subscribe(lambda changes, initiator: told.append((changes, initiator)))
    project.return_to(0, "me")
    ((changes, initiator),) = told
    assert changes.statements == set(ids)
    assert initiator == "me"


def test_the_way_and_its_rows_are_known_before(project: Project, article: ArticleId) -> None:
    record(project, article, *NOTES[:3])
    *later, first = (row.step for row in project.steps())
    assert project.steps_ahead(first.seq) == 2
    assert project.rows_ahead(first.seq) == sum(map(project.rows_changed_by, later))


def test_a_walk_stops_at_what_others_have_built_on_and_keeps_the_steps_before(
    project: Project, article: ArticleId
) -> None:
    """Ben changes nothing of Anna's layer, but the codebook is everyone's."""
    record(project, article, "a")
    entry = project.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Iceland")))
    record(project, article, "b")
    project.act_as("Ben")
    known = project.codebook.entries[entry]
    project.run(EditEntry(replace(known, name="Iceland and Greenland")))
    project.act_as("Anna")
    with pytest.raises(Refused) as refusal:
        project.return_to(0)
    assert "stays as it is" in str(refusal.value)
    assert notes(project) == "a"


def test_a_walk_that_is_stopped_leaves_whole_steps(project: Project, article: ArticleId) -> None:
    record(project, article, *NOTES)
    told: list[Changes] = []
    project.subscribe(lambda changes, _: told.append(changes))

    def stop(done: int, total: int | None, _what: Phrase) -> None:
        assert total == 6
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.return_to(0, progress=stop)
    assert notes(project) == "abcd"
    assert len(told) == 1
    project.return_to(project.steps()[0].step.seq)
    assert notes(project) == "abcdef"


def test_changes_are_merged_by_what_any_of_them_touched() -> None:
    first = Changes(statements=frozenset({StatementId(1)}), codebook=True)
    second = Changes(statements=frozenset({StatementId(2)}), articles=frozenset({ArticleId(3)}))
    together = merged([first, second])
    assert together.statements == {1, 2}
    assert together.articles == {3}
    assert together.codebook
    assert not together.article_set
    assert merged([]).is_empty
