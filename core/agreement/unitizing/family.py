"""The family of Krippendorff's alpha for unitized texts, and alpha over their positions.

Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016), On the reliability of unitizing textual
continua: Further developments, Quality & Quantity 50(6), formulas 1 to 13. All of it is nominal.
Sums of lengths are exact, so that no agreement comes out a little below 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, ONE_CATEGORY, Figure
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.continuum import Ints
from core.agreement.unitizing.partition import Partition, Segments, label
from core.model.phrase import Phrase

NOTHING_COMMON = Phrase("No position was marked by two annotators.")
ALL_ALIKE = Phrase("Every annotator marked all of the text, so that nothing is left to chance.")
TOO_LITTLE = Phrase("Too little was marked by two annotators to tell what chance would give.")
NOT_COMMON = Phrase("No other annotator marked anything where it was chosen.")


@dataclass(frozen=True, slots=True)
class Coding:
    """What units are where two annotators marked something; `coverage` is of their length."""

    alpha: Figure
    coverage: float | None


@dataclass(frozen=True, slots=True)
class Family:
    """ᵤα, |ᵤα of units against gaps, ᶜᵤα of what units are, ⁽ᵏ⁾ᵤα of each value.

    `positions`: alpha nominal where every position is a unit, as if nobody had cut the text.
    `coverage` of `coding` is a share of the text, that of a value a share of what it is given to.
    """

    whole: Figure
    binary: Figure
    coding: Coding
    values: dict[str, Coding]
    positions: Figure


@dataclass(frozen=True, slots=True)
class _Met:
    """Lengths over ordered pairs of annotators, by value of the one.

    `same`: where both have the value; `any`: where the other has any value; `squares`: of what
    each segment of the one shares with the segments of the other.
    """

    same: Ints
    any: Ints
    squares: Ints

    @classmethod
    def of(cls, one: Segments, other: Segments, width: int) -> "_Met":
        """Of one pair, both ways round."""
        here, there = one.ranges.crossing(other.ranges)
        lengths = one.ranges.shared(other.ranges, here, there)
        is_same = one.values[here] == other.values[there]
        found = cls(*np.zeros((3, width), dtype=np.int64))
        np.add.at(found.same, one.values[here[is_same]], 2 * lengths[is_same])
        for segments, met in ((one, here), (other, there)):
            each = np.zeros(len(segments.ranges), dtype=np.int64)
            np.add.at(each, met, lengths)
            np.add.at(found.any, segments.values, each)
            np.add.at(found.squares, segments.values, each**2)
        return found


@dataclass(frozen=True, slots=True)
class _Sums:
    """Lengths over all annotators: of values, of segments squared, and where pairs meet."""

    annotators: int
    length: int
    total: list[int]
    squares: int
    same: list[int]
    met: list[int]
    met_squares: list[int]

    @property
    def positions(self) -> int:
        return self.annotators * self.length

    @property
    def others(self) -> int:
        return self.annotators - 1

    @property
    def gaps(self) -> int:
        return self.positions - sum(self.total)

    @property
    def same_gap(self) -> int:
        """Where both of an ordered pair have a gap."""
        return self.others * (self.positions - 2 * sum(self.total)) + sum(self.met)


def family(parts: Partition) -> Family:
    """All of the family; of values those that some segment has."""
    reason = ONE_ANNOTATOR if len(parts.segments) < 2 else NOTHING_MARKED
    if len(parts.segments) < 2 or not any(len(each.values) for each in parts.segments):
        none = Figure(None, reason)
        return Family(none, none, Coding(none, None), {}, none)
    sums = _summed(parts)
    values = {
        label(value): _value(sums, code)
        for code, value in enumerate(parts.values)
        if sums.total[code]
    }
    return Family(_whole(sums), _binary(sums), _coding(sums), values, _positions(sums))


def _summed(parts: Partition) -> _Sums:
    width = len(parts.values)
    total = np.zeros(width, dtype=np.int64)
    for segments in parts.segments:
        np.add.at(total, segments.values, segments.ranges.lengths)
    met = [_Met.of(one, other, width) for one, other in combinations(parts.segments, 2)]
    return _Sums(
        annotators=len(parts.segments),
        length=parts.length,
        total=total.tolist(),
        squares=sum(int((each.ranges.lengths**2).sum()) for each in parts.segments),
        same=_exact([each.same for each in met]),
        met=_exact([each.any for each in met]),
        met_squares=_exact([each.squares for each in met]),
    )


def _exact(columns: Sequence[Ints]) -> list[int]:
    return [sum(row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def _alpha(observed: Fraction, expected: Fraction, reason: Phrase) -> Figure:
    return Figure(float(1 - observed / expected)) if expected else Figure(None, reason)


def _chance(sums: _Sums) -> Fraction:
    """ℓ.. / (ℓ..² − Σ segments²), gaps being made of segments one position long (formula 4)."""
    return Fraction(sums.positions, sums.positions**2 - sums.squares - sums.gaps)


def _whole(sums: _Sums) -> Figure:
    """ᵤα (formula 5)."""
    observed = sums.positions - Fraction(sum(sums.same) + sums.same_gap, sums.others)
    alike = sum(number**2 for number in sums.total) + sums.gaps**2
    expected = _chance(sums) * (sums.positions**2 - alike)
    return _alpha(observed, expected, ONE_CATEGORY)


def _binary(sums: _Sums) -> Figure:
    """|ᵤα (formula 6)."""
    observed = sums.gaps - Fraction(sums.same_gap, sums.others)
    expected = _chance(sums) * sums.gaps * (sums.positions - sums.gaps)
    return _alpha(observed, expected, ALL_ALIKE)


def _coding(sums: _Sums) -> Coding:
    """ᶜᵤα (formulas 10 and 11), and the share of the text that two annotators marked."""
    total = Fraction(sum(sums.met), sums.others)
    if not total:
        return Coding(Figure(None, NOTHING_COMMON), 0.0)
    alike = sum(Fraction(number, sums.others) ** 2 for number in sums.met)
    chance = total**2 - Fraction(sum(sums.met_squares), sums.others)
    expected = total * (total**2 - alike)
    observed = (total - Fraction(sum(sums.same), sums.others)) * chance
    return Coding(_alpha_within(observed, expected, chance), float(total / sums.positions))


def _value(sums: _Sums, code: int) -> Coding:
    """⁽ᵏ⁾ᵤα (formula 13b) of one value, and the share of it where another marked anything."""
    total = Fraction(sum(sums.met), sums.others)
    mine = Fraction(sums.met[code], sums.others)
    covered = float(mine / sums.total[code])
    if not mine:
        return Coding(Figure(None, NOT_COMMON), covered)
    chance = mine * total - Fraction(sums.met_squares[code], sums.others)
    expected = mine * mine * (total - mine)
    observed = (mine - Fraction(sums.same[code], sums.others)) * chance
    return Coding(_alpha_within(observed, expected, chance), covered)


def _alpha_within(observed: Fraction, expected: Fraction, chance: Fraction) -> Figure:
    """Undefined as well where what is marked in common is less than pairs of units are made of."""
    return _alpha(observed, expected, ONE_CATEGORY) if chance > 0 else Figure(None, TOO_LITTLE)


def _positions(sums: _Sums) -> Figure:
    """Alpha nominal over positions. Source: Krippendorff (2018), Content Analysis, ch. 12."""
    count = sums.positions
    observed = count - Fraction(sum(sums.same) + sums.same_gap, sums.others)
    alike = sum(number**2 for number in sums.total) + sums.gaps**2
    expected = Fraction(count**2 - alike, max(1, count - 1))
    return _alpha(observed, expected, ONE_CATEGORY)
