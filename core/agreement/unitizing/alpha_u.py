"""Krippendorff's first alpha for unitizing, of each category by itself and of all together.

αU of 1995 and 2004; the family of 2016 (`family`) came after it, since it misbehaves for more
than two annotators. Both are told, because papers give either.

Source: Krippendorff (2004), Content Analysis, 2nd ed., section 11.6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure
from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import Ints, Marked, Ranges
from core.model.phrase import Phrase

NOTHING_MARKED = Phrase("Nothing was marked.")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected, each a share of the most there could be."""

    observed: float
    expected: float


def alpha_u(marks: Marked) -> tuple[Figure, dict[str, Figure]]:
    """αU over all categories, and of each."""
    found = disagreements(marks)
    observed = sum(each.observed for each in found.values())
    expected = sum(each.expected for each in found.values())
    whole = Disagreement(observed, expected)
    return _figure(whole, marks), {name: _figure(each, marks) for name, each in found.items()}


def disagreements(marks: Marked) -> dict[str, Disagreement]:
    """D_o and D_e of each category; none of fewer than two annotators."""
    if len(marks.annotators) < 2:
        return dict.fromkeys(marks.categories, Disagreement(0.0, 0.0))
    texts = _Lengths(np.diff(marks.edges))
    return {
        name: Disagreement(_observed(units, marks.length), _expected(units, marks, texts))
        for name, units in zip(marks.categories, marks.by_category(), strict=True)
    }


def _figure(found: Disagreement, marks: Marked) -> Figure:
    if len(marks.annotators) < 2:
        return Figure(None, ONE_ANNOTATOR)
    if found.expected <= 0:
        return Figure(None, NOTHING_MARKED)
    return Figure(1 - found.observed / found.expected)


def _observed(units: Sequence[Ranges], length: int) -> float:
    """D_o of one category (formula 11.16): how far units apart, and those that meet no other."""
    total = sum(2 * _apart(one, other) for one, other in combinations(units, 2))
    return total / (len(units) * (len(units) - 1) * float(length) ** 2)


def _apart(one: Ranges, other: Ranges) -> float:
    here, there = one.crossing(other)
    begins = (one.starts[here] - other.starts[there]).astype(np.float64)
    ends = (one.ends[here] - other.ends[there]).astype(np.float64)
    return float((begins**2).sum() + (ends**2).sum()) + _alone(one, here) + _alone(other, there)


def _alone(ranges: Ranges, met: Ints) -> float:
    """The squared lengths of those that lie within a gap of the other annotator."""
    is_alone = np.ones(len(ranges), dtype=np.bool_)
    is_alone[met] = False
    return float((ranges.lengths[is_alone].astype(np.float64) ** 2).sum())


class _Lengths:
    """Lengths of gaps, to ask in how many places units fit into those that are long enough."""

    def __init__(self, lengths: Ints) -> None:
        self._sorted = np.sort(lengths)
        self._sums = np.append(np.cumsum(self._sorted[::-1], dtype=np.float64)[::-1], 0.0)

    def places(self, lengths: Ints) -> Floats:
        """Σ (gap − length + 1) over gaps of at least each length."""
        first = np.searchsorted(self._sorted, lengths, side="left")
        count = len(self._sorted) - first
        return np.asarray(self._sums[first] - count * (lengths - 1.0))


def _expected(units: Sequence[Ranges], marks: Marked, texts: _Lengths) -> float:
    """D_e of one category (formula 11.17): as `_observed`, over all that chance could have laid."""
    gaps = [_gaps(each, marks.edges) for each in units]
    inner = _Lengths(np.concatenate([lengths for lengths, _ in gaps]))
    touched = _Lengths(np.concatenate([np.diff(marks.edges)[text] for _, text in gaps]))
    lengths = np.concatenate([each.lengths for each in units])
    sizes = lengths.astype(np.float64)
    empty = len(units) * texts.places(lengths) - touched.places(lengths)
    among = (len(sizes) - 1) / 3 * (2 * sizes**3 - 3 * sizes**2 + sizes)
    total = (among + sizes**2 * (empty + inner.places(lengths))).sum()
    positions = len(units) * float(marks.length)
    possible = positions * (positions - 1) - (sizes * (sizes - 1)).sum()
    return float(2 / marks.length * total / possible)


def _gaps(units: Ranges, edges: Ints) -> tuple[Ints, Ints]:
    """Lengths of gaps in the texts that hold a unit, and which texts these are."""
    if not len(units):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    text = np.searchsorted(edges, units.starts, side="right") - 1
    is_first = np.append(True, text[1:] != text[:-1])
    is_last = np.append(is_first[1:], True)
    previous = np.append(0, units.ends[:-1])
    before = units.starts - np.where(is_first, edges[text], previous)
    after = edges[text[is_last] + 1] - units.ends[is_last]
    lengths = np.concatenate([before, after])
    return lengths[lengths > 0], text[is_first]
