"""Lanes of the stripes margin."""

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.lanes import lanes

EXTENTS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 30)).map(lambda pair: (pair[0], sum(pair))),
    max_size=30,
)


@given(EXTENTS)
def test_overlapping_extents_never_share_a_lane(found: list[tuple[int, int]]) -> None:
    extents = [(key, top, bottom) for key, (top, bottom) in enumerate(found)]
    given_lanes = lanes(extents)
    for key, top, bottom in extents:
        for other, other_top, other_bottom in extents:
            if key != other and top < other_bottom and other_top < bottom:
                assert given_lanes[key] != given_lanes[other]


@given(EXTENTS)
def test_there_are_no_more_lanes_than_extents_at_the_busiest_place(
    found: list[tuple[int, int]],
) -> None:
    extents = [(key, top, bottom) for key, (top, bottom) in enumerate(found)]
    busiest = max((sum(t <= top < b for _, t, b in extents) for _, top, _ in extents), default=0)
    assert len(set(lanes(extents).values())) == busiest
