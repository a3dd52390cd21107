"""What a project should hold, in plain dictionaries: the program has no part in it.

Articles go by their titles, statements by their notes, entries by numbers of our own.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

SLOTS, WIDE, LENGTH = 4, 20, 15
"""Places for evidence in each article, which never overlap: one statement each for everybody."""
PEOPLE = ("Anna", "Ben")
IN_PROGRESS, DONE = "in_progress", "done"

Triple = tuple[int, int, int]
"""Numbers of an actor, a stance and a measure."""
Slot = tuple[str, int]
"""An article's title and a place in it."""


@dataclass
class Entry:
    kind: str
    name: str
    others: frozenset[str] = frozenset()
    is_retired: bool = False
    parts: tuple[int, ...] = ()


class Said(NamedTuple):
    owner: str
    title: str
    slot: int
    triple: Triple
    confidence: int | None = None
    is_flagged: bool = False


@dataclass
class Plain:
    """All that is there at one moment. `gold`: by rule; `decided`: by somebody."""

    entries: dict[int, Entry] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    states: dict[tuple[str, str], str] = field(default_factory=dict)
    assigned: set[tuple[str, str]] = field(default_factory=set)
    gold: dict[Slot, Triple] = field(default_factory=dict)
    decided: dict[Slot, Triple] = field(default_factory=dict)

    def copied(self) -> "Plain":
        return deepcopy(self)

    # What can be chosen

    def of_kind(self, kind: str) -> list[int]:
        return [number for number, entry in self.entries.items() if entry.kind == kind]

    def is_taken(self, kind: str, name: str) -> bool:
        return any(name in {entry.name, *entry.others} for n in self.of_kind(kind)
                   for entry in [self.entries[n]])  # fmt: skip

    def free_slots(self, owner: str) -> list[Slot]:
        taken = {(each.title, each.slot) for each in self.said.values() if each.owner == owner}
        every = [(title, slot) for title in sorted(self.texts) for slot in range(SLOTS)]
        return [slot for slot in every if slot not in taken and slot not in self.decided]

    def own(self, owner: str) -> list[str]:
        """Those that may be changed: what somebody has decided about is left alone."""
        return sorted(
            note for note, each in self.said.items()
            if each.owner == owner and (each.title, each.slot) not in self.decided
        )  # fmt: skip

    def in_splits(self) -> set[int]:
        split = {number for number, entry in self.entries.items() if entry.parts}
        return split | {part for entry in self.entries.values() for part in entry.parts}

    def naming(self, entry: int) -> list[str]:
        return [note for note, each in self.said.items() if entry in each.triple]

    def waiting(self) -> bool:
        """Whether statements name an entry that was split."""
        return any(self.naming(n) for n, entry in self.entries.items() if entry.parts)

    # What is done

    def record(self, note: str, said: Said) -> None:
        self.said[note] = said
        self.states.setdefault((said.owner, said.title), IN_PROGRESS)

    def repoint(self, old: int, new: int, notes: list[str] | None = None) -> None:
        """Let statements name another entry; without notes all, and gold."""
        for note in self.naming(old) if notes is None else notes:
            self.said[note] = self.said[note]._replace(
                triple=_repointed(self.said[note].triple, old, new)
            )
        if notes is None:
            for layer in (self.gold, self.decided):
                layer.update({slot: _repointed(made, old, new) for slot, made in layer.items()})

    def merge_entries(self, gone: int, into: int) -> None:
        old, kept = self.entries.pop(gone), self.entries[into]
        kept.others = kept.others | old.others | {old.name}
        self.repoint(gone, into)

    def adjudicate(self) -> None:
        """What both say alike is gold; what somebody has decided stays."""
        by_slot: dict[Slot, list[Triple]] = {}
        for each in self.said.values():
            by_slot.setdefault((each.title, each.slot), []).append(each.triple)
        self.gold = {
            slot: triples[0]
            for slot, triples in by_slot.items()
            if slot not in self.decided and len(triples) == 2 and triples[0] == triples[1]
        }

    # What a reader would see

    def seen(self) -> dict[str, object]:
        def named(triple: Triple) -> tuple[str, ...]:
            return tuple(self.entries[number].name for number in triple)

        return {
            "entries": {
                (entry.kind, entry.name): (
                    entry.others, entry.is_retired,
                    frozenset(self.entries[part].name for part in entry.parts),
                )
                for entry in self.entries.values()
            },
            "texts": self.texts,
            "said": {note: (*each[:3], named(each.triple), *each[4:])
                     for note, each in self.said.items()},
            "states": self.states,
            "assigned": self.assigned,
            "gold": {slot: named(made) for slot, made in {**self.gold, **self.decided}.items()},
        }  # fmt: skip


def _repointed(triple: Triple, old: int, new: int) -> Triple:
    actor, stance, measure = (new if number == old else number for number in triple)
    return actor, stance, measure
