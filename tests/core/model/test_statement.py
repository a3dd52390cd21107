"""A statement is complete when actor, stance, measure and evidence are all set."""

from dataclasses import replace

import pytest

from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.phrase import Refused, Unavailable
from core.model.span import Role, Span
from core.model.statement import SPAN_FIELDS, Statement, StatementParts

WHOLE = StatementParts(
    evidence=(Span(0, 3, "ban"),),
    actor=EntryId(1),
    stance=EntryId(2),
    measure=EntryId(3),
)


def stored(parts: StatementParts, uid: str = "u") -> Statement:
    return Statement(StatementId(1), uid, LayerId(1), ArticleId(1), parts, 1)


def test_a_statement_with_all_parts_is_complete() -> None:
    assert WHOLE.is_complete
    assert not stored(WHOLE).is_draft


@pytest.mark.parametrize("missing", ["actor", "stance", "measure", "evidence"])
def test_a_statement_that_lacks_a_part_is_a_draft(missing: str) -> None:
    parts = replace(WHOLE, **{missing: () if missing == "evidence" else None})
    assert stored(parts).is_draft


def test_a_neutral_stance_with_the_id_zero_would_still_be_set() -> None:
    assert replace(WHOLE, stance=EntryId(0)).is_complete


def test_nothing_is_assumed_where_nothing_is_said() -> None:
    empty = StatementParts()
    assert [empty.entry(kind) for kind in EntryKind] == [None, None, None]
    assert [empty.spans(role) for role in Role] == [(), (), (), ()]
    assert empty.voice is None
    assert empty.confidence is None


def test_every_role_has_its_place() -> None:
    assert set(SPAN_FIELDS) == set(Role)
    spans = {role: (Span(n, n + 1, "x"),) for n, role in enumerate(Role)}
    parts = StatementParts().with_spans(spans)
    assert {role: parts.spans(role) for role in Role} == spans


def test_stable_order_is_by_evidence_then_uid_and_drafts_without_any_come_first() -> None:
    later = replace(WHOLE, evidence=(Span(5, 6, "x"),))
    longer = replace(WHOLE, evidence=(Span(0, 9, "x"),))
    bare = replace(WHOLE, evidence=())
    statements = [stored(later), stored(longer), stored(WHOLE, "b"), stored(WHOLE, "a")]
    statements.append(stored(bare))
    ordered = sorted(statements, key=lambda s: s.stable_order)
    assert [(s.uid, s.parts.evidence[:1]) for s in ordered] == [
        ("u", ()),
        ("a", WHOLE.evidence),
        ("b", WHOLE.evidence),
        ("u", longer.evidence),
        ("u", later.evidence),
    ]


def test_for_people_statements_on_one_passage_stand_as_they_were_made() -> None:
    first, second = stored(WHOLE, "b"), stored(WHOLE, "a")
    second = replace(second, id=StatementId(first.id + 1))
    assert sorted([second, first], key=lambda s: s.text_order) == [first, second]


@pytest.mark.parametrize("kind", [Refused, Unavailable])
def test_braces_in_a_value_do_not_break_the_sentence(
    kind: type[Refused] | type[Unavailable],
) -> None:
    error = kind("There is no “{name}”.", name="{0} {name} %s")
    assert str(error) == "There is no “{0} {name} %s”."
    assert error.phrase.template == "There is no “{name}”."
