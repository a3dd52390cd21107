"""The family of Krippendorff's alpha for unitized texts, and alpha over their positions.

Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016), On the reliability of unitizing textual
continua: Further developments, Quality & Quantity 50(6), formulas 1 to 13. All of it is nominal.
Sums of lengths are exact, so that no agreement comes out a little below 1; intervals come from
resampled texts, whose sums are not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, ONE_CATEGORY, Figure, sure
from core.agreement.intervals import on_draws
from core.agreement.ratings import Floats
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.continuum import ONE_TEXT
from core.agreement.unitizing.partition import Partition, label
from core.agreement.unitizing.sums import Number, OfValue, Shares, Sums, exact
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

NOTHING_COMMON = Phrase("No position was marked by two annotators.")
ALL_ALIKE = Phrase("Every annotator marked all of the text, so that nothing is left to chance.")
TOO_LITTLE = Phrase("Too little was marked by two annotators to tell what chance would give.")
NOT_COMMON = Phrase("No other annotator marked anything where it was chosen.")
_ROUNDING = 1e-12


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
class _Parted:
    """Disagreement; undefined where nothing is `expected`, or a `chance` is none."""

    observed: Number
    expected: Number
    chance: Number = 1


def family(
    parts: Partition,
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
    *,
    by_value: bool = True,
) -> Family:
    """All of the family, with intervals by bootstrap over texts; of values those that occur.

    Not `by_value`: they are left out, and with them most of what resampling costs.
    """
    reason = ONE_ANNOTATOR if len(parts.segments) < 2 else NOTHING_MARKED
    if len(parts.segments) < 2 or not any(len(each.values) for each in parts.segments):
        none = Figure(None, reason)
        return Family(none, none, Coding(none, None), {}, none)
    sums, values = exact(parts)
    found = Family(
        _exactly(_whole(sums), ONE_CATEGORY),
        _exactly(_binary(sums), ALL_ALIKE),
        _coding_of(sums),
        {
            label(v): _value_of(sums, values[n])
            for n, v in enumerate(parts.values)
            if by_value and values[n].total
        },
        _exactly(_positions(sums), ONE_CATEGORY),
    )
    return _with_intervals(found, parts, (resamples, seed), progress) if resamples else found


# The formulas, alike for exact sums and for those of resamples


def _chance(sums: Sums) -> Number:
    """ℓ.. / (ℓ..² − Σ segments²), gaps being made of segments one position long (formula 4)."""
    return sums.positions / (sums.positions**2 - sums.squares - sums.gaps)


def _whole(sums: Sums) -> _Parted:
    """ᵤα (formula 5)."""
    observed = sums.positions - (sums.same + sums.same_gap) / sums.others
    return _Parted(observed, _chance(sums) * _less(sums.positions**2, sums.alike + sums.gaps**2))


def _binary(sums: Sums) -> _Parted:
    """|ᵤα (formula 6)."""
    observed = sums.gaps - sums.same_gap / sums.others
    return _Parted(observed, _chance(sums) * sums.gaps * (sums.positions - sums.gaps))


def _coding(sums: Sums) -> _Parted:
    """ᶜᵤα (formulas 10 and 11)."""
    total = sums.met / sums.others
    chance = _less(total**2, sums.met_squares / sums.others)
    expected = total * _less(total**2, sums.met_alike / sums.others**2)
    return _Parted((total - sums.same / sums.others) * chance, expected, chance)


def _value(sums: Sums, of: OfValue) -> _Parted:
    """⁽ᵏ⁾ᵤα (formula 13b) of one value."""
    total, mine = sums.met / sums.others, of.met / sums.others
    chance = _less(mine * total, of.met_squares / sums.others)
    expected = mine * mine * (total - mine)
    return _Parted((mine - of.same / sums.others) * chance, expected, chance)


def _positions(sums: Sums) -> _Parted:
    """Alpha nominal over positions. Source: Krippendorff (2018), Content Analysis, ch. 12."""
    count = sums.positions
    observed = count - (sums.same + sums.same_gap) / sums.others
    return _Parted(observed, _less(count**2, sums.alike + sums.gaps**2) / (count - 1))


def _less(one: Number, other: Number) -> Number:
    """Their difference; of arrays none where it is no more than rounding."""
    apart = one - other
    return apart if isinstance(apart, Fraction) else np.where(apart > _ROUNDING * one, apart, 0.0)


# Of all texts


def _exactly(parted: _Parted, reason: Phrase) -> Figure:
    """Undefined as well where what is marked in common is less than pairs of units are made of."""
    if parted.chance <= 0:
        return Figure(None, TOO_LITTLE)
    if not parted.expected:
        return Figure(None, reason)
    return Figure(float(1 - parted.observed / parted.expected))


def _coding_of(sums: Sums) -> Coding:
    """With the share of the text that two annotators marked."""
    if not sums.met:
        return Coding(Figure(None, NOTHING_COMMON), 0.0)
    covered = float(sums.met / sums.others / sums.positions)
    return Coding(_exactly(_coding(sums), ONE_CATEGORY), covered)


def _value_of(sums: Sums, of: OfValue) -> Coding:
    """With the share of it where another marked anything."""
    covered = float(of.met / sums.others / of.total)
    if not of.met:
        return Coding(Figure(None, NOT_COMMON), covered)
    return Coding(_exactly(_value(sums, of), ONE_CATEGORY), covered)


# On resamples of texts


def _with_intervals(
    found: Family, parts: Partition, drawing: tuple[int, int], progress: Progress
) -> Family:
    drawn = _drawn(parts, drawing, progress, by_value=bool(found.values))

    def told(figure: Figure, key: str, row: int = 0) -> Figure:
        if figure.value is None:
            return figure
        return sure(figure.value, drawn[key][row] if drawn else ONE_TEXT)

    rows = {label(value): row for row, value in enumerate(parts.values)}
    return Family(
        told(found.whole, "whole"),
        told(found.binary, "binary"),
        replace(found.coding, alpha=told(found.coding.alpha, "coding")),
        {
            name: replace(of, alpha=told(of.alpha, "values", rows[name]))
            for name, of in found.values.items()
        },
        told(found.positions, "positions"),
    )


def _drawn(
    parts: Partition, drawing: tuple[int, int], progress: Progress, *, by_value: bool
) -> Mapping[str, Floats]:
    """Each coefficient on each resample in a row, values in one each; empty of a single text."""
    shares = Shares(parts, by_value=by_value)
    if shares.texts < 2:
        return {}

    def computed(weights: Floats) -> dict[str, Floats]:
        sums, values = shares.sums(weights)
        parted = {
            "whole": _whole(sums), "binary": _binary(sums), "coding": _coding(sums),
            "positions": _positions(sums),
        }  # fmt: skip
        if values is not None:
            parted["values"] = _value(sums, values)
        return {key: np.atleast_2d(_alphas(each)) for key, each in parted.items()}

    what = Phrase("Resampling the texts")
    found = on_draws(computed, shares.texts, drawing, progress, len(parts.values), what)
    return {key: np.concatenate([each[key] for each in found], axis=1) for key in found[0]}


def _alphas(parted: _Parted) -> Floats:
    """NaN where it is undefined."""
    is_defined = (parted.expected > 0) & (np.asarray(parted.chance) > 0)
    undefined = np.full(np.shape(parted.expected), np.nan)
    ratio = np.divide(parted.observed, parted.expected, out=undefined, where=is_defined)
    return np.asarray(1 - ratio)
