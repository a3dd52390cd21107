"""Gold by rule takes what all or most say, leaves ties open, and never an adjudicator's word."""

import pytest

from core.commands.articles import SetArticleState
from core.commands.gold_rules import AcceptMajority, AcceptUnanimous, RuleReport
from core.commands.statements import ChooseEntry, DeleteStatement, SetNote
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Cancelled, Phrase
from core.model.verdict import Decision, How, VerdictKind
from core.project import Project
from tests.core import builders
from tests.core.adjudication.builders import (
    BAN,
    HOTLINE,
    as_adjudicator,
    cases,
    decide,
    done,
    gold,
    gold_state,
    layer_of,
    only_case,
    said_of,
    says,
)


def unanimous(project: Project, **more: object) -> RuleReport:
    return as_adjudicator(project).run(AcceptUnanimous(**more))  # type: ignore[arg-type]


def majority(project: Project, **more: object) -> RuleReport:
    return as_adjudicator(project).run(AcceptMajority(**more))  # type: ignore[arg-type]


@pytest.fixture
def agreed(project: Project, article: ArticleId) -> ArticleId:
    """Two agree on the first of two statements, and not on the second."""
    for name in ("Anna", "Ben"):
        says(project, name, article, HOTLINE)
    says(project, "Anna", article, BAN, "NATO", "supports", "ban on enlargement")
    says(project, "Ben", article, BAN, "NATO", "conditional", "ban on enlargement")
    done(project, article, "Anna", "Ben")
    return article


def test_what_is_unanimous_is_taken_and_says_so(project: Project, agreed: ArticleId) -> None:
    report = unanimous(project)
    assert (report.accepted, report.left_open, report.done) == ({How.UNANIMOUS: 1}, 1, 0)
    (made,) = gold(project, agreed)
    annas, bens = cases(project, agreed)[0].statements
    assert made.provenance is not None
    assert {k: made.provenance[k] for k in ("how", "by", "verdict", "cause", "from")} == {
        "how": "unanimous",
        "by": "Dora",
        "verdict": None,
        "cause": None,
        "from": [{"annotator": "Anna", "uid": annas.uid}, {"annotator": "Ben", "uid": bens.uid}],
    }
    assert gold_state(project, agreed) is ArticleState.IN_PROGRESS


def test_the_same_rule_twice_changes_nothing(project: Project, agreed: ArticleId) -> None:
    unanimous(project)
    before = builders.everything(project)
    report = unanimous(project)
    assert not report.accepted
    assert builders.everything(project) == before


def test_an_article_is_done_in_gold_once_all_of_it_is_decided(
    project: Project, agreed: ArticleId
) -> None:
    unanimous(project)
    _, contested = cases(project, agreed)
    decide(project, contested, Decision.accept(contested.statements[0].id))
    assert gold_state(project, agreed) is ArticleState.DONE
    assert len(gold(project, agreed)) == 2


def test_done_by_all_without_a_statement_is_unanimous(project: Project, article: ArticleId) -> None:
    done(project, article, "Anna", "Ben")
    assert unanimous(project).done == 1
    assert gold_state(project, article) is ArticleState.DONE
    assert gold(project, article) == []


def test_what_is_not_done_by_all_who_began_counts_for_those_who_are(
    project: Project, agreed: ArticleId
) -> None:
    project.act_as("Cleo")
    project.run(SetArticleState(agreed, ArticleState.IN_PROGRESS))
    assert unanimous(project).accepted == {How.UNANIMOUS: 1}


def test_one_annotator_alone_is_taken_only_where_that_is_wanted(
    project: Project, article: ArticleId
) -> None:
    says(project, "Anna", article, voice=None, note="hers", flagged=True)
    done(project, article, "Anna")
    report = unanimous(project)
    assert (report.left_single, report.accepted) == (1, {})
    assert project.gold_layer() is None
    assert majority(project, include_single=True).accepted == {How.SINGLE: 1}
    (made,) = gold(project, article)
    assert made.provenance is not None
    assert (made.provenance["how"], made.parts.note, made.parts.flagged) == ("single", "", False)
    assert gold_state(project, article) is ArticleState.DONE
    assert unanimous(project).left_single == 0


def test_most_decide_part_by_part(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, HOTLINE, "Germany", "supports")
    says(project, "Ben", article, HOTLINE, "France", "supports")
    says(project, "Cleo", article, HOTLINE, "Germany", "opposes")
    done(project, article, "Anna", "Ben", "Cleo")
    assert majority(project).accepted == {How.MAJORITY: 1}
    (made,) = gold(project, article)
    assert said_of(project, made.parts)[:2] == ("Germany", "supports")
    assert made.provenance is not None
    assert made.provenance["votes"]["stance"] == {"supports": 2, "opposes": 1}  # type: ignore[index]
    assert [s["annotator"] for s in made.provenance["from"]] == ["Anna"]  # type: ignore[attr-defined]


def test_a_tie_is_left_open(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, HOTLINE, "Germany", "supports")
    says(project, "Ben", article, HOTLINE, "France", "supports")
    says(project, "Cleo", article, HOTLINE, "NATO", "supports")
    done(project, article, "Anna", "Ben", "Cleo")
    report = majority(project)
    assert (report.accepted, report.left_open) == ({}, 1)


def test_two_against_one_are_no_majority_where_the_third_left_it_out(
    project: Project, article: ArticleId
) -> None:
    """Two of three have a statement; they differ in the actor, so none has more than half."""
    says(project, "Anna", article, HOTLINE, "Germany")
    says(project, "Ben", article, HOTLINE, "France")
    done(project, article, "Anna", "Ben", "Cleo")
    assert majority(project).left_open == 1


