"""Handing out: what one annotator's file holds, and how far the assigned work is."""

from dataclasses import dataclass

from core.model.layer import Annotator


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was written for an annotator. `statements`: her own, drafts among them."""

    annotator: str
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class AssignedWork:
    """How far an annotator is with what she is assigned.

    `shared`: articles that somebody else is assigned as well; `shared_done`: those of them that
    she and somebody else assigned have done.
    """

    annotator: Annotator
    assigned: int
    done: int
    in_progress: int
    skipped: int
    shared: int
    shared_done: int

    @property
    def to_do(self) -> int:
        return self.assigned - self.done - self.in_progress - self.skipped
