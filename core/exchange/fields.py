"""What the columns of a table, or the keys of an object, say about an article."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from core.commands.cleaning import one_line
from core.model.article import ArticleDetails
from core.model.phrase import Refused
from core.model.proposal import ArticleField, Found, Proposal
from core.text.canonical import canonical
from core.text.days import day_in
from core.text.language import language_of
from core.text.metadata import proposals_in

__all__ = [
    "METADATA",
    "ArticleField",
    "ColumnMap",
    "Stated",
    "assigned",
    "column_map",
    "completed",
    "fitting",
    "offered",
    "stated",
]

METADATA = "metadata"
"""What a column map says of a column that is to be kept as it is."""

_GUESSES: Mapping[ArticleField, tuple[str, ...]] = {
    ArticleField.TEXT: (
        "text", "body", "content", "article", "fulltext", "full_text",
        "body_text", "article_text", "main_text", "article_body",
        "volltext", "artikeltext", "inhalt", "artikel", "texte", "texte_intégral", "contenu",
    ),
    ArticleField.TITLE: ("title", "headline", "titel", "überschrift", "schlagzeile", "titre"),
    ArticleField.OUTLET: (
        "outlet", "source", "newspaper", "paper", "publication", "publisher",
        "medium", "zeitung", "quelle", "journal", "média",
    ),
    ArticleField.AUTHOR: (
        "author", "authors", "writer", "byline",
        "autor", "autorin", "verfasser", "verfasserin", "auteur", "autrice", "auteure",
    ),
    ArticleField.PUBLISHED: (
        "published", "date", "publish_date", "published_at",
        "publication_date", "pub_date", "date_published", "veröffentlichungsdatum",
        "datum", "erscheinungsdatum", "erschienen", "date_de_publication",
    ),
    ArticleField.SOURCE_URL: ("source_url", "url", "link", "lien"),
    ArticleField.LANGUAGE: ("language", "lang", "sprache", "langue"),
}  # fmt: skip
_AMBIGUOUS = re.compile(r"\d/\d")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?")

_LANGUAGE_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "turkish": "tr",
    "türkçe": "tr", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi",
    "czech": "cs", "hungarian": "hu", "romanian": "ro", "bulgarian": "bg", "greek": "el",
    "arabic": "ar", "chinese": "zh", "japanese": "ja", "korean": "ko",
}  # fmt: skip

ColumnMap = Mapping[str, ArticleField | None]


@dataclass(frozen=True, slots=True)
class Stated:
    """A text and what stands beside it: known details, and proposals for what is not known.

    `encoding` is told where it is another than UTF-8.
    """

    text: str
    details: ArticleDetails
    proposals: tuple[Proposal, ...] = ()
    encoding: str | None = None


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
    # Qt hands members of an enumeration of words back as bare words.
    fields = {c: ArticleField(f) for c, f in chosen.items() if f is not None and c in columns}
    by_name = {c.strip().casefold().replace(" ", "_"): c for c in reversed(columns)}
    for field, names in _GUESSES.items():
        candidates = [by_name[name] for name in names if name in by_name]
        free = [column for column in candidates if column not in chosen]
        if free and field not in fields.values():
            fields[free[0]] = field
    return fields


def stated(
    cells: Mapping[str, str], fields: Mapping[str, ArticleField], encoding: str | None = None
) -> Stated:
    """The text and details that the cells tell; what fills no field is metadata."""
    values: dict[ArticleField, str] = {}
    metadata: dict[str, str] = {}
    for column, cell in cells.items():
        field = fields.get(column)
        if field is ArticleField.TEXT:
            values[field] = canonical(cell)
        elif clean := one_line(cell):
            value = None if field is None else fitting(field, clean)
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
    proposals = (
        Proposal(field, value, Found.COLUMN)
        for field, value in values.items()
        if field is not ArticleField.TEXT
    )
    return Stated(values.get(ArticleField.TEXT, ""), details, tuple(proposals), encoding)


def offered(stated: Stated) -> tuple[Proposal, ...]:
    """All proposals, the better of each field first: those beside the text, then those in it."""
    return (*stated.proposals, *proposals_in(stated.text))


def completed(
    stated: Stated, proposals: Iterable[Proposal], fallback: str, *, with_unsure: bool = False
) -> ArticleDetails:
    """The details, with the best proposals where nothing is stated.

    `with_unsure` takes what may be wrong, too. The title is `fallback` where nobody knows one. The
    language is always looked for.
    """
    known = stated.details
    taken: dict[str, str] = {}
    for proposal in proposals:
        if proposal.field.value not in taken and (proposal.is_sure or with_unsure):
            value = fitting(proposal.field, one_line(proposal.value))
            if value:
                taken[proposal.field.value] = value
    return replace(
        known,
        title=known.title or taken.get(ArticleField.TITLE) or fallback,
        outlet=known.outlet or taken.get(ArticleField.OUTLET),
        author=known.author or taken.get(ArticleField.AUTHOR),
        published=known.published or taken.get(ArticleField.PUBLISHED),
        source_url=known.source_url or taken.get(ArticleField.SOURCE_URL),
        language=known.language or taken.get(ArticleField.LANGUAGE) or language_of(stated.text),
    )


def fitting(field: ArticleField, value: str) -> str | None:
    """The value as the field keeps it; None where it does not fit there."""
    if field is ArticleField.PUBLISHED:
        return _iso_day(value)
    if field is ArticleField.LANGUAGE:
        match = _LANGUAGE.fullmatch(value.casefold())
        return _LANGUAGE_NAMES.get(value.casefold()) if match is None else match[1]
    return value


def _iso_day(value: str) -> str | None:
    """The day of `2025-03-15…`, `15.3.2025` or `15 March 2025`; None for what may mean two days."""
    if (written := day_in(value)) is not None and not _AMBIGUOUS.search(value):
        return written.iso
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None
