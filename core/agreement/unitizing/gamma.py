"""γ, how far annotators agree on where units are and what they are; γcat and γk on what alone.

γ = 1 − disorder of the best alignment / that of the best alignments of shuffled texts.

Sources: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), for γ; Mathet
(2017), The Agreement Measure γcat, Computational Linguistics 43(3), section 4, for γcat and γk.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure
from core.agreement.ratings import Floats
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.best_alignment import (
    NO_UNIT,
    Alignment,
    TooManyUnits,
    best_alignments,
)
from core.agreement.unitizing.continuum import Continuum
from core.agreement.unitizing.dissimilarity import Dissimilarity, Units
from core.agreement.unitizing.shuffling import UnitizedText, shuffled
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

TOO_MANY = Phrase("There are too many units for γ, whose cost grows with the ways to align them.")
NO_CHANCE = Phrase("Shuffled texts show no disorder, so that nothing is left to chance.")
FEWEST_SAMPLES, MOST_SAMPLES = 30, 2_000
_SURE = 1.96
"""Standard errors on each side of 95 %."""


@dataclass(frozen=True, slots=True)
class GammaOptions:
    """`precision`: half the width of the 95 % interval of the expected disorder, as a share."""

    unlike: Dissimilarity = field(default_factory=Dissimilarity)
    precision: float = 0.01
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Gamma:
    """γ and what it is made of; without disorders where it is undefined."""

    gamma: Figure
    gamma_cat: Figure
    categories: dict[str, Figure]
    options: GammaOptions
    observed: float | None = None
    expected: float | None = None
    unitary_alignments: int | None = None
    samples: int = 0


@dataclass(frozen=True, eq=False)
class _Disorder:
    """Of one annotated whole: `apart` and `weight` have a row for each category, then for all."""

    whole: float
    unitary_alignments: int
    apart: Floats
    weight: Floats

    @property
    def of_categories(self) -> Floats:
        """Mean weighted disagreement on what units are; NaN where there are none."""
        nan = np.full(len(self.weight), np.nan)
        return np.asarray(np.divide(self.apart, self.weight, out=nan, where=self.weight > 0))


def gamma(
    continua: Iterable[Continuum],
    annotators: Sequence[str],
    options: GammaOptions | None = None,
    progress: Progress = silent,
) -> Gamma:
    """γ over all texts together; the same for the same marks, seed and precision."""
    options = options or GammaOptions()
    texts, categories = _texts(continua, annotators)
    if len(annotators) < 2:
        return _undefined(ONE_ANNOTATOR, categories, options)
    if not texts:
        return _undefined(NOTHING_MARKED, categories, options)
    try:
        observed = _disorder(texts, len(categories), options.unlike)
        expected = _expected(texts, len(categories), options, progress)
    except TooManyUnits:
        return _undefined(TOO_MANY, categories, options)
    whole = float(np.mean([each.whole for each in expected]))
    chance = np.array([each.of_categories for each in expected])
    found = [
        _figure(mine, chance[:, row][~np.isnan(chance[:, row])])
        for row, mine in enumerate(observed.of_categories)
    ]
    return Gamma(
        gamma=_figure(observed.whole, np.array([whole])),
        gamma_cat=found[-1],
        categories=dict(zip(categories, found[:-1], strict=True)),
        options=options,
        observed=observed.whole,
        expected=whole,
        unitary_alignments=observed.unitary_alignments,
        samples=len(expected),
    )


def _undefined(reason: Phrase, categories: Sequence[str], options: GammaOptions) -> Gamma:
    none = Figure(None, reason)
    return Gamma(none, none, dict.fromkeys(categories, none), options)


def _figure(observed: float, chance: Floats) -> Figure:
    expected = float(chance.mean()) if len(chance) else 0.0
    if expected <= 0 or np.isnan(observed):
        return Figure(None, NO_CHANCE)
    return Figure(float(1 - observed / expected))


def _texts(
    continua: Iterable[Continuum], annotators: Sequence[str]
) -> tuple[list[UnitizedText], list[str]]:
    """Texts that hold a unit; annotators in an order that does not depend on their names."""
    kept = [each for each in continua if any(each.marks.get(name) for name in annotators)]
    marks = {name: [sorted(each.marks.get(name, ())) for each in kept] for name in annotators}
    ordered = sorted(marks.values())
    names = sorted({mark.category for of in ordered for text in of for mark in text})
    codes = {name: code for code, name in enumerate(names)}
    texts = []
    for number, continuum in enumerate(kept):
        tables = [
            np.array(
                [(m.start - continuum.begin, m.end - continuum.begin, codes[m.category])
                 for m in of[number]], dtype=np.int64,
            ).reshape(-1, 3)
            for of in ordered
        ]  # fmt: skip
        texts.append(UnitizedText(continuum.length, tuple(Units(*table.T) for table in tables)))
    return texts, names


def _expected(
    texts: Sequence[UnitizedText], categories: int, options: GammaOptions, progress: Progress
) -> list[_Disorder]:
    """As many shuffled wholes as the precision takes (section 5.3)."""
    chance = np.random.default_rng(options.seed)
    found: list[_Disorder] = []
    wanted = FEWEST_SAMPLES
    while len(found) < wanted:
        progress(len(found), wanted, Phrase("Aligning shuffled texts"))
        drawn = [shuffled(text, chance) for text in texts]
        found.append(_disorder(drawn, categories, options.unlike))
        if len(found) == FEWEST_SAMPLES:
            wholes = np.array([each.whole for each in found])
            spread = wholes.std() / max(wholes.mean(), np.finfo(float).tiny)
            needed = np.ceil((spread * _SURE / options.precision) ** 2)
            wanted = int(min(max(needed, FEWEST_SAMPLES), MOST_SAMPLES))
    return found


def _disorder(texts: Sequence[UnitizedText], categories: int, unlike: Dissimilarity) -> _Disorder:
    """δ of the best alignment: the sum of its unitary ones by the mean number of units."""
    alignments = list(best_alignments([text.units for text in texts], unlike))
    number = sum(text.mean_number for text in texts)
    apart, weight = np.zeros((2, categories + 1))
    for text, alignment in zip(texts, alignments, strict=True):
        _count_categories(text.units, alignment, unlike, (apart, weight))
    return _Disorder(
        sum(each.disorder for each in alignments) / number if number else 0.0,
        sum(len(each.rows) for each in alignments),
        apart,
        weight,
    )


def _count_categories(
    units: Sequence[Units], alignment: Alignment, unlike: Dissimilarity, sums: tuple[Floats, Floats]
) -> None:
    """Add the pairs of each unitary alignment to what they differ in and to what they weigh.

    A pair weighs the less the further apart it is; a unit beside none weighs and differs by Δ∅,
    also where a whole text has no pair.
    """
    held = (alignment.rows != NO_UNIT).sum(axis=1)
    for one, other in combinations(range(len(units)), 2):
        rows = alignment.rows[:, [one, other]]
        is_pair = (rows != NO_UNIT).all(axis=1)
        first, second = units[one].at(rows[is_pair, 0]), units[other].at(rows[is_pair, 1])
        weight = np.maximum(0, 1 - unlike.positional(first, second)) / (held[is_pair] - 1)
        differs = unlike.categorical(first, second)
        _add(sums, first.categories, weight, differs)
        is_other = differs > 0
        _add(sums, second.categories[is_other], weight[is_other], differs[is_other], False)
        for side, owner in ((0, one), (1, other)):
            alone = (rows[:, side] != NO_UNIT) & ~is_pair
            left = units[owner].at(rows[alone, side])
            empty = np.full(len(left), unlike.empty)
            _add(sums, left.categories, empty, empty)


def _add(
    sums: tuple[Floats, Floats],
    categories: "np.ndarray",
    weight: Floats,
    differs: Floats,
    in_whole: bool = True,
) -> None:
    apart, total = sums
    np.add.at(apart, categories, weight * differs)
    np.add.at(total, categories, weight)
    if in_whole:
        apart[-1] += (weight * differs).sum()
        total[-1] += weight.sum()
