"""Figures of agreement as the pictures take them: in plain words and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale


@dataclass(frozen=True, slots=True)
class Told:
    """A coefficient. `low` to `high`: its 95 % interval, once there is one.

    `why`: why there is no coefficient, or no interval of it.
    `unlikely`: how likely it is below .667 and below .8 by the same resamples.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    why: str = ""
    unlikely: tuple[float, float] | None = None

    @property
    def lowest(self) -> float:
        """How far down an axis has to reach that shows it."""
        known = [each for each in (self.value, self.low) if each is not None]
        return min(known, default=0.0)

    @property
    def words(self) -> str:
        """The value with its interval, or the reason why there is none."""
        if self.value is None:
            return self.undefined
        if self.low is None or self.high is None:
            return number(self.value) + (self._without_interval if self.why else "")
        return f"{number(self.value)} [{number(self.low)}, {number(self.high)}]"

    @property
    def _without_interval(self) -> str:
        return QCoreApplication.translate("Agreement", ", no interval")

    @property
    def undefined(self) -> str:
        said = QCoreApplication.translate("Agreement", "undefined: {why}")
        return said.format(why=self.why) if self.why else word_undefined()

    @property
    def spoken(self) -> str:
        """The same as a sentence."""
        if self.value is None:
            return self.words
        if self.low is None or self.high is None:
            return f"{self.words}: {self.why}" if self.why else self.words
        said = QCoreApplication.translate("Agreement", "{value}, 95 % interval {low} to {high}")
        told = said.format(value=number(self.value), low=number(self.low), high=number(self.high))
        return told + self.chances

    @property
    def chances(self) -> str:
        """How likely it is too low for any conclusion, and for a sure one."""
        if self.unlikely is None:
            return ""
        said = QCoreApplication.translate(
            "Agreement", "; below .667 with probability {low}, below .8 with {high}"
        )
        low, high = self.unlikely
        return said.format(low=number(low), high=number(high))


@dataclass(frozen=True, slots=True)
class Row:
    """One coefficient on an axis. `beside`: what it is computed on; `opens`: what is behind it."""

    name: str
    told: Told
    beside: str
    opens: object
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Coefficients of one thing under its name."""

    name: str
    rows: Sequence[Row]


def number(value: float) -> str:
    """Two decimals, as the user's country writes them; never a minus before a zero."""
    rounded = round(value, 2) + 0.0
    written: str = QLocale().toString(rounded, "f", 2)
    return written


def word_undefined() -> str:
    return QCoreApplication.translate("Agreement", "undefined")
