"""Moving entries in the tree, along the scale, and out of the codebook."""

from dataclasses import dataclass, replace

from core.commands.work import Work
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.storage import codebook as codebook_rows
from core.storage import codebook_uses


@dataclass(frozen=True)
class MoveEntry:
    """Put an actor or measure under another (None: at the top), before a sibling or last."""

    entry: EntryId
    parent: EntryId | None
    before: EntryId | None = None

    def apply(self, work: Work) -> None:
        entry = known_entry(work.codebook, self.entry)
        if entry.kind is EntryKind.STANCE:
            raise Refused("Stances form a scale, not a tree.")
        known = work.codebook.entries
        siblings = [e for e in _siblings(work.codebook, entry.kind, self.parent) if e != entry]
        numbers = [sibling.id for sibling in siblings]
        place = numbers.index(self.before) if self.before in numbers else len(siblings)
        ordered = [*siblings[:place], replace(entry, parent=self.parent), *siblings[place:]]
        for moved in _in_order(ordered):
            if moved is not known.get(moved.id):
                codebook_rows.update(work.rows, moved)
        work.codebook.refuse_contradictions()
        if self.parent is None or self.parent == entry.parent:
            work.describe("move “{name}”", name=entry.name)
        else:
            above = work.codebook.entries[self.parent]
            work.describe("move “{name}” under “{above}”", name=entry.name, above=above.name)


def _siblings(codebook: Codebook, kind: EntryKind, parent: EntryId | None) -> list[Entry]:
    return [each for each in codebook.of_kind(kind) if each.parent == parent]


def _in_order(ordered: list[Entry]) -> list[Entry]:
    """The entries with positions that rise, of those that they have, as far as these differ.

    A position may meet one that an entry under another parent has: only siblings are compared.
    """
    last = -1
    made = []
    for entry, position in zip(ordered, sorted(e.position for e in ordered), strict=True):
        last = max(position, last + 1)
        made.append(entry if entry.position == last else replace(entry, position=last))
    return made


@dataclass(frozen=True)
class SwapStances:
    """Let two stances change places on the scale: each takes the other's value."""

    one: EntryId
    other: EntryId

    def apply(self, work: Work) -> None:
        one, other = (known_entry(work.codebook, each) for each in (self.one, self.other))
        if {one.kind, other.kind} != {EntryKind.STANCE}:
            raise Refused("Only stances stand on a scale.")
        for entry, place in ((one, other), (other, one)):
            moved = replace(entry, value=place.value, position=place.position)
            codebook_rows.update(work.rows, moved)
        work.describe("move “{name}” on the scale", name=one.name)


@dataclass(frozen=True)
class DeleteEntry:
    """Take an entry out; Refused where a statement or another entry needs it: retire it then."""

    entry: EntryId

    def apply(self, work: Work) -> None:
        entry = known_entry(work.codebook, self.entry)
        used = codebook_uses.count(work.connection, work.codebook, entry)
        if used:
            raise Refused(
                "“{name}” stands in {count} statements. Retire it, or merge it into another.",
                name=entry.name,
                count=used,
            )
        if any(each.parent == entry.id for each in work.codebook.entries.values()):
            raise Refused("Others stand under “{name}”. Move them first.", name=entry.name)
        codebook_uses.forget_pairs(work.connection, work.rows, entry.id)
        codebook_rows.delete(work.rows, entry.id)
        work.codebook.refuse_contradictions()
        work.describe("delete “{name}”", name=entry.name)


def known_entry(codebook: Codebook, entry: EntryId) -> Entry:
    found = codebook.entries.get(entry)
    if found is None:
        raise Refused("This entry is no longer in the codebook.")
    return found
