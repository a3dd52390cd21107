"""Which entries of two codebooks are the same."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.model.codebook import Codebook, Entry, folded
from core.model.ids import EntryId
from core.model.phrase import Refused


@dataclass(frozen=True, slots=True)
class Match:
    """An entry of theirs and the one of ours that it is."""

    theirs: Entry
    ours: Entry


@dataclass(frozen=True)
class Matches:
    """`same`: pairs that are one entry. `meant`: to which of ours each of theirs leads, also by an
    alias. `new`: those that are not here. `renamed`: of the same those whose name here is that of a
    new one, and which go by theirs."""

    same: tuple[Match, ...]
    meant: Mapping[EntryId, EntryId]
    new: tuple[Entry, ...]
    renamed: tuple[Match, ...]
    clashing: Mapping[EntryId, Match]


GivesUp = Callable[[Match, str], bool]
"""Whether our entry of a match goes by that name no longer once theirs has come in."""


def matched(
    ours: Codebook, theirs: Codebook, merged: Mapping[str, EntryId], gives_up: GivesUp
) -> Matches:
    """By uid, then by name, then by alias; nothing of ours is two of theirs but by an alias, or
    where two became one here. `merged`: the uids of such, with the entry that stands for them now.

    What theirs calls by a name that is here, and that theirs has taken from the entry that has it
    here, is another one: it is new.
    """
    same = _of_one_uid(ours, theirs)
    by_ours = {match.ours.id: match for match in same.values()}
    meant = {number: match.ours.id for number, match in same.items()}
    for entry in theirs.entries.values():
        into = merged.get(entry.uid)
        if into is not None and entry.id not in same and into in ours.entries:
            meant[entry.id] = into
    rest = [entry for entry in theirs.entries.values() if entry.id not in meant]
    whole = _whole_of_parts(theirs, same)
    renamed: list[Match] = []
    clashing: dict[EntryId, Match] = {}
    for entry in rest:
        found = ours.find(entry.kind, entry.name)
        is_named = found is not None and folded(found.name) == folded(entry.name)
        if found is not None and not is_named and found.id in whole.get(entry.id, ()):
            continue
        if found is not None and found.id in by_ours:
            if gives_up(by_ours[found.id], entry.name):
                renamed += [by_ours[found.id]] if is_named else []
                continue
            if is_named:
                clashing[entry.id] = by_ours[found.id]
                continue
        elif found is not None and is_named:
            same[entry.id] = by_ours[found.id] = Match(entry, found)
        found = found or _by_alias(entry, ours, by_ours)
        if found is not None:
            meant[entry.id] = found.id
    new = tuple(entry for entry in rest if entry.id not in meant)
    return Matches(tuple(same.values()), meant, new, tuple(renamed), clashing)


def _of_one_uid(ours: Codebook, theirs: Codebook) -> dict[EntryId, Match]:
    """By the numbers of theirs."""
    by_uid = {entry.uid: entry for entry in ours.entries.values()}
    same: dict[EntryId, Match] = {}
    for entry in theirs.entries.values():
        found = by_uid.get(entry.uid)
        if found is None:
            continue
        if found.kind is not entry.kind:
            raise Refused(
                "“{name}” is of another kind there. Nothing was changed.", name=entry.name
            )
        same[entry.id] = Match(entry, found)
    return same


def _whole_of_parts(
    theirs: Codebook, same: Mapping[EntryId, Match]
) -> Mapping[EntryId, set[EntryId]]:
    """From what of ours each of theirs was split off: no longer another name of that."""
    whole: dict[EntryId, set[EntryId]] = {}
    for number, match in same.items():
        split = theirs.entries[number].split
        for part in () if split is None else split.into:
            whole.setdefault(part, set()).add(match.ours.id)
    return whole


def _by_alias(entry: Entry, ours: Codebook, taken: Mapping[EntryId, Match]) -> Entry | None:
    """One of ours whose name theirs goes by as well, unless that is another of theirs."""
    for alias in entry.aliases:
        found = ours.find(entry.kind, alias)
        if found is not None and found.id not in taken:
            return found
    return None
