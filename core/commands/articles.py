"""Articles in, and where an annotator stands with each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.commands.cleaning import cleaned_details
from core.commands.work import Work
from core.model.article import MAX_ARTICLE_LENGTH, Article, ArticleDetails, NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.proposal import Proposal
from core.storage import articles
from core.text.canonical import canonical, digest


@dataclass(frozen=True, slots=True)
class FoundArticle(NewArticle):
    """A new article that stands in a file; `line` where the file can hold several.

    `proposals`: what was found about it, taken or not. `encoding`: what its bytes were read as,
    where that is not said by the format itself. `sheet`: that of a file with several.
    """

    file: str
    line: int | None = None
    proposals: tuple[Proposal, ...] = ()
    encoding: str | None = None
    sheet: str | None = None

    def placed(self, file: str, sheet: str | None) -> "FoundArticle":
        """The same article, standing there."""
        origin = place_in(file, self.line, sheet)
        return replace(self, file=file, sheet=sheet, origin=origin)

    def skipped(self, reason: Phrase, same_as: str | None = None) -> "Skipped":
        """Why it does not come in."""
        is_duplicate = same_as is not None
        return Skipped(self.file, reason, self.line, is_duplicate, False, same_as, self.sheet)


def found_article(
    text: str, details: ArticleDetails, file: str, line: int | None = None
) -> FoundArticle:
    return FoundArticle(text, details, place_in(file, line), file, line)


def place_in(file: str, line: int | None, sheet: str | None = None) -> str:
    within = file if sheet is None else f"{file}, {sheet}"
    return within if line is None else f"{within}, line {line}"


@dataclass(frozen=True)
class Skipped:
    """A file or folder, or a line of one, that was not imported, and why."""

    file: str
    reason: Phrase
    line: int | None = None
    is_duplicate: bool = False
    """Left out because its text is in the project already: nothing is missing."""
    is_unavailable: bool = False
    """The disk or the file system is the trouble, not what the file holds."""
    same_as: str | None = None
    """The SHA-256 of the text that is in the project already."""
    sheet: str | None = None

    @property
    def path(self) -> str:
        """The file, or the place within it."""
        return place_in(self.file, self.line, self.sheet)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article came from; `encoding`: what its bytes were read as, if not as UTF-8."""

    file: str
    line: int | None = None
    encoding: str | None = None


@dataclass(frozen=True)
class ImportReport:
    """`places` says where each of `imported` came from."""

    imported: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class AddArticles:
    """Add articles as they come; texts that are already here are skipped, never twice in."""

    incoming: Iterable[NewArticle | Skipped]

    def apply(self, work: Work) -> ImportReport:
        imported: list[Article] = []
        places: list[Place] = []
        skipped: list[Skipped] = []
        for item in self.incoming:
            added = item if isinstance(item, Skipped) else add_article(work, item)
            if isinstance(added, Skipped):
                skipped.append(added)
            elif not isinstance(item, Skipped):
                imported.append(added)
                places.append(_place_of(item))
        if len(imported) == 1:
            work.describe("import “{title}”", title=imported[0].title)
        else:
            work.describe("import {count} articles", count=len(imported))
        return ImportReport(tuple(imported), tuple(skipped), tuple(places))


def _place_of(article: NewArticle) -> Place:
    if isinstance(article, FoundArticle):
        return Place(article.file, article.line, article.encoding)
    return Place(article.origin)


def add_article(work: Work, article: NewArticle) -> Article | Skipped:
    """Store one new text, or say why it is left out."""
    text = canonical(article.text)
    if not text.strip():
        return _skipped(article, Phrase("It holds no text."))
    if len(text) > MAX_ARTICLE_LENGTH:
        reason = "It is longer than an article can be ({limit} characters); split it first."
        return _skipped(article, Phrase(reason, {"limit": f"{MAX_ARTICLE_LENGTH:,}"}))
    sha256 = digest(text)
    known = articles.find_by_hash(work.connection, sha256)
    if known is not None:
        reason = "The same text is already here as “{title}”."
        return _skipped(article, Phrase(reason, {"title": known[1]}), same_as=sha256)
    origin = canonical(article.origin)
    article = NewArticle(text, cleaned_details(article.details, origin), origin)
    articles.add_text(work.connection, sha256, text)
    article_id = articles.insert(work.rows, article, sha256)
    return articles.article(work.connection, article_id)


def _skipped(article: NewArticle, reason: Phrase, *, same_as: str | None = None) -> Skipped:
    if isinstance(article, FoundArticle):
        return article.skipped(reason, same_as)
    return Skipped(article.origin, reason, is_duplicate=same_as is not None, same_as=same_as)


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
