"""What a process that reads apart tells: documents, rows of a table, and why there are none."""

from dataclasses import dataclass
from enum import StrEnum

from core.exchange.fields import Stated
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.proposal import ArticleField, Found, Proposal


class Kind(StrEnum):
    """Files that are read apart."""

    WEB_PAGE = "web_page"
    WORD = "word"
    OPEN_DOCUMENT = "open_document"
    RICH_TEXT = "rich_text"
    BOOK = "book"
    PDF = "pdf"
    SPREADSHEET = "spreadsheet"
    CAS = "cas"

    @property
    def module(self) -> str:
        """Where its reader is."""
        floor = "annotations" if self is Kind.CAS else "articles"
        return f"core.exchange.{floor}.{self.value}"


class Answer(StrEnum):
    READY = "ready"
    ITEM = "item"
    REFUSED = "refused"
    GONE = "gone"
    """Refused; and the process cannot go on after that file."""
    END = "end"


@dataclass(frozen=True, slots=True)
class Document:
    """A text as a file holds it, and what the file says beside it.

    `encoding`: the name of another encoding than UTF-8, where the format leaves it open.
    """

    text: str
    proposals: tuple[Proposal, ...] = ()
    encoding: str | None = None

    @property
    def stated(self) -> Stated:
        return Stated(self.text, ArticleDetails(""), self.proposals, self.encoding)

    def as_json(self) -> dict[str, object]:
        offered = [[p.field, p.value, p.found, p.is_sure] for p in self.proposals]
        return {"text": self.text, "proposals": offered, "encoding": self.encoding}

    @classmethod
    def of_json(cls, value: object) -> "Document":
        assert isinstance(value, dict)
        proposals = (
            Proposal(ArticleField(field), text, Found(found), is_sure=is_sure)
            for field, text, found, is_sure in value["proposals"]
        )
        return cls(value["text"], tuple(proposals), value["encoding"])


def proposed(found: Found, *, is_sure: bool = True, **values: str | None) -> tuple[Proposal, ...]:
    """Proposals for the fields that have a value."""
    return tuple(
        Proposal(ArticleField(name), " ".join(value.split()), found, is_sure=is_sure)
        for name, value in values.items()
        if value and value.strip()
    )


def refusal_of(value: object) -> Refused:
    """The refusal that the other process raised."""
    phrase = Phrase.of_json(value)
    return Refused(phrase.template, **phrase.values)
