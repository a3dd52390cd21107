"""Texts with marks, made by hand or at random, and what is worked out from the definition."""

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from core.agreement.unitizing.continuum import Continuum, Mark

Marks = Mapping[str, Sequence[Mark]]
NAMES = ("Ana", "Ben", "Cem", "Dea")
CATEGORIES = "abc"


def text(length: int, begin: int = 0, **marks: Sequence[tuple[int, int, str]]) -> Continuum:
    return Continuum(begin, length, {n: tuple(Mark(*m) for m in of) for n, of in marks.items()})


def shifted(continuum: Continuum, by: int) -> Continuum:
    """Every mark further on in the same text."""
    marks = {
        name: tuple(Mark(start + by, end + by, category) for start, end, category in of)
        for name, of in continuum.marks.items()
    }
    return Continuum(continuum.begin, continuum.length, marks)


def renamed(continuum: Continuum, names: Mapping[str, str]) -> Continuum:
    marks = {names[name]: of for name, of in continuum.marks.items()}
    return Continuum(continuum.begin, continuum.length, marks)


@st.composite
def texts(
    draw: st.DrawFn, annotators: int = 3, overlapping: bool = True, margin: int = 0
) -> Continuum:
    """A short text that each of so many annotators marked; `margin` is left free at its end."""
    length = draw(st.integers(8, 24))
    marks = {name: tuple(draw(_marks(length - margin, overlapping))) for name in NAMES[:annotators]}
    return Continuum(0, length, marks)


@st.composite
def _marks(draw: st.DrawFn, length: int, overlapping: bool) -> list[Mark]:
    if overlapping:
        ends = st.lists(st.integers(0, length), min_size=2, max_size=2, unique=True).map(sorted)
        pairs = draw(st.lists(ends, max_size=4))
    else:
        cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
        pairs = [cuts[place : place + 2] for place in range(0, len(cuts) - 1, 2)]
    return [Mark(start, end, draw(st.sampled_from(CATEGORIES))) for start, end in pairs]


def units_of(marks: Sequence[Mark], category: str) -> list[tuple[int, int]]:
    """Marks of one category, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end, _ in sorted(mark for mark in marks if mark.category == category):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def values_of(continuum: Continuum, annotator: str) -> list[frozenset[str]]:
    """Of each position the categories it has."""
    return [
        frozenset(c for s, e, c in continuum.marks.get(annotator, ()) if s <= place < e)
        for place in range(continuum.begin, continuum.begin + continuum.length)
    ]
