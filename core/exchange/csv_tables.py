"""Statements as CSV: one flat file, or a folder of tables that keeps everything."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written
from core.exchange.gold.tables import SPAN_COLUMNS, Cell, Tables, statements_of
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
from core.exchange.selection import Selection
from core.text.formulas import as_text
from core.text.numbers import number_text

ARTICLES, STATEMENTS, SPANS = "articles.csv", "statements.csv", "spans.csv"


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

    def __init__(self, path: Path, *, for_spreadsheet: bool, separator: str = ",") -> None:
        encoding = "utf-8-sig" if for_spreadsheet else "utf-8"
        self._file = path.open("w", encoding=encoding, newline="")
        self._writer = csv.writer(_Lines(self._file), delimiter=separator, lineterminator="\r\n")
        self._for_spreadsheet = for_spreadsheet

    def close(self) -> None:
        self._file.close()

    def add(self, cells: Iterable[Cell]) -> None:
        self._writer.writerow([self._shown(cell) for cell in cells])

    def _shown(self, cell: Cell) -> str:
        if isinstance(cell, str):
            return as_text(cell) if self._for_spreadsheet else cell
        if isinstance(cell, bool):
            return "true" if cell else "false"
        return "" if cell is None else number_text(cell)


@contextmanager
def _files(folder: Path, options: ExportOptions) -> Iterator[Mapping[str, Table]]:
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
    tables = Tables(selection, options)
    if out.is_dir():
        with _files(out, options) as opened:
            return _write_tables(selection, tables, opened)
    table = Table(out, for_spreadsheet=options.for_spreadsheet)
    try:
        return _write_flat(selection, tables, table)
    finally:
        table.close()


def _write_tables(selection: Selection, tables: Tables, opened: Mapping[str, Table]) -> Written:
    opened[ARTICLES].add(tables.article_columns)
    opened[STATEMENTS].add(tables.statement_columns)
    opened[SPANS].add(SPAN_COLUMNS)
    articles = count = 0
    for annotated in selection.articles():
        articles += 1
        opened[ARTICLES].add(tables.article(annotated))
        for share, row in statements_of(annotated):
            count += 1
            opened[STATEMENTS].add(tables.statement(annotated, share, row))
            for cells in tables.spans(annotated, row):
                opened[SPANS].add(cells)
    return Written(articles, count)


def _write_flat(selection: Selection, tables: Tables, table: Table) -> Written:
    table.add(tables.statement_columns)
    articles = count = 0
    for annotated in selection.articles():
        articles += 1
        for share, row in statements_of(annotated):
            count += 1
            table.add(tables.statement(annotated, share, row))
    return Written(articles, count)


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally | None:
    """The folder loses nothing."""
    if files(out) is not None:
        return None
    return Losses(Loss.TEXTS, Loss.SILENT, Loss.GAPS, Loss.MARKS)


def _marking(out: Path) -> Marking:
    return Marking.ROWS if files(out) is None else Marking.ARTICLES


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
        "one file: articles without a statement, and that gold waits for a decision there",
        "one file: the gaps between several passages of evidence",
        "one file: marks of where actor, stance and measure are named",
    ),
    called="CSV tables",
    writer=Writer(files, write, _tally, marking=_marking, votes=Votes.CARRIED),
)
