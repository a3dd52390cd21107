"""What the page asks the project for, beside the desk: the queue with what passes, and one case."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.adjudication.queue import Queue, QueueCounts, QueueFilter, QueueItem
from core.model.ids import ArticleId
from core.model.layer import LayerKind
from core.model.verdict import CaseRef
from core.project import Project
from core.text.sentences import Range
from gui.adjudication.about import About

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
    residue: tuple[Range, ...]

    @property
    def about(self) -> About:
        versions = [(v.label, v.statement) for v in self.view.versions if v.statement is not None]
        is_missed = not versions and bool(self.view.case.verdicts)
        article = self.view.case.ref.article
        return About(article, self.view.title, self.text, self.residue, tuple(versions), is_missed)


def shown(project: Project, ref: CaseRef, acting: str | None) -> Shown | None:
    """As who acts sees it; None if the case is not as it was."""
    project.act_as(acting)
    view = project.case_view(ref)
    if view is None:
        return None
    text = project.text(ref.article)
    return Shown(view, text, project.page_residue(ref.article, text))


@dataclass(frozen=True, slots=True)
class MissedIn:
    """An article in which everybody may have missed something; `done`: how many are done."""

    about: About
    done: int


def missed_in(project: Project, article: ArticleId) -> MissedIn:
    done = len(project.article_cases(article).participants)
    title, text = project.article(article).title, project.text(article)
    residue = project.page_residue(article, text)
    return MissedIn(About(article, title, text, residue, is_missed=True), done)


def found(look: Look, wanted: CaseRef | None) -> QueueItem | None:
    """The case as the queue has it now."""
    of_article = () if wanted is None else look.queue.of_article.get(wanted.article, ())
    return next((each for each in of_article if each.ref == wanted), None)


def turned(before: Look | None, now: Look, changed: frozenset[ArticleId]) -> QueueItem | None:
    """The first case that is in another state than it was."""
    if before is None:
        return None
    for article in sorted(changed):
        states = {item.ref: item.state for item in before.queue.of_article.get(article, ())}
        for item in now.queue.of_article.get(article, ()):
            if states.get(item.ref) is not item.state:
                return item
    return None
