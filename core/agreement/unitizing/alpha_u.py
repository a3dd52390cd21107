"""Krippendorff's first alpha for unitizing, of each category by itself and of all together.

αU of 1995 and 2004; the family of 2016 (`family`) came after it, since it misbehaves for more
than two annotators. Both are told, because papers give either.

Source: Krippendorff (2004), Content Analysis, 2nd ed., section 11.6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure, sure
from core.agreement.coefficients.formulas import part
from core.agreement.intervals import draws
from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import ONE_TEXT, Ints, Marked, Ranges
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

NOTHING_MARKED = Phrase("Nothing was marked.")
_CELLS = 4_000_000
"""So many numbers stand in one matrix of resamples at most."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected, each a share of the most there could be."""

    observed: float
    expected: float


def alpha_u(
    marks: Marked, resamples: int = 0, seed: int = 0, progress: Progress = silent
) -> tuple[Figure, dict[str, Figure]]:
    """αU over all categories, and of each, with intervals by bootstrap over texts."""
    found = disagreements(marks)
    observed = sum(each.observed for each in found.values())
    expected = sum(each.expected for each in found.values())
    whole = _figure(Disagreement(observed, expected), marks)
    categories = {name: _figure(each, marks) for name, each in found.items()}
    if not resamples or whole.value is None:
        return whole, categories
    drawn = _drawn(marks, (resamples, seed), progress)
    names = (None, *categories)
    sured = [
        figure if figure.value is None else sure(figure.value, drawn[name] if drawn else ONE_TEXT)
        for name, figure in zip(names, (whole, *categories.values()), strict=True)
    ]
    return sured[0], dict(zip(categories, sured[1:], strict=True))


def disagreements(marks: Marked) -> dict[str, Disagreement]:
    """D_o and D_e of each category; none of fewer than two annotators."""
    if len(marks.annotators) < 2:
        return dict.fromkeys(marks.categories, Disagreement(0.0, 0.0))
    each_once = np.ones((len(marks.edges) - 1, 1))
    return {
        name: Disagreement(*(float(part[0]) for part in _Category(units, marks).parts(each_once)))
        for name, units in zip(marks.categories, marks.by_category(), strict=True)
    }


def _figure(found: Disagreement, marks: Marked) -> Figure:
    if len(marks.annotators) < 2:
        return Figure(None, ONE_ANNOTATOR)
    if found.expected <= 0:
        return Figure(None, NOTHING_MARKED)
    return Figure(1 - found.observed / found.expected)


