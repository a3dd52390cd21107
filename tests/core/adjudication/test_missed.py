"""A statement that everybody missed: written into gold, it stays until somebody says it."""

from pathlib import Path

import pytest

from core.adjudication.cases import CaseState
from core.adjudication.queue import QueueFilter
from core.commands.adjudication import RecordMissed, RecordVerdict, WithdrawVerdict
from core.commands.codebook_merge import MergeEntries
from core.commands.gold_rules import AcceptMajority
from core.commands.statements import DeleteStatement
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.statement import StatementParts
from core.model.verdict import Cause, Decision
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
from tests.core.together_builders import first_article, handed_out, merged, worked_on

SAID = ("NATO", "opposes", "ban on enlargement")


@pytest.fixture
def silent(project: Project, article: ArticleId) -> ArticleId:
    """Both are done with the article, and neither has found anything."""
    done(project, article, "Anna", "Ben")
    return article


def missed_parts(project: Project, stance: str = "opposes") -> StatementParts:
    return builders.parts(project, BAN, "NATO", stance, "ban on enlargement")


def miss(project: Project, article: ArticleId, **more: object) -> None:
    as_adjudicator(project).run(
        RecordMissed(article, missed_parts(project), **more)  # type: ignore[arg-type]
    )


def test_it_stands_in_gold_and_says_by_whom(project: Project, silent: ArticleId) -> None:
    miss(project, silent, cause=Cause.SLIP, note="Both read over it.")
    (made,) = gold(project, silent)
    assert said_of(project, made.parts)[:3] == SAID
    case = only_case(project, silent)
    (verdict,) = case.verdicts
    assert made.provenance == {
        "how": "adjudicated",
        "kind": "write",
        "by": "Dora",
        "verdict": verdict.uid,
        "cause": "slip",
        "note": "Both read over it.",
        "from": [],
        "votes": {
            "statement": {"yes": 0, "no": 2},
            "actor": {},
            "stance": {},
            "measure": {},
            "evidence": {},
        },
        "codebook_revision": project.codebook.revision,
    }
    assert (case.state, gold_state(project, silent)) == (CaseState.DECIDED, ArticleState.DONE)
    assert builders.TEXT[case.place :].startswith(BAN)
    assert project.problems() == []


