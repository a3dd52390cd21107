"""What two stances share: how far they agree, and how far they are opposed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.networks.coded import Numbers
from core.networks.counted import Values
from core.networks.options import Likeness


@dataclass(frozen=True, eq=False)
class Kernel:
    """`levels`: values of the scale that are told apart. `between`: what two levels share.

    `at_most`: what two who say the same as often share at the most, from which normalised weights
    are bounded by 1. `is_by_side`: the levels are −1 and 1, for all below neutral and all above.
    """

    levels: Values
    between: Values
    at_most: Values
    is_by_side: bool = False

    def level_of(self, values: Values) -> Numbers:
        """The level of each value; −1 where it has none."""
        if self.is_by_side:
            values = np.sign(values)
        if not len(self.levels):
            return np.full(len(values), -1)
        place = np.minimum(np.searchsorted(self.levels, values), len(self.levels) - 1)
        return np.where(self.levels[place] == values, place, -1)


def kernels(scale: Sequence[float], likeness: Likeness) -> tuple[Kernel, Kernel]:
    """Of agreement and of conflict, on a scale of these values."""
    sides, both = np.array([-1.0, 1.0]), np.eye(2)
    opposed = Kernel(sides, both[::-1], both, is_by_side=True)
    if likeness is Likeness.SIDES:
        return Kernel(sides, both, both, is_by_side=True), opposed
    levels = np.unique(np.array(scale, dtype=np.float64))
    if likeness is Likeness.SAME:
        levels = levels[levels != 0]
        return Kernel(levels, np.eye(len(levels)), np.eye(len(levels))), opposed
    apart = np.abs(levels[:, None] - levels[None, :])
    widest = apart.max(initial=0.0)
    apart = apart / widest if widest else apart
    most = np.ones_like(apart)
    return Kernel(levels, 1 - apart, most), Kernel(levels, apart, most)
