"""The rows of a CSV file that somebody made, or one sentence about why there are none."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.exchange.decoding import encoding_of
from core.exchange.opening import opened, shown
from core.model.phrase import Refused

if TYPE_CHECKING:
    from _csv import Reader

_DELIMITERS = ",;\t"
_LONGEST_HEADER = 1_000_000
"""A first line that goes on for longer is no header."""


@dataclass(frozen=True, slots=True)
class CsvRows:
    """`header` is the first row; the others follow with the line each begins on."""

    header: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]
    delimiter: str


@contextmanager
def csv_rows(path: Path) -> Iterator[CsvRows]:
    """The table, each row as long as its header; cells stripped, lines without a cell left out.

    Refused, with the line, if the file is no such table.
    """
    with opened(path) as file:
        try:
            encoding = encoding_of(file)
        except Refused as refusal:
            raise Refused(
                "“{path}” is no table: {why}", path=shown(path), why=refusal.phrase
            ) from refusal
        name = "utf-8-sig" if encoding.is_utf_8 else encoding.name
        lines = io.TextIOWrapper(file, encoding=name, newline="")
        try:
            delimiter = _delimiter(lines)
            found = _checked(csv.reader(lines, delimiter=delimiter, strict=True), path)
            _, header = next(found)
            yield CsvRows(tuple(header), found, delimiter)
        except UnicodeDecodeError as error:
            raise Refused(
                "“{path}” is not {encoding} throughout; save it as UTF-8.",
                path=shown(path), encoding=encoding.name,
            ) from error  # fmt: skip


def _delimiter(lines: io.TextIOWrapper) -> str:
    """The one that occurs most often in the first line; the stream is then back at its start."""
    first = lines.readline(_LONGEST_HEADER)
    lines.seek(0)
    return max(_DELIMITERS, key=first.count)


def _checked(reader: "Reader", path: Path) -> Iterator[tuple[int, list[str]]]:
    width: int | None = None
    line = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise Refused(
                "“{path}” cannot be read as CSV from line {line} on ({trouble}).",
                path=shown(path), line=line, trouble=error,
            ) from error  # fmt: skip
        if row is None:
            break
        if row:
            if width is not None and len(row) != width:
                raise Refused(
                    "Line {line} of “{path}” has {cells} cells, and its header {width}.",
                    line=line, path=shown(path), cells=len(row), width=width,
                )  # fmt: skip
            width = len(row)
            yield line, [cell.strip() for cell in row]
        line = reader.line_num + 1
    if width is None:
        raise Refused("“{path}” is empty.", path=shown(path))
