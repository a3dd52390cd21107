"""Tables of ratings to compute on, made from the forms that are published."""

from collections.abc import Hashable, Sequence

from core.agreement.coefficients import Figure, all_of
from core.agreement.distances import Distance
from core.agreement.level import Level
from core.agreement.ratings import Floats, Ratings, rated
from core.agreement.tallies import Tallies, Totals

Rows = Sequence[Sequence[Hashable | None]]


def table(
    rows: Rows,
    level: Level = Level.NOMINAL,
    categories: Sequence[Hashable] | None = None,
    groups: Sequence[int] | None = None,
) -> Ratings:
    """One row per unit; annotators are called A, B, C and so on, ordinal numbers are in order."""
    names = [f"{chr(65 + n % 26)}{n // 26 or ''}" for n in range(len(rows[0]))]
    if categories is None and level is Level.ORDINAL:
        categories = sorted({each for row in rows for each in row if each is not None})  # type: ignore[type-var]
    return rated(names, rows, level, categories, groups)


def of_contingency(counts: Sequence[Sequence[int]], level: Level = Level.NOMINAL) -> Ratings:
    """Two annotators whose choices meet so often: rows are those of the first."""
    rows = [
        (one, other)
        for one, row in enumerate(counts)
        for other, count in enumerate(row)
        for _ in range(count)
    ]
    return table(rows, level, categories=range(len(counts)))


def of_counts(counts: Sequence[Sequence[int]]) -> Ratings:
    """Annotators whose names are lost: how often each category was chosen for each unit."""
    rows = [[code for code, n in enumerate(row) for _ in range(n)] for row in counts]
    width = max(map(len, rows))
    padded = [[*row, *[None] * (width - len(row))] for row in rows]
    return table(padded, categories=range(len(counts[0])))


def totals(ratings: Ratings) -> Totals:
    return Totals(Tallies(ratings, by_group=False))


def value(figures: dict[str, Figure], key: str) -> float | None:
    return figures[key].value


def values_of(ratings: Ratings) -> dict[str, float | None]:
    return {key: figure.value for key, figure in all_of(ratings).items()}


def single(found: Floats) -> float:
    assert found.shape == (1,)
    return float(found[0])


def between(distance: Distance, one: int, other: int) -> float:
    import numpy as np

    codes = (np.array([each], dtype=np.int32) for each in (one, other))
    return single(distance.between(*codes))
