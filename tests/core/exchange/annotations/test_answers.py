"""Voice, confidence and the project's own fields, from what other programs record."""

import pytest

from core.commands.codebook_fields import AddField
from core.exchange.annotations.answers import answer_for, confidence_for, voice_for
from core.exchange.annotations.assembling import Assembled, assembled
from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
    Value,
)
from core.exchange.annotations.mapping import AnnotationMapping, Target, slots_of
from core.exchange.annotations.proposing import proposed
from core.model.article import ArticleDetails
from core.model.codebook import Codebook, Field, FieldKind
from core.model.statement import FieldValue, StatementParts, Voice
from core.project import Project
from tests.core.builders import TEXT, everything, refused

URGENCY = Field("urgency", FieldKind.CHOICE, ("low", "high"))


def a_file(*records: tuple[Piece, ...]) -> ForeignFile:
    made = tuple(
        Record(f"record {n}", str(n), pieces, (Stretch(n, n + 9),))
        for n, pieces in enumerate(records)
    )
    share = Share("Eve", made)
    return ForeignFile("any", (Document("here", TEXT, ArticleDetails("Talks"), (share,)),))


def of_values(slot: str, *values: Value) -> ForeignFile:
    return a_file(*((Piece(slot, value),) for value in values))


def made(
    project: Project, found: ForeignFile, mapping: AnnotationMapping | None = None
) -> Assembled:
    """With the proposed mapping, but for what `mapping` says."""
    settled = proposed(slots_of(found), project.codebook)
    return assembled(found, settled.changed(mapping or AnnotationMapping()), project.codebook)


def come_in(
    project: Project, found: ForeignFile, mapping: AnnotationMapping | None = None
) -> Assembled:
    ready = made(project, found, mapping)
    project.run(ready.command(create=True))
    return ready


def to_field(slot: str, name: str | None = None) -> AnnotationMapping:
    return AnnotationMapping({slot: Target.FIELD}, fields={} if name is None else {slot: name})


def recorded(project: Project) -> list[StatementParts]:
    (layer,) = (layer for layer in project.layers() if layer.annotator.name == "Eve")
    (article,) = project.articles_by_uid()
    return [statement.parts for statement in project.statements(article.id, layer.id)]


def losses(ready: Assembled) -> dict[str, int]:
    return {str(loss.what): loss.count for loss in ready.report.losses}


def test_what_the_codebook_asks_under_that_name_is_its_answer(project: Project) -> None:
    project.run(AddField(URGENCY))
    ready = come_in(project, of_values("Urgency", "HIGH", "low"))
    assert [(p.fields, p.note) for p in recorded(project)] == [
        ({"urgency": "high"}, ""), ({"urgency": "low"}, ""),
    ]  # fmt: skip
    assert (ready.fields, losses(ready)) == ((), {})


def test_what_does_not_fit_stays_in_the_note_and_is_counted(project: Project) -> None:
    project.run(AddField(URGENCY))
    ready = come_in(project, of_values("urgency", "high", "burning"))
    assert [(p.fields, p.note) for p in recorded(project)] == [
        ({"urgency": "high"}, ""), ({}, "urgency: burning"),
    ]  # fmt: skip
    assert losses(ready) == {"answers to “urgency” that do not fit (kept in the note)": 1}


def test_a_second_answer_stays_in_the_note(project: Project) -> None:
    project.run(AddField(URGENCY))
    ready = come_in(project, a_file((Piece("urgency", "high"), Piece("urgency", "low"))))
    assert [(p.fields, p.note) for p in recorded(project)] == [
        ({"urgency": "high"}, "urgency: low")
    ]
    assert sum(losses(ready).values()) == 1


