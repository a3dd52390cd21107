"""What a file's variables, labels and codes become here: proposed by their names, adjustable."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from core.commands.incoming import clipped
from core.exchange.annotations.foreign import ForeignFile, Piece, Value
from core.exchange.annotations.stances import is_stance_word, stance_for
from core.model.codebook import Codebook, EntryKind, folded
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent

_MOST_EXAMPLES = 8
_MOST_VALUES = 200
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
    NOTE = "note"
    LEAVE = "leave"
    """Left out, counted and listed."""


@dataclass(frozen=True)
class AnnotationMapping:
    """`targets`: what each slot becomes; `stances`: what a value is called on the scale here.

    Slots and values are compared as names are: case and outer white space do not count.
    """

    targets: Mapping[str, Target] = field(default_factory=dict)
    stances: Mapping[str, str] = field(default_factory=dict)

    def target(self, slot: str) -> Target:
        known = self._told.get(slot)
        if known is None:
            known = self._told[slot] = self._by_name.get(folded(slot), Target.LEAVE)
        return known

    def changed(self, other: "AnnotationMapping") -> "AnnotationMapping":
        """This mapping with what `other` says in its place."""
        kept = {s: t for s, t in self.targets.items() if folded(s) not in other._by_name}
        return AnnotationMapping({**kept, **other.targets}, {**self.stances, **other.stances})

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

    `values` are its most frequent ones, with how often each occurs; of `is_words` the marked
    words themselves are the values. `is_link`: it is what a link between marks is called.
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
    for place, piece in enumerate(_pieces(found)):
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
        if value is not None and (value in seen or len(seen) < _MOST_VALUES):
            seen[value] += 1
    for entry in found.entries:
        counts[entry.slot] += 0
        values.setdefault(entry.slot, Counter())[entry.name] += 0
    return tuple(
        Slot(
            name,
            counts[name],
            tuple(values[name].most_common(_MOST_EXAMPLES)),
            name in words,
            name in truths,
            name in links,
        )
        for name in sorted(counts)
    )


def _pieces(found: ForeignFile) -> Iterator[Piece]:
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


_WORDS: tuple[tuple[Target, frozenset[str]], ...] = (
    (Target.STANCE, frozenset((
        "stance", "agreement", "agree", "position", "polarity", "attitude", "sentiment", "support",
        "qualifier", "pro", "haltung", "zustimmung", "accord",
    ))),
    (Target.MEASURE, frozenset((
        "measure", "concept", "policy", "proposal", "demand", "topic", "issue", "target", "theme",
        "massnahme", "maßnahme", "konzept", "mesure", "thema", "instrument",
    ))),
    (Target.ACTOR, frozenset((
        "actor", "person", "per", "speaker", "agent", "holder", "politician", "akteur", "acteur",
        "subject",
    ))),
    (Target.PARENT, frozenset((
        "organization", "organisation", "org", "party", "affiliation", "country", "state",
        "government", "norp", "gpe", "partei", "parti",
    ))),
    (Target.EVIDENCE, frozenset((
        "evidence", "statement", "quote", "quotation", "passage", "sentence", "claim", "aussage",
        "beleg", "span",
    ))),
    (Target.NOTE, frozenset(("note", "notes", "comment", "comments", "memo", "remark", "notiz"))),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r"(?<=[a-zß])(?=[A-Z])")
_KINDS = {
    EntryKind.ACTOR: Target.ACTOR,
    EntryKind.STANCE: Target.STANCE,
    EntryKind.MEASURE: Target.MEASURE,
}


def proposed(slots: Iterable[Slot], codebook: Codebook) -> AnnotationMapping:
    """What the slots most likely are: by their names, then by values that the codebook knows.

    What fits nothing is kept: marked words as the evidence of drafts, all else as notes. Where
    nothing else is an actor, what actors belong to is.
    """
    slots = tuple(slots)
    targets = {slot.name: _proposed(slot, codebook) for slot in slots}
    if Target.ACTOR not in targets.values():
        targets = {s: Target.ACTOR if t is Target.PARENT else t for s, t in targets.items()}
    return AnnotationMapping(targets)


def _proposed(slot: Slot, codebook: Codebook) -> Target:
    if slot.is_link:
        return Target.STANCE if is_stance_word(slot.name, codebook) else Target.LEAVE
    words = _words_of(slot.name)
    for target, known in _WORDS:
        if words & known and (target is Target.STANCE or not slot.is_truth):
            return target
    if slot.is_words and is_stance_word(slot.name, codebook):
        return Target.STANCE
    known_kind = _kind_of_values(slot, codebook)
    if known_kind is not None:
        return known_kind
    return Target.EVIDENCE if slot.is_words else Target.NOTE


def _words_of(name: str) -> set[str]:
    """The words in a label such as `hasActors`, `has_actors`, with and without the s of many."""
    name = _NEXT_WORD.sub(" ", name).casefold()
    words = set(_WORD.findall(name)) | {folded(name)}
    return words | {word.removesuffix("s") for word in words}


def says_only_passage(slot: str) -> bool:
    """Whether the label tells nothing but that this is the passage."""
    words = _words_of(slot)
    return any(words & known for target, known in _WORDS if target is Target.EVIDENCE)


def _kind_of_values(slot: Slot, codebook: Codebook) -> Target | None:
    """What at least half of the values are in the codebook."""
    if slot.is_truth or not slot.values:
        return None
    for kind, target in _KINDS.items():
        known = sum(codebook.find(kind, value) is not None for value, _ in slot.values)
        if kind is EntryKind.STANCE:
            known = sum(stance_for(value, codebook, {}) is not None for value, _ in slot.values)
        if 2 * known >= len(slot.values):
            return target
    return None


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


def refuse_strange(mapping: AnnotationMapping, slots: Iterable[Slot]) -> None:
    """Refused where the mapping speaks of a slot that the file does not have."""
    slots = tuple(slots)
    known = {folded(slot.name) for slot in slots}
    for slot in mapping.targets:
        if folded(slot) not in known:
            raise Refused(
                "The file has no label “{name}”. There are: {names}.",
                name=slot,
                names=", ".join(each.name for each in slots) or "–",
            )
