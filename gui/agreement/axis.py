"""The axis on which coefficients stand: from 0, or from below it where some are, to 1."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QLocale

from gui.agreement.values import Told

TENTATIVE, RELIABLE = 0.667, 0.8
"""The lines below which nothing, and from which on anything, is concluded (Krippendorff)."""
LINES = (TENTATIVE, RELIABLE)
_STEP = 0.2


@dataclass(frozen=True, slots=True)
class Axis:
    """`lowest`: a multiple of 0.2, at least −1; `start` and `length` in pixels."""

    lowest: float
    start: float
    length: float

    @classmethod
    def of(cls, every: Iterable[Told], start: float, length: float) -> "Axis":
        lowest = min((each.lowest for each in every), default=0.0)
        return cls(max(-1.0, min(0.0, floor(lowest / _STEP + 1e-9) * _STEP)), start, length)

    def place(self, value: float) -> float:
        """Where a value stands; beyond the ends it stands at the end."""
        share = (min(1.0, max(self.lowest, value)) - self.lowest) / (1 - self.lowest)
        return self.start + self.length * share

    @property
    def ticks(self) -> list[float]:
        count = round((1 - self.lowest) / _STEP)
        step = 1 if self.length / count >= 32 else 2
        return [round(1 - n * _STEP, 1) for n in range(0, count + 1, step)][::-1]


def line_words(line: float) -> str:
    """`.667` and `.8`, as papers write the two."""
    return f"{line:.3g}".lstrip("0")


def tenth(tick: float) -> str:
    """A number of the axis, as the user's country writes it."""
    written: str = QLocale().toString(tick + 0.0, "f", 1)
    return written
