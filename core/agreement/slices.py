"""The same figures over parts of the articles: how agreement differs and how it drifts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.agreement.coefficients import Planned, alpha_of, figures_of
from core.agreement.coefficients.figure import Figure
from core.agreement.coefficients.formulas import percent_agreement
from core.agreement.detection import Counts, Found, Matching
from core.agreement.parts import PartFigures
from core.agreement.ratings import Flags, Ratings
from core.model.progress import Progress, silent

Label = str | int
_AGREED, _ALPHA = "percent_agreement", "krippendorff_alpha"


@dataclass(frozen=True, slots=True)
class SliceFigures:
    """Of one part, on the units of a slice."""

    units: int
    percent_agreement: Figure
    krippendorff_alpha: Figure


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the articles: those of a month, or of a codebook revision.

    `label`: None for those of which it is not known.
    """

    label: Label | None
    articles: int
    statements: int
    """Of all pairs: one that is compared with two others counts twice."""
    matched: int
    f1: Figure
    """At any overlap."""
    parts: Mapping[str, SliceFigures]


@dataclass(frozen=True, slots=True)
class Whole:
    """What slices are cut from: the articles by number, what was found, and what was said of it.

    `found` and `parts` are the figures of all of it, which those of a single slice are.
    """

    articles: Sequence[int]
    counts: Counts
    ratings: Mapping[str, Ratings]
    found: Found
    parts: Mapping[str, PartFigures]


def slices_of(
    labels: Sequence[Label | None],
    whole: Whole,
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
) -> tuple[Slice, ...]:
    """A slice for each label that one of these articles has, in their order, unknown last.

    `labels`: of each article by its number. Each has the intervals that its articles have alone.
    """
    if len({labels[n] for n in whole.articles}) == 1:
        return (_uncut(labels[whole.articles[0]], whole),)
    members = np.zeros(len(labels), dtype=np.bool_)
    members[list(whole.articles)] = True
    names = sorted(
        {labels[n] for n in whole.articles}, key=lambda label: (label is None, label or 0)
    )
    places = {label: place for place, label in enumerate(names)}
    own = np.array([places.get(label, -1) for label in labels], dtype=np.int64)
    drawing = resamples, seed, progress
    return tuple(
        _slice(label, members & (own == place), whole, drawing) for place, label in enumerate(names)
    )


def _uncut(label: Label | None, whole: Whole) -> Slice:
    statements, found = sum(whole.counts.statements), whole.found
    parts = {key: _of(p.units, p.coefficients) for key, p in whole.parts.items()}
    return Slice(label, len(whole.articles), statements, found.matched, found.f1, parts)


def _of(units: int, figures: Mapping[str, Figure]) -> SliceFigures:
    return SliceFigures(units, figures[_AGREED], figures[_ALPHA])


def _slice(
    label: Label | None, inside: Flags, whole: Whole, drawing: tuple[int, int, Progress]
) -> Slice:
    counts = whole.counts.within(inside)
    found = counts.found(Matching.OVERLAP, *drawing)
    return Slice(
        label,
        int(inside.sum()),
        sum(counts.statements),
        found.matched,
        found.f1,
        dict(_parts(whole.ratings, inside, drawing)),
    )


def _parts(
    ratings: Mapping[str, Ratings], inside: Flags, drawing: tuple[int, int, Progress]
) -> Iterator[tuple[str, SliceFigures]]:
    for key, every in ratings.items():
        assert every.groups is not None
        own = every.within(inside[every.groups])
        planned: Planned = {_AGREED: percent_agreement, _ALPHA: alpha_of(own)}
        yield key, _of(own.units, figures_of(own, planned, *drawing))
