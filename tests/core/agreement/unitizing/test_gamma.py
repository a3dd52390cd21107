"""γ rests on the alignment least in disorder, the same for whoever marked and every time."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agreement.coefficients.figure import ONE_ANNOTATOR
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.best_alignment import (
    NO_UNIT,
    Alignment,
    TooManyUnits,
    best_alignments,
)
from core.agreement.unitizing.continuum import Continuum, Mark
from core.agreement.unitizing.dissimilarity import Dissimilarity, Units
from core.agreement.unitizing.gamma import (
    FEWEST_SAMPLES,
    NO_CHANCE,
    TOO_MANY,
    GammaOptions,
    gamma,
)
from core.agreement.unitizing.shuffling import UnitizedText, shuffled
from core.model.phrase import Cancelled, Phrase
from tests.core.agreement.unitizing.builders import NAMES, renamed, shifted, text, texts

QUICK = GammaOptions(precision=0.5)
UNLIKE = Dissimilarity()
Tuple = tuple[tuple[int, int, int] | None, ...]


def units(*marks: tuple[int, int, int]) -> Units:
    return Units(*np.array(marks, dtype=np.int64).reshape(-1, 3).T)


def dissimilarity(one: tuple[int, int, int] | None, other: tuple[int, int, int] | None) -> float:
    if one is None or other is None:
        return 1.0
    apart = abs(one[0] - other[0]) + abs(one[1] - other[1])
    return 3 * (apart / (one[1] - one[0] + other[1] - other[0])) ** 2 + (one[2] != other[2])


def disorder(unitary: Tuple) -> float:
    pairs = list(combinations(unitary, 2))
    return sum(dissimilarity(*pair) for pair in pairs) / len(pairs)


def alignments(sets: Sequence[Sequence[tuple[int, int, int]]]) -> Iterator[list[Tuple]]:
    """Every way to align these units."""
    if not any(sets):
        yield []
        return
    first = next(number for number, of in enumerate(sets) if of)
    others = [[None, *of] for of in sets[first + 1 :]]
    for chosen in product(*others):
        unitary = (*(None for _ in sets[:first]), sets[first][0], *chosen)
        left = [[u for u in of if u is not taken] for of, taken in zip(sets, unitary, strict=True)]
        for rest in alignments(left):
            yield [unitary, *rest]


marks = st.tuples(st.integers(0, 20), st.integers(1, 8), st.integers(0, 2)).map(
    lambda drawn: (drawn[0], drawn[0] + drawn[1], drawn[2])
)
few = st.lists(marks, max_size=3, unique=True)


@settings(deadline=None)
@given(st.lists(few, min_size=2, max_size=3))
def test_no_other_alignment_is_less_in_disorder(sets: list[list[tuple[int, int, int]]]) -> None:
    (found,) = best_alignments([[units(*of) for of in sets]], UNLIKE)
    best = min(sum(map(disorder, each)) for each in alignments(sets))
    assert found.disorder == pytest.approx(best, abs=1e-6)


@settings(deadline=None)
@given(st.lists(st.tuples(few, few, few), max_size=4))
def test_texts_aligned_together_are_aligned_as_each_by_itself(
    sets: list[tuple[list[tuple[int, int, int]], ...]],
) -> None:
    every = [[units(*of) for of in each] for each in sets]
    together = list(best_alignments(every, UNLIKE))
    alone = [next(best_alignments([each], UNLIKE)) for each in every]
    assert [a.disorder for a in together] == pytest.approx([a.disorder for a in alone], abs=1e-6)


@settings(deadline=None)
@given(st.lists(few, min_size=2, max_size=4))
def test_every_unit_is_in_one_unitary_alignment(sets: list[list[tuple[int, int, int]]]) -> None:
    (found,) = best_alignments([[units(*of) for of in sets]], UNLIKE)
    for number, of in enumerate(sets):
        held = found.rows[:, number]
        assert sorted(held[held != NO_UNIT]) == list(range(len(of)))


def test_of_equal_alignments_the_one_with_fewer_unitary_ones_is_taken() -> None:
    sets = [units((44, 60, 7)), units((40, 44, 6))]  # 2 as a pair, and 1 + 1 apart
    (found,) = best_alignments([[*sets, units()]], UNLIKE)
    assert (found.disorder, len(found.rows)) == (2.0, 1)


def test_too_many_units_are_told_before_they_are_aligned() -> None:
    everywhere = [Mark(at, at + 500, "a") for at in range(400)]
    found = gamma([Continuum(0, 1_000, dict.fromkeys(NAMES, everywhere))], NAMES)
    assert (found.gamma.value, found.gamma.reason) == (None, TOO_MANY)
    many = units(*((at, at + 5, 0) for at in range(100_000)))
    for crowd in ([many] * 2, [many] * 3):  # whose tables no memory would hold
        with pytest.raises(TooManyUnits):
            list[Alignment](best_alignments([crowd], UNLIKE))


@settings(deadline=None, max_examples=10)
@given(texts(3), st.permutations(NAMES[:3]))
def test_whoever_marked_what_gamma_is_the_same(continuum: Continuum, names: list[str]) -> None:
    moved = renamed(continuum, dict(zip(NAMES, names, strict=False)))
    assert gamma([continuum], NAMES[:3], QUICK) == gamma([moved], NAMES[:3], QUICK)


@settings(deadline=None, max_examples=10)
@given(texts(1), st.integers(2, 3))
def test_who_marks_as_others_do_agrees_wholly_or_nothing_can_be_told(
    continuum: Continuum, many: int
) -> None:
    names = NAMES[:many]
    alike = Continuum(0, continuum.length, dict.fromkeys(names, continuum.marks[NAMES[0]]))
    found = gamma([alike], names, QUICK)
    for figure in (found.gamma, found.gamma_cat, *found.categories.values()):
        assert figure.value == pytest.approx(1.0) if figure.reason is None else not figure.value


@settings(deadline=None, max_examples=10)
@given(texts(3, margin=4), st.integers(1, 4))
def test_the_disorder_observed_is_the_same_wherever_in_the_text(
    continuum: Continuum, by: int
) -> None:
    here, there = (gamma([each], NAMES[:3], QUICK) for each in (continuum, shifted(continuum, by)))
    assert here.observed == pytest.approx(there.observed)


def test_the_same_seed_gives_the_same_gamma_and_another_one_nearly_so() -> None:
    continuum = text(
        200,
        Ana=[(at, at + 8, "ab"[at // 20 % 2]) for at in range(0, 200, 20)],
        Ben=[(at + 2, at + 9, "ab"[at // 40 % 2]) for at in range(0, 180, 20)],
    )
    options = [GammaOptions(precision=0.02, seed=seed) for seed in (0, 0, 1)]
    one, again, other = (gamma([continuum], NAMES[:2], each) for each in options)
    assert one == again
    assert one.gamma.value != other.gamma.value
    assert one.gamma.value == pytest.approx(other.gamma.value, abs=0.05)
    assert one.samples >= FEWEST_SAMPLES


def test_gamma_of_several_texts_weighs_them_by_their_units() -> None:
    agreed = text(60, Ana=[(0, 9, "a"), (30, 40, "b")], Ben=[(0, 9, "a"), (30, 40, "b")])
    apart = text(60, Ana=[(0, 9, "a")], Ben=[(30, 40, "b")])
    found = gamma([agreed, apart, text(50)], NAMES[:2], QUICK)
    assert found.observed == pytest.approx(2 / 3)
    assert found.unitary_alignments == 4


def test_why_nothing_can_be_told_is_said() -> None:
    alone = text(20, Ana=[(0, 5, "a")])
    assert gamma([alone], ["Ana"]).gamma.reason == ONE_ANNOTATOR
    assert gamma([text(20)], NAMES[:2]).gamma.reason == NOTHING_MARKED
    full = text(1, Ana=[(0, 1, "a")], Ben=[(0, 1, "a")])  # there is no other place to be
    assert gamma([full], NAMES[:2], QUICK).gamma.reason == NO_CHANCE


def test_shuffling_keeps_the_units_of_those_it_draws_and_moves_them_together() -> None:
    drawn = [units((0, 4, 0), (10, 12, 1)), units((5, 9, 2))]
    chance = np.random.default_rng(0)
    for _ in range(50):
        for each in shuffled(UnitizedText(20, tuple(drawn)), chance).units:
            source = next(u for u in drawn if u.categories.tolist() == each.categories.tolist())
            assert (each.ends - each.starts).tolist() == (source.ends - source.starts).tolist()
            assert len({moved % 20 for moved in (each.starts - source.starts).tolist()}) == 1
            assert all(0 <= start <= 20 for start in each.starts.tolist())


def test_shifts_keep_their_distance_while_there_is_room() -> None:
    one = units((0, 10, 0))
    chance = np.random.default_rng(0)
    for _ in range(50):
        found = shuffled(UnitizedText(60, (one, one, one)), chance).units
        starts = sorted(int(each.starts[0]) for each in found)
        assert min(np.diff(starts)) >= 4  # whole numbers: one less than half a unit may stay


def test_gamma_can_be_stopped() -> None:
    def stop(done: int, total: int | None, what: Phrase) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        gamma([text(20, Ana=[(0, 5, "a")], Ben=[(1, 6, "a")])], NAMES[:2], progress=stop)
