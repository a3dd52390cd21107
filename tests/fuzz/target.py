"""What a target of fuzzing is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.mutating import Change
from tests.fuzz.workshop import Workshop

Read = Callable[[Workshop, bytes], None]


@dataclass(frozen=True)
class Target:
    """One way in. `read` raises where a rule does not hold; `change` makes the next input.

    `is_apart`: a process apart reads such files; every now and then it does so here, too.
    """

    name: str
    seeds: Callable[[Path], Sequence[bytes]]
    change: Change
    read: Read
    is_apart: bool = False
