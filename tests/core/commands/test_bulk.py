"""Changing one part of many statements in one step."""

import pytest

from core.commands.bulk import ChangeStatements
from core.commands.statements import DeleteStatement, SetSpans
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.phrase import Cancelled, Phrase
from core.model.span import Role
from core.model.statement import Voice
from core.model.survey import Part, PartValue, Tally
from core.project import Project
from tests.core.builders import (
    ACTOR,
    MEASURE,
    STANCE,
    add_statement,
    entry_id,
    everything,
    marked,
    own_layer,
    quoting,
    refused,
    statement,
)

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")
FRANCE = ("France, says Germany’s minister", "France", "opposes", "crisis hotline")
DRAFT = ("NATO “may” accept", "NATO", None, None)


@pytest.fixture
def own(project: Project, article: ArticleId) -> list[StatementId]:
    return [add_statement(project, article, *said) for said in (GERMANY, FRANCE, DRAFT)]


@pytest.fixture
def bens(project: Project, article: ArticleId) -> StatementId:
    project.act_as("Ben")
    made = add_statement(project, article, *GERMANY)
    project.act_as("Anna")
    return made


def test_many_statements_get_a_stance_in_one_step_that_undo_takes_back(
    project: Project, own: list[StatementId]
) -> None:
    before = [statement(project, each) for each in own]
    neutral = entry_id(project, STANCE, "neutral")
    assert project.run(ChangeStatements(own, Part.STANCE, neutral)) == 3
    assert {statement(project, each).parts.stance for each in own} == {neutral}
    assert str(project.undo()) == "set stance to neutral (3 ×)"
    assert [statement(project, each) for each in own] == before
    project.redo()
    assert {statement(project, each).parts.stance for each in own} == {neutral}
    assert project.problems() == []


def test_statements_of_others_and_those_that_are_so_already_stay_untouched(
    project: Project, own: list[StatementId], bens: StatementId
) -> None:
    theirs = statement(project, bens)
    supports = entry_id(project, STANCE, "supports")
    assert project.run(ChangeStatements([*own, bens], Part.STANCE, supports)) == 2
    assert statement(project, bens) == theirs


def test_nothing_to_change_leaves_no_step_behind(
    project: Project, own: list[StatementId], bens: StatementId
) -> None:
    supports = entry_id(project, STANCE, "supports")
    before = everything(project)
    assert project.run(ChangeStatements([own[0], bens], Part.STANCE, supports)) == 0
    assert everything(project) == before


def test_mentions_follow_another_actor_and_marks_by_hand_stay(
    project: Project, article: ArticleId, own: list[StatementId]
) -> None:
    by_hand = own[1]
    place = quoting("minister")
    project.run(SetSpans(by_hand, Role.ACTOR, (place,)))
    germany = entry_id(project, ACTOR, "Germany")
    france = entry_id(project, ACTOR, "France")
    project.run(ChangeStatements(own[:2], Part.ACTOR, france))
    assert marked(project, own[0], Role.ACTOR) == []
    project.run(ChangeStatements(own[:2], Part.ACTOR, germany))
    assert marked(project, own[0], Role.ACTOR) == ["Germany"]
    assert marked(project, by_hand, Role.ACTOR) == ["minister"]


def test_a_draft_becomes_complete_once_its_last_part_is_set(
    project: Project, own: list[StatementId]
) -> None:
    draft = own[2]
    project.run(ChangeStatements([draft], Part.STANCE, entry_id(project, STANCE, "neutral")))
    assert statement(project, draft).is_draft
    ban = entry_id(project, MEASURE, "ban on enlargement")
    project.run(ChangeStatements([draft], Part.MEASURE, ban))
    assert not statement(project, draft).is_draft


@pytest.mark.parametrize(
    ("part", "value", "label"),
    [
        (Part.VOICE, Voice.QUOTED, "set voice to quoted (3 ×)"),
        (Part.FLAG, True, "flag for review (3 ×)"),
        (Part.MEASURE, None, "unset measure (2 ×)"),
    ],
)
def test_voice_flag_and_taking_away_are_named_as_what_they_are(
    project: Project, own: list[StatementId], part: Part, value: PartValue, label: str
) -> None:
    project.run(ChangeStatements(own, part, value))
    step = project.next_undo()
    assert step is not None
    assert str(step.label) == label


def test_a_value_of_another_kind_is_refused_and_changes_nothing(
    project: Project, own: list[StatementId]
) -> None:
    germany = entry_id(project, ACTOR, "Germany")
    change = ChangeStatements(own, Part.STANCE, germany)
    said = refused(project, lambda: project.run(change))
    assert said == "The chosen stance is not in the codebook."
    said = refused(project, lambda: project.run(ChangeStatements(own, Part.ACTOR, EntryId(999))))
    assert said == "The chosen actor is not in the codebook."


def test_statements_that_are_gone_are_passed_over(project: Project, own: list[StatementId]) -> None:
    project.run(DeleteStatement(own[0]))
    assert project.run(ChangeStatements(own, Part.FLAG, True)) == 2


def test_a_change_that_is_stopped_leaves_everything_as_it_was(
    project: Project, own: list[StatementId]
) -> None:
    before = everything(project)

    def stop(done: int, total: int | None, what: Phrase) -> None:
        assert (done, total) == (3, 3)
        raise Cancelled

    with pytest.raises(Cancelled):
        project.run(ChangeStatements(own, Part.FLAG, True, stop))
    assert everything(project) == before


def test_tallies_count_what_statements_have_layer_by_layer(
    project: Project, own: list[StatementId], bens: StatementId
) -> None:
    layer = own_layer(project)
    supports, opposes = (entry_id(project, STANCE, name) for name in ("supports", "opposes"))
    told = project.tallies([*own, bens], Part.STANCE)
    theirs = statement(project, bens).layer
    assert set(told) == {
        Tally(layer, supports, 1),
        Tally(layer, opposes, 1),
        Tally(layer, None, 1),
        Tally(theirs, supports, 1),
    }
    project.run(ChangeStatements(own[:1], Part.VOICE, Voice.AUTHOR))
    project.run(ChangeStatements(own[:1], Part.FLAG, True))
    assert Tally(layer, Voice.AUTHOR, 1) in project.tallies(own, Part.VOICE)
    assert set(project.tallies(own, Part.FLAG)) == {Tally(layer, True, 1), Tally(layer, False, 2)}