def test_what_nobody_asks_for_stays_in_the_note_and_is_told(project: Project) -> None:
    ready = come_in(project, of_values("tone", "harsh", "harsh"))
    assert [parts.note for parts in recorded(project)] == ["tone: harsh", "tone: harsh"]
    assert [str(remark) for remark in ready.report.remarks] == [
        "“tone” has no place of its own here, and stands in the note (2)."
    ]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ((True, False), Field("new", FieldKind.YES_NO)),
        ((1.0, "2.5"), Field("new", FieldKind.NUMBER)),
        (("low", "High", "low", "high "), Field("new", FieldKind.CHOICE, ("low", "high"))),
        (("low", "high", "middle"), Field("new", FieldKind.TEXT)),
        (("x" * 61,) * 4, Field("new", FieldKind.TEXT)),
    ],
)
def test_a_field_that_is_made_takes_all_its_values(
    project: Project, values: tuple[Value, ...], field: Field
) -> None:
    known = project.codebook.fields
    ready = come_in(project, of_values("tone", *values), to_field("tone", "new"))
    assert (ready.fields, project.codebook.fields) == ((field,), (*known, field))
    assert all("new" in parts.fields for parts in recorded(project))
    assert losses(ready) == {}


def test_making_a_field_is_part_of_the_one_step(project: Project) -> None:
    known = project.codebook.fields
    found = of_values("tone", "harsh", "harsh")
    report = project.run(made(project, found, to_field("tone")).command(create=True))
    assert report.created == ("tone",)
    again = everything(project)
    project.run(made(project, found, to_field("tone")).command(create=True))
    assert everything(project) == again
    project.undo()
    assert project.codebook.fields == known
    assert project.article_count() == 0


def test_without_leave_to_create_an_unknown_field_is_refused(project: Project) -> None:
    ready = made(project, of_values("tone", "harsh"), to_field("tone"))
    sentence = refused(project, lambda: project.run(ready.command(create=False)))
    assert "The codebook does not ask for: tone." in sentence


def test_voice_and_confidence_have_places_of_their_own(project: Project) -> None:
    found = a_file(
        (Piece("voice", "direct speech"), Piece("Confidence", 3.0)),
        (Piece("voice", "reported"), Piece("Confidence", "9")),
    )
    ready = come_in(project, found)
    assert [(p.voice, p.confidence, p.note) for p in recorded(project)] == [
        (Voice.QUOTED, 3, ""), (Voice.REPORTED, None, "Confidence: 9"),
    ]  # fmt: skip
    assert losses(ready) == {"answers to “Confidence” that do not fit (kept in the note)": 1}


def test_a_voice_of_other_values_is_not_taken_for_one(project: Project) -> None:
    mapping = proposed(slots_of(of_values("voice", "soprano", "alto")), project.codebook)
    assert mapping.target("voice") is Target.NOTE


def test_marked_words_answer_and_their_place_is_counted(project: Project) -> None:
    start = TEXT.index("Germany")
    mark = Piece("tone", None, (Stretch(start, start + 7, "Germany"),))
    ready = come_in(project, a_file((mark,)), to_field("tone"))
    assert [parts.fields for parts in recorded(project)] == [{"tone": "Germany"}]
    assert losses(ready) == {"places of answers (their words are kept)": 1}


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        (FieldKind.YES_NO, "Ja", True),
        (FieldKind.YES_NO, 0.0, False),
        (FieldKind.YES_NO, "perhaps", None),
        (FieldKind.NUMBER, "1e3", 1000.0),
        (FieldKind.NUMBER, True, None),
        (FieldKind.NUMBER, "nan", None),
        (FieldKind.DATE, "15 March 2025", "2025-03-15"),
        (FieldKind.DATE, "3/4/25", None),
        (FieldKind.ACTOR, "germany", "Germany"),
        (FieldKind.ACTOR, "Atlantis", None),
        (FieldKind.TEXT, 2.0, "2"),
    ],
)
def test_a_value_is_an_answer_of_the_kind_of_the_field(
    project: Project, kind: FieldKind, value: Value, answer: FieldValue | None
) -> None:
    assert answer_for(Field("f", kind), value, project.codebook) == answer


def test_only_what_is_on_the_scale_is_a_confidence() -> None:
    assert [confidence_for(value) for value in (1.0, "4", 0.0, 2.5, "sure", True)] == [
        1, 4, None, None, None, None,
    ]  # fmt: skip
    assert voice_for("x" * 1_000_000) is None
    assert answer_for(Field("f", FieldKind.NUMBER), "9" * 1_000_000, Codebook()) is None
