"""The same figures over parts of the articles: how agreement differs and how it drifts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.agreement.coefficients import alpha_of
from core.agreement.coefficients.formulas import percent_agreement
from core.agreement.detection import Counts
from core.agreement.ratings import Floats, Ratings
from core.agreement.tallies import Tallies, Totals

Label = str | int


@dataclass(frozen=True, slots=True)
class SliceFigures:
    """Of one part, on the units of a slice; None where it is undefined."""

    units: int
    percent_agreement: float | None
    krippendorff_alpha: float | None


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
    f1: float | None
    """At any overlap."""
    parts: Mapping[str, SliceFigures]


def slices_of(
    labels: Sequence[Label | None],
    articles: Iterable[int],
    counts: Counts,
    ratings: Mapping[str, Ratings],
) -> tuple[Slice, ...]:
    """A slice for each label that one of these articles has, in their order, unknown last.

    `labels`: of each article by its number. They are no resamples, but are summed up like them.
    """
    members = list(articles)
    names = sorted({labels[n] for n in members}, key=lambda label: (label is None, label or 0))
    columns = {label: column for column, label in enumerate(names)}
    inside = np.zeros((len(labels), len(names)))
    for number in members:
        inside[number, columns[labels[number]]] = 1
    f1, both, matched = counts.f1_of(inside)
    figures = {key: _figures(table, inside) for key, table in ratings.items()}
    return tuple(
        Slice(
            label, int(inside[:, at].sum()), int(both[at]), int(matched[at]), _known(f1[at]),
            {key: found[at] for key, found in figures.items()},
        )
        for at, label in enumerate(names)
    )  # fmt: skip


def _figures(ratings: Ratings, inside: Floats) -> list[SliceFigures]:
    if not ratings.units:
        return [SliceFigures(0, None, None)] * inside.shape[1]
    assert ratings.groups is not None
    totals = Totals(Tallies(ratings, by_group=True), inside[np.unique(ratings.groups)])
    units = totals.shared_units()
    agreed, alpha = percent_agreement(totals), alpha_of(ratings)(totals)
    return [
        SliceFigures(int(count), _known(share), _known(value))
        for count, share, value in zip(units, agreed, alpha, strict=True)
    ]


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
