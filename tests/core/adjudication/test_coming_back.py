"""A verdict lasts until what it was about truly changes, and comes back with what was decided."""

from dataclasses import replace

import pytest

from core.adjudication.cases import CaseState
from core.commands.articles import SetArticleState
from core.commands.codebook import EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import EditField
from core.commands.codebook_merge import MergeEntries
from core.commands.incoming import IncomingArticle
from core.commands.layers import ImportLayer
from core.commands.statements import (
    ChooseEntry,
    DeleteStatement,
    SetConfidence,
    SetField,
    SetFlag,
    SetNote,
    SetSpans,
    SetVoice,
)
from core.exchange.export import export
from core.exchange.format import ExportOptions, LayerOptions
from core.exchange.layer_lines import read_layer
from core.model.codebook import EntryKind, Field, FieldKind
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState, LayerKind
from core.model.progress import silent
from core.model.span import Role
from core.model.statement import Voice
from core.model.verdict import Decision
from core.project import Project
from tests.core import builders
from tests.core.adjudication.builders import (
    BAN,
    HOTLINE,
    REJECTS,
    cases,
    decide,
    done,
    gold,
    only_case,
    says,
    state,
)


@pytest.fixture
def bens(project: Project, article: ArticleId) -> StatementId:
    """Ben's version of a case that was decided for Anna's."""
    annas = says(project, "Anna", article, HOTLINE, "Germany", "supports")
    number = says(project, "Ben", article, f"{HOTLINE}.", "France", "supports")
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.accept(annas))
    project.act_as("Ben")
    return number


def state_of_case(project: Project, article: ArticleId) -> CaseState:
    return only_case(project, article).state


