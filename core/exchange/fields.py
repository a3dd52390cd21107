"""What the columns of a table, or the keys of an object, say about an article."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from core.commands.cleaning import one_line
from core.model.article import ArticleDetails
from core.model.phrase import Refused
from core.text.canonical import canonical
from core.text.language import language_of
from core.text.metadata import found_in


class ArticleField(StrEnum):
    TEXT = "text"
    TITLE = "title"
    OUTLET = "outlet"
    AUTHOR = "author"
    PUBLISHED = "published"
    SOURCE_URL = "source_url"
    LANGUAGE = "language"


METADATA = "metadata"
"""What a column map says of a column that is to be kept as it is."""

_GUESSES: Mapping[ArticleField, tuple[str, ...]] = {
    ArticleField.TEXT: ("text", "body", "content", "article", "fulltext", "full_text"),
    ArticleField.TITLE: ("title", "headline"),
    ArticleField.OUTLET: ("outlet", "source", "newspaper", "publication", "publisher"),
    ArticleField.AUTHOR: ("author", "authors", "writer", "byline"),
    ArticleField.PUBLISHED: ("published", "date", "publish_date", "published_at"),
    ArticleField.SOURCE_URL: ("source_url", "url", "link"),
    ArticleField.LANGUAGE: ("language", "lang"),
}
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?")

ColumnMap = Mapping[str, ArticleField | None]


@dataclass(frozen=True, slots=True)
class Stated:
    """A text and what stands beside it."""

    text: str
    details: ArticleDetails


def column_map(pairs: Iterable[str]) -> ColumnMap:
    """What `COLUMN=FIELD` pairs say; Refused where one names no field."""
    return dict(_pair(pair) for pair in pairs)


def _pair(pair: str) -> tuple[str, ArticleField | None]:
    column, _, name = pair.rpartition("=")
    if column and name == METADATA:
        return column, None
    if not column or name not in list(ArticleField):
        raise Refused(
            "“{pair}” does not say what a column holds; write COLUMN=FIELD, with one of these "
            "as the field: {fields}.",
            pair=pair,
            fields=", ".join((*ArticleField, METADATA)),
        )
    return column, ArticleField(name)


def assigned(columns: Iterable[str], chosen: ColumnMap) -> dict[str, ArticleField]:
    """Which field each column fills: as chosen, else as its name suggests, each field once."""
    columns = list(columns)
    fields = {c: field for c, field in chosen.items() if field is not None and c in columns}
    by_name = {c.strip().casefold().replace(" ", "_"): c for c in reversed(columns)}
    for field, names in _GUESSES.items():
        candidates = [by_name[name] for name in names if name in by_name]
        free = [column for column in candidates if column not in chosen]
        if free and field not in fields.values():
            fields[free[0]] = field
    return fields


def stated(cells: Mapping[str, str], fields: Mapping[str, ArticleField]) -> Stated:
    """The text and details that the cells tell; what fills no field is metadata."""
    values: dict[ArticleField, str] = {}
    metadata: dict[str, str] = {}
    for column, cell in cells.items():
        field = fields.get(column)
        if field is ArticleField.TEXT:
            values[field] = canonical(cell)
        elif clean := one_line(cell):
            value = None if field is None else _fitting(field, clean)
            if field is None or value is None:
                metadata[one_line(column)] = canonical(cell)
            else:
                values[field] = value
    details = ArticleDetails(
        title=values.get(ArticleField.TITLE, ""),
        outlet=values.get(ArticleField.OUTLET),
        author=values.get(ArticleField.AUTHOR),
        published=values.get(ArticleField.PUBLISHED),
        source_url=values.get(ArticleField.SOURCE_URL),
        language=values.get(ArticleField.LANGUAGE),
        metadata=metadata,
    )
    return Stated(values.get(ArticleField.TEXT, ""), details)


def completed(stated: Stated, fallback: str, *, with_metadata: bool) -> ArticleDetails:
    """The details, with what the text says about itself where nothing is stated.

    The title is `fallback` where neither knows one. The language is always looked for.
    """
    known = stated.details
    language = known.language or language_of(stated.text)
    if not with_metadata:
        return replace(known, title=known.title or fallback, language=language)
    found = found_in(stated.text, fallback)
    return replace(
        known,
        title=known.title or found.title,
        author=known.author or found.author,
        published=known.published or found.published,
        source_url=known.source_url or found.source_url,
        language=language,
    )


def _fitting(field: ArticleField, value: str) -> str | None:
    """The value as the field keeps it; None where it does not fit there."""
    if field is ArticleField.PUBLISHED:
        return _iso_day(value)
    if field is ArticleField.LANGUAGE:
        match = _LANGUAGE.fullmatch(value.casefold())
        return None if match is None else match[1]
    return value


def _iso_day(value: str) -> str | None:
    """The day of `2025-03-15…` or `15.3.2025`; None for what could be read in two ways."""
    match = _DAY_FIRST.fullmatch(value)
    if match is not None:
        value = f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}"
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None
