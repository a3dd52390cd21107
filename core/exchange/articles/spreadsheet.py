"""Spreadsheets (`.xlsx`) with one article per row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.apart import Apart
from core.exchange.articles.containers import opened_zip, refuse_entities
from core.exchange.articles.documents import Kind
from core.exchange.articles.rows import Table, articles_of_rows, header_of, with_examples
from core.exchange.fields import ArticleField, ColumnMap, assigned
from core.exchange.format import Columns, Format, ImportOptions
from core.exchange.opening import shown
from core.model.phrase import Phrase, Refused

LIBRARIES = ("openpyxl", "defusedxml.ElementTree")
_MOST_COLUMNS = 1_000


def parse(path: Path) -> Iterator[object]:
    """The sheets, each with its name and first row; then all further rows as texts, each with the
    number of its sheet and its own.

    Formulas are told as they are written; nothing is ever computed or fetched.
    """
    import openpyxl

    with opened_zip(path) as archive:
        refuse_entities(archive)
    book = openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
    sheets = book.worksheets
    yield [[sheet.title, next(_rows(sheet), [0, []])[1]] for sheet in sheets]
    for place, sheet in enumerate(sheets):
        rows = _rows(sheet)
        next(rows, None)
        for number, row in rows:
            yield [place, number, row]
    book.close()


def _rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """Those with something in them."""
    sheet.reset_dimensions()  # which programs write wrongly
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if len(cells) > _MOST_COLUMNS:
            raise Refused("It has more than {limit} columns.", limit=f"{_MOST_COLUMNS:,}")
        row = [_text(cell) for cell in cells]
        while row and not row[-1]:
            row.pop()
        if row:
            yield number, row


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


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet by its place among them; its columns as the first row calls them."""

    place: int
    name: str
    columns: tuple[str, ...]

    def holds_text(self, chosen: ColumnMap) -> bool:
        is_known = all(column in self.columns for column in chosen)
        return is_known and ArticleField.TEXT in assigned(self.columns, chosen).values()


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The rows of the wanted sheets as articles; which sheets are not read is told.

    Unless others are asked for, these are the first with a column for the text and all that have
    the same columns. An empty sheet is none.
    """
    items = options.apart.items(Kind.SPREADSHEET, path, options.pulse)
    sheets = _sheets(next(items, []))
    wanted = _asked_for(sheets, options.sheets) if options.sheets else _alike(sheets, options)
    is_several = len(sheets) > 1
    tables = {
        sheet.place: Table(path, sheet.columns, options, sheet=sheet.name if is_several else None)
        for sheet in wanted
    }
    for place, rows in groupby(map(_numbered, items), key=lambda row: row[0]):
        table = tables.pop(place, None)
        if table is not None:
            yield from articles_of_rows(table, _padded(rows, len(table.columns)))
    for table in tables.values() if sheets else (Table(path, (), options),):
        yield from articles_of_rows(table, ())
    for sheet in sheets:
        if sheet not in wanted:
            yield Skipped(shown(path), _reason(wanted, options), sheet=sheet.name)


def columns(path: Path) -> Columns:
    """The names in the first row; one without a name is called by its number."""
    with Apart() as apart:
        try:
            items = apart.items(Kind.SPREADSHEET, path, lambda: None)
            sheets = _sheets(next(items, []))
            if not sheets:
                return {}
            first = _first(sheets, {})
            rows = (row for place, _, row in map(_numbered, items) if place == first.place)
            return with_examples(first.columns, rows)
        except Refused:
            return {}


def _sheets(told: object) -> list[_Sheet]:
    assert isinstance(told, list)
    return [
        _Sheet(place, name, header_of(first)) for place, (name, first) in enumerate(told) if first
    ]


def _first(sheets: list[_Sheet], chosen: ColumnMap) -> _Sheet:
    return next((sheet for sheet in sheets if sheet.holds_text(chosen)), sheets[0])


def _alike(sheets: list[_Sheet], options: ImportOptions) -> list[_Sheet]:
    if not sheets:
        return []
    first = _first(sheets, options.column_map)
    return [sheet for sheet in sheets if set(sheet.columns) == set(first.columns)]


def _asked_for(sheets: list[_Sheet], names: tuple[str, ...]) -> list[_Sheet]:
    """Those of these names or, failing that, numbers; Refused where there is none."""
    known = {**{str(sheet.place + 1): sheet for sheet in sheets}, **{s.name: s for s in sheets}}
    for name in names:
        if name not in known:
            raise Refused(
                "It has no sheet “{name}”; its sheets are: {names}.",
                name=name,
                names=", ".join(sheet.name for sheet in sheets) or "–",
            )
    return [sheet for sheet in sheets if sheet in [known[name] for name in names]]


def _reason(wanted: list[_Sheet], options: ImportOptions) -> Phrase:
    if options.sheets:
        return Phrase("This sheet was not asked for.")
    reason = (
        "This sheet was not read: its columns are others than those of “{first}”. Save it as a "
        "file of its own, or ask for it on the command line with --sheet."
    )
    return Phrase(reason, {"first": wanted[0].name})


def _numbered(item: object) -> tuple[int, int, list[str]]:
    assert isinstance(item, list)
    place, line, row = item
    return place, line, row


def _padded(
    rows: Iterable[tuple[int, int, list[str]]], length: int
) -> Iterator[tuple[int, list[str]]]:
    """Cells that are empty at the end of a row are not written there."""
    return ((line, row + [""] * (length - len(row))) for _, line, row in rows)


FORMAT = Format(
    name="spreadsheet",
    title="Tables with one article per row",
    extensions=(".xlsx",),
    carries=("text", "details", "further columns as metadata"),
    loses=("sheets of other columns, unless they are asked for", "what formulas come to"),
    read_articles=read,
    read_columns=columns,
)
