"""What is different between two states of one codebook, each thing in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from core.model.codebook import Codebook, Entry, EntryKind, Example, Field
from core.model.ids import EntryId
from core.model.phrase import Phrase


class Difference(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    MERGED = "merged"
    RENAMED = "renamed"
    DEFINITION = "definition"
    ALIASES = "aliases"
    EXAMPLES = "examples"
    COUNTER_EXAMPLES = "counter_examples"
    PARENT = "parent"
    PLACE = "place"
    VALUE = "value"
    ACTOR_KIND = "actor_kind"
    IDENTIFIER = "identifier"
    RETIRED = "retired"
    REVIVED = "revived"
    SPLIT = "split"
    FIELD = "field"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class CodebookChange:
    """One difference: `name` is what the entry or field is called in the newer state that has it.

    `before` and `after`: the texts that differ, where there are such; `said` tells it whole.
    `kind`: None where it is about a field, or about the codebook as a whole.
    """

    what: Difference
    kind: EntryKind | None
    name: str
    said: Phrase
    before: str = ""
    after: str = ""


def difference(old: Codebook, new: Codebook) -> tuple[CodebookChange, ...]:
    """What leads from `old` to `new`, by kind and in the order of the codebook."""
    return tuple(_changes(old, new))


def _told(
    what: Difference,
    said: str,
    name: str,
    kind: EntryKind | None = None,
    texts: tuple[str, str] = ("", ""),
) -> CodebookChange:
    before, after = texts
    phrase = Phrase.of(said, name=name, before=before, after=after)
    return CodebookChange(what, kind, name, phrase, before, after)


def _changes(old: Codebook, new: Codebook) -> Iterator[CodebookChange]:
    if old.name != new.name:
        texts = (old.name, new.name)
        yield _told(Difference.NAME, "The codebook is called “{name}”.", new.name, None, texts)
    for kind in EntryKind:
        for entry in new.of_kind(kind):
            before = old.entries.get(entry.id)
            if before is None:
                yield _told(Difference.ADDED, _ADDED[kind], entry.name, kind)
            elif before != entry:
                yield from _of_entry(before, entry, old, new)
        yield from (_gone(e, new) for e in old.of_kind(kind) if e.id not in new.entries)
        yield from _places(kind, old, new)
    yield from _fields(old.fields, new.fields)


_ADDED = {
    EntryKind.ACTOR: "The actor “{name}” is new.",
    EntryKind.STANCE: "The stance “{name}” is new.",
    EntryKind.MEASURE: "The measure “{name}” is new.",
}


def _gone(gone: Entry, new: Codebook) -> CodebookChange:
    """An entry whose name another bears as an alias was merged into that one."""
    heir = new.find(gone.kind, gone.name)
    if heir is None:
        return _told(Difference.REMOVED, "“{name}” is gone.", gone.name, gone.kind)
    said = "“{name}” is merged into “{after}”."
    return _told(Difference.MERGED, said, gone.name, gone.kind, (gone.name, heir.name))


def _of_entry(
    old: Entry, new: Entry, before: Codebook, after: Codebook
) -> Iterator[CodebookChange]:
    said = {
        Difference.RENAMED: "“{before}” is called “{after}”.",
        Difference.PARENT: _moved(new),
        Difference.DEFINITION: _defined(old, new),
        Difference.ALIASES: _other_names(new),
        Difference.EXAMPLES: "“{name}” has other examples.",
        Difference.COUNTER_EXAMPLES: "“{name}” has other counter-examples.",
        Difference.VALUE: "“{name}” has the value {after} instead of {before}.",
        Difference.ACTOR_KIND: "“{name}” is another kind of actor.",
        Difference.IDENTIFIER: "“{name}” has the identifier “{after}”.",
        Difference.SPLIT: _split(new),
    }
    was, now = _texts_of(old, before), _texts_of(new, after)
    for what in said:
        if was[what] != now[what]:
            yield _told(what, said[what], new.name, new.kind, (was[what], now[what]))
    if old.retired != new.retired:
        what = Difference.RETIRED if new.retired else Difference.REVIVED
        yield _told(what, _STANDING[what], new.name, new.kind)


def _texts_of(entry: Entry, codebook: Codebook) -> dict[Difference, str]:
    """What there is to compare of an entry, as text."""
    into = entry.split.into if entry.split else ()
    return {
        Difference.RENAMED: entry.name,
        Difference.PARENT: codebook.name_of(entry.parent) or "",
        Difference.DEFINITION: entry.definition,
        Difference.ALIASES: _listed(entry.aliases),
        Difference.EXAMPLES: _texts(entry.examples),
        Difference.COUNTER_EXAMPLES: _texts(entry.counter_examples),
        Difference.VALUE: "–" if entry.value is None else f"{entry.value:g}",
        Difference.ACTOR_KIND: entry.actor_kind or "",
        Difference.IDENTIFIER: entry.identifier or "",
        Difference.SPLIT: _listed(tuple(codebook.entries[part].name for part in into)),
    }


_STANDING = {
    Difference.RETIRED: "“{name}” is retired.",
    Difference.REVIVED: "“{name}” is in use again.",
}


def _moved(new: Entry) -> str:
    return "“{name}” stands under “{after}”." if new.parent else "“{name}” stands at the top."


def _defined(old: Entry, new: Entry) -> str:
    if not new.definition:
        return "“{name}” is no longer defined."
    return "“{name}” is defined otherwise." if old.definition else "“{name}” is defined."


def _other_names(new: Entry) -> str:
    if not new.aliases:
        return "“{name}” has no other names any more."
    return "“{name}” is also called {after}."


def _split(new: Entry) -> str:
    return "“{name}” is split into {after}." if new.split else "“{name}” is no longer split."


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _texts(examples: tuple[Example, ...]) -> str:
    return "\n".join(example.text for example in examples)


def _places(kind: EntryKind, old: Codebook, new: Codebook) -> Iterator[CodebookChange]:
    """Entries that were there and stand after another sibling than before."""
    was, now = _neighbours(kind, old, new), _neighbours(kind, new, old)
    for entry, neighbour in now.items():
        one, other = old.entries[entry], new.entries[entry]
        moved = one.parent == other.parent and one.position != other.position
        if moved and was.get(entry) != neighbour:
            yield _told(Difference.PLACE, _PLACE, other.name, kind)


_PLACE = "“{name}” stands at another place among its neighbours."


def _neighbours(
    kind: EntryKind, codebook: Codebook, other: Codebook
) -> dict[EntryId, EntryId | None]:
    """Each entry that both have, with the one before it under the same parent."""
    under: dict[EntryId | None, list[EntryId]] = {}
    for entry in codebook.of_kind(kind):
        if entry.id in other.entries:
            under.setdefault(entry.parent, []).append(entry.id)
    return {
        entry: before
        for siblings in under.values()
        for before, entry in pairwise((None, *siblings))
        if entry is not None
    }


def _fields(old: tuple[Field, ...], new: tuple[Field, ...]) -> Iterator[CodebookChange]:
    before, after = ({field.name: field for field in fields} for fields in (old, new))
    for name in after:
        if name not in before:
            yield _told(Difference.FIELD, "The field “{name}” is new.", name)
    for name in before:
        if name not in after:
            yield _told(Difference.FIELD, "The field “{name}” is gone.", name)
    stay = tuple(name for name in after if name in before)
    for name in stay:
        if before[name] != after[name]:
            texts = (_described(before[name]), _described(after[name]))
            yield _told(Difference.FIELD, "The field “{name}” is another.", name, None, texts)
    stood = tuple(name for name in before if name in after)
    if stood != stay:
        texts = (_listed(stood), _listed(stay))
        said = "The fields stand in another order: {after}."
        yield _told(Difference.PLACE, said, "", None, texts)


def _described(field: Field) -> str:
    choices = f" ({', '.join(field.choices)})" if field.choices else ""
    return f"{field.kind.value}{choices} {field.definition}".strip()
