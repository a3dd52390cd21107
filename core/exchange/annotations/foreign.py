"""What a file of another program holds, in its own words and as it counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.exchange.annotations.losses import Loss
from core.model.article import ArticleDetails
from core.model.layer import ArticleState
from core.model.phrase import Phrase, Words
from core.text.positions import Counting, Unit

Value = str | bool | float
CODE_POINTS = Counting(Unit.CODE_POINTS)


def every_counting(first: Unit, *, folds_line_ends: bool = False) -> tuple[Counting, ...]:
    """The ways to count that occur in most formats, the given one first."""
    mine = Counting(first, folds_line_ends)
    units = (first, Unit.CODE_POINTS, Unit.UTF_16)
    every = [Counting(unit, folds) for unit in units for folds in (False, True)]
    return tuple(dict.fromkeys((mine, *every)))


class Stretch(NamedTuple):
    """A part of a text as the file counts it; `quote` is there where the file gives one."""

    start: int
    end: int
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing a program records: a variable with its value, a label on words, a code.

    `slot` is what a mapping speaks of: the variable, the label, the category of a code. Without a
    `value`, the marked words are the value. `is_passage`: what is marked is the passage that was
    coded, not the words that name the value. `is_link`: it is what a link between others is called.
    """

    slot: str
    value: Value | None = None
    stretches: tuple[Stretch, ...] = ()
    is_passage: bool = False
    is_link: bool = False

    @property
    def gives_name(self) -> bool:
        """Whether it says what other pieces of its slot mark: by a value that marks nothing itself,
        or a whole passage."""
        return self.value is not None and (self.is_passage or not self.stretches)


@dataclass(frozen=True, slots=True)
class Record:
    """Pieces that belong together. `links` are pairs of their places in `pieces`.

    `passage` is what was marked for all of it. `key` names the record within its file.
    """

    place: Words
    key: str
    pieces: tuple[Piece, ...]
    passage: tuple[Stretch, ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    note: str = ""
    score: float | None = None
    is_flagged: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """What one annotator, or one program, recorded in a document; None where nobody is named."""

    annotator: str | None
    records: tuple[Record, ...]
    state: ArticleState | None = None
    is_program: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A text as the file holds it, not yet canonical, with the shares of its annotators."""

    place: Words
    text: str
    details: ArticleDetails
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class ForeignEntry:
    """A value that the file lists by itself, used or not. `parent` is one of the same slot."""

    slot: str
    name: str
    parent: str | None = None
    definition: str = ""
    identifier: str | None = None


@dataclass(frozen=True)
class ForeignFile:
    """Everything that a reader found. `counting` is what the program is known to do.

    `countings` are the others that occur in such files; the quotes decide. `defaults` names slots
    whose values the program fills in by itself, with what it fills in.
    `on_disk` is the unit of the file where the reader has converted it.
    """

    format: str
    documents: tuple[Document, ...]
    entries: tuple[ForeignEntry, ...] = ()
    counting: Counting = CODE_POINTS
    countings: tuple[Counting, ...] = ()
    defaults: Mapping[str, Value] = field(default_factory=dict)
    on_disk: Unit | None = None
    remarks: tuple[Phrase, ...] = ()
    losses: tuple[Loss, ...] = ()
