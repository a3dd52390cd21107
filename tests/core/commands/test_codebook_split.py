"""An entry becomes several, and each annotator decides about her own statements."""

import pytest

from core.commands.bulk import ChangeStatements
from core.commands.codebook import EntryDraft
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.survey import Part
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, entry, entry_id, own_layer, refused, statement

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")
AGAIN = ("Germany and France do", "Germany", "neutral", "ban on enlargement")
EAST, WEST = EntryDraft(ACTOR, "East"), EntryDraft(ACTOR, "West")


@pytest.fixture
def germany(project: Project) -> EntryId:
    return entry_id(project, ACTOR, "Germany")


@pytest.fixture
def own(project: Project, article: ArticleId) -> list[StatementId]:
    return [builders.add_statement(project, article, *said) for said in (GERMANY, AGAIN)]


def open_ones(project: Project, entry: EntryId) -> list[int]:
    return sorted(project.undecided(project.codebook.entries[entry]))


def test_a_split_retires_the_entry_and_leaves_its_statements_to_be_decided(
    project: Project, own: list[StatementId], germany: EntryId
) -> None:
    east, west = project.run(SplitEntry(germany, (EAST, WEST)))
    assert project.codebook.entries[germany].retired
    assert open_ones(project, germany) == own
    assert {statement(project, each).parts.actor for each in own} == {germany}
    assert project.run(DecideSplit(germany, east, (own[0],))) == 1
    assert open_ones(project, germany) == own[1:]
    project.run(DecideSplit(germany, west, (own[1],)))
    assert open_ones(project, germany) == []
    assert [statement(project, each).parts.actor for each in own] == [east, west]
    assert project.problems() == []


def test_each_decision_is_a_step_of_its_own_and_so_is_the_split(
    project: Project, own: list[StatementId], germany: EntryId
) -> None:
    before = builders.rows(project)
    east, _ = project.run(SplitEntry(germany, (EAST, WEST)))
    for each in own:
        project.run(DecideSplit(germany, east, (each,)))
    assert str(project.undo()) == "decide “Germany” as “East” (1 ×)"
    assert open_ones(project, germany) == own[1:]
    project.undo()
    assert open_ones(project, germany) == own
    assert str(project.undo()) == "split “Germany”"
    assert builders.rows(project) == before


def test_what_is_to_be_decided_survives_a_restart(
    project: Project, own: list[StatementId], germany: EntryId
) -> None:
    east, _ = project.run(SplitEntry(germany, (EAST, WEST)))
    project.run(DecideSplit(germany, east, (own[0],)))
    with Project.open(project.path) as again:
        assert open_ones(again, germany) == own[1:]


def test_an_entry_may_stay_as_one_of_its_own_parts(
    project: Project, own: list[StatementId], germany: EntryId, article: ArticleId
) -> None:
    (east,) = project.run(SplitEntry(germany, (EAST,), keeps=True))
    assert not project.codebook.entries[germany].retired
    later = builders.add_statement(project, article, *GERMANY)
    assert later not in open_ones(project, germany), "made in knowledge of the split"
    project.run(DecideSplit(germany, germany, (own[0],)))
    project.run(DecideSplit(germany, east, (own[1],)))
    assert open_ones(project, germany) == []
    assert [statement(project, each).parts.actor for each in own] == [germany, east]


def test_everyone_decides_about_her_own(
    project: Project, own: list[StatementId], germany: EntryId, article: ArticleId
) -> None:
    project.act_as("Ben")
    bens = builders.add_statement(project, article, *GERMANY)
    project.act_as("Anna")
    east, _ = project.run(SplitEntry(germany, (EAST, WEST)))
    assert project.run(DecideSplit(germany, east, (*own, bens))) == 2
    assert open_ones(project, germany) == [bens]
    mine = project.undecided(project.codebook.entries[germany], own_layer(project))
    assert list(mine) == []
    assert statement(project, bens).parts.actor == germany


def test_an_other_name_may_become_a_part(project: Project, germany: EntryId) -> None:
    project.run(SplitEntry(germany, (EntryDraft(ACTOR, "Berlin"),), keeps=True))
    assert entry(project, ACTOR, "Berlin").id != germany
    assert project.codebook.entries[germany].aliases == ()


def test_an_existing_entry_may_be_a_part(
    project: Project, own: list[StatementId], germany: EntryId
) -> None:
    france = entry_id(project, ACTOR, "France")
    project.run(SplitEntry(germany, existing=(france,), keeps=True))
    project.run(DecideSplit(germany, france, tuple(own)))
    assert {statement(project, each).parts.actor for each in own} == {france}


def test_a_statement_that_names_another_by_now_is_not_decided(
    project: Project, own: list[StatementId], germany: EntryId
) -> None:
    east, _ = project.run(SplitEntry(germany, (EAST, WEST)))
    france = entry_id(project, ACTOR, "France")
    project.run(ChangeStatements((own[0],), Part.ACTOR, france))
    assert project.run(DecideSplit(germany, east, tuple(own))) == 1
    assert [statement(project, each).parts.actor for each in own] == [france, east]


def test_odd_splits_are_refused(project: Project, germany: EntryId) -> None:
    france = entry_id(project, ACTOR, "France")
    twice = SplitEntry(germany, existing=(france, france))
    assert "two or more" in refused(project, lambda: project.run(twice))
    nato = entry_id(project, ACTOR, "NATO")
    for odd, complaint in (
        (SplitEntry(germany, (EAST,)), "two or more"),
        (SplitEntry(germany, (EAST,), (germany,)), "into itself"),
        (SplitEntry(germany, (EAST, EAST)), "already in the codebook"),
        (DecideSplit(germany, nato, ()), "is not split into that"),
    ):
        assert complaint in refused(project, lambda odd=odd: project.run(odd))  # type: ignore[misc]
