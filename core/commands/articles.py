"""Articles in, and where an annotator stands with each."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.commands.work import Work
from core.model.article import MAX_ARTICLE_LENGTH, Article, NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.storage import articles
from core.text.canonical import canonical, digest


@dataclass(frozen=True)
class Skipped:
    """Something that was not imported, and why. `path` is a file, or a place within one."""

    path: str
    reason: Phrase
    is_duplicate: bool = False
    """Left out because its text is in the project already: nothing is missing."""


@dataclass(frozen=True)
class ImportReport:
    imported: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True)
class AddArticles:
    """Add articles as they come; texts that are already here are skipped, never twice in."""

    incoming: Iterable[NewArticle | Skipped]

    def apply(self, work: Work) -> ImportReport:
        imported: list[Article] = []
        skipped: list[Skipped] = []
        for item in self.incoming:
            added = item if isinstance(item, Skipped) else add_article(work, item)
            if isinstance(added, Skipped):
                skipped.append(added)
            else:
                imported.append(added)
        if len(imported) == 1:
            work.describe("import “{title}”", title=imported[0].title)
        else:
            work.describe("import {count} articles", count=len(imported))
        return ImportReport(tuple(imported), tuple(skipped))


def add_article(work: Work, article: NewArticle) -> Article | Skipped:
    """Store one new text, or say why it is left out."""
    text = canonical(article.text)
    if not text.strip():
        return Skipped(article.origin, Phrase("It holds no text."))
    if len(text) > MAX_ARTICLE_LENGTH:
        return Skipped(
            article.origin,
            Phrase(
                "It is longer than an article can be ({limit} characters); split it first.",
                {"limit": f"{MAX_ARTICLE_LENGTH:,}"},
            ),
        )
    sha256 = digest(text)
    known = articles.find_by_hash(work.connection, sha256)
    if known is not None:
        return Skipped(
            article.origin,
            Phrase("The same text is already here as “{title}”.", {"title": known[1]}),
            is_duplicate=True,
        )
    article = NewArticle(text, article.details, article.origin)
    articles.add_text(work.connection, sha256, text)
    article_id = articles.insert(work.rows, article, sha256)
    return articles.article(work.connection, article_id)


@dataclass(frozen=True)
class SetArticleState:
    """Say where the acting annotator stands with an article."""

    article: ArticleId
    state: ArticleState

    def apply(self, work: Work) -> None:
        article = articles.article(work.connection, self.article)
        articles.set_state(work.connection, work.rows, work.own_layer(), self.article, self.state)
        work.describe(_STATE_LABELS[self.state], title=article.title)


_STATE_LABELS = {
    ArticleState.TO_DO: "put “{title}” back to do",
    ArticleState.IN_PROGRESS: "mark “{title}” in progress",
    ArticleState.DONE: "mark “{title}” done",
    ArticleState.SKIPPED: "skip “{title}”",
}
