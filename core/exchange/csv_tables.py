"""Statements as CSV: one flat file, or a folder of tables that keeps everything."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from core.exchange.format import ExportOptions, Format, Writer, Written
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.phrase import Phrase
from core.model.span import Role
from core.model.statement import FieldValue, Statement
from core.text.numbers import number_text

Cell = str | int | float | bool | None

ARTICLES, STATEMENTS, SPANS = "articles.csv", "statements.csv", "spans.csv"
_STATEMENT_COLUMNS = (
    "statement_uid", "article_uid", "article_title", "outlet", "published", "annotator",
    "layer_kind", "state", "actor", "stance", "stance_value", "measure", "measure_path", "voice",
    "confidence", "note", "flagged", "evidence_start", "evidence_end", "evidence",
    "codebook_revision", "provenance",
)  # fmt: skip
_ARTICLE_COLUMNS = (
    "article_uid", "sha256", "title", "outlet", "author", "published", "source_url", "language",
    "metadata", "length", "words",
)  # fmt: skip
_SPAN_COLUMNS = ("statement_uid", "article_uid", "role", "start", "end", "quote")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_GAP = " […] "
_PATH = " > "


class _Lines:
    """Ends each row that it is given with `\\n` alone.

    The library quotes a cell for the characters of its own line end, so its line end has to be
    `\\r\\n` for a cell with either of them to be quoted.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, row: str) -> None:
        self._file.write(row.removesuffix("\r\n") + "\n")


class Table:
    """A CSV file with `\\n` line ends; made for a spreadsheet, with a mark and no formulas."""

    def __init__(self, path: Path, *, for_spreadsheet: bool) -> None:
        encoding = "utf-8-sig" if for_spreadsheet else "utf-8"
        self._file = path.open("w", encoding=encoding, newline="")
        self._writer = csv.writer(_Lines(self._file), lineterminator="\r\n")
        self._for_spreadsheet = for_spreadsheet

    def close(self) -> None:
        self._file.close()

    def add(self, cells: Iterable[Cell]) -> None:
        self._writer.writerow([self._shown(cell) for cell in cells])

    def _shown(self, cell: Cell) -> str:
        if isinstance(cell, str):
            return (
                f"'{cell}" if self._for_spreadsheet and cell.startswith(_FORMULA_STARTS) else cell
            )
        if isinstance(cell, bool):
            return "true" if cell else "false"
        return "" if cell is None else number_text(cell)


@contextmanager
def _tables(folder: Path, options: ExportOptions) -> Iterator[Mapping[str, Table]]:
    with ExitStack() as stack:
        tables = {}
        for name in (ARTICLES, STATEMENTS, SPANS):
            tables[name] = Table(folder / name, for_spreadsheet=options.for_spreadsheet)
            stack.callback(tables[name].close)
        yield tables


def files(out: Path) -> frozenset[str] | None:
    """The tables of a folder, unless the name asks for a single file."""
    return None if out.suffix.lower() == ".csv" else frozenset((ARTICLES, STATEMENTS, SPANS))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """One flat file, or the tables of a folder where `out` is one."""
    if out.is_dir():
        with _tables(out, options) as tables:
            return _write_tables(selection, tables)
    table = Table(out, for_spreadsheet=options.for_spreadsheet)
    try:
        return _write_flat(selection, table)
    finally:
        table.close()


def _write_tables(selection: Selection, tables: Mapping[str, Table]) -> Written:
    states = [f"state_{layer.annotator.name}" for layer in selection.layers]
    tables[ARTICLES].add((*_ARTICLE_COLUMNS, *states, "text"))
    tables[STATEMENTS].add(_statement_header(selection.codebook))
    tables[SPANS].add(_SPAN_COLUMNS)
    articles = count = 0
    for annotated in selection.articles():
        articles += 1
        tables[ARTICLES].add(_article_cells(annotated, selection))
        for share, statement in _statements(annotated):
            count += 1
            tables[STATEMENTS].add(_cells(annotated, share, statement, selection.codebook))
            for cells in _span_cells(annotated, statement):
                tables[SPANS].add(cells)
    return Written(articles, count)


def _write_flat(selection: Selection, table: Table) -> Written:
    table.add(_statement_header(selection.codebook))
    lost = _Losses()
    for annotated in selection.articles():
        lost.count_article(annotated)
        for share, statement in _statements(annotated):
            lost.count_statement(statement)
            table.add(_cells(annotated, share, statement, selection.codebook))
    return Written(lost.articles, lost.statements, lost.phrases())


