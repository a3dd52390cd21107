"""What a command would do, found out by doing it and taking everything back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, Never, TypeVar

from core.commands.work import Command, Work, gathered

T = TypeVar("T")


@dataclass(frozen=True)
class Rehearse(Generic[T]):
    """Apply a command, then end its transaction by raising `_Rehearsed` with the result."""

    command: Command[T]

    @contextmanager
    def gathered(self) -> "Iterator[Rehearse[T]]":
        with gathered(self.command) as command:
            yield Rehearse(command)

    def apply(self, work: Work) -> Never:
        raise _Rehearsed(self.command.apply(work))


class _Rehearsed(Exception):
    """Leaves the transaction, which is rolled back, with what the command answered."""


def rehearsed(run: Callable[[Rehearse[T]], object], command: Command[T]) -> T:
    """What `command` answers when `run`; nothing of it stays, no step in the journal either."""
    try:
        run(Rehearse(command))
    except _Rehearsed as outcome:
        answer: T = outcome.args[0]
        return answer
    raise AssertionError("the command was not applied")
