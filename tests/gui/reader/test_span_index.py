"""Finding the marks in a stretch of text."""

from hypothesis import given
from hypothesis import strategies as st

from core.model.ids import ArticleId, LayerId, StatementId
from core.model.span import Span
from core.model.statement import Statement, StatementParts
from gui.reader.span_index import SpanIndex

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 40)).map(
        lambda pair: Span(pair[0], sum(pair), "")
    ),
    min_size=1,
    max_size=4,
)


def statement(number: int, spans: list[Span]) -> Statement:
    return Statement(
        StatementId(number),
        str(number),
        LayerId(1),
        ArticleId(1),
        StatementParts(evidence=tuple(spans[:1]), actor_mentions=tuple(spans[1:])),
        1,
    )


@given(st.lists(SPANS, max_size=12), st.integers(0, 100), st.integers(1, 40))
def test_exactly_the_marks_that_touch_a_stretch_are_found(
    many: list[list[Span]], start: int, length: int
) -> None:
    index = SpanIndex([statement(number, spans) for number, spans in enumerate(many)])
    end = start + length
    found = sorted((mark.statement, mark.start, mark.end) for mark in index.within(start, end))
    expected = sorted(
        (number, span.start, span.end)
        for number, spans in enumerate(many)
        for span in spans
        if span.start < end and start < span.end
    )
    assert found == expected


@given(
    st.lists(SPANS, max_size=10),
    st.dictionaries(st.integers(0, 13), st.none() | SPANS, max_size=6),
    st.integers(0, 100),
    st.integers(1, 40),
)
def test_an_edited_index_finds_what_a_new_one_finds(
    many: list[list[Span]], edits: dict[int, list[Span] | None], start: int, length: int
) -> None:
    """An edit changes a statement, adds one, or (None) takes one away."""
    before = {number: statement(number, spans) for number, spans in enumerate(many)}
    come = {number: statement(number, spans) for number, spans in edits.items() if spans}
    after = {number: each for number, each in before.items() if number not in edits} | come
    index = SpanIndex(before.values())
    places = index.replace(frozenset(map(StatementId, edits)), come.values())
    found, fresh = (
        sorted(each.within(start, start + length)) for each in (index, SpanIndex(after.values()))
    )
    assert found == fresh
    gone = [each for number, each in before.items() if number in edits]
    touched = {
        (span.start, span.end)
        for each in (*gone, *come.values())
        for span in (*each.parts.evidence, *each.parts.actor_mentions)
    }
    assert set(places) == touched