def test_a_note_a_flag_or_confidence_changes_nothing(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    for command in (SetNote(bens, "?"), SetFlag(bens, True), SetConfidence(bens, 1)):
        project.run(command)
    project.run(SetSpans(bens, Role.STANCE, (builders.quoting("supports"),)))
    assert state_of_case(project, article) is CaseState.DECIDED


@pytest.mark.parametrize("what", ["actor", "voice", "field", "evidence", "deleted"])
def test_another_part_brings_it_back_with_what_was_decided(
    project: Project, article: ArticleId, bens: StatementId, what: str
) -> None:
    nato = builders.entry_id(project, EntryKind.ACTOR, "NATO")
    commands = {
        "actor": ChooseEntry(bens, EntryKind.ACTOR, nato),
        "voice": SetVoice(bens, Voice.QUOTED),
        "field": SetField(bens, "forum", "press"),
        "evidence": SetSpans(bens, Role.EVIDENCE, (builders.quoting(HOTLINE),)),
        "deleted": DeleteStatement(bens),
    }
    (before,) = gold(project, article)
    project.run(commands[what])  # type: ignore[arg-type]
    case = only_case(project, article)
    assert case.state is CaseState.BACK
    assert [verdict.gold for verdict in case.verdicts] == [before.id]
    assert gold(project, article) == [before]


def test_what_is_as_it_was_needs_no_decision_again(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    project.run(SetVoice(bens, Voice.QUOTED))
    project.run(SetVoice(bens, None))
    assert state_of_case(project, article) is CaseState.DECIDED


def test_a_layer_at_work_has_not_changed_until_it_is_done(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    project.run(SetArticleState(article, ArticleState.IN_PROGRESS))
    project.run(SetVoice(bens, Voice.QUOTED))
    assert state_of_case(project, article) is CaseState.DECIDED
    project.run(SetArticleState(article, ArticleState.DONE))
    assert state_of_case(project, article) is CaseState.BACK


def test_an_unrelated_statement_changes_nothing(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    says(project, "Ben", article, REJECTS, "France", "opposes")
    decided, new = cases(project, article)
    assert (decided.state, new.state) == (CaseState.DECIDED, CaseState.OPEN)


def test_a_statement_that_overlaps_joins_the_case_and_brings_it_back(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    says(project, "Cleo", article, HOTLINE, "Germany", "supports")
    assert state_of_case(project, article) is CaseState.DECIDED
    done(project, article, "Cleo")
    case = only_case(project, article)
    assert (case.state, len(case.statements)) == (CaseState.BACK, 3)


def test_a_statement_of_who_had_left_it_out_brings_it_back(
    project: Project, article: ArticleId
) -> None:
    says(project, "Anna", article, HOTLINE)
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.nothing())
    says(project, "Ben", article, f"{HOTLINE}.", "France")
    case = only_case(project, article)
    assert (case.state, len(case.statements), len(case.verdicts)) == (CaseState.BACK, 2, 1)


def test_a_nearer_statement_of_who_spoke_already_brings_it_back(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    says(project, "Ben", article, HOTLINE, "Germany", "supports")
    states = {len(case.statements): case.state for case in cases(project, article)}
    assert states == {2: CaseState.BACK, 1: CaseState.OPEN}


def test_one_more_who_left_it_out_brings_it_back(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    done(project, article, "Cleo")
    case = only_case(project, article)
    assert (case.state, len(case.participants)) == (CaseState.BACK, 3)


def test_an_entry_with_another_name_changes_nothing(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    france = builders.entry(project, EntryKind.ACTOR, "France")
    project.run(EditEntry(replace(france, name="French Republic")))
    assert state_of_case(project, article) is CaseState.DECIDED


def test_entries_that_become_one_change_nothing_and_undone_neither(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    paris = builders.add_entry(project, EntryDraft(EntryKind.ACTOR, "Paris"))
    lutetia = builders.add_entry(project, EntryDraft(EntryKind.ACTOR, "Lutetia"))
    france = builders.entry_id(project, EntryKind.ACTOR, "France")
    project.run(MergeEntries((france,), paris))
    assert state_of_case(project, article) is CaseState.DECIDED
    project.run(MergeEntries((paris,), lutetia))
    assert state_of_case(project, article) is CaseState.DECIDED
    project.undo()
    project.undo()
    assert state_of_case(project, article) is CaseState.DECIDED
    assert project.problems() == []


def test_a_question_with_another_name_and_an_actor_in_answer_change_nothing(
    project: Project, article: ArticleId
) -> None:
    project.run(EditField("condition", Field("host", FieldKind.ACTOR)))
    for name, answer in (("Anna", "NATO"), ("Ben", "Germany")):
        says(project, name, article, fields={"host": answer, "forum": "press"})
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.nothing())
    project.run(EditField("host", Field("venue", FieldKind.ACTOR)))
    project.run(EditField("forum", Field("place", FieldKind.CHOICE, ("council", "press"))))
    nato = builders.entry(project, EntryKind.ACTOR, "NATO")
    project.run(EditEntry(replace(nato, name="The Alliance")))
    assert state_of_case(project, article) is CaseState.DECIDED


def test_a_layer_that_comes_in_again_changes_nothing(
    project: Project, article: ArticleId, bens: StatementId, tmp_path: object
) -> None:
    path = project.path.with_suffix(".jsonl")
    export(project, path, "glossator-jsonl", ExportOptions(("Ben",)))
    incoming = read_layer(path, LayerOptions("Ben", LayerKind.ANNOTATOR), silent)
    project.run(DeleteStatement(bens))
    without = tuple(replace(s, uid=None) for s in incoming[0].statements)
    share: IncomingArticle = replace(incoming[0], statements=without)
    project.run(ImportLayer("Ben", LayerKind.ANNOTATOR, (share,)))
    case = only_case(project, article)
    assert case.state is CaseState.DECIDED
    assert bens not in {statement.id for statement in case.statements}


def test_what_everyone_deleted_comes_back_as_gone_and_can_be_decided(
    project: Project, article: ArticleId
) -> None:
    annas = says(project, "Anna", article)
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.accept(annas))
    project.act_as("Anna")
    project.run(DeleteStatement(annas))
    case = only_case(project, article)
    assert (case.state, case.statements) == (CaseState.BACK, ())
    view = project.case_view(case.ref)
    assert view is not None
    assert view.gold == tuple(gold(project, article))
    decide(project, case, Decision.nothing())
    assert gold(project, article) == []
    assert state_of_case(project, article) is CaseState.DECIDED


def test_a_verdict_on_what_came_back_takes_the_place_of_the_earlier_one(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    project.run(SetVoice(bens, Voice.QUOTED))
    (before,) = gold(project, article)
    decide(project, only_case(project, article), Decision.accept(bens))
    (after,) = gold(project, article)
    assert (after.uid, after.parts.voice) == (before.uid, Voice.QUOTED)
    assert len(only_case(project, article).verdicts) == 1


def test_of_several_cases_only_the_changed_one_comes_back(
    project: Project, article: ArticleId
) -> None:
    first = says(project, "Anna", article, HOTLINE)
    says(project, "Anna", article, BAN, "NATO", "supports", "ban on enlargement")
    says(project, "Anna", article, REJECTS, "France", "opposes")
    done(project, article, "Anna", "Ben")
    for case in cases(project, article):
        decide(project, case, Decision.accept(case.statements[0].id))
    project.act_as("Anna")
    project.run(SetVoice(first, Voice.AUTHOR))
    assert [case.state for case in cases(project, article)].count(CaseState.BACK) == 1
    back = [case for case in cases(project, article) if case.state is CaseState.BACK]
    assert back[0].statements[0].id == first


def test_two_that_say_the_same_have_each_their_own_verdict(
    project: Project, article: ArticleId
) -> None:
    """Whoever says a thing twice has said it twice, whichever of the two goes."""
    one = says(project, "Anna", article, HOTLINE)
    says(project, "Anna", article, HOTLINE)
    done(project, article, "Anna", "Ben")
    for case in cases(project, article):
        decide(project, case, Decision.nothing())
    project.act_as("Anna")
    project.run(DeleteStatement(one))
    states = sorted(case.state for case in cases(project, article))
    assert states == [CaseState.BACK, CaseState.DECIDED]


def test_an_article_put_back_to_do_leaves_what_was_decided(
    project: Project, article: ArticleId, bens: StatementId
) -> None:
    for name in ("Anna", "Ben"):
        state(project, article, name, ArticleState.TO_DO)
    assert state_of_case(project, article) is CaseState.DECIDED
    assert len(gold(project, article)) == 1
