"""What tags lose is counted without taking whole texts apart, and is what they lose."""

from hypothesis import assume, given
from hypothesis import strategies as st

from core.exchange.gold.conll import Nearby, Sentences, Untagged, tagged
from core.model.exported import SpanRow

PIECES = st.sampled_from(
    [
        *("Paris", "they're", "We go. ", "Why? ", " ", "  ", "\n", "\n\n", "3.5", "1,000.", "😀"),
        *("e\u0301", "“No.” ", "–", "ب", "日本。", "\u00a0", "\x1c", "A.B", "\u0600", "x! y"),
    ]
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[SpanRow]]:
    text = "".join(draw(st.lists(PIECES, min_size=1, max_size=25)))
    places = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    ranges = {(min(pair), max(pair)) for pair in places if pair[0] != pair[1]}
    assume(ranges)
    return text, [(start, end, text[start:end]) for start, end in ranges]


def lost(text: str, spans: list[SpanRow]) -> Untagged:
    """Out of the tags that are written for all marks, and for each by itself."""
    taken = Sentences(text)
    tokens = taken.tokens
    every = tagged(taken, spans)
    seen: set[tuple[int, int]] = set()
    left_out = moved = cut = reached = 0
    for start, _, quote in spans:
        bare = start + len(quote) - len(quote.lstrip()), start + len(quote.rstrip())
        if not quote.strip():
            bare = start, start
        seen.add(bare)
    for start, end in sorted(seen, key=lambda span: (span[0], -span[1])):
        if start == end:
            left_out += 1
            continue
        alone = tagged(taken, [(start, end, text[start:end])])
        own = [number for number, tag in enumerate(alone) if tag]
        if own[0] < reached:
            left_out += 1
            continue
        reached = own[-1] + 1
        assert every[own[0] : reached] == alone[own[0] : reached]
        moved += (tokens[own[0]].start, tokens[own[-1]].end) != (start, end)
        cut += alone.count(2) > 1
    return Untagged(left_out, moved, cut)


@given(marked())
def test_what_tags_lose_is_counted_nearby_as_it_is_written(
    found: tuple[str, list[SpanRow]],
) -> None:
    assert Nearby(found[0]).lost(found[1]) == lost(*found)
