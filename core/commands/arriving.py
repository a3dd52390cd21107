"""What comes in from files: an article as it was found, or why there is none."""

from dataclasses import dataclass, replace
from typing import Any

from core.commands.cleaning import cleaned_details
from core.model.article import MAX_ARTICLE_LENGTH, ArticleDetails, NewArticle
from core.model.phrase import Phrase
from core.model.proposal import Proposal
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

    def skipped(self, reason: Phrase) -> "Skipped":
        """Why it does not come in."""
        return Skipped(self.file, reason, self.line, sheet=self.sheet)


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

    def __post_init__(self) -> None:
        object.__setattr__(self, "reason", self.reason.in_brief())

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
    sheet: str | None = None

    def skipped(self, reason: Phrase, same_as: str | None = None) -> Skipped:
        """Why the article does not come in; `same_as`: the SHA-256 of one that is here."""
        is_duplicate = same_as is not None
        return Skipped(self.file, reason, self.line, is_duplicate, False, same_as, self.sheet)


@dataclass(frozen=True, slots=True)
class ReadyArticle:
    """An article that can be stored as it is; `words` by white space."""

    text: str
    details: ArticleDetails
    origin: str
    place: Place
    sha256: str
    words: int


Arrival = ReadyArticle | Skipped
"""An article on its way in, or why there is none, checked as far as that needs no project."""


def ready(item: NewArticle | Arrival) -> Arrival:
    """All that can be done about an article before the project is held for it."""
    if not isinstance(item, NewArticle):
        return item
    place = _place_of(item)
    text = canonical(item.text)
    if not text.strip():
        return place.skipped(Phrase("It holds no text."))
    if len(text) > MAX_ARTICLE_LENGTH:
        reason = "It is longer than an article can be ({limit} characters); split it first."
        limit = {"limit": f"{MAX_ARTICLE_LENGTH:,}"}
        return place.skipped(Phrase(reason, limit))
    origin = canonical(item.origin)
    details = cleaned_details(item.details, origin)
    return ReadyArticle(text, details, origin, place, digest(text), len(text.split()))


def _place_of(article: NewArticle) -> Place:
    if isinstance(article, FoundArticle):
        return Place(article.file, article.line, article.encoding, article.sheet)
    return Place(article.origin)


def twice(article: ReadyArticle, title: str) -> Skipped:
    """Why an article is left out whose text is here already, under that title."""
    reason = Phrase("The same text is already here as “{title}”.", {"title": title})
    return article.place.skipped(reason, article.sha256)


def as_record(item: Arrival) -> list[Any]:
    """What `of_record` makes the same of, in JSON."""
    if isinstance(item, Skipped):
        told = item.is_duplicate, item.is_unavailable, item.same_as, item.sheet
        return [item.file, item.reason.as_json(), item.line, *told]
    known, place = item.details, item.place
    details = [
        known.title,
        known.outlet,
        known.author,
        known.published,
        known.source_url,
        known.language,
        dict(known.metadata),
    ]
    where = [place.file, place.line, place.encoding, place.sheet]
    return [item.text, details, item.origin, where, item.sha256, item.words]


_OF_AN_ARTICLE = 6
"""How many values the record of an article has; that of what is skipped has more."""


def of_record(record: list[Any]) -> Arrival:
    if len(record) != _OF_AN_ARTICLE:
        file, reason, *others = record
        return Skipped(file, Phrase.of_json(reason), *others)
    text, details, origin, where, sha256, words = record
    return ReadyArticle(text, ArticleDetails(*details), origin, Place(*where), sha256, words)
