"""To what a coefficient applies: asked of the coefficients themselves."""

from collections.abc import Hashable, Mapping
from functools import cache

import numpy as np

from core.agreement.coefficients import all_of
from core.agreement.level import Level
from core.agreement.ratings import Ratings

LEVELS = tuple(Level)
_CATEGORIES: Mapping[Level, tuple[Hashable, ...]] = {
    Level.NOMINAL: ("a", "b"),
    Level.ORDINAL: ("a", "b"),
    Level.INTERVAL: (1.0, 2.0),
    Level.RATIO: (1.0, 2.0),
    Level.SET: (frozenset({"a"}), frozenset({"b"})),
}


def applying(key: str) -> dict[Level, tuple[int, ...]]:
    """At each level, of how many annotators it has a value: two, three as any more, or none."""
    return {level: tuple(n for n in (2, 3) if key in _defined(level, n)) for level in LEVELS}


@cache
def _defined(level: Level, annotators: int) -> frozenset[str]:
    """The coefficients of ratings in which nothing is missing and both categories occur."""
    rows = [[row % 2] * annotators for row in range(4)] + [[0, *[1] * (annotators - 1)]]
    names = tuple("ABC"[:annotators])
    ratings = Ratings(names, np.array(rows, dtype=np.int32), _CATEGORIES[level], level)
    return frozenset(key for key, figure in all_of(ratings).items() if figure.value is not None)
