"""What annotators said of units: the table that every coefficient is computed on."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from core.agreement.level import Level
from core.model.phrase import Refused

Codes = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

MISSING = -1


@dataclass(frozen=True, eq=False)
class Ratings:
    """Units × annotators; codes are indices into `categories`, −1 is missing.

    Categories are str; float for interval and ratio; frozenset[str] for sets. Those of an ordinal
    level stand in the order of its scale, which may hold some that nobody chose. `groups` gives,
    for each unit, the number of its article; None: every unit is a group of its own.
    """

    annotators: tuple[str, ...]
    codes: Codes
    categories: tuple[Hashable, ...]
    level: Level
    groups: npt.NDArray[np.int32] | None = None

    def __post_init__(self) -> None:
        assert self.codes.ndim == 2
        assert self.codes.shape[1] == len(self.annotators) == len(set(self.annotators))
        assert self.groups is None or self.groups.shape == self.codes.shape[:1]
        if self.codes.size:
            assert self.codes.min() >= MISSING
            assert self.codes.max() < len(self.categories)
        if self.level is Level.RATIO and self.categories and self.values().min() < 0:
            raise Refused("A ratio scale begins at 0; there are values below it.")

    @property
    def units(self) -> int:
        return int(self.codes.shape[0])

    def of(self, annotators: Sequence[str]) -> "Ratings":
        """The same units as these annotators rated them, in this order."""
        columns = [self.annotators.index(name) for name in annotators]
        return replace(self, annotators=tuple(annotators), codes=self.codes[:, columns])

    def within(self, chosen: Flags) -> "Ratings":
        """Some of the units, with the categories that occur in them; a scale stays whole."""
        codes, categories = self.codes[chosen], self.categories
        if self.level is not Level.ORDINAL:
            codes, categories = occurring(codes, categories)
        groups = None if self.groups is None else self.groups[chosen]
        return replace(self, codes=codes, categories=categories, groups=groups)

    def at(self, level: Level) -> "Ratings":
        """The same ratings taken at another level, such as ordinal ones as mere names."""
        return replace(self, level=level)

    def values(self) -> Floats:
        """The place of each category on its scale: its number, or its rank from 0 if ordinal."""
        if self.level.is_numeric:
            return np.array(self.categories, dtype=np.float64)
        return np.arange(len(self.categories), dtype=np.float64)


def rated(
    annotators: Sequence[str],
    rows: Iterable[Sequence[Hashable | None]],
    level: Level,
    categories: Sequence[Hashable] | None = None,
    groups: Sequence[int] | None = None,
) -> Ratings:
    """The ratings that these rows hold, one for each unit, None for what is missing.

    Without `categories`, they are those that occur: numbers in their order, else as first met.
    """
    assert categories is not None or level is not Level.ORDINAL
    known = {category: code for code, category in enumerate(categories or ())}
    coded = [
        [MISSING if value is None else known.setdefault(value, len(known)) for value in row]
        for row in rows
    ]
    codes = np.array(coded, dtype=np.int32).reshape(len(coded), len(annotators))
    found = np.array(groups, dtype=np.int32) if groups is not None else None
    names = tuple(known)
    if level.is_numeric:
        codes, names = in_order(codes, names, float)
    return Ratings(tuple(annotators), codes, names, level, found)


def occurring(codes: Codes, categories: Sequence[Hashable]) -> tuple[Codes, tuple[Hashable, ...]]:
    """The same ratings with no more categories than occur, in the order they had."""
    occurs, inverse = np.unique(codes, return_inverse=True)
    first = int(len(occurs) > 0 and occurs[0] == MISSING)
    anew = (inverse.reshape(codes.shape) - first).astype(np.int32)
    return anew, tuple(categories[code] for code in occurs[first:])


def in_order(
    codes: Codes, categories: Sequence[Hashable], key: Callable[[Any], Any]
) -> tuple[Codes, tuple[Hashable, ...]]:
    """The same ratings with their categories sorted by `key`."""
    order = sorted(range(len(categories)), key=lambda code: key(categories[code]))
    places = np.full(len(order) + 1, MISSING, dtype=np.int32)  # the last is for what is missing
    places[order] = np.arange(len(order), dtype=np.int32)
    return places[codes], tuple(categories[code] for code in order)
