"""Saying why the codebook is changed."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from core.commands.cleaning import one_line
from core.commands.work import Command, Work, regretted
from core.model.backup import Reason

T = TypeVar("T")


@dataclass(frozen=True)
class Because(Generic[T]):
    """Do what `command` says, and keep the reason with the revision that it makes."""

    command: Command[T]
    reason: str

    @property
    def backup_first(self) -> Reason | None:
        return regretted(self.command)

    def apply(self, work: Work) -> T:
        work.reason = one_line(self.reason)
        return self.command.apply(work)
