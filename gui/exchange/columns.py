"""The columns of a table, and what each is taken to hold."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.exchange.decoding import encoding_of
from core.exchange.fields import ArticleField, ColumnMap, assigned
from core.exchange.opening import opened
from core.exchange.strict_json import numbered_lines, parsed
from core.model.phrase import Refused, Unavailable

TABLES = (".csv", ".tsv", ".jsonl")
_LONGEST_HEADER = 100_000
_DELIMITERS = ",;\t|"


def is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLES


def columns_of(path: Path) -> list[str]:
    """The columns of a table, or the keys of its first line; none where they cannot be told.

    Why a table cannot be read is said where it is read.
    """
    try:
        with opened(path) as file:
            if path.suffix.lower() == ".jsonl":
                return _keys(next((line for _, line in numbered_lines(file)), None))
            name = encoding_of(file).name
            with io.TextIOWrapper(file, encoding=name, newline="") as lines:
                first = lines.readline(_LONGEST_HEADER)
    except (Refused, Unavailable, UnicodeDecodeError):
        return []
    delimiter = "\t" if path.suffix.lower() == ".tsv" else max(_DELIMITERS, key=first.count)
    row = next(csv.reader([first.removeprefix("\ufeff")], delimiter=delimiter), [])
    return [cell.strip() for cell in row if cell.strip()]


def _keys(line: bytes | None) -> list[str]:
    """The keys of an article; none of an annotated export, which says itself what is what."""
    value = parsed(line)
    if not isinstance(value, dict) or str(value.get("format", "")).startswith("glossator"):
        return []
    return list(value)


class ColumnChoice:
    """What the columns hold: guessed from their names until the user says otherwise."""

    def __init__(self) -> None:
        self.columns: tuple[str, ...] = ()
        self._chosen: dict[str, ArticleField | None] = {}

    def offer(self, columns: Iterable[str]) -> None:
        """These are the columns now; what was said of others is forgotten."""
        self.columns = tuple(columns)
        self._chosen = {c: field for c, field in self._chosen.items() if c in self.columns}

    def choose(self, column: str, field: ArticleField | None) -> None:
        """Say what a column holds. Each field is held by one column, so another loses it."""
        others = {c: f for c, f in self._chosen.items() if f is not field or f is None}
        self._chosen = {**others, column: field}

    @property
    def chosen(self) -> ColumnMap:
        """Only what the user has said."""
        return dict(self._chosen)

    @property
    def fields(self) -> Mapping[str, ArticleField]:
        """What is in force: the user's word, else the guess."""
        return assigned(self.columns, self._chosen)
