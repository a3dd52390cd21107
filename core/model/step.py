"""Steps of the journal: what was done, and whether it can be undone or redone."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Phrase


class Action(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Standing(StrEnum):
    """Whether a step's rows are in force, undone, or beyond both; an undo or redo is neither."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"
    REPLAY = "replay"


@dataclass(frozen=True)
class Step:
    """`at`: when, in UTC and ISO format; events are ordered by `seq` alone."""

    seq: int
    at: str
    annotator: AnnotatorId | None
    action: Action
    command: str
    label: Phrase
    standing: Standing


@dataclass(frozen=True)
class StepRow:
    """A step as it is listed: `article` and `title` if it touched one article and no other."""

    step: Step
    article: ArticleId | None = None
    title: str = ""


@dataclass(frozen=True)
class StepCounts:
    """How many steps of an annotator are undone, and how many are in force."""

    undone: int = 0
    done: int = 0

    @property
    def total(self) -> int:
        return self.undone + self.done
