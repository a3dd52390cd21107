"""γ, how far annotators agree on where units are and what they are; γcat and γk on what alone.

γ = 1 − disorder of the best alignment / that of the best alignments of shuffled texts.

Sources: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), for γ; Mathet
(2017), The Agreement Measure γcat, Computational Linguistics 43(3), section 4, for γcat and γk.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure, sure
from core.agreement.coefficients.formulas import part
from core.agreement.intervals import draws
from core.agreement.ratings import Floats
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.best_alignment import (
    NO_UNIT,
    Alignment,
    TooManyUnits,
    best_alignments,
)
from core.agreement.unitizing.continuum import ONE_TEXT, Continuum
from core.agreement.unitizing.dissimilarity import Dissimilarity, Units
from core.agreement.unitizing.shuffling import UnitizedText, shuffled
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

TOO_MANY = Phrase("There are too many units for γ, whose cost grows with the ways to align them.")
NO_CHANCE = Phrase("Shuffled texts show no disorder, so that nothing is left to chance.")
FEWEST_SAMPLES, MOST_SAMPLES = 30, 2_000
_CELLS = 4_000_000
_SURE = 1.96
"""Standard errors on each side of 95 %."""


@dataclass(frozen=True, slots=True)
class GammaOptions:
    """`precision`: half the width of the 95 % interval of the expected disorder, as a share.

    `resamples`: how often texts are drawn anew for the intervals of the coefficients.
    """

    unlike: Dissimilarity = field(default_factory=Dissimilarity)
    precision: float = 0.01
    seed: int = 0
    resamples: int = 0


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
    """Of one annotated whole, text by text: disorders of alignments, and mean numbers of units.

    `apart` and `weight` have a row for each category, then for all, and a column for each text.
    """

    disorders: Floats
    numbers: Floats
    unitary_alignments: int
    apart: Any
    weight: Any

    def whole(self, drawn: Floats) -> Floats:
        """δ on each resample: the sum over texts by the mean number of units; 0 of no unit."""
        return np.nan_to_num(part(self.disorders @ drawn, self.numbers @ drawn))

    def of_categories(self, drawn: Floats) -> Floats:
        """Mean weighted disagreement on what units are (rows × resamples); NaN of none."""
        return part(np.asarray(self.apart @ drawn), np.asarray(self.weight @ drawn))


def gamma(
    continua: Sequence[Continuum],
    annotators: Sequence[str],
    options: GammaOptions | None = None,
    progress: Progress = silent,
) -> Gamma:
    """γ over all texts together; the same for the same marks, seed and precision."""
    options = options or GammaOptions()
    texts, categories, places = _texts(continua, annotators)
    if len(annotators) < 2:
        return _undefined(ONE_ANNOTATOR, categories, options)
    if not texts:
        return _undefined(NOTHING_MARKED, categories, options)
    try:
        observed = _disorder(texts, len(categories), options.unlike)
        expected = _expected(texts, len(categories), options, progress)
    except TooManyUnits:
        return _undefined(TOO_MANY, categories, options)
    each_once = np.ones((len(texts), 1))
    found = [_figure(float(value)) for value in _gammas(observed, expected, each_once)[:, 0]]
    if options.resamples:
        found = _with_intervals(found, _drawn(observed, expected, options, places, progress))
    return Gamma(
        gamma=found[0],
        gamma_cat=found[-1],
        categories=dict(zip(categories, found[1:-1], strict=True)),
        options=options,
        observed=float(observed.whole(each_once)[0]),
        expected=float(np.mean([each.whole(each_once) for each in expected])),
        unitary_alignments=observed.unitary_alignments,
        samples=len(expected),
    )


def _undefined(reason: Phrase, categories: Sequence[str], options: GammaOptions) -> Gamma:
    none = Figure(None, reason)
    return Gamma(none, none, dict.fromkeys(categories, none), options)


def _figure(value: float) -> Figure:
    return Figure(None, NO_CHANCE) if np.isnan(value) else Figure(value)


def _gammas(observed: _Disorder, expected: Sequence[_Disorder], drawn: Floats) -> Floats:
    """γ, γk of each category and γcat in rows, on each resample; NaN is undefined.

    Resampled texts keep what chance made of them: they are not shuffled anew.
    """
    rows = np.concatenate([observed.whole(drawn)[None], observed.of_categories(drawn)])
    total, count = np.zeros((2, *rows.shape))
    for each in expected:
        chance = np.concatenate([each.whole(drawn)[None], each.of_categories(drawn)])
        is_known = ~np.isnan(chance)
        total += np.where(is_known, chance, 0.0)
        count += is_known
    return 1 - part(rows, part(total, count))


def _with_intervals(figures: Sequence[Figure], drawn: Floats | None) -> list[Figure]:
    return [
        figure
        if figure.value is None
        else sure(figure.value, ONE_TEXT if drawn is None else drawn[row])
        for row, figure in enumerate(figures)
    ]


def _drawn(
    observed: _Disorder,
    expected: Sequence[_Disorder],
    options: GammaOptions,
    places: "_Places",
    progress: Progress,
) -> Floats | None:
    """What `_gammas` gives on each resample of all texts; None of a single one."""
    if places.texts < 2:
        return None
    found: list[Floats] = []
    at_once = max(1, _CELLS // max(places.texts, observed.apart.shape[0]))
    for weights in draws(places.texts, options.resamples, options.seed, at_once):
        progress(len(found) * at_once, options.resamples, Phrase("Resampling the texts"))
        found.append(_gammas(observed, expected, weights[places.kept]))
    return np.concatenate(found, axis=1)


@dataclass(frozen=True, slots=True)
class _Places:
    """How many texts there are, and which of them hold a unit."""

    texts: int
    kept: Sequence[int]


def _texts(
    continua: Sequence[Continuum], annotators: Sequence[str]
) -> tuple[list[UnitizedText], list[str], _Places]:
    """Texts that hold a unit; annotators in an order that does not depend on their names."""
    holding = [
        number
        for number, each in enumerate(continua)
        if any(each.marks.get(name) for name in annotators)
    ]
    kept = [continua[number] for number in holding]
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
    return texts, names, _Places(len(continua), holding)


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
            wholes = np.array([each.whole(np.ones((len(texts), 1)))[0] for each in found])
            spread = wholes.std() / max(wholes.mean(), np.finfo(float).tiny)
            needed = np.ceil((spread * _SURE / options.precision) ** 2)
            wanted = int(min(max(needed, FEWEST_SAMPLES), MOST_SAMPLES))
    return found


def _disorder(texts: Sequence[UnitizedText], categories: int, unlike: Dissimilarity) -> _Disorder:
    """Of the best alignment: δ is the sum of its unitary ones by the mean number of units."""
    from scipy.sparse import csr_array

    alignments = list(best_alignments([text.units for text in texts], unlike))
    apart, weight = np.zeros((2, len(texts), categories + 1))
    for number, (text, alignment) in enumerate(zip(texts, alignments, strict=True)):
        _count_categories(text.units, alignment, unlike, (apart[number], weight[number]))
    return _Disorder(
        np.array([each.disorder for each in alignments]),
        np.array([text.mean_number for text in texts]),
        sum(len(each.rows) for each in alignments),
        csr_array(apart.T),
        csr_array(weight.T),
    )


def _count_categories(
    units: Sequence[Units], alignment: Alignment, unlike: Dissimilarity, sums: tuple[Floats, Floats]
) -> None:
    """Add the pairs of each unitary alignment to what they differ in and to what they weigh.

    A pair weighs the less the further apart it is; a unit beside none weighs and differs by Δ∅,
    also where a whole text has no pair. So do the figures that are published for the program of γ's
    authors; pygamma-agreement of today leaves such units out, and tells more agreement.
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
