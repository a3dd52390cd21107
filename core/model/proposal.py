"""What a file or a text says of an article: offered to the analyst, with where it was found."""

from dataclasses import dataclass
from enum import StrEnum


class ArticleField(StrEnum):
    TEXT = "text"
    TITLE = "title"
    OUTLET = "outlet"
    AUTHOR = "author"
    PUBLISHED = "published"
    SOURCE_URL = "source_url"
    LANGUAGE = "language"


class Found(StrEnum):
    """Where a proposal was found."""

    COLUMN = "column"
    """A column of a table, or a key of an object, mapped by the analyst or by its name."""
    EXPORT = "export"
    """The header of an article in an export of a press database."""
    FILE_NAME = "file_name"
    TEXT = "text"
    PAGE = "page"
    """What a saved web page or a book says of itself to programs."""
    PROPERTIES = "properties"
    """The properties of a file, often those of whoever saved it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field. `start` and `end` are code points of the text, where it stands there.

    One that is not sure is offered, and never taken without being asked for.
    """

    field: ArticleField
    value: str
    found: Found
    start: int | None = None
    end: int | None = None
    is_sure: bool = True
