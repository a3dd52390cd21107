"""What annotators say of the statements that they both found, part by part."""

from array import array
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from operator import attrgetter
from typing import Any

import numpy as np

from core.agreement.coefficients.figure import Figure
from core.agreement.level import Level
from core.agreement.ratings import MISSING, Codes, Ratings, in_order, occurring
from core.model.codebook import Codebook, Field, FieldKind, folded
from core.model.compared import ComparedStatement
from core.model.ids import EntryId

Value = str | float
SILENT = -1
"""The number of the statement of an annotator who made none."""
_FIELD = "field:"


@dataclass(frozen=True)
class Part:
    """Something that a statement says, at which level it is told apart, and what it may be.

    `chosen`: what a statement has there; `named`: what that says, if anything. `scale`: all that
    can be said, in order; None: whatever is said.
    """

    key: str
    level: Level
    chosen: Callable[[ComparedStatement], Any]
    named: Callable[[Any], Value | None]
    scale: tuple[Value, ...] | None = None

    def said(self, statement: ComparedStatement) -> Value | None:
        return self.named(self.chosen(statement))


def parts_of(codebook: Codebook) -> tuple[Part, ...]:
    """Actor, stance, measure, the measure it stands under, voice, and the codebook's own fields.

    A measure that stands under none is taken for itself there.
    """
    names = {number: entry.name for number, entry in codebook.entries.items()}
    above = {number: entry.parent or number for number, entry in codebook.entries.items()}

    def name(entry: EntryId) -> str:
        return names.get(entry, str(entry))

    def parent(entry: EntryId) -> str:
        return name(above.get(entry, entry))

    actor, stance, measure, voice = map(attrgetter, ("actor", "stance", "measure", "voice"))
    scale = tuple(entry.name for entry in codebook.stances)
    return (
        Part("actor", Level.NOMINAL, actor, name),
        Part("stance", Level.ORDINAL, stance, name, scale),
        Part("measure", Level.NOMINAL, measure, name),
        Part("measure_parent", Level.NOMINAL, measure, parent),
        Part("voice", Level.NOMINAL, voice, lambda chosen: chosen and chosen.value),
        *(_of_field(field) for field in codebook.fields),
    )


def _of_field(field: Field) -> Part:
    """Numbers and days by their distance, choices and all else by being the same or not."""
    answer = _ANSWERS.get(field.kind, str)
    level = Level.INTERVAL if field.kind in (FieldKind.NUMBER, FieldKind.DATE) else Level.NOMINAL

    def named(value: object) -> Value | None:
        return None if value is None else answer(value)

    return Part(f"{_FIELD}{field.name}", level, lambda s: s.fields.get(field.name), named)


def _yes_or_no(value: object) -> str:
    return "yes" if value else "no"


def _day(value: object) -> float | None:
    """The number of the day; None of what is no whole date, such as a year alone."""
    try:
        return float(date.fromisoformat(str(value)).toordinal())
    except ValueError:
        return None


def _text(value: object) -> str:
    """Case and outer white space do not count."""
    return folded(str(value))


_ANSWERS: Mapping[FieldKind, Callable[[object], Value | None]] = {
    FieldKind.YES_NO: _yes_or_no,
    FieldKind.NUMBER: lambda value: float(str(value)),
    FieldKind.DATE: _day,
    FieldKind.TEXT: _text,
}


class _Codes(dict[Any, int]):
    """Of one part the code of what statements have there, found out once for each."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.known: dict[Value, int] = {value: n for n, value in enumerate(part.scale or ())}
        self._named = part.named

    def __missing__(self, chosen: Any) -> int:
        value = self._named(chosen)
        code = MISSING if value is None else self.known.setdefault(value, len(self.known))
        self[chosen] = code
        return code


class Coder:
    """Numbers what is said, the same in all tables of a report, and keeps it of each statement."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self._columns = [(part.chosen, _Codes(part)) for part in parts]
        self._rows = array("i")
        self._count = 0
        self._made: Codes | None = None

    def number(self, statement: ComparedStatement) -> int:
        """A number for one more statement."""
        self._rows.extend([codes[chosen(statement)] for chosen, codes in self._columns])
        self._count += 1
        return self._count - 1

    def codes(self) -> Codes:
        """What is said, by the numbers of statements and of parts; the last row is of `SILENT`."""
        if self._made is None or len(self._made) != self._count + 1:
            said = np.array(self._rows, dtype=np.int32).reshape(self._count, len(self.parts))
            self._made = np.pad(said, ((0, 1), (0, 0)), constant_values=MISSING)
        return self._made

    def values(self, part: int) -> tuple[Value, ...]:
        """All that was said as that part, by its code."""
        return tuple(self._columns[part][1].known)


