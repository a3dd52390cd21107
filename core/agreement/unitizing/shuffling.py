"""Texts as chance would have them annotated: each annotator's units of one, turned about.

Source: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), section 5.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.agreement.unitizing.dissimilarity import Units

SAMPLER = "shuffle"


@dataclass(frozen=True, eq=False)
class UnitizedText:
    """Units of each annotator, in positions from the beginning of the text."""

    length: int
    units: tuple[Units, ...]

    @property
    def mean_number(self) -> float:
        """Of units per annotator."""
        return sum(len(each) for each in self.units) / len(self.units)

    @property
    def mean_length(self) -> float:
        """Of a unit; 0 where there is none."""
        number = sum(len(each) for each in self.units)
        return sum(int((each.ends - each.starts).sum()) for each in self.units) / max(1, number)


def shuffled(text: UnitizedText, chance: np.random.Generator) -> UnitizedText:
    """As many annotators, each with the units of one drawn at random, moved on by a random shift.

    What moves past the end comes in again at the beginning. Shifts keep half a mean unit's length
    from each other while there is room, so that nobody meets a copy of themselves.
    """
    keep = text.mean_length / 2
    free = [(0.0, float(text.length))]
    units = []
    for _ in text.units:
        shift = _shift(free, text.length, chance)
        free = _without(free, shift - keep, shift + keep)
        drawn = text.units[int(chance.integers(len(text.units)))]
        over = drawn.starts + shift > text.length
        moved = np.where(over, shift - text.length, shift)
        units.append(Units(drawn.starts + moved, drawn.ends + moved, drawn.categories))
    return UnitizedText(text.length, tuple(units))


def _shift(free: Sequence[tuple[float, float]], length: int, chance: np.random.Generator) -> int:
    if not free:
        return int(chance.integers(length))
    bounds = np.cumsum([0.0, *(end - start for start, end in free)])
    place = chance.uniform(0, bounds[-1])
    number = min(int(np.searchsorted(bounds, place, side="right")) - 1, len(free) - 1)
    return int(free[number][0] + place - bounds[number])


def _without(
    free: Sequence[tuple[float, float]], low: float, high: float
) -> list[tuple[float, float]]:
    left = [(start, min(end, low)) for start, end in free if start < low]
    right = [(max(start, high), end) for start, end in free if end > high]
    return left + right
