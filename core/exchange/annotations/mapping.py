"""What a file's variables, labels and codes become here: proposed by their names, adjustable."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from core.commands.incoming import clipped
from core.exchange.annotations.foreign import ForeignFile, Piece, Value
from core.model.codebook import Codebook, EntryKind, folded
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent

MOST_VALUES = 200
_TOLD_EVERY = 5_000
_SHOWN = 100
"""So many characters of a value are shown."""


class Target(StrEnum):
    """What a slot of the file becomes."""

    ACTOR = "actor"
    PARENT = "parent"
    """What the actor belongs to; the actor itself where the statement names no other."""
    STANCE = "stance"
    MEASURE = "measure"
    EVIDENCE = "evidence"
    """A passage; what its label says beyond that goes into the note."""
    VOICE = "voice"
    CONFIDENCE = "confidence"
    FIELD = "field"
    """An answer to a field of the codebook."""
    NOTE = "note"
    LEAVE = "leave"
    """Left out, counted and listed."""


@dataclass(frozen=True)
class AnnotationMapping:
    """`targets`: what each slot becomes; `stances`: what a value is called on the scale here, ""
    for one that is none; `fields`: which field a slot answers, where that is not called like it.

    Slots and values are compared as names are: case and outer white space do not count.
    """

    targets: Mapping[str, Target] = field(default_factory=dict)
    stances: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)

    def target(self, slot: str) -> Target:
        known = self._told.get(slot)
        if known is None:
            known = self._told[slot] = self._by_name.get(folded(slot), Target.LEAVE)
        return known

    def changed(self, other: "AnnotationMapping") -> "AnnotationMapping":
        """This mapping with what `other` says in its place."""
        kept = {s: t for s, t in self.targets.items() if folded(s) not in other._by_name}
        fields = {s: name for s, name in self.fields.items() if folded(s) not in other._by_name}
        return AnnotationMapping(
            {**kept, **other.targets},
            {**self.stances, **other.stances},
            {**fields, **other.fields},
        )

    def field_for(self, slot: str) -> str:
        """What the field is called that the slot answers."""
        chosen = {folded(name): field for name, field in self.fields.items()}
        return chosen.get(folded(slot), slot)

    @cached_property
    def _told(self) -> dict[str, Target]:
        """Answers given, for files ask of few slots very often."""
        return {}

    @cached_property
    def _by_name(self) -> dict[str, Target]:
        return {folded(slot): target for slot, target in self.targets.items()}


@dataclass(frozen=True, slots=True)
class Slot:
    """A variable, label or category of the file, as a form lists it.

    `values` are its most frequent ones, `MOST_VALUES` at most, with how often each occurs; of
    `is_words` the marked words themselves are the values. `is_link`: it is what a link between
    marks is called.
    """

    name: str
    count: int
    values: tuple[tuple[str, int], ...]
    is_words: bool
    is_truth: bool
    is_link: bool


def slots_of(found: ForeignFile, progress: Progress = silent) -> tuple[Slot, ...]:
    """All slots of the file in the order of their names."""
    counts, values = Counter[str](), dict[str, Counter[str]]()
    words, truths, links = set[str](), set[str](), set[str]()
    for place, piece in enumerate(pieces_of(found)):
        if place % _TOLD_EVERY == 0:
            progress(0, None, Phrase("Reading annotations"))
        counts[piece.slot] += 1
        if piece.is_link:
            links.add(piece.slot)
        elif piece.value is None:
            words.add(piece.slot)
        elif isinstance(piece.value, bool):
            truths.add(piece.slot)
        seen = values.setdefault(piece.slot, Counter())
        value = shown_value(piece)
        value = None if value is None else clipped(value[:_SHOWN], _SHOWN)
        if value is not None and (value in seen or len(seen) < MOST_VALUES):
            seen[value] += 1
    for entry in found.entries:
        counts[entry.slot] += 0
        values.setdefault(entry.slot, Counter())[entry.name] += 0
    return tuple(
        Slot(
            name,
            counts[name],
            tuple(values[name].most_common(MOST_VALUES)),
            name in words,
            name in truths,
            name in links,
        )
        for name in sorted(counts)
    )


def pieces_of(found: ForeignFile) -> Iterator[Piece]:
    """All of them, whoever recorded them."""
    for document in found.documents:
        for share in document.shares:
            for record in share.records:
                yield from record.pieces


def shown_value(piece: Piece) -> str | None:
    """What the piece says in words; None where the file does not quote what is marked."""
    if piece.value is not None:
        return value_text(piece.value)
    quotes = [stretch.quote for stretch in piece.stretches if stretch.quote]
    return " ".join(quotes) or None


def value_text(value: Value) -> str:
    """The value as a person writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


_NEXT_PAIR = re.compile(rf",(?=(?:{'|'.join(Target)})=)")


def chosen(pairs: Iterable[str]) -> AnnotationMapping:
    """What `TARGET=SLOT,TARGET=SLOT` says; a comma within a name is no trouble."""
    targets: dict[str, Target] = {}
    for pair in (part for text in pairs for part in _NEXT_PAIR.split(text)):
        name, _, slot = pair.partition("=")
        if name not in list(Target) or not slot.strip():
            raise Refused(
                "“{pair}” does not say what a label becomes; write PART=LABEL, with one of these "
                "as the part: {parts}.",
                pair=pair,
                parts=", ".join(Target),
            )
        targets[slot.strip()] = Target(name)
    return AnnotationMapping(targets)


def chosen_stances(pairs: Iterable[str]) -> AnnotationMapping:
    """What `VALUE=STANCE` says."""
    return AnnotationMapping(stances=dict(_renamed(pair) for pair in pairs))


def chosen_fields(pairs: Iterable[str]) -> AnnotationMapping:
    """What `SLOT=FIELD` says."""
    fields = dict(_renamed(pair) for pair in pairs)
    return AnnotationMapping(dict.fromkeys(fields, Target.FIELD), fields=fields)


def chosen_names(pairs: Iterable[str]) -> dict[str, str]:
    """What `NAME=NAME` says of people: in the file, and here."""
    return dict(_renamed(pair) for pair in pairs)


def _renamed(pair: str) -> tuple[str, str]:
    there, _, here = pair.rpartition("=")
    if not there.strip() or not here.strip():
        raise Refused(
            "“{pair}” does not say what is called how; write what the file says, =, and what it "
            "is here.",
            pair=pair,
        )
    return there.strip(), here.strip()


def refuse_strange(mapping: AnnotationMapping, slots: Iterable[Slot], codebook: Codebook) -> None:
    """Refused where the mapping speaks of a slot that the file lacks, or of a stance that is none.

    A stance that is retired may be asked for, as statements may still have it.
    """
    for name in mapping.stances.values():
        if codebook.find(EntryKind.STANCE, name) is None:
            raise Refused(
                "“{name}” is no stance here. There are: {names}.",
                name=name,
                names=", ".join(
                    entry.name for entry in codebook.of_kind(EntryKind.STANCE) if not entry.retired
                ),
            )
    slots = tuple(slots)
    known = {folded(slot.name) for slot in slots}
    for slot in mapping.targets:
        if folded(slot) not in known:
            raise Refused(
                "The file has no label “{name}”. There are: {names}.",
                name=slot,
                names=", ".join(each.name for each in slots) or "–",
            )
