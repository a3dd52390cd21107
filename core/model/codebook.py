"""The codebook: actors, stances and measures with what an annotator needs to choose among them."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from core.model.ids import EntryId
from core.model.phrase import Refused

Key = TypeVar("Key")


class EntryKind(StrEnum):
    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"


class ActorKind(StrEnum):
    STATE = "state"
    ORGANISATION = "organisation"
    PERSON = "person"
    GROUP = "group"
    UNKNOWN = "unknown"


class FieldKind(StrEnum):
    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    DATE = "date"
    ACTOR = "actor"


@dataclass(frozen=True, slots=True)
class Example:
    """A passage that shows what an entry is, or is not; `statement`: the uid of its statement."""

    text: str
    statement: str | None = None

    def without_others(self, own: Container[str]) -> "Example":
        """The same passage; it names its statement only if that is one of `own`."""
        return self if self.statement is None or self.statement in own else Example(self.text)


@dataclass(frozen=True, slots=True)
class Split:
    """Into which entries another is split; statements made before revision `at` are to decide."""

    into: tuple[EntryId, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One actor, stance or measure. `value` is a stance's place on the scale, else None."""

    id: EntryId
    uid: str
    kind: EntryKind
    name: str
    parent: EntryId | None = None
    aliases: tuple[str, ...] = ()
    definition: str = ""
    examples: tuple[Example, ...] = ()
    counter_examples: tuple[Example, ...] = ()
    actor_kind: ActorKind | None = None
    value: float | None = None
    identifier: str | None = None
    retired: bool = False
    position: int = 0
    split: Split | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Field:
    """A further question that the project asks of each statement."""

    name: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    definition: str = ""


def folded(name: str) -> str:
    """How names are compared: case and outer white space do not count."""
    return " ".join(name.split()).casefold()