def test_where_most_have_nothing_there_is_nothing(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article)
    done(project, article, "Anna", "Ben", "Cleo")
    report = majority(project)
    assert (report.accepted, report.nothing) == ({How.MAJORITY: 1}, 1)
    assert gold(project, article) == []
    (verdict,) = only_case(project, article).verdicts
    assert verdict.kind is VerdictKind.NOTHING
    assert gold_state(project, article) is ArticleState.DONE


def test_one_of_two_is_no_majority(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article)
    done(project, article, "Anna", "Ben")
    assert majority(project).left_open == 1


def test_only_the_chosen_layers_count(project: Project, agreed: ArticleId) -> None:
    done(project, agreed, "Cleo")
    assert unanimous(project).accepted == {}
    chosen = (layer_of(project, "Anna"), layer_of(project, "Ben"))
    assert unanimous(project, layers=chosen).accepted == {How.UNANIMOUS: 1}


def test_a_rule_brings_its_own_decisions_up_to_date(project: Project, agreed: ArticleId) -> None:
    unanimous(project)
    (first,) = gold(project, agreed)
    opposes = builders.entry_id(project, EntryKind.STANCE, "opposes")
    for number, name in zip(cases(project, agreed)[0].statements, ("Anna", "Ben"), strict=True):
        project.act_as(name)
        project.run(ChooseEntry(number.id, EntryKind.STANCE, opposes))
    assert gold(project, agreed) == [first]
    assert unanimous(project).accepted == {How.UNANIMOUS: 1}
    (second,) = gold(project, agreed)
    assert (second.uid, second.parts.stance) == (first.uid, opposes)


def test_what_is_no_longer_unanimous_leaves_gold_with_the_next_run(
    project: Project, agreed: ArticleId
) -> None:
    unanimous(project)
    project.act_as("Ben")
    project.run(DeleteStatement(cases(project, agreed)[0].statements[1].id))
    report = unanimous(project)
    assert (report.withdrawn, report.left_open) == (1, 2)
    assert gold(project, agreed) == []


def test_what_an_adjudicator_decided_no_rule_touches(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, HOTLINE, "Germany")
    bens = says(project, "Ben", article, HOTLINE, "France")
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.nothing())
    project.act_as("Ben")
    germany = builders.entry_id(project, EntryKind.ACTOR, "Germany")
    project.run(ChooseEntry(bens, EntryKind.ACTOR, germany))
    report = unanimous(project)
    assert (report.accepted, report.left_open, report.withdrawn) == ({}, 1, 0)
    assert gold(project, article) == []


def test_a_rule_that_is_stopped_changes_nothing(project: Project, agreed: ArticleId) -> None:
    def stop(done: int, total: int | None, what: Phrase) -> None:
        if done:
            raise Cancelled

    before = builders.everything(project)
    with pytest.raises(Cancelled):
        unanimous(project, progress=stop)
    assert builders.everything(project) == before


def test_a_rule_is_undone_as_one_step(project: Project, agreed: ArticleId) -> None:
    says(project, "Anna", builders.add_article(project, builders.OTHER_TEXT, "Other"), None)
    unanimous(project)
    assert gold(project, agreed)
    project.undo()
    assert gold(project, agreed) == []
    assert project.problems() == []
    project.redo()
    assert len(gold(project, agreed)) == 1


def test_a_note_on_a_version_stays_with_its_annotator(project: Project, agreed: ArticleId) -> None:
    project.act_as("Anna")
    project.run(SetNote(cases(project, agreed)[0].statements[0].id, "mine"))
    unanimous(project)
    assert gold(project, agreed)[0].parts.note == ""


def test_what_changes_while_a_rule_is_worked_out_is_worked_out_anew(
    project: Project, agreed: ArticleId
) -> None:
    """Whoever annotates meanwhile is not kept waiting, and what she then says is what counts."""

    def annotate(done: int, total: int, what: Phrase) -> None:
        if (done, what.template) == (total, "Comparing annotators") and not changed:
            with Project.open(project.path) as bens:
                bens.act_as("Ben")
                (own, _) = bens.statements(agreed, layer_of(bens, "Ben"))
                entry = builders.entry_id(bens, EntryKind.STANCE, "opposes")
                bens.run(ChooseEntry(own.id, EntryKind.STANCE, entry))
            changed.append(True)

    changed: list[bool] = []
    report = unanimous(project, progress=annotate)
    assert changed
    assert (report.accepted, report.left_open) == ({}, 2)
    assert gold(project, agreed) == []


def test_while_a_rule_is_stored_it_can_be_stopped_and_leaves_nothing(
    project: Project, agreed: ArticleId
) -> None:
    def stop(done: int, total: int, what: Phrase) -> None:
        if (done, what.template) == (total, "Storing"):
            raise Cancelled

    with pytest.raises(Cancelled):
        unanimous(project, progress=stop)
    assert gold(project, agreed) == []
    assert all(case.is_open for case in cases(project, agreed))


def test_who_decides_after_a_rule_does_not_keep_it_from_being_taken_back(
    project: Project, agreed: ArticleId
) -> None:
    project.act_as("Anna")
    project.run(AcceptUnanimous())
    (left,) = [case for case in cases(project, agreed) if case.is_open]
    decide(project, left, Decision.nothing())
    assert gold_state(project, agreed) is ArticleState.DONE
    project.act_as("Anna")
    project.undo()
    assert gold(project, agreed) == []
    assert gold_state(project, agreed) is ArticleState.IN_PROGRESS
    project.redo()
    assert len(gold(project, agreed)) == 1
    assert gold_state(project, agreed) is ArticleState.DONE
