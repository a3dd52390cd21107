"""Where nodes lie: the same network in the same places, close ties close, nothing upon another."""

from itertools import combinations
from math import hypot

import pytest

from core.model.ids import EntryId
from core.model.phrase import Cancelled
from core.networks.layout import placed
from core.networks.network import Edge

NODES = [EntryId(number) for number in range(1, 13)]


def tie(one: int, other: int, weight: float = 1.0, stance: float | None = None) -> Edge:
    return Edge(EntryId(one), EntryId(other), weight, 1, 0, 1, stance)


TWO_CAMPS = [
    *(tie(*pair) for pair in combinations(range(1, 7), 2)),
    *(tie(*pair) for pair in combinations(range(7, 13), 2)),
    *(tie(one, other, -1.0) for one in range(1, 7) for other in range(7, 13)),
]


def distance(places: dict[EntryId, tuple[float, float]], one: int, other: int) -> float:
    (x, y), (u, v) = places[EntryId(one)], places[EntryId(other)]
    return hypot(x - u, y - v)


def test_those_who_agree_lie_closer_than_those_who_conflict() -> None:
    places = placed(NODES, TWO_CAMPS)
    within = max(
        distance(places, *pair)
        for camp in (range(1, 7), range(7, 13))
        for pair in combinations(camp, 2)
    )
    between = min(distance(places, a, b) for a in range(1, 7) for b in range(7, 13))
    assert between > within / 3
    centres = [sum(places[EntryId(n)][0] for n in camp) / 6 for camp in (range(1, 7), range(7, 13))]
    assert abs(centres[0] - centres[1]) > 0.4  # side by side: pictures are wide


def test_the_same_network_lies_in_the_same_places() -> None:
    assert placed(NODES, TWO_CAMPS) == placed(NODES, TWO_CAMPS)


@pytest.mark.parametrize("count", [0, 1, 2, 12])
def test_every_node_has_a_place_of_its_own_within_the_square(count: int) -> None:
    ties = [each for each in TWO_CAMPS if max(each.ends) <= count]
    for edges in ([], ties):
        places = placed(NODES[:count], edges)
        assert list(places) == NODES[:count]
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places.values())
        assert len(set(places.values())) == count


def test_parts_that_nothing_ties_do_not_mix() -> None:
    """Each has a room of its own, the larger part the larger one."""
    ties = [tie(*pair) for pair in combinations(range(1, 9), 2)]
    ties += [tie(9, 10), tie(11, 12)]
    places = placed(NODES, ties)
    boxes = [
        (min(x for x, _ in found), max(x for x, _ in found),
         min(y for _, y in found), max(y for _, y in found))
        for part in (range(1, 9), range(9, 11), range(11, 13))
        for found in [[places[EntryId(n)] for n in part]]
    ]  # fmt: skip
    for one, other in combinations(boxes, 2):
        is_beside = one[1] < other[0] or other[1] < one[0]
        assert is_beside or one[3] < other[2] or other[3] < one[2]


def test_ties_to_what_is_not_drawn_are_no_matter() -> None:
    assert set(placed(NODES[:3], TWO_CAMPS)) == set(NODES[:3])


def test_ties_of_one_weight_zero_or_of_conflict_alone_are_laid_out_too() -> None:
    for weight in (0.0, -1.0):
        places = placed(NODES[:3], [tie(1, 2, weight), tie(2, 3, weight, stance=-1.0)])
        assert len(set(places.values())) == 3


def test_a_layout_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        if done > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        placed(NODES, TWO_CAMPS, pulse=stop)
