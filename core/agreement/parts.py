"""What annotators say of the statements that they both found, part by part."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import Figure
from core.agreement.level import Level
from core.agreement.ratings import MISSING, Codes, Ratings, in_order, occurring
from core.model.codebook import Codebook, Field, FieldKind, folded
from core.model.compared import ComparedStatement
from core.model.ids import EntryId

Value = str | float
Row = tuple[int, ...]
"""Of one statement the number of what it says, part by part; −1 where it says nothing."""

_FIELD = "field:"


@dataclass(frozen=True)
class Part:
    """Something that a statement says, at which level it is told apart, and what it may be.

    `scale`: all that can be said, in order; None: whatever is said.
    """

    key: str
    level: Level
    said: Callable[[ComparedStatement], Value | None]
    scale: tuple[Value, ...] | None = None


def parts_of(codebook: Codebook) -> tuple[Part, ...]:
    """Actor, stance, measure, the measure it stands under, voice, and the codebook's own fields.

    A measure that stands under none is taken for itself there.
    """
    names = {number: entry.name for number, entry in codebook.entries.items()}
    above = {number: entry.parent or number for number, entry in codebook.entries.items()}

    def name(entry: EntryId) -> str:
        return names.get(entry, str(entry))

    scale = tuple(entry.name for entry in codebook.stances)
    return (
        Part("actor", Level.NOMINAL, lambda s: name(s.actor)),
        Part("stance", Level.ORDINAL, lambda s: name(s.stance), scale),
        Part("measure", Level.NOMINAL, lambda s: name(s.measure)),
        Part("measure_parent", Level.NOMINAL, lambda s: name(above.get(s.measure, s.measure))),
        Part("voice", Level.NOMINAL, lambda s: None if s.voice is None else s.voice.value),
        *(_of_field(field) for field in codebook.fields),
    )


def _of_field(field: Field) -> Part:
    """Numbers and days by their distance, choices and all else by being the same or not."""
    answer = _ANSWERS.get(field.kind, str)
    level = Level.INTERVAL if field.kind in (FieldKind.NUMBER, FieldKind.DATE) else Level.NOMINAL

    def said(statement: ComparedStatement) -> Value | None:
        value = statement.fields.get(field.name)
        return None if value is None else answer(value)

    return Part(f"{_FIELD}{field.name}", level, said)


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


class Coder:
    """Numbers what is said, the same in all tables of a report."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self._known: list[dict[Value, int]] = [
            {value: number for number, value in enumerate(part.scale or ())} for part in parts
        ]
        self.silent: Row = (MISSING,) * len(self.parts)
        """The row of an annotator who made no such statement."""

    def row(self, statement: ComparedStatement) -> Row:
        return tuple(
            MISSING if (value := part.said(statement)) is None else known.setdefault(
                value, len(known)
            )
            for part, known in zip(self.parts, self._known, strict=True)
        )  # fmt: skip

    def values(self, part: int) -> tuple[Value, ...]:
        """All that was said as that part, by number."""
        return tuple(self._known[part])


class Table:
    """What several annotators say of units: rows are added as `add`, and read part by part."""

    def __init__(self, annotators: Sequence[str], coder: Coder) -> None:
        self.annotators = tuple(annotators)
        self.coder = coder
        self._rows: list[Row] = []
        self._groups: list[int] = []
        self._made: Codes | None = None

    def __len__(self) -> int:
        return len(self._groups)

    def add(self, group: int, rows: Iterable[Row]) -> None:
        """A unit of the article of that number, a row for each annotator."""
        self._rows += rows
        self._groups.append(group)

    def _codes(self) -> Codes:
        """(units × annotators × parts), made once for as many units."""
        if self._made is None or len(self._made) != len(self):
            shape = (len(self), len(self.annotators), len(self.coder.parts))
            self._made = np.array(self._rows, dtype=np.int32).reshape(shape)
        return self._made

    def ratings(self, number: int) -> Ratings:
        """The units for which two annotators or more say something as that part."""
        part = self.coder.parts[number]
        codes = self._codes()[:, :, number]
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
