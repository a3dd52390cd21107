"""Marks from a CSV file: annotator, start, end, category; of several texts, article as well.

Ranges are half-open. A row without start, end and category says that its annotator read the text
and found nothing. A column `length` may give the length of each text. Other columns are left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.agreement.unitizing.continuum import MAX_LENGTH, Continuum, Mark
from core.exchange.csv_rows import CsvRows, csv_rows
from core.exchange.opening import shown
from core.model.phrase import Refused

WANTED = ("annotator", "start", "end", "category")
ARTICLE, LENGTH = "article", "length"
MOST_MARKS = 1_000_000
MOST_ANNOTATORS = 50


@dataclass(frozen=True, slots=True)
class SpansTable:
    """Annotators in the order in which the table names them; each is taken to have read all."""

    annotators: tuple[str, ...]
    texts: Mapping[str, Continuum]


def read_spans(path: Path, length: int | None = None, begin: int = 0) -> SpansTable:
    """The marks of a table; Refused, with the line, for a row that is no mark.

    `length` is that of a text for which the table gives none; `begin` its first position.
    """
    with csv_rows(path) as table:
        columns = _columns(table, path)
        found = _Found(columns, begin, length)
        for line, row in table.rows:
            found.add(line, {name: row[place] for name, place in columns.items()})
    if not found.annotators:
        raise Refused("“{path}” has a header and no marks below it.", path=shown(path))
    return found.settled()


def _columns(table: CsvRows, path: Path) -> dict[str, int]:
    names = [name.casefold() for name in table.header]
    for name in (*WANTED, ARTICLE, LENGTH):
        if names.count(name) > 1:
            raise Refused("Two columns are called “{name}”.", name=name)
        if name in WANTED and name not in names:
            raise Refused(
                "“{path}” has no column “{name}”; it needs {wanted}.",
                path=shown(path), name=name, wanted=", ".join(WANTED),
            )  # fmt: skip
    return {name: names.index(name) for name in (*WANTED, ARTICLE, LENGTH) if name in names}


@dataclass
class _Text:
    """One text as far as the table was read; `line` is where it was named first."""

    line: int
    length: int | None
    marks: dict[str, list[Mark]] = field(default_factory=dict)
    last: tuple[int, int] = (0, 0)
    """The line and the end of the mark that reaches furthest."""


@dataclass
class _Found:
    columns: Mapping[str, int]
    begin: int
    length: int | None
    annotators: dict[str, None] = field(default_factory=dict)
    texts: dict[str, _Text] = field(default_factory=dict)
    marks: int = 0

    def add(self, line: int, cells: Mapping[str, str]) -> None:
        name = cells["annotator"]
        if not name:
            raise Refused("Line {line} names no annotator.", line=line)
        self.annotators[name] = None
        if len(self.annotators) > MOST_ANNOTATORS:
            raise Refused(
                "More than {most} annotators cannot be compared; is “annotator” the right column?",
                most=MOST_ANNOTATORS,
            )
        text = self._text(line, cells)
        mark = self._mark(line, cells)
        if mark is None:
            return
        text.marks.setdefault(name, []).append(mark)
        text.last = max(text.last, (mark.end, line))
        self.marks += 1
        if self.marks > MOST_MARKS:
            raise Refused("More than {most} marks are too many.", most=f"{MOST_MARKS:,}")

    def settled(self) -> SpansTable:
        texts = {name: self._continuum(name, text) for name, text in self.texts.items()}
        if sum(text.length for text in texts.values()) > MAX_LENGTH:
            raise Refused(
                "The texts have more than {most} positions together.", most=f"{MAX_LENGTH:,}"
            )
        return SpansTable(tuple(self.annotators), texts)

    def _text(self, line: int, cells: Mapping[str, str]) -> _Text:
        name = cells.get(ARTICLE, "")
        if not name and ARTICLE in cells:
            raise Refused("Line {line} names no article.", line=line)
        given = cells.get(LENGTH, "")
        length = _whole(given, LENGTH, line) if given else None
        text = self.texts.setdefault(name, _Text(line, length))
        if length is not None and text.length is None:
            text.length = length
        if length is not None and length != text.length:
            raise Refused(
                "Line {line} gives the text another length than line {first}.",
                line=line, first=text.line,
            )  # fmt: skip
        return text

    def _mark(self, line: int, cells: Mapping[str, str]) -> Mark | None:
        told = [cells[name] for name in WANTED[1:]]
        if not any(told):
            return None
        for name in WANTED[1:]:
            if not cells[name]:
                raise Refused("Line {line} has no “{name}”.", line=line, name=name)
        start, end = (_whole(cells[name], name, line) for name in ("start", "end"))
        if end <= start:
            raise Refused(
                "Line {line}: the mark ends at {end}, which is not after its start at {start}.",
                line=line, start=start, end=end,
            )  # fmt: skip
        if start < self.begin:
            raise Refused(
                "Line {line}: the mark starts at {start}, before the text begins at {begin}.",
                line=line, start=start, begin=self.begin,
            )  # fmt: skip
        return Mark(start, end, cells["category"])

    def _continuum(self, name: str, text: _Text) -> Continuum:
        length = self.length if text.length is None else text.length
        if length is None:
            raise Refused("Say how long the text is, in positions: --length 12000.")
        end, line = text.last
        if end > self.begin + length:
            raise Refused(
                "Line {line}: the mark ends at {end}, and the text at {last}.",
                line=line, end=end, last=self.begin + length,
            )  # fmt: skip
        return Continuum(self.begin, length, text.marks)


def _whole(cell: str, column: str, line: int) -> int:
    if not (cell.isascii() and cell.isdigit()):
        raise Refused(
            "Line {line}: “{cell}” in “{column}” is not a whole number from 0 on.",
            line=line, cell=cell, column=column,
        )  # fmt: skip
    if len(cell.lstrip("0")) > len(str(MAX_LENGTH)):
        raise Refused(
            "Line {line}: “{cell}” in “{column}” is beyond any text.",
            line=line, cell=cell, column=column,
        )  # fmt: skip
    return int(cell)
