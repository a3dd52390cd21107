"""Rows of a table, wherever it stands, as articles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped, place_in
from core.exchange.articles.settling import settled
from core.exchange.fields import ArticleField, assigned, stated
from core.exchange.format import Columns, ImportOptions
from core.exchange.opening import shown
from core.model.phrase import Phrase


@dataclass(frozen=True)
class Table:
    """What is the same for every row; `encoding` where it is another than UTF-8, `sheet` where
    the file has several."""

    path: Path
    columns: tuple[str, ...]
    options: ImportOptions
    encoding: str | None = None
    sheet: str | None = None

    @cached_property
    def fields(self) -> dict[str, ArticleField]:
        return assigned(self.columns, self.options.column_map)

    @property
    def name(self) -> str:
        """What its articles are called after, where they have no title."""
        return place_in(shown(Path(self.path.stem)), None, self.sheet)

    def skipped(self, line: int | None, reason: Phrase) -> Skipped:
        return Skipped(shown(self.path), reason, line, sheet=self.sheet)


def header_of(row: list[str]) -> tuple[str, ...]:
    """What the first row calls the columns; nothing if it names none of them."""
    header = [cell.strip() for cell in row]
    if not any(header):
        return ()
    return tuple(cell or f"column {number}" for number, cell in enumerate(header, start=1))


_EXAMPLE_ROWS, _MOST_EXAMPLES, _LONGEST_EXAMPLE = 5, 3, 80


def with_examples(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Columns:
    """The first values that stand under each name, as one line each and not at length."""
    found: dict[str, dict[str, None]] = {column: {} for column in columns}
    for row in islice(rows, _EXAMPLE_ROWS):
        for column, cell in zip(columns, row, strict=False):
            if (example := " ".join(cell[: 2 * _LONGEST_EXAMPLE].split())[:_LONGEST_EXAMPLE]) != "":
                found[column][example] = None
    return {column: tuple(values)[:_MOST_EXAMPLES] for column, values in found.items()}


def articles_of_rows(
    table: Table, rows: Iterable[tuple[int, list[str]]]
) -> Iterator[FoundArticle | Skipped]:
    """An article for each row with its line; one that holds none is skipped and told."""
    fault = _fault(table)
    if fault is not None:
        yield table.skipped(None, fault)
        return
    for line, row in rows:
        yield _article(table, line, row)


def _fault(table: Table) -> Phrase | None:
    columns, chosen = table.columns, table.options.column_map
    if not columns:
        return Phrase("It holds no table.")
    listed = ", ".join(columns)
    missing = [column for column in chosen if column not in columns]
    if missing:
        reason = "It has no column “{missing}”; its columns are: {columns}."
        return Phrase(reason, {"missing": missing[0], "columns": listed})
    if len(set(columns)) < len(columns):
        return Phrase("Two of its columns have one name: {columns}.", {"columns": listed})
    if ArticleField.TEXT not in table.fields.values():
        reason = "None of its columns is known to hold the text; say which does: {columns}."
        return Phrase(reason, {"columns": listed})
    return None


def _article(table: Table, line: int, row: list[str]) -> FoundArticle | Skipped:
    if len(row) != len(table.columns):
        reason = "The number of its cells ({found}) is not that of the table's columns ({wanted})."
        return table.skipped(line, Phrase.of(reason, found=len(row), wanted=len(table.columns)))
    said = stated(dict(zip(table.columns, row, strict=True)), table.fields, table.encoding)
    if not said.text.strip():
        return table.skipped(line, Phrase("It holds no text."))
    fallback = place_in(table.name, line)
    found = settled(said, fallback, table.options, shown(table.path), line)
    return found if table.sheet is None else found.placed(found.file, table.sheet)
