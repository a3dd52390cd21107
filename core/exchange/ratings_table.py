"""Ratings from a CSV file: one row per unit, one column per annotator, an empty cell is missing.

A first column called unit, id, item or nothing names the units and is not read further; a column
called article, anywhere, says which units belong together. Parts of a set are separated by `|`;
a cell of `|` alone is the empty set.
"""

import math
from array import array
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.agreement.level import Level
from core.agreement.ratings import MISSING, Codes, Ratings, in_order
from core.exchange.csv_rows import CsvRows, csv_rows
from core.exchange.opening import shown
from core.model.phrase import Refused
from core.text.numbers import number_text

UNIT_COLUMNS = frozenset(("", "unit", "id", "item"))
ARTICLE_COLUMN = "article"
SEPARATOR = "|"
MOST_RATINGS = 50_000_000
MOST_ANNOTATORS = 1_000
MOST_PROPORTIONS = 20_000
"""Of so many different numbers, each is compared with each at the ratio level."""
LARGEST = 1e100
"""A number beyond it is none that anybody rated with."""


def read_ratings(path: Path, level: Level, scale: Sequence[str] = ()) -> Ratings:
    """The ratings of a table; Refused, with the line, where a cell is none of this level.

    `scale`: the categories of an ordinal level in their order; without it they are numbers.
    """
    with csv_rows(path) as table:
        columns = _columns(table.header, path)
        codes = _Codes(level, tuple(scale), has_decimal_commas=table.delimiter == ";")
        groups = _read(table, columns, codes)
    found, categories = codes.settled(len(columns.annotators))
    if not len(found):
        raise Refused("“{path}” has a header and no units below it.", path=shown(path))
    return Ratings(tuple(columns.annotators), found, categories, level, groups)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Each annotator's column, and that of the articles."""

    annotators: dict[str, int]
    article: int | None


def _columns(header: Sequence[str], path: Path) -> _Columns:
    annotators: dict[str, int] = {}
    article = None
    for place, name in enumerate(header):
        if name.casefold() == ARTICLE_COLUMN and article is None:
            article = place
        elif place or name.casefold() not in UNIT_COLUMNS:
            _refuse_column(name, place, annotators)
            annotators[name] = place
    if not annotators:
        raise Refused("“{path}” has no column of an annotator.", path=shown(path))
    if len(annotators) > MOST_ANNOTATORS:
        raise Refused(
            "“{path}” has {count} annotators; {most} are the most that are compared.",
            path=shown(path), count=f"{len(annotators):,}", most=f"{MOST_ANNOTATORS:,}",
        )  # fmt: skip
    return _Columns(annotators, article)


def _refuse_column(name: str, place: int, known: dict[str, int]) -> None:
    if not name:
        raise Refused("Column {number} has no name of an annotator.", number=place + 1)
    if name in known:
        raise Refused("Two columns are called “{name}”.", name=name)


def _read(table: CsvRows, columns: _Columns, codes: "_Codes") -> "np.ndarray | None":
    places = tuple(columns.annotators.items())
    groups = array("i")
    articles: dict[str, int] = {}
    for line, row in table.rows:
        for name, place in places:
            codes.add(row[place], line, name)
        if columns.article is not None:
            groups.append(_article(row[columns.article], line, articles))
    return None if columns.article is None else np.frombuffer(groups, dtype=np.int32)


def _article(name: str, line: int, known: dict[str, int]) -> int:
    if not name:
        raise Refused("Line {line} names no article.", line=line)
    return known.setdefault(name, len(known))


@dataclass
class _Codes:
    """Cells as codes of the categories they stand for."""

    level: Level
    scale: tuple[str, ...]
    has_decimal_commas: bool
    known: dict[str, int] = field(default_factory=lambda: {"": MISSING})
    categories: dict[Hashable, int] = field(default_factory=dict)
    codes: "array[int]" = field(default_factory=lambda: array("i"))

    def __post_init__(self) -> None:
        if self.scale and self.level is not Level.ORDINAL:
            raise Refused("A scale is for the ordinal level alone.")
        if len(set(self.scale)) < len(self.scale):
            raise Refused("A scale names each of its categories once.")
        self.categories.update({name: code for code, name in enumerate(self.scale)})

    def add(self, cell: str, line: int, annotator: str) -> None:
        code = self.known.get(cell)
        if code is None:
            category = self._category(cell, line, annotator)
            code = self.known[cell] = self.categories.setdefault(category, len(self.categories))
        if len(self.codes) >= MOST_RATINGS:
            raise Refused("More than {most} ratings are too many.", most=f"{MOST_RATINGS:,}")
        self.codes.append(code)

    def settled(self, annotators: int) -> tuple[Codes, tuple[Hashable, ...]]:
        """Units × annotators, and the categories in their order."""
        codes = np.frombuffer(self.codes, dtype=np.int32).reshape(-1, annotators)
        if self.scale:
            return codes, tuple(self.categories)
        if self.level is Level.RATIO and len(self.categories) > MOST_PROPORTIONS:
            raise Refused(
                "There are {count} different numbers; at the ratio level, {most} are the most. "
                "Round them, or take the interval level.",
                count=f"{len(self.categories):,}", most=f"{MOST_PROPORTIONS:,}",
            )  # fmt: skip
        if self.level is Level.SET:
            return in_order(codes, tuple(self.categories), sorted)
        codes, categories = in_order(codes, tuple(self.categories), lambda category: category)
        if self.level is Level.ORDINAL:
            return codes, tuple(number_text(each) for each in categories if isinstance(each, float))
        return codes, categories

    def _category(self, cell: str, line: int, annotator: str) -> Hashable:
        if self.level is Level.SET:
            return frozenset(part for each in cell.split(SEPARATOR) if (part := each.strip()))
        if self.level is Level.NOMINAL:
            return cell
        if self.scale:
            if cell not in self.categories:
                raise Refused(
                    "“{cell}” of {annotator} in line {line} is not on the scale.",
                    cell=cell, annotator=annotator, line=line,
                )  # fmt: skip
            return cell
        return self._number(cell, line, annotator)

    def _number(self, cell: str, line: int, annotator: str) -> float:
        text = cell.replace(",", ".") if self.has_decimal_commas else cell
        try:
            number = float(text if "_" not in text else "")
        except ValueError:
            number = math.nan
        if abs(number) <= LARGEST:
            return number
        if self.level is Level.ORDINAL:
            raise Refused(
                "“{cell}” of {annotator} in line {line} is no number, so that its rank is not "
                "known. Name all categories in their order with --scale.",
                cell=cell, annotator=annotator, line=line,
            )  # fmt: skip
        raise Refused(
            "“{cell}” of {annotator} in line {line} is no number.",
            cell=cell, annotator=annotator, line=line,
        )  # fmt: skip