def _drawn(marks: Marked, drawing: tuple[int, int], progress: Progress) -> dict[str | None, Floats]:
    """αU on each resample, of all categories under None; empty of a single text."""
    (resamples, seed), texts = drawing, len(marks.edges) - 1
    if texts < 2:
        return {}
    every = [_Category(units, marks) for units in marks.by_category()]
    at_once = max(1, _CELLS // max(texts, *(each.size for each in every)))
    found: list[list[tuple[Floats, Floats]]] = []
    for weights in draws(texts, resamples, seed, at_once):
        progress(len(found) * at_once, resamples, Phrase("Resampling the texts"))
        parts = [each.parts(weights) for each in every]
        observed, expected = (np.sum(each, axis=0) for each in zip(*parts, strict=True))
        found.append([(observed, expected), *parts])
    alphas = [
        np.concatenate([1 - part(*both) for both in rows]) for rows in zip(*found, strict=True)
    ]
    return dict(zip((None, *marks.categories), alphas, strict=True))


class _Category:
    """The units of one category, to be measured with each text as often as it was drawn."""

    def __init__(self, units: Sequence[Ranges], marks: Marked) -> None:
        self._annotators = len(units)
        self._texts = np.diff(marks.edges)
        self._apart = sum(_apart(*pair, marks.edges) for pair in combinations(units, 2))
        self._lengths = np.concatenate([each.lengths for each in units])
        self._owners = np.concatenate([_text_of(each.starts, marks.edges) for each in units])
        self._rooms = _Rooms(units, marks)

    @property
    def size(self) -> int:
        """How many numbers there are for one resample."""
        return max(len(self._lengths), self._rooms.size)

    def parts(self, weights: Floats) -> tuple[Floats, Floats]:
        """D_o and D_e (formulas 11.16 and 11.17) on each resample (texts × resamples)."""
        length = self._texts @ weights
        couples = self._annotators * (self._annotators - 1)
        observed = part(2 * (self._apart @ weights), couples * length**2)
        own, sizes = weights[self._owners], self._lengths.astype(np.float64)
        among = (own.sum(axis=0) - 1) / 3 * ((2 * sizes**3 - 3 * sizes**2 + sizes) @ own)
        placed = np.einsum(
            "ur,ur->r", own * (sizes**2)[:, None], self._rooms.places(self._lengths, weights)
        )
        positions = self._annotators * length
        possible = positions * (positions - 1) - (sizes * (sizes - 1)) @ own
        return observed, 2 * part(among + placed, length * possible)


def _text_of(places: Ints, edges: Ints) -> Ints:
    return np.asarray(np.searchsorted(edges, places, side="right") - 1)


def _apart(one: Ranges, other: Ranges, edges: Ints) -> Floats:
    """Of each text how far units apart are, and the squared lengths of those that meet no other."""
    here, there = one.crossing(other)
    begins = (one.starts[here] - other.starts[there]).astype(np.float64)
    ends = (one.ends[here] - other.ends[there]).astype(np.float64)
    texts, found = len(edges) - 1, np.zeros(len(edges) - 1)
    found += np.bincount(_text_of(one.starts[here], edges), begins**2 + ends**2, texts)
    for ranges, met in ((one, here), (other, there)):
        is_alone = np.ones(len(ranges), dtype=np.bool_)
        is_alone[met] = False
        squares = ranges.lengths[is_alone].astype(np.float64) ** 2
        found += np.bincount(_text_of(ranges.starts[is_alone], edges), squares, texts)
    return np.asarray(found)


class _Rooms:
    """Where chance could have laid units: gaps beside units, and texts that hold none of them.

    Of each annotator all texts count, and those that hold a unit count back.
    """

    def __init__(self, units: Sequence[Ranges], marks: Marked) -> None:
        texts = np.diff(marks.edges)
        gaps = [_gaps(each, marks.edges) for each in units]
        held = [text for *_, text in gaps]
        lengths = [texts, *(found for found, *_ in gaps), *(texts[text] for text in held)]
        owners = [np.arange(len(texts)), *(of for _, of, _ in gaps), *held]
        counts = [len(units), *[1] * len(units), *[-1] * len(units)]
        order = np.argsort(np.concatenate(lengths), kind="stable")
        self._lengths = np.concatenate(lengths)[order]
        self._owners = np.concatenate(owners)[order]
        self._counts = np.repeat(counts, [len(each) for each in lengths])[order]

    @property
    def size(self) -> int:
        return len(self._lengths)

    def places(self, lengths: Ints, weights: Floats) -> Floats:
        """Σ (room − length + 1) over rooms of at least each length (lengths × resamples)."""
        first = np.searchsorted(self._lengths, lengths, side="left")
        counts = self._counts[:, None] * weights[self._owners]
        number, total = (_from_the_end(each) for each in (counts, counts * self._lengths[:, None]))
        return np.asarray(total[first] - number[first] * (lengths - 1.0)[:, None])


def _from_the_end(rows: Floats) -> Floats:
    """Of each row the sum of it and all after it; behind the last, 0."""
    sums = np.cumsum(rows[::-1], axis=0)[::-1]
    return np.concatenate([sums, np.zeros((1, rows.shape[1]))])


def _gaps(units: Ranges, edges: Ints) -> tuple[Ints, Ints, Ints]:
    """Lengths of gaps in the texts that hold a unit, in which texts; then which texts these are."""
    if not len(units):
        return (np.empty(0, dtype=np.int64),) * 3
    text = _text_of(units.starts, edges)
    is_first = np.append(True, text[1:] != text[:-1])
    is_last = np.append(is_first[1:], True)
    previous = np.append(0, units.ends[:-1])
    before = units.starts - np.where(is_first, edges[text], previous)
    after = edges[text[is_last] + 1] - units.ends[is_last]
    lengths, owners = np.concatenate([before, after]), np.concatenate([text, text[is_last]])
    return lengths[lengths > 0], owners[lengths > 0], text[is_first]
