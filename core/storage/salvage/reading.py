"""All rows of a damaged file that can be read, by table, wherever they stand."""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from core.model.phrase import Phrase
from core.model.progress import Progress
from core.storage import schema
from core.storage.keys import Key
from core.storage.salvage.pages import LEAF, Found, Pages
from core.storage.salvage.records import Cell

Rows = dict[int, tuple[Cell, ...]]
_TOLD_EVERY = 500
JOURNAL, COUNTERS = "journal_change", "sqlite_sequence"


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns, and which of them is its number (None where it has none)."""

    columns: tuple[str, ...]
    key: int | None


@dataclass
class Remains:
    """`changes`: of the journal, by step and number. `torn`: tables of which not all was there.
    `turned`: pages of which one bit had turned, and is turned back."""

    rows: dict[str, Rows] = field(default_factory=dict)
    changes: dict[tuple[int, int], tuple[Cell, ...]] = field(default_factory=dict)
    torn: set[str] = field(default_factory=set)
    turned: set[int] = field(default_factory=set)
    given: dict[str, int] = field(default_factory=dict)
    """The last number that was given in a table, also to rows that are gone since."""


@cache
def shapes() -> dict[str, Shape]:
    """Of all tables of a project but those of the search index."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        schema.migrate(model)
        names = model.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"
        ).fetchall()
        return {name: _shape(model, name) for (name,) in names}


def _shape(model: sqlite3.Connection, name: str) -> Shape:
    columns = model.execute(f"PRAGMA table_info({name})").fetchall()
    keys = [place for place, _, kind, *_, is_key in columns if is_key and kind == "INTEGER"]
    key = keys[0] if len(keys) == 1 and name != JOURNAL else None
    return Shape(tuple(column[1] for column in columns), key)


def remains_of(path: Path, key: Key | None, progress: Progress) -> Remains:
    """What the tables hold, then what stands on pages that no table leads to any more."""
    pages = Pages(path, key, progress)
    found = Remains(turned=pages.mended)
    roots, reached = _roots(pages), pages.free()
    found.torn.update({*shapes(), COUNTERS} - roots.keys())
    for name, root in roots.items():
        for number in pages.below(root):
            reached.add(number)
            if name in (*shapes(), COUNTERS):
                rows = list(pages.rows(number))
                _take(found, name, rows)
                if len(rows) != pages.told(number):
                    found.torn.add(name)
    for number in range(1, pages.count + 1):
        if number % _TOLD_EVERY == 0:
            progress(number, pages.count, Phrase("Reading what is left of the file"))
        if number not in reached and pages.told(number) > 0:
            _take_stray(found, pages, number)
    return found


def _roots(pages: Pages) -> dict[str, int]:
    """Where each table begins, as the file’s own list says."""
    found: dict[str, int] = {}
    for number in pages.below(1):
        for _, row in pages.rows(number):
            match row:
                case ("table", str(name), str(), int(root), *_) if root > 0:
                    found.setdefault(name, root)
    return found


def _given(rows: Iterable[Found]) -> dict[str, int]:
    return {
        str(values[0]): values[1]
        for _, values in rows
        if len(values) == 2 and values[0] in shapes() and isinstance(values[1], int)
    }


def _take(found: Remains, name: str, rows: Iterable[Found]) -> None:
    if name == COUNTERS:
        found.given.update(_given(rows))
        return
    shape = shapes()[name]
    for number, values in rows:
        if len(values) != len(shape.columns):
            continue
        if name == JOURNAL:
            step, n, *_ = values
            if isinstance(step, int) and isinstance(n, int):
                found.changes.setdefault((step, n), values)
        elif number is not None:
            row = list(values)
            if shape.key is not None:
                row[shape.key] = number
            found.rows.setdefault(name, {}).setdefault(number, tuple(row))


def _take_stray(found: Remains, pages: Pages, number: int) -> None:
    """Rows of a page that lost its table: whose they are is told by what they hold."""
    rows = list(pages.rows(number))
    if not rows:
        return
    names = [name for name, shape in shapes().items() if _may_be(name, shape, pages, number, rows)]
    if len(names) == 1:
        _take(found, names[0], rows)


def _may_be(name: str, shape: Shape, pages: Pages, number: int, rows: list[Found]) -> bool:
    if (pages.kind(number) == LEAF) == (name == JOURNAL):
        return False
    return all(
        len(values) == len(shape.columns) and _fits(name, shape, key, values)
        for key, values in rows[:20]
    )


def _fits(name: str, shape: Shape, number: int | None, values: tuple[Cell, ...]) -> bool:
    """Whether the table would take these values, but for what other rows say."""
    row = [number if place == shape.key else value for place, value in enumerate(values)]
    for column, value in zip(shape.columns, values, strict=True):
        if (name, column) in _HEXADECIMAL and not _is_hexadecimal(value, column):
            return False
    try:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
            model.execute(_definitions()[name])
            model.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    except (sqlite3.Error, UnicodeEncodeError, OverflowError):
        return False
    return True


_HEXADECIMAL = {
    ("project", "uid"),
    ("annotator", "uid"),
    ("handed_out", "annotator"),
    ("article_text", "sha256"),
    ("article_sketch", "sha256"),
    ("seal", "digest"),
}


def _is_hexadecimal(value: Cell, column: str) -> bool:
    length = 64 if column in ("sha256", "digest") else 32
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{length}}}", value) is not None


@cache
def _definitions() -> dict[str, str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        schema.migrate(model)
        return dict(model.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
