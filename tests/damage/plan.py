"""What a fault is, and how much of it is done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.damage.table import Row


@dataclass(frozen=True)
class Plan:
    """`amount`: of trials, steps or seconds, as the fault counts. The folder is its own."""

    folder: Path
    amount: int
    seed: int
    is_long: bool = False

    def chance(self, *what: object) -> Random:
        """The same for the same seed and trial, whatever came before it."""
        return Random(f"{self.seed} {what}")

    def place(self, *names: object) -> Path:
        """A new folder for one trial."""
        made = self.folder.joinpath("-".join(map(str, names)))
        made.mkdir(parents=True)
        return made


@dataclass(frozen=True)
class Fault:
    """`short` and `long`: how much is done in the checks, and on request; `limit`: seconds after
    which it counts as hanging, short and long."""

    name: str
    summary: str
    counts: str
    short: int
    long: int
    limit: tuple[int, int]
    work: Callable[[Plan], Iterator[Row]]


class Lost(AssertionError):
    """Something that was called saved is gone, or something is there by half."""
