"""Spans are half-open ranges of code points that carry their quote."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.phrase import Refused
from core.model.span import Span, tidied

texts = st.text(min_size=1, max_size=40)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(texts)
    starts = st.integers(0, len(text) - 1)
    spans = []
    for start in draw(st.lists(starts, max_size=6)):
        end = draw(st.integers(start + 1, len(text)))
        spans.append(Span.of(text, start, end))
    return text, tuple(spans)


def characters(spans: tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def test_a_span_takes_its_quote_from_the_text() -> None:
    assert Span.of("A\U0001f600B tax", 4, 7) == Span(4, 7, "tax")


@pytest.mark.parametrize("edges", [(0, 8), (7, 8), (-1, 2), (3, 3), (4, 3), (-3, -1)])
def test_span_past_the_end_of_the_article_is_refused(edges: tuple[int, int]) -> None:
    with pytest.raises(Refused, match=r"does not fit a text of 7 characters"):
        Span.of("A\U0001f600B tax", *edges)


@given(texts, st.integers(-3, 50), st.integers(-3, 50))
def test_a_span_holds_in_the_text_it_was_made_of_or_is_refused(
    text: str, start: int, end: int
) -> None:
    if 0 <= start < end <= len(text):
        assert Span.of(text, start, end).holds_in(text)
    else:
        with pytest.raises(Refused):
            Span.of(text, start, end)


@pytest.mark.parametrize(
    "span",
    [Span(0, 3, "axt"), Span(0, 2, "tax"), Span(0, 4, "tax"), Span(-3, 3, "tax"), Span(1, 1, "")],
)
def test_a_span_with_another_quote_does_not_hold(span: Span) -> None:
    assert not span.holds_in("tax")


def test_spans_that_touch_do_not_overlap() -> None:
    assert not Span(0, 3, "tax").overlaps(Span(3, 4, " "))
    assert Span(0, 3, "tax").overlaps(Span(2, 4, "x "))


@given(texts_with_spans())
def test_tidied_spans_hold_the_same_characters_in_order_and_apart(
    case: tuple[str, tuple[Span, ...]],
) -> None:
    text, spans = case
    tidy = tidied(spans, text)
    assert characters(tidy) == characters(spans)
    assert all(span.holds_in(text) for span in tidy)
    assert all(before.end < after.start for before, after in pairwise(tidy))
    assert tidied(tidy, text) == tidy


@given(texts_with_spans(), st.randoms())
def test_tidied_spans_do_not_depend_on_the_order_given(
    case: tuple[str, tuple[Span, ...]], random: st.DataObject
) -> None:
    text, spans = case
    shuffled = list(spans)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert tidied(tuple(shuffled), text) == tidied(spans, text)


@given(texts_with_spans())
def test_overlap_means_a_shared_character(case: tuple[str, tuple[Span, ...]]) -> None:
    _, spans = case
    for one in spans:
        for other in spans:
            shared = characters((one,)) & characters((other,))
            assert one.overlaps(other) == other.overlaps(one) == bool(shared)
