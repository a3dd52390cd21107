"""Bringing colleagues' files together: only an owner's newer layer replaces hers, and nothing else.

Anna has the project; Ben has a file that was handed out to him.
"""

from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.commands.statements import DeleteStatement, SetNote
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.together import LayerOutcome
from core.project import Project
from tests.core import builders
from tests.core.together_builders import (
    content,
    copied,
    copy_of,
    first_article,
    handed_out,
    in_file,
    merged,
    only_layer,
    outcome,
    say,
    undecided,
    worked_on,
)

FRANCE = "France, says Germany’s minister, rejects it"


@pytest.fixture
def ben(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """Ben's file; Anna has annotated the article, too."""
    builders.add_statement(project, article)
    assign(project, "Ben", article)
    folder = tmp_path / "out"
    folder.mkdir()
    return handed_out(project, "Ben", folder)


def assign(project: Project, name: str, article: ArticleId) -> None:
    acting = project.annotator
    project.act_as(None)
    project.run(AssignArticles((article,), project.annotator_named(name).id))
    project.act_as(None if acting is None else acting.name)


def notes(project: Project, name: str) -> list[str]:
    layer = project.layer_named(name)
    return [each.parts.note for each in project.statements(first_article(project), layer.id)]


def test_what_was_annotated_in_a_file_comes_back(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    report = merged(project, ben)
    layer = only_layer(report)
    assert (layer.annotator, layer.outcome, layer.added) == ("Ben", LayerOutcome.NEW, 1)
    assert notes(project, "Ben") == [""]
    assert project.problems() == []


def test_the_same_file_again_changes_nothing(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    merged(project, ben)
    before = builders.everything(project)
    report = merged(project, ben)
    assert (outcome(report), report.has_changed) == (LayerOutcome.SAME, False)
    assert builders.everything(project) == before


def test_more_work_in_the_same_file_replaces_the_layer(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    merged(project, ben)
    with worked_on(ben, "Ben") as file:
        (first,) = file.statements(first_article(file), builders.own_layer(file))
        file.run(SetNote(first.id, "second thoughts"))
        say(FRANCE)(file, first_article(file))
        file.run(SetArticleState(first_article(file), ArticleState.DONE))
    layer = only_layer(merged(project, ben))
    assert (layer.outcome, layer.added, layer.changed, layer.removed, layer.states) == (
        LayerOutcome.REPLACED, 1, 1, 0, 1,
    )  # fmt: skip
    assert sorted(notes(project, "Ben")) == ["", "second thoughts"]


def test_what_was_deleted_in_the_file_goes_here_as_well(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    merged(project, ben)
    with worked_on(ben, "Ben") as file:
        (first,) = file.statements(first_article(file), builders.own_layer(file))
        file.run(DeleteStatement(first.id))
    assert only_layer(merged(project, ben)).removed == 1
    assert notes(project, "Ben") == []
    assert project.problems() == []


def test_what_was_undone_in_the_file_is_newer_than_before(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    merged(project, ben)
    with worked_on(ben, "Ben") as file:
        file.undo()
    assert outcome(merged(project, ben)) is LayerOutcome.REPLACED
    assert notes(project, "Ben") == []


def test_an_older_file_is_recognised_and_left(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    old = copy_of(ben, "old.glossator")
    in_file(ben, "Ben", say(FRANCE))
    merged(project, ben)
    before = builders.everything(project)
    assert outcome(merged(project, old)) is LayerOutcome.OLDER
    assert builders.everything(project) == before


def test_an_older_file_that_was_never_brought_in_is_recognised_by_what_the_newer_knows(
    project: Project, ben: Path
) -> None:
    old = copy_of(in_file(ben, "Ben", say()), "old.glossator")
    for quote in (FRANCE, "Talks in Berlin"):
        in_file(ben, "Ben", say(quote))
    merged(project, ben)
    assert outcome(merged(project, old)) is LayerOutcome.OLDER
    assert len(notes(project, "Ben")) == 3


def test_a_layer_that_has_changed_in_both_is_asked_about(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    merged(project, ben)
    project.act_as("Ben")
    say(FRANCE)(project, first_article(project))
    in_file(ben, "Ben", say("Talks in Berlin"))
    (question,) = undecided(project, ben).questions
    assert question.key == "layer: annotator: Ben"
    assert question.choices == ("ours", "theirs")
    kept = merged(project, ben, **{question.key: "ours"})
    assert (outcome(kept), kept.has_changed) == (LayerOutcome.KEPT, False)
    taken = merged(project, ben, **{question.key: "theirs"})
    assert (only_layer(taken).added, only_layer(taken).removed) == (1, 1)
    assert outcome(merged(project, ben)) is LayerOutcome.SAME


def test_two_copies_that_went_their_own_ways_are_asked_about(project: Project, ben: Path) -> None:
    other = copy_of(ben, "other.glossator")
    in_file(ben, "Ben", say())
    in_file(other, "Ben", say(FRANCE))
    merged(project, ben)
    undecided(project, other)


def test_a_merge_is_one_step_and_can_come_in_again_after_it_was_undone(
    project: Project, ben: Path
) -> None:
    before = content(project)
    in_file(ben, "Ben", say())
    merged(project, ben)
    after = content(project)
    project.undo()
    assert content(project) == before
    assert outcome(merged(project, ben)) is LayerOutcome.NEW
    assert content(project) == after
    project.undo()
    project.redo()
    assert content(project) == after
    assert outcome(merged(project, ben)) is LayerOutcome.SAME
    assert project.problems() == []


def test_no_layer_but_the_owners_is_taken_from_a_file_that_was_handed_out(
    project: Project, ben: Path
) -> None:
    """Ben's file cannot speak for Anna, whoever sits in front of it."""
    from core.commands.layers import AddAnnotator

    with Project.open(ben) as file:
        file.run(AddAnnotator("Anna"))
    in_file(ben, "Anna", say(FRANCE))
    in_file(ben, "Ben", say())
    before = notes(project, "Anna")
    report = merged(project, ben)
    assert {layer.annotator: layer.outcome for layer in report.layers()} == {
        "Anna": LayerOutcome.NOT_HERS,
        "Ben": LayerOutcome.NEW,
    }
    assert notes(project, "Anna") == before


def test_a_merge_leaves_the_file_as_it_is(project: Project, ben: Path) -> None:
    in_file(ben, "Ben", say())
    before = {path.name: path.read_bytes() for path in ben.parent.iterdir()}
    merged(project, ben)
    assert {path.name: path.read_bytes() for path in ben.parent.iterdir()} == before


def test_several_files_come_in_as_one_step(project: Project, ben: Path, tmp_path: Path) -> None:
    article = first_article(project)
    assign(project, "Anna", article)
    copy = copied(project, tmp_path / "copy.glossator")
    in_file(copy, "Anna", say(FRANCE))
    in_file(ben, "Ben", say())
    steps = project.step_counts().done
    merged(project, ben, copy)
    assert (len(notes(project, "Anna")), len(notes(project, "Ben"))) == (2, 1)
    assert project.step_counts().done == steps + 1


def test_merging_entries_here_does_not_make_a_layer_look_changed(
    project: Project, ben: Path
) -> None:
    """Ben's statements follow into the merged entry, and his file still counts as newer."""
    from core.commands.codebook_merge import MergeEntries

    in_file(ben, "Ben", say())
    merged(project, ben)
    germany, france = (builders.entry_id(project, builders.ACTOR, n) for n in ("Germany", "France"))
    project.run(MergeEntries((germany,), france))
    assert outcome(merged(project, ben)) is LayerOutcome.SAME
    in_file(ben, "Ben", say(FRANCE))
    assert only_layer(merged(project, ben)).added == 1
    layer = project.layer_named("Ben")
    found = project.statements(first_article(project), layer.id)
    assert {each.parts.actor for each in found} == {france}
    assert project.problems() == []