def test_it_is_one_step_to_take_back_and_bring_again(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    project.undo()
    assert cases(project, silent) == ()
    assert gold(project, silent) == []
    project.redo()
    assert len(gold(project, silent)) == 1
    project.run(WithdrawVerdict(only_case(project, silent).verdicts[0].id))
    assert gold(project, silent) == []


def test_the_step_names_what_was_written(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    assert project.undo().template == "write what everybody missed ({statement})"


def test_cases_that_there_are_stay_as_they_are(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, HOTLINE, "Germany")
    done(project, article, "Anna", "Ben")
    miss(project, article)
    states = {len(case.statements): case.state for case in cases(project, article)}
    assert states == {1: CaseState.OPEN, 0: CaseState.DECIDED}
    assert gold_state(project, article) is ArticleState.IN_PROGRESS


def test_another_actor_in_the_same_words_is_another_statement(
    project: Project, silent: ArticleId
) -> None:
    miss(project, silent)
    says(project, "Ben", silent, BAN, "Germany", "supports", "ban on enlargement")
    done(project, silent, "Ben")
    assert sorted(case.state for case in cases(project, silent)) == ["decided", "open"]


def test_who_says_it_later_brings_it_back(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    (before,) = gold(project, silent)
    number = says(project, "Ben", silent, "a ban on", "NATO", "supports", "ban on enlargement")
    done(project, silent, "Ben")
    case = only_case(project, silent)
    assert case.state is CaseState.BACK
    assert [each.id for each in case.statements] == [number]
    assert len(case.verdicts) == 1
    decide(project, case, Decision.accept(number))
    (after,) = gold(project, silent)
    assert after.uid == before.uid
    assert said_of(project, after.parts)[1] == "supports"


def test_who_takes_it_away_again_leaves_it_decided(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    number = says(project, "Ben", silent, BAN, "NATO", "opposes", "ban on enlargement")
    done(project, silent, "Ben")
    project.run(DeleteStatement(number))
    done(project, silent, "Ben")
    assert only_case(project, silent).state is CaseState.DECIDED


def test_one_more_who_is_done_and_has_missed_it_changes_nothing(
    project: Project, silent: ArticleId
) -> None:
    miss(project, silent)
    done(project, silent, "Cleo")
    assert only_case(project, silent).state is CaseState.DECIDED


def test_entries_that_became_one_are_the_same_actor(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    actors = {entry.name: entry.id for entry in project.codebook.of_kind(EntryKind.ACTOR)}
    project.run(MergeEntries((actors["NATO"],), actors["France"]))
    assert only_case(project, silent).state is CaseState.DECIDED
    says(project, "Ben", silent, BAN, "France", "opposes", "ban on enlargement")
    done(project, silent, "Ben")
    assert only_case(project, silent).state is CaseState.BACK


def test_it_can_be_written_otherwise_and_be_no_statement_after_all(
    project: Project, silent: ArticleId
) -> None:
    miss(project, silent)
    (first,) = gold(project, silent)
    as_adjudicator(project)
    other = Decision.write(missed_parts(project, "sceptical"))
    project.run(RecordVerdict(only_case(project, silent).ref, other))
    (second,) = gold(project, silent)
    assert (second.uid, said_of(project, second.parts)[1]) == (first.uid, "sceptical")
    decide(project, only_case(project, silent), Decision.nothing())
    assert gold(project, silent) == []


def test_rules_leave_it_alone(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    project.run(AcceptMajority())
    assert len(gold(project, silent)) == 1
    assert only_case(project, silent).state is CaseState.DECIDED


def test_it_is_counted_as_decided(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    queue = project.adjudication_queue()
    assert (queue.counts.open, queue.counts.decided) == (0, 1)
    every = QueueFilter(states=frozenset(CaseState), with_agreed=True)
    assert [item.versions for item in queue.items(every)] == [0]


def test_what_somebody_has_was_not_missed(project: Project, article: ArticleId) -> None:
    says(project, "Anna", article, f"{BAN}", "NATO", "supports", "ban on enlargement")
    done(project, article, "Anna", "Ben")
    said = builders.refused(project, lambda: miss(project, article))
    assert said == "Somebody has this statement there already. Decide about that one."


def test_it_is_written_once(project: Project, silent: ArticleId) -> None:
    miss(project, silent)
    said = builders.refused(project, lambda: miss(project, silent))
    assert said == "This statement stands in gold already."


def test_of_an_article_that_nobody_has_done_nothing_was_missed(
    project: Project, article: ArticleId
) -> None:
    said = builders.refused(project, lambda: miss(project, article))
    assert said.startswith("Nobody has marked this article done yet")


def test_a_draft_is_refused(project: Project, silent: ArticleId) -> None:
    draft = builders.parts(project, BAN, "NATO", None)
    as_adjudicator(project)
    said = builders.refused(project, lambda: project.run(RecordMissed(silent, draft)))
    assert said == "A statement in gold needs actor, stance, measure and evidence."


def test_it_goes_through_a_copy_of_the_file(
    project: Project, silent: ArticleId, tmp_path: Path
) -> None:
    miss(project, silent)
    copy = tmp_path / "copy.glossator"
    project.copy_to(copy)
    with Project.open(copy) as other:
        assert only_case(other, silent).state is CaseState.DECIDED
        assert [each.uid for each in gold(other, silent)] == [g.uid for g in gold(project, silent)]


def test_what_is_written_anew_names_the_versions_it_took_from(
    project: Project, article: ArticleId
) -> None:
    says(project, "Anna", article, BAN, "NATO", "supports", "ban on enlargement")
    bens = says(project, "Ben", article, BAN, "France", "opposes", "ban on enlargement")
    done(project, article, "Anna", "Ben")
    decide(
        project,
        only_case(project, article),
        Decision.write(missed_parts(project), sources=(bens,)),
    )
    (made,) = gold(project, article)
    assert made.provenance is not None
    assert [each["annotator"] for each in made.provenance["from"]] == ["Ben"]  # type: ignore[attr-defined]


def test_what_is_no_version_of_the_case_cannot_be_named(
    project: Project, article: ArticleId
) -> None:
    other = says(project, "Anna", article, HOTLINE)
    says(project, "Anna", article, BAN, "NATO", "supports", "ban on enlargement")
    done(project, article, "Anna", "Ben")
    case = next(c for c in cases(project, article) if c.statement(other) is None)
    wrong = RecordVerdict(case.ref, Decision.write(missed_parts(project), sources=(other,)))
    as_adjudicator(project)
    said = builders.refused(project, lambda: project.run(wrong))
    assert said == "This is no version of the passage that is to be decided."


def test_bringing_a_file_back_in_which_nothing_was_found_changes_nothing(
    project: Project, silent: ArticleId, tmp_path: Path
) -> None:
    file = handed_out(project, "Ben", tmp_path)
    miss(project, silent)
    (before,) = gold(project, silent)
    merged(project, file)
    assert only_case(project, silent).state is CaseState.DECIDED
    assert gold(project, silent) == [before]


def test_bringing_a_file_back_in_which_it_was_found_brings_it_back(
    project: Project, silent: ArticleId, tmp_path: Path
) -> None:
    file = handed_out(project, "Ben", tmp_path)
    miss(project, silent)
    with worked_on(file, "Ben") as own:
        article = first_article(own)
        says(own, "Ben", article, BAN, *SAID)
        done(own, article, "Ben")
    merged(project, file)
    case = only_case(project, silent)
    assert (case.state, len(case.statements), len(case.verdicts)) == (CaseState.BACK, 1, 1)
    assert len(gold(project, silent)) == 1
