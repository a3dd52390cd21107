"""The lines of one standoff file: entities, events, relations, attributes, references, notes."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from core.exchange.annotations.foreign import ForeignEntry, Piece, Record, Stretch
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.regions import Link, Region, records_of
from core.model.phrase import Phrase

_ENTITY = re.compile(r"(\S+) (\d{1,18} \d{1,18}(?:;\d{1,18} \d{1,18})*)")
_NUMBERED = re.compile(r"(?<=[^\W\d])\d+$")


@dataclass(frozen=True, slots=True)
class Standoff:
    records: tuple[Record, ...]
    entries: tuple[ForeignEntry, ...]


@dataclass
class _Event:
    kind: str
    trigger: str
    arguments: list[tuple[str, str]]


@dataclass
class _Found:
    """Everything in the file, by its key."""

    entities: dict[str, Piece] = field(default_factory=dict)
    events: dict[str, _Event] = field(default_factory=dict)
    relations: list[Link] = field(default_factory=list)
    attributes: dict[str, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    references: dict[str, tuple[str, str]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def read_standoff(lines: Iterable[str], name: str, losses: Losses) -> Standoff:
    """What the lines say; one that says nothing is counted with its number."""
    found = _Found()
    for number, line in enumerate(lines, start=1):
        if line.strip() and not _take(line, found):
            losses.add(_reason(line), f"{name}, {number}: {line[:80]}")
    return Standoff((*_events(found, name, losses), *_rest(found, name, losses)), _entries(found))


def _reason(line: str) -> Phrase:
    if line.startswith("*"):
        return Phrase("chains of entities that are the same")
    return Phrase("lines that say nothing in brat’s format")


def _take(line: str, found: _Found) -> bool:
    """Whether the line was understood."""
    key, _, rest = line.partition("\t")
    said, _, text = rest.partition("\t")
    match key[:1]:
        case "T":
            return _take_entity(key, said, text, found)
        case "E":
            return _take_event(key, said, found)
        case "R":
            return _take_relation(said, found)
        case "A" | "M":
            return _take_attribute(said, found)
        case "N":
            words = said.split(" ")
            if len(words) != 3:
                return False
            found.references[words[1]] = (words[2], text.strip())
            return True
        case "#":
            words = said.split(" ")
            if len(words) != 2 or not text:
                return False
            found.notes[words[1]].append(text)
            return True
    return False


def _take_entity(key: str, said: str, text: str, found: _Found) -> bool:
    match = _ENTITY.fullmatch(said)
    if match is None or key in found.entities:
        return False
    parts = [part.split(" ") for part in match[2].split(";")]
    places = [(int(start), int(end)) for start, end in parts]
    found.entities[key] = Piece(match[1], None, _quoted(places, text))
    return True


def _quoted(places: list[tuple[int, int]], text: str) -> tuple[Stretch, ...]:
    """The stretches with their share of the text, in which one blank stands between parts."""
    if len(places) == 1:
        ((start, end),) = places
        return (Stretch(start, end, text or None),)
    lengths = [end - start for start, end in places]
    if sum(lengths) + len(lengths) - 1 != len(text):
        return tuple(Stretch(start, end) for start, end in places)
    stretches, at = [], 0
    for (start, end), length in zip(places, lengths, strict=True):
        stretches.append(Stretch(start, end, text[at : at + length]))
        at += length + 1
    return tuple(stretches)


def _take_event(key: str, said: str, found: _Found) -> bool:
    pairs = [word.partition(":") for word in said.split()]
    if not pairs or key in found.events or not all(n and target for n, _, target in pairs):
        return False
    (kind, _, trigger), *others = pairs
    found.events[key] = _Event(kind, trigger, [(name, target) for name, _, target in others])
    return True


def _take_relation(said: str, found: _Found) -> bool:
    words = said.split()
    targets = [word.partition(":")[2] for word in words[1:]]
    if len(targets) != 2 or not all(targets):
        return False
    found.relations.append(Link(targets[0], targets[1], words[0]))
    return True


def _take_attribute(said: str, found: _Found) -> bool:
    words = said.split(" ", 2)
    if len(words) < 2:
        return False
    value = words[2].strip() if len(words) == 3 and words[2].strip() else True
    found.attributes[words[1]].append(Piece(words[0], value))
    return True


def _named(key: str, found: _Found) -> Piece | None:
    """The entity, under the name that it is said to refer to; of an event, its trigger."""
    event = found.events.get(key)
    key = key if event is None else event.trigger
    entity = found.entities.get(key)
    name = found.references.get(key, ("", ""))[1]
    if entity is None or not name:
        return entity
    return Piece(entity.slot, name, entity.stretches)


def _events(found: _Found, name: str, losses: Losses) -> tuple[Record, ...]:
    records = []
    for key, event in found.events.items():
        place = Phrase.of("{name}, {key}", name=name, key=key)
        trigger = found.entities.get(event.trigger)
        if trigger is None:
            losses.add(Phrase("events without a trigger"), str(place))
            continue
        pieces = [Piece(event.kind, None, trigger.stretches)]
        notes = [*found.notes.pop(key, []), *found.notes.pop(event.trigger, [])]
        pieces += [*found.attributes[key], *found.attributes[event.trigger]]
        for role, target in event.arguments:
            argument = _named(target, found)
            if argument is None:
                losses.add(Phrase("arguments that are not there"), f"{place}: {role}:{target}")
                continue
            if target in found.events:
                losses.add(Phrase("events within events (their trigger is kept)"), str(place))
            slot = _NUMBERED.sub("", role)
            pieces.append(Piece(slot, argument.value, argument.stretches))
            pieces += found.attributes[target]
            notes += found.notes.pop(target, [])
        records.append(Record(place, key, tuple(pieces), note="\n".join(notes)))
    return tuple(records)


def _rest(found: _Found, name: str, losses: Losses) -> tuple[Record, ...]:
    """Entities that no event speaks of, held together by relations."""
    spoken = {event.trigger for event in found.events.values()}
    spoken |= {target for event in found.events.values() for _, target in event.arguments}
    linked = {end for link in found.relations for end in (link.source, link.target)}
    regions = []
    for key in found.entities:
        entity = _named(key, found)
        if entity is None or (key in spoken and key not in linked):
            continue
        place = Phrase.of("{name}, {key}", name=name, key=key)
        pieces = [entity, *found.attributes[key]]
        regions.append(Region(key, place, pieces, found.notes.pop(key, [])))
    return records_of(regions, found.relations, losses)


def _entries(found: _Found) -> tuple[ForeignEntry, ...]:
    """Names that entities are said to refer to, with what identifies them."""
    entries = []
    for key, (reference, name) in found.references.items():
        if key in found.entities and name:
            source, _, number = reference.partition(":")
            identifier = f"{source.lower()}:{number}"
            entries.append(ForeignEntry(found.entities[key].slot, name, identifier=identifier))
    return tuple(entries)
