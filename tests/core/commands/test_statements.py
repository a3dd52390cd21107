"""Statements are recorded, changed and deleted by the owner of their layer alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.commands.articles import SetArticleState
from core.commands.codebook import EntryDraft
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    CreateAndChoose,
    DeleteStatement,
    SetConfidence,
    SetField,
    SetFlag,
    SetNote,
    SetSpans,
    SetVoice,
)
from core.commands.work import Command
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.layer import ArticleState
from core.model.span import Role, Span
from core.model.statement import FieldValue, StatementParts, Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, STANCE, entry_id, quoting, refused

Change = Callable[[StatementId], Command[object]]
CHANGES: dict[str, Change] = {
    "actor": lambda s: ChooseEntry(s, ACTOR, None),
    "created": lambda s: CreateAndChoose(s, EntryDraft(ACTOR, "Poland")),
    "spans": lambda s: SetSpans(s, Role.EVIDENCE, (quoting("France"),)),
    "voice": lambda s: SetVoice(s, Voice.QUOTED),
    "confidence": lambda s: SetConfidence(s, 2),
    "note": lambda s: SetNote(s, "a note"),
    "flag": lambda s: SetFlag(s, True),
    "field": lambda s: SetField(s, "weight", 1.5),
    "delete": DeleteStatement,
}


@pytest.fixture
def statement(project: Project, article: ArticleId) -> StatementId:
    return builders.add_statement(project, article)


def parts_of(project: Project, statement: StatementId) -> StatementParts:
    return builders.statement(project, statement).parts


# Adding


def test_a_whole_statement_is_complete_and_the_article_in_progress(
    project: Project, article: ArticleId, statement: StatementId
) -> None:
    stored = builders.statement(project, statement)
    assert not stored.is_draft
    assert stored.codebook_revision == project.codebook.revision
    state = project.article_state(builders.own_layer(project), article)
    assert state is ArticleState.IN_PROGRESS


@pytest.mark.parametrize("missing", range(4))
def test_a_statement_that_lacks_a_part_is_a_draft(
    project: Project, article: ArticleId, missing: int
) -> None:
    given: list[str | None] = ["Germany", "Germany", "supports", "crisis hotline"]
    given[missing] = None
    stored = builders.statement(project, builders.add_statement(project, article, *given))
    assert stored.is_draft
    assert project.statement_totals() == (0, 1)


def test_a_draft_survives_a_restart(project: Project, article: ArticleId) -> None:
    draft = project.run(AddStatement(article, StatementParts(note="later")))
    project.close()
    with Project.open(project.path) as again:
        assert builders.statement(again, draft).is_draft
        assert builders.statement(again, draft).parts.note == "later"


@pytest.mark.parametrize("state", [ArticleState.DONE, ArticleState.SKIPPED])
def test_a_statement_does_not_reopen_an_article(
    project: Project, article: ArticleId, state: ArticleState
) -> None:
    project.run(SetArticleState(article, state))
    builders.add_statement(project, article)
    assert project.article_state(builders.own_layer(project), article) is state


def test_a_statement_with_a_new_entry_is_one_step(project: Project, article: ArticleId) -> None:
    before = builders.tables(project)
    parts = builders.parts(project, "NATO", None)
    command = AddStatement(article, parts, EntryDraft(ACTOR, "NATO chief", aliases=("chief",)))
    stored = builders.statement(project, project.run(command))
    assert project.codebook.name_of(stored.parts.actor) == "NATO chief"
    assert stored.codebook_revision == project.codebook.revision
    project.undo()
    assert builders.tables(project) == before


def bad_spans() -> list[Span]:
    length = len(builders.TEXT)
    return [
        Span(0, 5, "talks"),
        Span(0, 4, "Talks"),
        Span(-5, 0, ""),
        Span(3, 3, ""),
        Span(length - 3, length + 1, "ot.\n"),
        Span(length, length + 5, "Talks"),
        Span(10**30, 10**30 + 1, "x"),
    ]


@pytest.mark.parametrize("span", bad_spans())
@pytest.mark.parametrize("role", Role)
def test_a_span_that_does_not_hold_is_refused(
    project: Project, article: ArticleId, statement: StatementId, role: Role, span: Span
) -> None:
    parts = StatementParts().with_spans({role: (span,)})
    for command in (AddStatement(article, parts), SetSpans(statement, role, (span,))):
        assert "is not “" in refused(project, lambda command=command: project.run(command))


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (StatementParts(actor=EntryId(999)), "chosen actor is not in the codebook"),
        (StatementParts(stance=EntryId(0)), "chosen stance is not in the codebook"),
        (StatementParts(confidence=0), "Confidence goes from 1 to 4"),
        (StatementParts(confidence=5), "Confidence goes from 1 to 4"),
        (StatementParts(fields={"mood": "glum"}), "has no field “mood”"),
    ],
)
def test_a_statement_with_a_part_that_makes_no_sense_is_refused(
    project: Project, article: ArticleId, parts: StatementParts, sentence: str
) -> None:
    assert sentence in refused(project, lambda: project.run(AddStatement(article, parts)))


@pytest.mark.parametrize("kind", EntryKind)
def test_an_entry_of_another_kind_is_refused(
    project: Project, article: ArticleId, statement: StatementId, kind: EntryKind
) -> None:
    other = {ACTOR: MEASURE, MEASURE: STANCE, STANCE: ACTOR}[kind]
    wrong = project.codebook.of_kind(other)[0].id
    parts = StatementParts().with_entry(kind, wrong)
    expected = f"The chosen {kind} is not in the codebook."
    assert refused(project, lambda: project.run(AddStatement(article, parts))) == expected
    assert refused(project, lambda: project.run(ChooseEntry(statement, kind, wrong))) == expected


def test_a_statement_on_an_article_that_is_gone_is_refused(project: Project) -> None:
    command = AddStatement(ArticleId(99), StatementParts())
    assert "no longer in the project" in refused(project, lambda: project.run(command))


def test_nobody_can_record_no_statement(project: Project, article: ArticleId) -> None:
    project.act_as(None)
    command = AddStatement(article, StatementParts())
    assert refused(project, lambda: project.run(command)) == "Choose who is annotating first."


# Whose it is


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_another_annotator_cannot_change_a_statement(
    project: Project, statement: StatementId, change: Change
) -> None:
    for name in ("Ben", None):
        project.act_as(name)
        sentence = refused(project, lambda: project.run(change(statement)))
        assert sentence == "This statement belongs to Anna; only Anna can change it."


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_statement_that_is_gone_cannot_be_changed(
    project: Project, statement: StatementId, change: Change
) -> None:
    project.run(DeleteStatement(statement))
    assert "no longer in the project" in refused(project, lambda: project.run(change(statement)))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_undone_and_redone_exactly(
    project: Project, statement: StatementId, change: Change
) -> None:
    before = builders.tables(project)
    project.run(change(statement))
    after = builders.tables(project)
    assert after != before
    project.undo()
    assert builders.tables(project) == before
    project.redo()
    assert builders.tables(project) == after
    assert project.problems() == []


@pytest.mark.parametrize(
    "change", [c for n, c in CHANGES.items() if n not in ("created", "delete")]
)
def test_the_same_change_twice_is_one_step(
    project: Project, statement: StatementId, change: Change
) -> None:
    project.run(change(statement))
    before = builders.everything(project)
    project.run(change(statement))
    assert builders.everything(project) == before


# Parts


def test_an_entry_is_chosen_and_unset(project: Project, statement: StatementId) -> None:
    france = entry_id(project, ACTOR, "France")
    project.run(ChooseEntry(statement, ACTOR, france))
    assert parts_of(project, statement).actor == france
    project.run(ChooseEntry(statement, ACTOR, None))
    assert builders.statement(project, statement).is_draft
    assert [str(project.undo()) for _ in range(2)] == [
        "unset actor (France · crisis hotline)",
        "set actor to France (Germany · crisis hotline)",
    ]


def test_a_choice_is_made_under_the_revision_of_the_day_and_a_note_is_not(
    project: Project, statement: StatementId
) -> None:
    made_under = builders.statement(project, statement).codebook_revision
    builders.add_entry(project, EntryDraft(ACTOR, "Poland"))
    project.run(SetNote(statement, "still the same choice"))
    assert builders.statement(project, statement).codebook_revision == made_under
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "Poland")))
    assert builders.statement(project, statement).codebook_revision == made_under + 1


def test_an_entry_is_created_and_chosen_as_one_step(
    project: Project, statement: StatementId
) -> None:
    before = builders.tables(project)
    created = project.run(CreateAndChoose(statement, EntryDraft(MEASURE, " summit ")))
    stored = builders.statement(project, statement)
    assert stored.parts.measure == created
    assert project.codebook.entries[created].name == "summit"
    assert stored.codebook_revision == project.codebook.revision
    assert str(project.undo()) == "create measure “summit” (Germany · crisis hotline)"
    assert builders.tables(project) == before


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("germany", "already in the codebook as “Germany”"),
        ("BERLIN", "already in the codebook as “Germany”"),
        (" ", "cannot be empty"),
        ("two\nlines", "one line"),
    ],
)
def test_an_entry_that_cannot_be_created_is_not_chosen(
    project: Project, statement: StatementId, name: str, sentence: str
) -> None:
    command = CreateAndChoose(statement, EntryDraft(ACTOR, name))
    assert sentence in refused(project, lambda: project.run(command))


def test_evidence_may_lie_in_pieces_and_touching_ones_are_joined(
    project: Project, statement: StatementId
) -> None:
    pieces = (quoting("rejects it"), quoting("France"), quoting(", says"), quoting("reject"))
    project.run(SetSpans(statement, Role.EVIDENCE, pieces))
    assert builders.marked(project, statement, Role.EVIDENCE) == ["France, says", "rejects it"]


def test_a_statement_never_loses_its_last_evidence(
    project: Project, statement: StatementId
) -> None:
    command = SetSpans(statement, Role.EVIDENCE, ())
    assert "at least one passage" in refused(project, lambda: project.run(command))


def test_a_first_evidence_makes_a_draft_complete(project: Project, article: ArticleId) -> None:
    draft = builders.add_statement(project, article, None)
    assert builders.statement(project, draft).is_draft
    project.run(SetSpans(draft, Role.EVIDENCE, (quoting("Germany"),)))
    assert not builders.statement(project, draft).is_draft
    project.undo()
    assert project.statement_totals() == (0, 1)


def test_spans_after_an_emoji_are_code_points(project: Project, statement: StatementId) -> None:
    place = builders.TEXT.index("Monday")
    assert builders.TEXT.encode("utf-16-le").index("Monday".encode("utf-16-le")) // 2 == place + 1
    project.run(SetSpans(statement, Role.STANCE, (Span(place, place + 6, "Monday"),)))
    assert builders.marked(project, statement, Role.STANCE) == ["Monday"]


@pytest.mark.parametrize("confidence", [1, 4, None])
def test_confidence_is_on_the_scale_or_unset(
    project: Project, statement: StatementId, confidence: int | None
) -> None:
    project.run(SetConfidence(statement, 2))
    project.run(SetConfidence(statement, confidence))
    assert parts_of(project, statement).confidence == confidence


@pytest.mark.parametrize("confidence", [0, 5, -1])
def test_confidence_off_the_scale_is_refused(
    project: Project, statement: StatementId, confidence: int
) -> None:
    command = SetConfidence(statement, confidence)
    assert "goes from 1 to 4" in refused(project, lambda: project.run(command))


@pytest.mark.parametrize("voice", [*Voice, None])
def test_voice_is_set_and_unset(
    project: Project, statement: StatementId, voice: Voice | None
) -> None:
    project.run(SetVoice(statement, Voice.AUTHOR))
    project.run(SetVoice(statement, voice))
    assert parts_of(project, statement).voice is voice


def test_a_note_is_trimmed(project: Project, statement: StatementId) -> None:
    project.run(SetNote(statement, "  why?\n see below \n"))
    assert parts_of(project, statement).note == "why?\n see below"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("condition", "if asked"), ("weight", 2), ("weight", -0.5), ("quoted", False),
        ("forum", "press"),
    ],
)  # fmt: skip
def test_an_answer_that_fits_its_field_is_kept_and_taken_back(
    project: Project, statement: StatementId, name: str, value: FieldValue
) -> None:
    project.run(SetField(statement, name, value))
    assert parts_of(project, statement).fields == {name: value}
    project.run(SetField(statement, name, None))
    assert parts_of(project, statement).fields == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("condition", 1), ("condition", True), ("weight", "2"), ("weight", True),
        ("weight", float("nan")), ("weight", float("inf")), ("quoted", 1), ("quoted", "yes"),
        ("forum", "street"), ("forum", ""), ("mood", "glum"),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_fit_its_field_is_refused(
    project: Project, statement: StatementId, name: str, value: FieldValue
) -> None:
    command = SetField(statement, name, value)
    assert f"field “{name}”" in refused(project, lambda: project.run(command))


def test_an_answer_to_a_question_no_longer_asked_hinders_no_other_change(
    project: Project, statement: StatementId
) -> None:
    """No change of the codebook leaves one behind now; a file of before may hold one."""
    project.run(SetField(statement, "forum", "press"))
    first = "UPDATE project SET fields = json_array(json_extract(fields, '$[0]'))"
    builders.damage(project, first)
    with Project.open(project.path) as again:
        again.act_as("Anna")
        assert [field.name for field in again.codebook.fields] == ["condition"]
        for change in CHANGES.values():
            if change is not CHANGES["field"]:
                again.run(change(statement))
                again.undo()
        again.run(SetField(statement, "condition", "if asked"))
        assert parts_of(again, statement).fields == {"forum": "press", "condition": "if asked"}
        again.run(SetField(statement, "forum", None))
        assert parts_of(again, statement).fields == {"condition": "if asked"}


def test_a_deleted_statement_takes_its_spans_along(
    project: Project, statement: StatementId
) -> None:
    project.run(DeleteStatement(statement))
    assert project.some_statements([statement]) == []
    assert builders.tables(project)["span"] == []
    assert str(project.undo()) == "delete statement (Germany · crisis hotline)"


def test_a_deleted_draft_is_called_a_draft(project: Project, article: ArticleId) -> None:
    draft = project.run(AddStatement(article, StatementParts()))
    project.run(DeleteStatement(draft))
    assert str(project.undo()) == "delete draft (…)"


# Mentions


def test_mentions_come_free_for_names_and_aliases(project: Project, article: ArticleId) -> None:
    quote = "if Germany and France do; Berlin would not"
    added = builders.add_statement(
        project, article, quote, "Germany", "opposes", "ban on enlargement"
    )
    assert builders.marked(project, added, Role.ACTOR) == ["Germany", "Berlin"]
    assert builders.marked(project, added, Role.MEASURE) == []
    for span in parts_of(project, added).actor_mentions:
        assert span.holds_in(builders.TEXT)


def test_mentions_are_looked_for_in_every_piece_of_evidence_and_nowhere_else(
    project: Project, article: ArticleId
) -> None:
    pieces = (quoting("the crisis hotline"), quoting("a ban on enlargement, if Germany"))
    parts = replace(builders.parts(project), evidence=pieces)
    added = project.run(AddStatement(article, parts))
    assert builders.marked(project, added, Role.ACTOR) == ["Germany"]
    assert builders.marked(project, added, Role.MEASURE) == ["crisis hotline"]


def test_mentions_follow_a_change_of_actor(project: Project, statement: StatementId) -> None:
    evidence = (quoting("Germany supports the crisis hotline. France"),)
    project.run(SetSpans(statement, Role.EVIDENCE, evidence))
    assert builders.marked(project, statement, Role.ACTOR) == ["Germany"]
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "France")))
    assert builders.marked(project, statement, Role.ACTOR) == ["France"]
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "NATO")))
    assert builders.marked(project, statement, Role.ACTOR) == []
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "Germany")))
    assert builders.marked(project, statement, Role.ACTOR) == ["Germany"]
    project.run(ChooseEntry(statement, ACTOR, None))
    assert builders.marked(project, statement, Role.ACTOR) == []
    assert builders.marked(project, statement, Role.MEASURE) == ["crisis hotline"]


def test_marks_made_by_hand_stay_where_they_are(project: Project, statement: StatementId) -> None:
    by_hand = (quoting("minister"),)
    project.run(SetSpans(statement, Role.ACTOR, by_hand))
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "France")))
    project.run(SetSpans(statement, Role.EVIDENCE, (quoting("France, says Germany’s minister"),)))
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "Germany")))
    assert parts_of(project, statement).actor_mentions == by_hand


def test_marks_given_with_a_new_statement_are_kept(project: Project, article: ArticleId) -> None:
    parts = replace(builders.parts(project), actor_mentions=(quoting("Berlin"),))
    added = project.run(AddStatement(article, parts))
    assert builders.marked(project, added, Role.ACTOR) == ["Berlin"]


def test_found_mentions_follow_a_change_of_evidence(
    project: Project, statement: StatementId
) -> None:
    project.run(SetSpans(statement, Role.EVIDENCE, (quoting("France, says Germany’s minister"),)))
    place = quoting("Germany’s minister").start
    assert [span.start for span in parts_of(project, statement).actor_mentions] == [place]
    assert builders.marked(project, statement, Role.MEASURE) == []
    project.run(SetSpans(statement, Role.EVIDENCE, (quoting("the crisis hotline"),)))
    assert builders.marked(project, statement, Role.ACTOR) == []
    assert builders.marked(project, statement, Role.MEASURE) == ["crisis hotline"]
    project.undo()
    assert [span.start for span in parts_of(project, statement).actor_mentions] == [place]


def test_marks_taken_away_by_hand_do_not_come_back_with_the_evidence(
    project: Project, statement: StatementId
) -> None:
    project.run(SetSpans(statement, Role.ACTOR, ()))
    evidence = (quoting("Germany supports the crisis hotline. France"),)
    project.run(SetSpans(statement, Role.EVIDENCE, evidence))
    assert builders.marked(project, statement, Role.ACTOR) == []
