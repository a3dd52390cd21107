"""Spreadsheets (`.xlsx`) with one article per row."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.apart import Apart
from core.exchange.articles.containers import opened_zip, refuse_entities
from core.exchange.articles.documents import Kind
from core.exchange.articles.rows import Table, articles_of_rows, header_of
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import shown
from core.model.phrase import Phrase, Refused

LIBRARIES = ("openpyxl", "defusedxml.ElementTree")
_MOST_COLUMNS = 1_000


def parse(path: Path) -> Iterator[object]:
    """The names of the sheets, then the rows of the first with their numbers, as texts.

    Formulas are told as they are written; nothing is ever computed or fetched.
    """
    import openpyxl

    with opened_zip(path) as archive:
        refuse_entities(archive)
    book = openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
    sheets = book.worksheets
    yield [sheet.title for sheet in sheets]
    if sheets:
        yield from _rows(sheets[0])
    book.close()


def _rows(sheet: Any) -> Iterator[object]:
    sheet.reset_dimensions()  # which programs write wrongly
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if len(cells) > _MOST_COLUMNS:
            raise Refused("It has more than {limit} columns.", limit=f"{_MOST_COLUMNS:,}")
        row = [_text(cell) for cell in cells]
        while row and not row[-1]:
            row.pop()
        if row:
            yield [number, row]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The rows of the first sheet as articles; other sheets are told to be left out."""
    items = options.apart.items(Kind.SPREADSHEET, path, options.pulse)
    names = next(items, [])
    rows = _numbered(items)
    columns = header_of(next(rows, (1, list[str]()))[1])
    padded = ((line, _padded(row, len(columns))) for line, row in rows)
    yield from articles_of_rows(Table(path, columns, options), padded)
    for name in names[1:] if isinstance(names, list) else ():
        reason = "The sheet “{name}” was not read, only the first one is; save it as a file."
        yield Skipped(shown(path), Phrase(reason, {"name": str(name)}))


def columns(path: Path) -> tuple[str, ...]:
    """The names in the first row; one without a name is called by its number."""
    with Apart() as apart:
        items = apart.items(Kind.SPREADSHEET, path, lambda: None)
        next(items, None)
        try:
            return header_of(next(_numbered(items), (1, list[str]()))[1])
        except Refused:
            return ()


def _numbered(items: Iterator[object]) -> Iterator[tuple[int, list[str]]]:
    for item in items:
        assert isinstance(item, list)
        line, row = item
        yield line, row


def _padded(row: list[str], length: int) -> list[str]:
    """Cells that are empty at the end of a row are not written there."""
    return row + [""] * (length - len(row))


FORMAT = Format(
    name="spreadsheet",
    title="Tables with one article per row",
    extensions=(".xlsx",),
    carries=("text", "details", "further columns as metadata"),
    loses=("all sheets but the first, and what formulas come to",),
    read_articles=read,
    read_columns=columns,
)
