"""Articles as rows of a table, read one by one however long the table is."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped, found_article
from core.exchange.decoding import Encoding, encoding_of
from core.exchange.fields import ArticleField, ColumnMap, assigned, completed, stated
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import opened, shown
from core.model.phrase import Phrase

MAX_CELL = 20_000_000
"""The longest cell in characters; a quote that never closes is noticed there."""
_DELIMITERS = ",;\t|"


@dataclass(frozen=True)
class _Table:
    """What is the same for every row."""

    path: Path
    encoding: Encoding
    columns: tuple[str, ...]
    fields: dict[str, ArticleField]
    options: ImportOptions

    def skipped(self, line: int, reason: Phrase) -> Skipped:
        return Skipped(shown(self.path), reason, line)


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The rows as articles; a row without a text or of another length is skipped with its line."""
    with _opened(path) as rows:
        try:
            yield from _articles(rows, path, options)
        except UnicodeDecodeError:
            reason = "It is not {encoding} throughout; save it as UTF-8."
            yield Skipped(shown(path), Phrase(reason, {"encoding": rows.encoding.name}))


def columns(path: Path) -> tuple[str, ...]:
    """The names of the columns; one without a name is called by its number."""
    with _opened(path) as rows:
        try:
            return _columns(iter(rows))
        except UnicodeDecodeError:
            return ()


@contextmanager
def _opened(path: Path) -> Iterator["_Rows"]:
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    with opened(path) as file:
        encoding = encoding_of(file)
        name = "utf-8-sig" if encoding.is_utf_8 else encoding.name
        lines = io.TextIOWrapper(file, encoding=name, newline="")
        yield _Rows(lines, encoding, is_tabbed=path.suffix.lower() == ".tsv")


class _Rows:
    """Rows with the line each begins on, and the trouble that ended them, if any."""

    def __init__(self, lines: io.TextIOWrapper, encoding: Encoding, *, is_tabbed: bool) -> None:
        self.encoding = encoding
        self._lines = lines
        self._is_tabbed = is_tabbed
        self.trouble: str | None = None
        self.line = 0

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        delimiter = "\t" if self._is_tabbed else _delimiter(self._lines)
        rows = csv.reader(self._lines, delimiter=delimiter)
        while True:
            self.line = rows.line_num + 1
            try:
                row = next(rows, None)
            except csv.Error as error:
                self.trouble = str(error)
                return
            if row is None:
                return
            if row:
                yield self.line, row


def _delimiter(lines: io.TextIOWrapper) -> str:
    """The one that occurs most often in the first line; the stream is then back at its start."""
    first = lines.readline(100_000)
    lines.seek(0)
    return max(_DELIMITERS, key=first.count)


def _articles(rows: _Rows, path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    incoming = iter(rows)
    columns = _columns(incoming)
    fields = assigned(columns, options.column_map)
    fault = _fault(columns, fields, options.column_map)
    if fault is not None:
        yield Skipped(shown(path), fault)
        return
    table = _Table(path, rows.encoding, columns, fields, options)
    for line, row in incoming:
        yield _article(table, line, row)
    if rows.trouble is not None:
        reason = "The rest of the table cannot be read from here on ({trouble})."
        yield table.skipped(rows.line, Phrase(reason, {"trouble": rows.trouble}))


def _columns(rows: Iterator[tuple[int, list[str]]]) -> tuple[str, ...]:
    """What the first row calls the columns; nothing if it names none of them."""
    header = [cell.strip() for cell in next(rows, (1, list[str]()))[1]]
    if not any(header):
        return ()
    return tuple(cell or f"column {number}" for number, cell in enumerate(header, start=1))


def _fault(
    columns: tuple[str, ...], fields: dict[str, ArticleField], chosen: ColumnMap
) -> Phrase | None:
    if not columns:
        return Phrase("It holds no table.")
    listed = ", ".join(columns)
    missing = [column for column in chosen if column not in columns]
    if missing:
        reason = "It has no column “{missing}”; its columns are: {columns}."
        return Phrase(reason, {"missing": missing[0], "columns": listed})
    if len(set(columns)) < len(columns):
        return Phrase("Two of its columns have one name: {columns}.", {"columns": listed})
    if ArticleField.TEXT not in fields.values():
        reason = (
            "None of its columns is known to hold the text; say COLUMN=text for one of: {columns}."
        )
        return Phrase(reason, {"columns": listed})
    return None


def _article(table: _Table, line: int, row: list[str]) -> FoundArticle | Skipped:
    if len(row) != len(table.columns):
        reason = "The number of its cells ({found}) is not that of the table's columns ({wanted})."
        return table.skipped(line, Phrase.of(reason, found=len(row), wanted=len(table.columns)))
    said = stated(dict(zip(table.columns, row, strict=True)), table.fields)
    if not said.text.strip():
        return table.skipped(line, Phrase("It holds no text."))
    fallback = f"{shown(Path(table.path.stem))}, line {line}"
    details = completed(said, fallback, with_metadata=table.options.with_metadata)
    if not table.encoding.is_utf_8:
        details = replace(details, metadata={**details.metadata, "encoding": table.encoding.name})
    return found_article(said.text, details, shown(table.path), line)


FORMAT = Format(
    name="article-table",
    title="Tables with one article per row",
    extensions=(".csv", ".tsv"),
    carries=("text", "details", "further columns as metadata"),
    read_articles=read,
    read_columns=columns,
)