def _statements(annotated: AnnotatedArticle) -> Iterator[tuple[Share, Statement]]:
    for share in annotated.shares:
        for statement in share.statements:
            yield share, statement


def _statement_header(codebook: Codebook) -> tuple[str, ...]:
    return (*_STATEMENT_COLUMNS, *(f"field_{field.name}" for field in codebook.fields))


def _cells(
    annotated: AnnotatedArticle, share: Share, statement: Statement, codebook: Codebook
) -> tuple[Cell, ...]:
    """The row of a complete statement, in the order of the header."""
    parts, article = statement.parts, annotated.article
    assert parts.actor is not None
    assert parts.stance is not None
    assert parts.measure is not None
    actor, stance, measure = (
        codebook.entries[entry] for entry in (parts.actor, parts.stance, parts.measure)
    )
    return (
        statement.uid, article.uid, article.title, article.details.outlet,
        article.details.published, share.layer.annotator.name, share.layer.kind.value,
        share.state.value, actor.name, stance.name, stance.value, measure.name,
        _PATH.join(codebook.path(measure)), parts.voice, parts.confidence, parts.note,
        parts.flagged, parts.evidence[0].start, parts.evidence[-1].end,
        _GAP.join(span.quote for span in parts.evidence), statement.codebook_revision,
        _as_json(statement.provenance),
        *(_answer(parts.fields.get(field.name)) for field in codebook.fields),
    )  # fmt: skip


def _answer(value: FieldValue | None) -> Cell:
    return value


def _article_cells(annotated: AnnotatedArticle, selection: Selection) -> tuple[Cell, ...]:
    article = annotated.article
    details = article.details
    states = {share.layer.id: share.state.value for share in annotated.shares}
    return (
        article.uid, article.sha256, details.title, details.outlet, details.author,
        details.published, details.source_url, details.language, _as_json(details.metadata),
        article.length, article.words,
        *(states.get(layer.id, "to_do") for layer in selection.layers),
        annotated.text,
    )  # fmt: skip


def _span_cells(annotated: AnnotatedArticle, statement: Statement) -> Iterator[tuple[Cell, ...]]:
    for role in Role:
        for span in statement.parts.spans(role):
            yield statement.uid, annotated.article.uid, role.value, *span


def _as_json(value: Mapping[str, object] | None) -> str | None:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True) if value else None


@dataclass
class _Losses:
    """Counts what a flat file has no place for."""

    articles: int = 0
    statements: int = 0

    def __post_init__(self) -> None:
        self._lost = Counter[str]()

    def count_article(self, annotated: AnnotatedArticle) -> None:
        self.articles += 1
        self._lost["texts"] += 1
        self._lost["silent"] += not any(share.statements for share in annotated.shares)

    def count_statement(self, statement: Statement) -> None:
        parts = statement.parts
        self.statements += 1
        self._lost["gaps"] += len(parts.evidence) > 1
        self._lost["marks"] += sum(len(parts.spans(role)) for role in Role) - len(parts.evidence)

    def phrases(self) -> tuple[Phrase, ...]:
        return tuple(
            Phrase(one if self._lost[key] == 1 else many, {"count": f"{self._lost[key]:,}"})
            for key, (one, many) in _LOSSES.items()
            if self._lost[key]
        )


_LOSSES = {
    "texts": (
        "the text, author, address, language and metadata of 1 article",
        "the text, author, address, language and metadata of {count} articles",
    ),
    "silent": (
        "1 article without a statement, with where the annotators stand with it",
        "{count} articles without a statement, with where the annotators stand with them",
    ),
    "gaps": (
        "where 1 statement leaves words out between passages of evidence",
        "where {count} statements leave words out between passages of evidence",
    ),
    "marks": (
        "1 mark that shows where an actor, stance or measure is named",
        "{count} marks that show where an actor, stance or measure is named",
    ),
}

FORMAT = Format(
    name="csv",
    title="CSV tables: one flat file of statements (.csv), or a folder of three tables",
    extensions=(".csv",),
    offsets="code points",
    carries=(
        "a folder: articles with their texts, statements, passages, how far each article is",
        "one file: a row for each statement",
    ),
    loses=(
        "one file: texts and further details of articles",
        "one file: articles without a statement",
        "one file: the gaps between several passages of evidence",
        "one file: marks of where actor, stance and measure are named",
    ),
    called="CSV tables",
    writer=Writer(files, write),
)
