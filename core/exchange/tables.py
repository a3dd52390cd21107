"""Articles as rows of a table, read one by one however long the table is."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core.commands.articles import Skipped
from core.exchange.decoding import Encoding, encoding_of
from core.exchange.fields import ArticleField, ColumnMap, assigned, completed, stated
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import opened, shown
from core.model.article import NewArticle
from core.model.phrase import Phrase

MAX_CELL = 20_000_000
"""The longest cell in characters; a quote that never closes is noticed there."""
_DELIMITERS = ",;\t|"


@dataclass(frozen=True)
class _Table:
    """What is the same for every row."""

    path: Path
    encoding: Encoding
    header: list[str]
    fields: dict[str, ArticleField]
    options: ImportOptions

    def place(self, line: int) -> str:
        return f"{shown(self.path)}, line {line}"


def read(path: Path, options: ImportOptions) -> Iterator[NewArticle | Skipped]:
    """The rows as articles; a row without a text or of another length is skipped with its line."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    with opened(path) as file:
        encoding = encoding_of(file)
        name = "utf-8-sig" if encoding.is_utf_8 else encoding.name
        lines = io.TextIOWrapper(file, encoding=name, newline="")
        try:
            delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter(lines)
            yield from _articles(_Lines(lines, delimiter), path, encoding, options)
        except UnicodeDecodeError:
            yield Skipped(
                shown(path),
                Phrase("It is not {encoding} throughout; save it as UTF-8.", {"encoding": name}),
            )


class _Lines:
    """Rows with the line each begins on, and the trouble that ended them, if any."""

    def __init__(self, lines: io.TextIOWrapper, delimiter: str) -> None:
        self._rows = csv.reader(lines, delimiter=delimiter)
        self.trouble: str | None = None
        self.line = 0

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            self.line = self._rows.line_num + 1
            try:
                row = next(self._rows, None)
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


def _articles(
    rows: _Lines, path: Path, encoding: Encoding, options: ImportOptions
) -> Iterator[NewArticle | Skipped]:
    incoming = iter(rows)
    header = [cell.strip() for cell in next(incoming, (1, list[str]()))[1]]
    fields = assigned(header, options.column_map)
    fault = _fault(header, fields, options.column_map)
    if fault is not None:
        yield Skipped(shown(path), fault)
        return
    table = _Table(path, encoding, header, fields, options)
    for line, row in incoming:
        yield _article(table, line, row)
    if rows.trouble is not None:
        reason = "The rest of the table cannot be read from here on ({trouble})."
        yield Skipped(table.place(rows.line), Phrase(reason, {"trouble": rows.trouble}))


def _fault(header: list[str], fields: dict[str, ArticleField], chosen: ColumnMap) -> Phrase | None:
    columns = ", ".join(header)
    if not columns:
        return Phrase("It holds no table.")
    missing = [column for column in chosen if column not in header]
    if missing:
        reason = "It has no column “{missing}”; its columns are: {columns}."
        return Phrase(reason, {"missing": missing[0], "columns": columns})
    if len(set(header)) < len(header):
        return Phrase("Two of its columns have one name: {columns}.", {"columns": columns})
    if ArticleField.TEXT not in fields.values():
        reason = (
            "None of its columns is known to hold the text; say COLUMN=text for one of: {columns}."
        )
        return Phrase(reason, {"columns": columns})
    return None


def _article(table: _Table, line: int, row: list[str]) -> NewArticle | Skipped:
    place = table.place(line)
    if len(row) != len(table.header):
        return Skipped(
            place,
            Phrase(
                "It has {found} cells where the table has {wanted} columns.",
                {"found": str(len(row)), "wanted": str(len(table.header))},
            ),
        )
    said = stated(dict(zip(table.header, row, strict=True)), table.fields)
    if not said.text.strip():
        return Skipped(place, Phrase("It holds no text."))
    fallback = f"{shown(Path(table.path.stem))}, line {line}"
    details = completed(said, fallback, with_metadata=table.options.with_metadata)
    if not table.encoding.is_utf_8:
        details = replace(details, metadata={**details.metadata, "encoding": table.encoding.name})
    return NewArticle(said.text, details, place)


FORMAT = Format(
    name="article-table",
    title="Tables with one article per row",
    extensions=(".csv", ".tsv"),
    carries=("text", "details", "further columns as metadata"),
    read_articles=read,
)