@dataclass(frozen=True)
class Codebook:
    """All entries at one revision."""

    name: str = ""
    revision: int = 0
    entries: Mapping[EntryId, Entry] = field(default_factory=dict)
    fields: tuple[Field, ...] = ()

    @cached_property
    def actors(self) -> tuple[Entry, ...]:
        return self._of(EntryKind.ACTOR)

    @cached_property
    def stances(self) -> tuple[Entry, ...]:
        """In scale order, the most opposed first."""
        return tuple(sorted(self._of(EntryKind.STANCE), key=lambda e: (e.value or 0, e.position)))

    @cached_property
    def measures(self) -> tuple[Entry, ...]:
        """In tree order: each measure before its children."""
        return tuple(_tree_order(self._of(EntryKind.MEASURE)))

    def of_kind(self, kind: EntryKind) -> tuple[Entry, ...]:
        by_kind = {
            EntryKind.ACTOR: lambda: self.actors,
            EntryKind.STANCE: lambda: self.stances,
            EntryKind.MEASURE: lambda: self.measures,
        }
        return by_kind[kind]()

    def find(self, kind: EntryKind, name: str) -> Entry | None:
        """The entry of that name; failing that, of that alias."""
        names, aliases = self._lookup
        key = (kind, folded(name))
        return names.get(key) or aliases.get(key)

    def name_of(self, entry: EntryId | None) -> str | None:
        return None if entry is None else self.entries[entry].name

    def children(self, entry: EntryId | None, kind: EntryKind) -> tuple[Entry, ...]:
        """The entries that stand right under one, or under none, in their order."""
        return tuple(each for each in self.of_kind(kind) if each.parent == entry)

    def below(self, entry: Entry) -> frozenset[EntryId]:
        """All that stands under an entry, however deep."""
        found = {entry.id}
        for each in _tree_order(self._of(entry.kind)):
            if each.parent in found:
                found.add(each.id)
        return frozenset(found - {entry.id})

    def path(self, entry: Entry) -> tuple[str, ...]:
        """The names from the root of the tree down to the entry itself."""
        names = [entry.name]
        seen = {entry.id}
        while entry.parent is not None and entry.parent not in seen:
            entry = self.entries[entry.parent]
            seen.add(entry.id)
            names.append(entry.name)
        return tuple(reversed(names))

    def body_of(self, actor: Entry) -> Entry | None:
        """The actor itself where it is no person, else the nearest above that is none."""
        step: Entry | None = actor
        while step is not None and step.actor_kind is ActorKind.PERSON:
            step = None if step.parent is None else self.entries[step.parent]
        return step

    def refuse_contradictions(self) -> None:
        """Refused if two entries of a kind share a name, or a parent is missing, odd or a loop."""
        named: dict[tuple[EntryKind, str], Entry] = {}
        sound: set[EntryId] = set()
        for entry in self.entries.values():
            if named.setdefault((entry.kind, folded(entry.name)), entry) is not entry:
                raise Refused("“{name}” would stand in the codebook twice.", name=entry.name)
            if entry.parent is not None:
                self._refuse_odd_parent(entry, entry.parent, sound)
            if entry.split is not None:
                self._refuse_odd_split(entry, entry.split)

    def _refuse_odd_parent(self, entry: Entry, parent: EntryId, sound: set[EntryId]) -> None:
        """`sound`: the entries that are known to stand under a root; this one and those above it
        are then among them, so that nobody walks the same way up twice."""
        above = self.entries.get(parent)
        if above is None or above.kind is not entry.kind:
            raise Refused("“{name}” has nothing of its kind to stand under.", name=entry.name)
        seen: set[EntryId] = set()
        step: Entry | None = entry
        while step is not None and step.id not in sound:
            if step.id in seen:
                raise Refused("“{name}” cannot stand above itself.", name=step.name)
            seen.add(step.id)
            step = None if step.parent is None else self.entries.get(step.parent)
        sound |= seen

    def _refuse_odd_split(self, entry: Entry, split: Split) -> None:
        for number in split.into:
            part = self.entries.get(number)
            if part is None or part.kind is not entry.kind:
                raise Refused(
                    "“{name}” is split into what is not in the codebook.", name=entry.name
                )

    def _of(self, kind: EntryKind) -> tuple[Entry, ...]:
        return tuple(
            sorted(
                (e for e in self.entries.values() if e.kind is kind),
                key=lambda e: (e.position, e.id),
            )
        )

    @cached_property
    def _lookup(self) -> tuple[dict[tuple[EntryKind, str], Entry], ...]:
        names: dict[tuple[EntryKind, str], Entry] = {}
        aliases: dict[tuple[EntryKind, str], Entry] = {}
        for entry in self.entries.values():
            names[entry.kind, folded(entry.name)] = entry
            for alias in entry.aliases:
                aliases.setdefault((entry.kind, folded(alias)), entry)
        return names, aliases


def _tree_order(entries: Iterable[Entry]) -> Iterator[Entry]:
    children: dict[EntryId | None, list[Entry]] = {}
    entries = list(entries)
    known = {entry.id for entry in entries}
    for entry in entries:
        children.setdefault(entry.parent if entry.parent in known else None, []).append(entry)
    stack = list(reversed(children.get(None, [])))
    while stack:
        entry = stack.pop()
        yield entry
        stack.extend(reversed(children.get(entry.id, [])))


def parents_first(above: Mapping[Key, Key | None]) -> Iterator[Key]:
    """All keys in their order, but each after the one above it; in a circle one begins."""
    waiting = dict(above)
    for key in above:
        path = []
        step: Key | None = key
        while step is not None and step in waiting:
            path.append(step)
            step = waiting.pop(step)
        yield from reversed(path)


DEFAULT_STANCES: tuple[tuple[str, float, str], ...] = (
    ("opposes", -2, "Rejects the measure or works against it."),
    ("sceptical", -1, "Doubts the measure or names reservations without rejecting it."),
    ("neutral", 0, "Speaks about the measure and takes no side."),
    ("conditional", 1, "Would accept the measure if a stated condition is met."),
    ("supports", 2, "Calls for the measure, welcomes it or carries it out."),
)
"""Name, value and definition of the scale that a new project starts with."""
