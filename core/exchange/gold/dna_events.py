"""Statements as the event list of the Discourse Network Analyzer: a row for each of them."""

from contextlib import closing
from pathlib import Path

from core.exchange.csv_tables import Table
from core.exchange.format import ExportOptions, Format, Writer, Written, one_file
from core.exchange.gold.tables import GAP, Cell, statements_of
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.codebook import ActorKind, Codebook
from core.model.exported import StatementRow
from core.model.phrase import Phrase

_COLUMNS = (
    "statement ID", "time", "document ID", "document title", "author", "source", "section",
    "type", "text", "person", "organization", "concept", "agreement", "stance",
)  # fmt: skip
_MIDNIGHT = " 00:00:00"
_WHOLE_DAY = 10


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """The columns of DNA's own export, with its separator and time; a stance beside agreement.

    A person is one, with the organisation it stands under; all other actors are organisations.
    """
    book = selection.codebook
    articles = statements = 0
    with closing(Table(out, for_spreadsheet=options.for_spreadsheet, separator=";")) as table:
        table.add(_COLUMNS)
        for annotated in selection.articles():
            articles += 1
            for _, row in statements_of(annotated):
                statements += 1
                table.add(_cells(annotated, row, book))
    return Written(articles, statements)


def _cells(annotated: AnnotatedArticle, row: StatementRow, book: Codebook) -> list[Cell]:
    article = annotated.article
    details, metadata = article.details, article.details.metadata
    stance = book.entries[row.stance]
    person, organisation = actor_of(row, book)
    return [
        row.id, _time(details.published), article.id, details.title, details.author or "",
        details.outlet or "", metadata.get("section", ""), metadata.get("type", ""),
        GAP.join(quote for _, _, quote in row.spans[0]), person, organisation,
        book.entries[row.measure].name, agreement(stance.value), stance.name,
    ]  # fmt: skip


def actor_of(row: StatementRow, book: Codebook) -> tuple[str, str]:
    """Person and organisation."""
    actor = book.entries[row.actor]
    if actor.actor_kind is not ActorKind.PERSON:
        return "", actor.name
    body = book.body_of(actor)
    return actor.name, "" if body is None else body.name


def agreement(value: float | None) -> int | None:
    """1 in favour, 0 against; DNA has nothing between them."""
    return None if not value else int(value > 0)


def _time(published: str | None) -> str:
    """As DNA writes it; what is no whole day is none."""
    return published + _MIDNIGHT if published and len(published) == _WHOLE_DAY else ""


class _Uneventful:
    """Counts statements that are neither in favour nor against, and days that are not whole."""

    def __init__(self, selection: Selection) -> None:
        self._losses = Losses(
            Loss.SILENT, Loss.GAPS, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE,
            Loss.NOTES, Loss.FLAGS, Loss.FIELDS, Loss.PROVENANCE, Loss.LAYERS, Loss.REVISIONS,
        )  # fmt: skip
        self._book = selection.codebook
        self._counts = dict.fromkeys(_LOST, 0)

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        values = (self._book.entries[row.stance].value for row in annotated.rows())
        self._counts["articles"] += 1
        self._counts["neutral"] += sum(not value for value in values)
        published = annotated.article.details.published
        self._counts["undated"] += bool(published) and not _time(published)

    def phrases(self) -> tuple[Phrase, ...]:
        found = (
            Phrase(one if self._counts[key] == 1 else many, {"count": f"{self._counts[key]:,}"})
            for key, (one, many) in _LOST.items()
            if self._counts[key]
        )
        return (*found, *self._losses.phrases())


_LOST = {
    "articles": (
        "text, address, language and further metadata of 1 article",
        "text, address, language and further metadata of {count} articles",
    ),
    "neutral": (
        "whether 1 statement agrees, as its stance is neither in favour nor against",
        "whether {count} statements agree, as their stances are neither in favour nor against",
    ),
    "undated": (
        "when 1 article was published, of which no whole day is known",
        "when {count} articles were published, of which no whole day is known",
    ),
}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Uneventful(selection)


FORMAT = Format(
    name="dna-events",
    title="The event list of the Discourse Network Analyzer, a row for each statement (.csv)",
    extensions=(".csv",),
    carries=("person, organisation, concept and agreement of each statement", "its words and day"),
    loses=(
        "texts and further details of articles",
        "articles without a statement",
        "where evidence is in the text",
        "stances between in favour and against, but in a column beside",
        "whose each statement is",
        "marks of where actor, stance and measure are named",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from",
        "that gold waits for a decision",
    ),
    called="Events for DNA",
    writer=Writer(one_file, write, _tally),
)
