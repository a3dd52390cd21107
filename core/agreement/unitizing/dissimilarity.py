"""How unlike two units are, by where they are and by what they are.

Source: Mathet, Widlöcher & Métivier (2015), The Unified and Holistic Method Gamma (γ) for
Inter-Annotator Agreement Measure and Alignment, Computational Linguistics 41(3), section 4.
"""

from dataclasses import dataclass

import numpy as np

from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import Ints


@dataclass(frozen=True, eq=False)
class Units:
    """What one annotator marked in one text; units may overlap, categories are codes."""

    starts: Ints
    ends: Ints
    categories: Ints

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, places: Ints) -> "Units":
        return Units(self.starts[places], self.ends[places], self.categories[places])


@dataclass(frozen=True, slots=True)
class Dissimilarity:
    """α · positional + β · categorical; `empty` (Δ∅) is that of a unit and none at all."""

    alpha: float = 3.0
    beta: float = 1.0
    empty: float = 1.0

    def positional(self, one: Units, other: Units) -> Floats:
        """α · ((|starts apart| + |ends apart|) / (length + length))² · Δ∅, arrays broadcast."""
        apart = np.abs(one.starts - other.starts) + np.abs(one.ends - other.ends)
        lengths = (one.ends - one.starts) + (other.ends - other.starts)
        return np.asarray(self.alpha * self.empty * (apart / lengths) ** 2)

    def categorical(self, one: Units, other: Units) -> Floats:
        """Δ∅ where categories differ, else 0."""
        return np.asarray(self.empty * (one.categories != other.categories))

    def table(self, one: Units, other: Units) -> Floats:
        """All units of the one by all of the other; the last row and column are no unit."""
        rows = Units(one.starts[:, None], one.ends[:, None], one.categories[:, None])
        found = np.full((len(one) + 1, len(other) + 1), self.empty)
        found[:-1, :-1] = self.positional(rows, other) + self.beta * self.categorical(rows, other)
        return found
