"""What an adjudicator decides stands in gold, says where it comes from, and can be taken back."""

import pytest

from core.adjudication.cases import CaseState
from core.commands.adjudication import RecordVerdict, WithdrawVerdict
from core.commands.layers import AddAnnotator
from core.commands.statements import DeleteStatement, SetNote
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.verdict import Cause, Component, Decision, Disagreement, How, VerdictKind
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
    only_case,
    said_of,
    says,
)


@pytest.fixture
def contested(project: Project, article: ArticleId) -> ArticleId:
    """Anna and Ben differ in the stance and in how far the evidence goes."""
    says(project, "Anna", article, HOTLINE, "Germany", "supports")
    says(project, "Ben", article, f"{HOTLINE}.", "Germany", "conditional")
    done(project, article, "Anna", "Ben")
    return article


def test_a_case_tells_in_what_its_versions_differ(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    assert case.kinds == (Disagreement.STANCE, Disagreement.SPAN)
    assert case.state is CaseState.OPEN
    assert not case.is_unanimous


def test_an_accepted_version_stands_in_gold_as_it_is(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    own, _ = case.statements
    decide(project, case, Decision.accept(own.id, Cause.SLIP, "She said so."))
    (made,) = gold(project, contested)
    assert said_of(project, made.parts) == ("Germany", "supports", "crisis hotline", HOTLINE)
    assert made.parts.actor_mentions
    assert made.uid != own.uid
    assert gold_state(project, contested) is ArticleState.DONE
    assert only_case(project, contested).state is CaseState.DECIDED


def test_a_gold_statement_says_where_it_comes_from(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    _, bens = case.statements
    number = decide(project, case, Decision.accept(bens.id, Cause.GUIDELINE_GAP, "Which one?"))
    (verdict,) = only_case(project, contested).verdicts
    assert verdict.id == number
    (made,) = gold(project, contested)
    end = bens.evidence[0][1]
    start = bens.evidence[0][0]
    assert made.provenance == {
        "how": "adjudicated",
        "kind": "accept",
        "by": "Dora",
        "verdict": verdict.uid,
        "cause": "guideline_gap",
        "note": "Which one?",
        "from": [{"annotator": "Ben", "uid": bens.uid}],
        "votes": {
            "statement": {"yes": 2, "no": 0},
            "actor": {"Germany": 2},
            "stance": {"conditional": 1, "supports": 1},
            "measure": {"crisis hotline": 2},
            "evidence": {f"{start}-{end - 1}": 1, f"{start}-{end}": 1},
        },
        "codebook_revision": project.codebook.revision,
    }


def test_parts_of_several_versions_make_one_statement(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    annas, bens = (each.id for each in case.statements)
    taken = {
        Component.ACTOR: annas,
        Component.STANCE: bens,
        Component.MEASURE: annas,
        Component.EVIDENCE: annas,
    }
    decide(project, case, Decision.build(taken))
    (made,) = gold(project, contested)
    assert said_of(project, made.parts) == ("Germany", "conditional", "crisis hotline", HOTLINE)
    assert made.provenance is not None
    assert [each["annotator"] for each in made.provenance["from"]] == ["Anna", "Ben"]  # type: ignore[attr-defined]


def test_a_part_that_was_not_chosen_is_refused(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    decision = Decision.build({Component.ACTOR: case.statements[0].id})
    as_adjudicator(project)
    sentence = builders.refused(project, lambda: project.run(RecordVerdict(case.ref, decision)))
    assert sentence == "Choose actor, stance, measure and evidence first."


def test_what_is_written_anew_is_nobodys(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    parts = builders.parts(project, BAN, "NATO", "sceptical", "ban on enlargement")
    decide(project, case, Decision.write(parts, Cause.AMBIGUOUS))
    (made,) = gold(project, contested)
    assert said_of(project, made.parts) == ("NATO", "sceptical", "ban on enlargement", BAN)
    assert made.provenance is not None
    assert made.provenance["from"] == []


def test_a_draft_never_reaches_gold(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    draft = Decision.write(builders.parts(project, BAN, "NATO", None))
    as_adjudicator(project)
    sentence = builders.refused(project, lambda: project.run(RecordVerdict(case.ref, draft)))
    assert sentence == "A statement in gold needs actor, stance, measure and evidence."


@pytest.mark.parametrize("decision", [Decision.reject(), Decision.nothing(Cause.SLIP)])
def test_what_is_all_wrong_or_no_statement_is_decided_and_not_in_gold(
    project: Project, contested: ArticleId, decision: Decision
) -> None:
    decide(project, only_case(project, contested), decision)
    assert gold(project, contested) == []
    assert gold_state(project, contested) is ArticleState.DONE
    (verdict,) = only_case(project, contested).verdicts
    assert (verdict.kind, verdict.how) == (decision.kind, How.ADJUDICATED)


def test_another_verdict_takes_the_place_of_the_first_and_keeps_the_uid_in_gold(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    annas, bens = (each.id for each in case.statements)
    decide(project, case, Decision.accept(annas))
    (first,) = gold(project, contested)
    decide(project, only_case(project, contested), Decision.accept(bens))
    (second,) = gold(project, contested)
    assert (second.uid, second.id) == (first.uid, first.id)
    assert second.parts.stance != first.parts.stance
    assert len(only_case(project, contested).verdicts) == 1
    decide(project, only_case(project, contested), Decision.nothing())
    assert gold(project, contested) == []


def test_a_withdrawn_verdict_takes_its_statement_out_of_gold(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    number = decide(project, case, Decision.accept(case.statements[0].id))
    project.run(WithdrawVerdict(number))
    assert gold(project, contested) == []
    assert gold_state(project, contested) is ArticleState.TO_DO
    assert only_case(project, contested).state is CaseState.OPEN


def test_undo_takes_back_verdict_and_gold_in_one_step(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    first = Decision.accept(case.statements[0].id)
    decide(project, case, Decision.nothing())
    before = builders.tables(project)
    decide(project, only_case(project, contested), first)
    after = builders.tables(project)
    project.undo()
    assert builders.tables(project) == before
    project.redo()
    assert builders.tables(project) == after
    assert project.problems() == []


def test_each_takes_back_her_own_verdicts_whatever_another_adjudicator_made(
    project: Project, article: ArticleId
) -> None:
    other = builders.add_article(project, builders.OTHER_TEXT, "Other")
    for place in (article, other):
        quote = HOTLINE if place == article else None
        if quote:
            says(project, "Anna", place, quote)
    project.act_as("Anna")
    span = builders.quoting("Poland fears a ban on enlargement", builders.OTHER_TEXT)
    says(project, "Anna", other, None, "Germany", "supports", "crisis hotline", evidence=(span,))
    for place in (article, other):
        done(project, place, "Anna", "Ben")
    first = only_case(project, article)
    second = only_case(project, other)
    decide(project, first, Decision.accept(first.statements[0].id), "Dora")
    decide(project, second, Decision.accept(second.statements[0].id), "Ben")
    project.act_as("Dora")
    project.undo()
    assert gold(project, article) == []
    assert len(gold(project, other)) == 1
    assert project.problems() == []


def test_there_is_one_gold_layer_and_it_is_nobodys(project: Project, contested: ArticleId) -> None:
    decide(project, only_case(project, contested), Decision.nothing())
    decide(project, only_case(project, contested), Decision.reject(), "Ben")
    layers = [layer for layer in project.layers() if layer.kind is LayerKind.GOLD]
    assert [layer.annotator.name for layer in layers] == ["gold"]
    assert project.layer_named("gold") == layers[0]


def test_gold_is_written_by_adjudication_alone(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    decide(project, case, Decision.accept(case.statements[0].id))
    (made,) = gold(project, contested)
    for command in (SetNote(made.id, "mine"), DeleteStatement(made.id)):
        sentence = builders.refused(project, lambda command=command: project.run(command))  # type: ignore[misc]
        assert "made by adjudication alone" in sentence


def test_what_has_changed_since_it_was_looked_at_is_refused(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    project.act_as("Ben")
    project.run(DeleteStatement(case.statements[1].id))
    as_adjudicator(project)
    attempt = RecordVerdict(case.ref, Decision.nothing())
    assert "has changed since" in builders.refused(project, lambda: project.run(attempt))


def test_nobody_decides_nothing(project: Project, contested: ArticleId) -> None:
    case = only_case(project, contested)
    project.act_as(None)
    with pytest.raises(Refused, match="Choose who is adjudicating first"):
        project.run(RecordVerdict(case.ref, Decision.nothing()))


def test_one_who_left_a_statement_out_differs(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article)
    done(project, article, "Anna", "Ben")
    case = only_case(project, article)
    assert case.kinds == (Disagreement.MISSING,)
    assert len(case.participants) == 2


def test_what_is_not_done_is_not_compared(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article)
    says(project, "Ben", article, HOTLINE, "France")
    done(project, article, "Anna")
    found = project.article_cases(article)
    assert [case.is_single for case in found.cases] == [True]
    assert len(found.unfinished) == 1


def test_what_is_left_unset_is_no_answer(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, fields={"forum": "press"})
    says(project, "Ben", article)
    done(project, article, "Anna", "Ben")
    assert only_case(project, article).is_unanimous


def test_other_answers_differ(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, fields={"forum": "press"})
    says(project, "Ben", article, fields={"forum": "council"})
    done(project, article, "Anna", "Ben")
    assert only_case(project, article).kinds == (Disagreement.FIELDS,)


def test_an_annotator_learns_what_was_decided_about_her_statement_and_why(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    annas, bens = (each.id for each in case.statements)
    assert project.decision_on(annas) is None
    decide(project, case, Decision.accept(bens, Cause.SLIP, "There is an if."))
    for own in (annas, bens):
        told = project.decision_on(own)
        assert told is not None
        assert (told.verdict.note, told.verdict.cause) == ("There is an if.", Cause.SLIP)
        assert told.verdict.by is not None
        assert told.verdict.by.name == "Dora"
        assert told.gold == gold(project, contested)[0]
        assert told.is_current


def test_gaps_in_the_guidelines_are_listed_with_what_they_are_about(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    decide(project, case, Decision.nothing(Cause.GUIDELINE_GAP, "Does a hope count?"))
    (gap,) = project.gaps()
    assert (gap.verdict.note, gap.quote, gap.title) == ("Does a hope count?", HOTLINE, "Talks")
    names = {project.codebook.name_of(entry) for entry in gap.entries}
    assert names == {"Germany", "supports", "conditional", "crisis hotline"}


def test_a_verdict_tells_whose_articles_were_adjudicated(
    project: Project, contested: ArticleId
) -> None:
    heard = []
    case = only_case(project, contested)
    project.subscribe(lambda changes, _: heard.append(changes))
    decide(project, case, Decision.nothing())
    (told,) = heard
    assert told.adjudicated == {contested}
    assert not project.is_behind()


def test_all_kinds_of_verdicts_are_named_in_the_list_of_steps(
    project: Project, contested: ArticleId
) -> None:
    case = only_case(project, contested)
    decide(project, case, Decision.accept(case.statements[0].id))
    step = project.next_undo()
    assert step is not None
    assert str(step.label) == "accept a version (Germany · crisis hotline)"
    assert cases(project, contested)[0].verdicts[0].kind is VerdictKind.ACCEPT


def test_gold_is_nobody_who_annotates(project: Project, contested: ArticleId) -> None:
    decide(project, only_case(project, contested), Decision.nothing())
    assert "gold" not in {who.name for who, _ in project.assignment_counts([contested])}
    with pytest.raises(Refused, match="“gold” is no annotator"):
        project.act_as("gold")


def test_gold_of_a_person_called_so_is_gold_all_the_same(
    project: Project, contested: ArticleId
) -> None:
    project.run(AddAnnotator("gold"))
    decide(project, only_case(project, contested), Decision.nothing())
    assert project.layer_named("gold").kind is LayerKind.GOLD
    project.act_as("gold")
    assert "gold" in {who.name for who, _ in project.assignment_counts([contested])}


def test_a_decision_keeps_to_the_layers_that_were_compared(
    project: Project, contested: ArticleId
) -> None:
    done(project, contested, "Cleo")
    chosen = tuple(project.layer_named(name).id for name in ("Anna", "Ben"))
    (case,) = project.article_cases(contested, chosen).cases
    assert case.kinds == (Disagreement.STANCE, Disagreement.SPAN)
    decide(project, case, Decision.accept(case.statements[0].id))
    (again,) = project.article_cases(contested, chosen).cases
    assert again.state is CaseState.DECIDED
    assert only_case(project, contested).state is CaseState.BACK


def test_layers_that_are_not_there_or_gold_itself_are_not_compared(
    project: Project, contested: ArticleId
) -> None:
    decide(project, only_case(project, contested), Decision.nothing())
    with pytest.raises(Refused, match="is not in the project"):
        project.article_cases(contested, [project.layer_named("gold").id])


def test_two_adjudicators_of_one_article_take_back_what_each_decided(
    project: Project, article: ArticleId
) -> None:
    for name, stance in (("Anna", "supports"), ("Ben", "opposes")):
        says(project, name, article, HOTLINE, "Germany", stance, "crisis hotline")
        says(project, name, article, BAN, "NATO", stance, "crisis hotline")
    done(project, article, "Anna", "Ben")
    first, second = cases(project, article)
    decide(project, first, Decision.nothing(), "Cleo")
    assert gold_state(project, article) is ArticleState.IN_PROGRESS
    decide(project, second, Decision.nothing(), "Dora")
    assert gold_state(project, article) is ArticleState.DONE
    project.act_as("Cleo")
    project.undo()
    assert [case.is_open for case in cases(project, article)] == [True, False]
    assert gold_state(project, article) is ArticleState.IN_PROGRESS
    project.act_as("Dora")
    project.undo()
    assert gold_state(project, article) is ArticleState.TO_DO
    project.redo()
    assert gold_state(project, article) is ArticleState.IN_PROGRESS
