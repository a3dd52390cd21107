"""What the page asks the project for, beside the desk: the queue with what passes, and one case."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.adjudication.queue import Queue, QueueCounts, QueueFilter, QueueItem
from core.model.ids import ArticleId
from core.model.layer import LayerKind
from core.model.verdict import CaseRef
from core.project import Project

if TYPE_CHECKING:
    from core.reading.casebook import CaseView


@dataclass(frozen=True, slots=True)
class Look:
    """The queue as a list shows it; `layers`: how many there are to be compared."""

    queue: Queue
    items: Sequence[QueueItem]
    counts: QueueCounts
    layers: int

    @property
    def is_compared(self) -> bool:
        """Whether there is something to decide on of which two or more are asked.

        An article that two have done and in which neither found anything is none.
        """
        return any(not item.is_single for items in self.queue.of_article.values() for item in items)


def look(
    project: Project, known: Queue | None, changed: frozenset[ArticleId], wanted: QueueFilter
) -> Look:
    """The queue as it is now: all of it, or where it is known, what has changed since."""
    if known is None:
        queue = project.adjudication_queue()
    else:
        queue = project.updated_queue(known, tuple(changed)) if changed else known
    layers = sum(layer.kind is LayerKind.ANNOTATOR for layer in project.layers())
    return Look(queue, queue.items(wanted), queue.counts, layers)


@dataclass(frozen=True, slots=True)
class Shown:
    """A case with the text that it is in."""

    view: "CaseView"
    text: str


def shown(project: Project, ref: CaseRef, acting: str | None) -> Shown | None:
    """As who acts sees it; None if the case is not as it was."""
    project.act_as(acting)
    view = project.case_view(ref)
    return None if view is None else Shown(view, project.text(ref.article))
