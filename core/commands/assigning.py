"""Who is to annotate which articles."""

from dataclasses import dataclass

from core.commands.work import Work
from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Refused
from core.storage import articles, assignments, layers


@dataclass(frozen=True)
class AssignArticles:
    """Assign articles to an annotator; how many were not assigned to her yet."""

    articles: tuple[ArticleId, ...]
    annotator: AnnotatorId

    def apply(self, work: Work) -> int:
        name = _name_of(work, self.annotator)
        new = assignments.open_to(work.connection, self.articles, self.annotator)
        assignments.assign(work.rows, new, self.annotator)
        if len(new) == 1:
            title = articles.article(work.connection, new[0]).title
            work.describe("assign “{title}” to {name}", title=title, name=name)
        else:
            work.describe("assign {count} articles to {name}", count=len(new), name=name)
        return len(new)


@dataclass(frozen=True)
class UnassignArticles:
    """Take articles back from an annotator; what she has done in them stays."""

    articles: tuple[ArticleId, ...]
    annotator: AnnotatorId

    def apply(self, work: Work) -> int:
        name = _name_of(work, self.annotator)
        before = work.rows.count
        assignments.take_back(work.connection, work.rows, self.articles, self.annotator)
        count = work.rows.count - before
        if count == 1 and len(self.articles) == 1:
            title = articles.article(work.connection, self.articles[0]).title
            work.describe("take “{title}” back from {name}", title=title, name=name)
        else:
            work.describe("take {count} articles back from {name}", count=count, name=name)
        return count


def _name_of(work: Work, annotator: AnnotatorId) -> str:
    found = layers.annotator_with(work.connection, annotator)
    if found is None:
        raise Refused("This annotator is not in the project.")
    return found.name
