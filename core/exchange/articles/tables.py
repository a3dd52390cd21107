"""Articles as rows of a table, read one by one however long the table is."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.rows import Table, articles_of_rows, header_of, with_examples
from core.exchange.decoding import Encoding, encoding_of
from core.exchange.format import Columns, Format, ImportOptions
from core.exchange.opening import opened, shown
from core.model.phrase import Phrase

MAX_CELL = 20_000_000
"""The longest cell in characters; a quote that never closes is noticed there."""
_DELIMITERS = ",;\t|"


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The rows as articles; a row without a text or of another length is skipped with its line."""
    with _opened(path, options.encoding) as rows:
        try:
            yield from _articles(rows, path, options)
        except UnicodeDecodeError:
            reason = "It is not {encoding} throughout; save it as UTF-8."
            yield Skipped(shown(path), Phrase(reason, {"encoding": rows.encoding.name}))


def columns(path: Path) -> Columns:
    """The columns; one without a name is called by its number."""
    with _opened(path) as rows:
        try:
            incoming = iter(rows)
            return with_examples(_columns(incoming), (row for _, row in incoming))
        except UnicodeDecodeError:
            return {}


@contextmanager
def _opened(path: Path, chosen: str | None = None) -> Iterator["_Rows"]:
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    with opened(path) as file:
        encoding = encoding_of(file) if chosen is None else Encoding(chosen)
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
    encoding = None if rows.encoding.is_utf_8 else rows.encoding.name
    table = Table(path, _columns(incoming), options, encoding)
    yield from articles_of_rows(table, incoming)
    if rows.trouble is not None:
        reason = "The rest of the table cannot be read from here on ({trouble})."
        yield table.skipped(rows.line, Phrase(reason, {"trouble": rows.trouble}))


def _columns(rows: Iterator[tuple[int, list[str]]]) -> tuple[str, ...]:
    return header_of(next(rows, (1, list[str]()))[1])


FORMAT = Format(
    name="article-table",
    title="Tables with one article per row",
    extensions=(".csv", ".tsv"),
    carries=("text", "details", "further columns as metadata"),
    read_articles=read,
    read_columns=columns,
)
