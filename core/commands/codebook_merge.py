"""Two names for one thing: entries become one, and every statement follows."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.commands.answers import let_answers_follow
from core.commands.codebook_tree import known_entry
from core.commands.work import Work
from core.model.backup import Reason
from core.model.codebook import Codebook, Entry, Split, folded
from core.model.ids import EntryId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.storage import codebook as codebook_rows
from core.storage import codebook_uses, verdicts


@dataclass(frozen=True)
class MergeEntries:
    """Let one entry stand for others of its kind as well; returns how many statements followed.

    Their names stay as other names, and what they lack of definition, identifier, examples and
    counter-examples is taken over. Statements of every layer follow: what an annotator said stays
    hers, it only goes by another name from then on. They keep the revision they were made under.
    `progress` may raise Cancelled: then nothing is merged.
    """

    backup_first: ClassVar = Reason.CODEBOOK

    merged: tuple[EntryId, ...]
    into: EntryId
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        into = known_entry(work.codebook, self.into)
        merged = [known_entry(work.codebook, each) for each in dict.fromkeys(self.merged)]
        for entry in merged:
            _refuse_odd(work, entry, into)
        whole = merged_entry(into, merged, work.codebook)
        followed = 0
        for done, entry in enumerate(merged, 1):
            followed += _take_out(work, entry, whole)
            self.progress(done, len(merged), Phrase("changing statements"))
        codebook_rows.update(work.rows, whole)
        work.codebook.refuse_contradictions()
        names = ", ".join(f"“{entry.name}”" for entry in merged)
        work.describe("merge {names} into “{into}”", names=names, into=into.name)
        return followed


def _refuse_odd(work: Work, entry: Entry, into: Entry) -> None:
    if entry.kind is not into.kind:
        raise Refused(
            "“{one}” and “{other}” are of different kinds.", one=entry.name, other=into.name
        )
    if entry.id == into.id:
        raise Refused("“{name}” cannot be merged into itself.", name=entry.name)
    if entry.split is not None and codebook_uses.undecided(work.connection, entry):
        raise Refused(
            "“{name}” is split, and statements are still to be decided. Decide them first.",
            name=entry.name,
        )


def merged_entry(into: Entry, merged: list[Entry], codebook: Codebook) -> Entry:
    """What `into` is once it stands for the others as well."""
    names = {folded(into.name): into.name}
    for entry in (into, *merged):
        for name in entry.names:
            names.setdefault(folded(name), name)
    whole = (into, *merged)
    return replace(
        into,
        split=_own_split(into, [entry.id for entry in merged]),
        parent=_first_above(into, {entry.id for entry in merged}, codebook),
        aliases=tuple(names.values())[1:],
        definition=next((e.definition for e in whole if e.definition), ""),
        identifier=next((e.identifier for e in whole if e.identifier), None),
        examples=tuple(dict.fromkeys(x for e in whole for x in e.examples)),
        counter_examples=tuple(dict.fromkeys(x for e in whole for x in e.counter_examples)),
    )


def _first_above(entry: Entry, gone: set[EntryId], codebook: Codebook) -> EntryId | None:
    """Under what the entry stands where those in between are gone."""
    parent = entry.parent
    while parent in gone:
        parent = codebook.entries[parent].parent
    return parent


def _take_out(work: Work, entry: Entry, into: Entry) -> int:
    """Let all that named `entry` name `into`; how many statements that were."""
    answering = let_answers_follow(work, entry, into.name)
    followed = codebook_uses.repoint(work.rows, entry.kind, entry.id, into.id) + len(answering)
    above = _all_above(into, work.codebook)
    for other in list(work.codebook.entries.values()):
        moved = other
        if other.parent == entry.id and other.id != into.id:
            # A branch that holds the new place itself cannot stand under it.
            moved = replace(moved, parent=entry.parent if other.id in above else into.id)
        if moved.split is not None and entry.id in moved.split.into:
            moved = replace(moved, split=_with_other_part(moved.split, entry.id, into.id))
        if moved != other and other.id != into.id:
            codebook_rows.update(work.rows, moved)
    codebook_uses.forget_pairs(work.connection, work.rows, entry.id)
    codebook_rows.delete(work.rows, entry.id)
    verdicts.note_merged(work.rows, entry.id, into.id)
    return followed


def _all_above(entry: Entry, codebook: Codebook) -> set[EntryId]:
    found: set[EntryId] = set()
    parent = codebook.entries[entry.id].parent
    while parent is not None and parent not in found:
        found.add(parent)
        parent = codebook.entries[parent].parent
    return found


def _own_split(entry: Entry, gone: Iterable[EntryId]) -> Split | None:
    """The entry is again what its parts were that become one with it; split no more in the end."""
    split = entry.split
    if split is None:
        return None
    for each in gone:
        split = _with_other_part(split, each, entry.id)
    return split if set(split.into) - {entry.id} else None


def _with_other_part(split: Split, gone: EntryId, instead: EntryId) -> Split:
    into = dict.fromkeys(instead if each == gone else each for each in split.into)
    return replace(split, into=tuple(into))