class Table:
    """What several annotators say of units: those are added as `add`, and read part by part."""

    def __init__(self, annotators: Sequence[str], coder: Coder) -> None:
        self.annotators = tuple(annotators)
        self.coder = coder
        self._numbers = array("i")
        self._groups = array("i")

    def __len__(self) -> int:
        return len(self._groups)

    def add(self, group: int, statements: Iterable[int]) -> None:
        """A unit of the article of that number: each annotator's statement, by its number."""
        self._numbers.extend(statements)
        self._groups.append(group)

    def ratings(self, number: int) -> Ratings:
        """The units for which two annotators or more say something as that part."""
        part = self.coder.parts[number]
        statements = np.array(self._numbers, dtype=np.int32)
        statements = statements.reshape(len(self), len(self.annotators))
        codes = self.coder.codes()[:, number][statements]
        is_shared = (codes >= 0).sum(axis=1) >= 2
        codes, values = codes[is_shared], self.coder.values(number)
        if part.scale is None:
            codes, values = _occurring(codes, values, part.level)
        groups = np.array(self._groups, dtype=np.int32)[is_shared]
        return Ratings(self.annotators, codes, values, part.level, groups)


def _occurring(
    codes: Codes, values: Sequence[Value], level: Level
) -> tuple[Codes, tuple[Value, ...]]:
    """The same with no more categories than occur, in their order."""
    ordered, names = in_order(*occurring(codes, values), float if level.is_numeric else str)
    return ordered, tuple(name for name in names if isinstance(name, (str, float)))


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often the one said this where the other said that.

    Of two annotators, `one` is what the first said. Of more, each couple of theirs is counted in
    the order of the annotators.
    """

    cells: tuple[tuple[Value, Value, int], ...]
    """The most frequent first; those that never occurred are left out."""

    @property
    def disagreements(self) -> int:
        return sum(count for one, other, count in self.cells if one != other)


def confusion(ratings: Ratings) -> Confusion:
    """Which categories meet in a unit."""
    width = max(1, len(ratings.categories))
    found: Counter[int] = Counter()
    for one, other in combinations(range(len(ratings.annotators)), 2):
        first, second = (ratings.codes[:, each].astype(np.int64) for each in (one, other))
        both = (first >= 0) & (second >= 0)
        keys, counts = np.unique(first[both] * width + second[both], return_counts=True)
        found.update(dict(zip(keys.tolist(), counts.tolist(), strict=True)))
    names = ratings.categories
    cells = (
        (_value(names[key // width]), _value(names[key % width]), count)
        for key, count in sorted(found.items(), key=lambda cell: (-cell[1], cell[0]))
    )
    return Confusion(tuple(cells))


def marginals(ratings: Ratings) -> Mapping[str, Mapping[Value, int]]:
    """How often each annotator said what, in the units that are compared."""
    found = {}
    for column, name in enumerate(ratings.annotators):
        codes = ratings.codes[:, column]
        counts = np.bincount(codes[codes >= 0], minlength=len(ratings.categories)).tolist()
        found[name] = {
            _value(category): count
            for category, count in zip(ratings.categories, counts, strict=True)
            if count
        }
    return found


def _value(category: Hashable) -> Value:
    assert isinstance(category, (str, float))
    return category


@dataclass(frozen=True, slots=True)
class PartFigures:
    """How far annotators agree on one part of the statements that they both found."""

    key: str
    level: Level
    units: int
    """In which two or more said something as this part."""
    coefficients: Mapping[str, Figure]
    categories: Mapping[Value, Figure]
    """Specific agreement."""
    confusion: Confusion
    marginals: Mapping[str, Mapping[Value, int]]
