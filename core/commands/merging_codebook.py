"""What the codebook of another project brings into ours."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.commands.answers import let_answers_follow
from core.commands.codebook import checked_name
from core.commands.codebook_fields import checked_field
from core.commands.merging_splits import free_name, with_split
from core.commands.work import Work
from core.model.codebook import ActorKind, Codebook, Entry, EntryKind, Field, FieldKind, folded
from core.model.ids import EntryId, new_uid
from core.model.phrase import Phrase
from core.model.together import LEAVE, Matter, OtherProject, Question
from core.storage import codebook as codebook_rows
from core.storage import codebook_history, taken_away, versions
from core.together.asking import Asking
from core.together.codebooks import Base, Facets, Reconciling, added_examples, facets

_RENAME = "rename"


@dataclass
class MergedCodebook:
    """Where the entries and fields of the other file are found here, and what came in.

    `entries`: their numbers to ours. `fields`: their names to ours; those that are left out lack.
    `same_until`: revisions up to that number are the same in both files. `revision_before`: that
    which was in force here.
    """

    entries: dict[EntryId, EntryId] = field(default_factory=dict)
    fields: dict[str, Field] = field(default_factory=dict)
    same_until: int = 0
    revision_before: int = 0
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    fields_added: list[str] = field(default_factory=list)
    fields_changed: list[str] = field(default_factory=list)


def merge_codebook(work: Work, other: OtherProject, asking: Asking) -> MergedCodebook:
    """Let our codebook take over what theirs says, as far as that is newer or was asked for."""
    merged = MergedCodebook(revision_before=work.codebook_revision)
    base, merged.same_until = _base(work, other)
    gone = taken_away.merged_entries(work.connection)
    reconciling = Reconciling(work.codebook, other.codebook, base, gone, asking)
    merged.entries.update(reconciling.matches.meant)
    _rename(work, reconciling, merged)
    _add_new(work, other, reconciling, merged)
    _bring_up_to_date(work, other, reconciling, merged)
    _merge_fields(work, other, asking, merged)
    work.codebook.refuse_contradictions()
    return merged


def inherit_codebook(work: Work, step: int, other: OtherProject) -> int:
    """Know from now on what the other file said, so that the next merge finds what is new; how
    much of that is new to us."""
    told = {uid: each.as_json() for uid, each in facets(other.codebook).items()}
    dumped = json.dumps(told, ensure_ascii=False)
    return versions.inherit(work.connection, step, versions.CODEBOOK, other.versions, dumped)


def _base(work: Work, other: OtherProject) -> tuple[Base | None, int]:
    """The codebook as it was when the two were last the same, and up to which revision they are.

    A version that came into both from a third file says nothing of what either then was.
    """
    base: Base | None = None
    for uid in reversed(other.versions):
        number, told = versions.codebook_of(work.connection, uid)
        if number is not None:
            then = codebook_history.at(work.connection, number)
            return (facets(then) if base is None else base), number
        if told is not None and base is None and uid in other.own_versions:
            base = {each: Facets.of_json(said) for each, said in json.loads(told).items()}
    return base, 0


def _add_new(
    work: Work, other: OtherProject, reconciling: Reconciling, merged: MergedCodebook
) -> None:
    """First all without what they stand under, which may be new as well."""
    ours = work.codebook
    uids = {entry.uid for entry in ours.entries.values()}
    positions = {kind: _last_position(ours, kind) for kind in EntryKind}
    inserted: list[tuple[Entry, Entry]] = []
    for theirs, used in reconciling.new():
        if used is not None:
            merged.entries[theirs.id] = used.id
            _also_called(work, used, theirs, merged)
            continue
        if ours.find(theirs.kind, theirs.name) is not None:
            free_name(work, theirs)
        positions[theirs.kind] += 1
        entry = replace(
            theirs,
            uid=new_uid() if theirs.uid in uids else theirs.uid,
            name=_own_name(theirs, ours, other.codebook),
            aliases=tuple(a for a in theirs.aliases if ours.find(theirs.kind, a) is None),
            actor_kind=_actor_kind(theirs),
            parent=None,
            split=None,
            position=positions[theirs.kind],
        )
        merged.entries[theirs.id] = codebook_rows.insert(work.rows, entry)
        merged.added.append(entry.name)
        inserted.append((theirs, replace(entry, id=merged.entries[theirs.id])))
    for theirs, entry in inserted:
        if theirs.parent is not None:
            parent = merged.entries[theirs.parent]
            codebook_rows.update(work.rows, replace(entry, parent=parent))


def _own_name(entry: Entry, ours: Codebook, theirs: Codebook) -> str:
    """The name under which it comes in: with a number where another entry here goes by its own."""
    known = ours.find(entry.kind, entry.name)
    name, number = checked_name(entry.name), 1
    if known is None or folded(known.name) != folded(name):
        return name
    while any(each.find(entry.kind, name) is not None for each in (ours, theirs)):
        number += 1
        name = checked_name(f"{entry.name} {number}")
    return name


def _rename(work: Work, reconciling: Reconciling, merged: MergedCodebook) -> None:
    """Before new entries come in that have the names that these had."""
    for match in reconciling.matches.renamed:
        name = checked_name(match.theirs.name)
        let_answers_follow(work, match.ours, name)
        codebook_rows.update(work.rows, replace(match.ours, name=name))
        merged.changed.append(name)


def _actor_kind(entry: Entry) -> ActorKind | None:
    if entry.kind is not EntryKind.ACTOR:
        return None
    return entry.actor_kind or ActorKind.UNKNOWN


def _last_position(codebook: Codebook, kind: EntryKind) -> int:
    return max((entry.position for entry in codebook.of_kind(kind)), default=-1)


def _also_called(work: Work, ours: Entry, theirs: Entry, merged: MergedCodebook) -> None:
    """Their name becomes another one of ours, so that it is known the next time."""
    known = work.codebook.entries[ours.id]
    if work.codebook.find(ours.kind, theirs.name) is None:
        aliases = (*known.aliases, checked_name(theirs.name))
        codebook_rows.update(work.rows, replace(known, aliases=aliases))
        merged.changed.append(known.name)


def _bring_up_to_date(
    work: Work, other: OtherProject, reconciling: Reconciling, merged: MergedCodebook
) -> None:
    wanted = {entry.id: told for entry, told in reconciling.changed()}
    by_uid = {entry.uid: entry.id for entry in work.codebook.entries.values()}
    by_uid |= {each.uid: merged.entries[number] for number, each in other.codebook.entries.items()}
    for match in reconciling.matches.same:
        entry = work.codebook.entries[match.ours.id]
        new = replace(
            entry,
            examples=added_examples(entry.examples, match.theirs.examples),
            counter_examples=added_examples(entry.counter_examples, match.theirs.counter_examples),
        )
        if match.ours.id in wanted:
            told = wanted[match.ours.id]
            new = with_split(work, _with(new, told, by_uid), told.split, by_uid)
        if new.names != entry.names:
            let_answers_follow(work, entry, new.name)
        is_changed = new != entry and codebook_rows.update(work.rows, new)
        if is_changed and new.name not in merged.changed:
            merged.changed.append(new.name)


def _with(entry: Entry, told: Facets, by_uid: Mapping[str, EntryId]) -> Entry:
    parent = None if told.parent is None else by_uid.get(told.parent, entry.parent)
    return replace(
        entry,
        name=checked_name(told.name),
        parent=parent,
        definition=told.definition,
        value=told.value,
        actor_kind=None if told.actor_kind is None else ActorKind(told.actor_kind),
        identifier=told.identifier,
        retired=told.retired,
        aliases=(*entry.aliases, *(a for a in told.aliases if a not in entry.aliases)),
    )


def _merge_fields(work: Work, other: OtherProject, asking: Asking, merged: MergedCodebook) -> None:
    ours = {folded(each.name): each for each in work.codebook.fields}
    is_known = _came_in(work, other)
    for each in other.codebook.fields:
        theirs = checked_field(each)
        name = _free_or_same(theirs, ours)
        known = ours.get(folded(name))
        if known is None and name != theirs.name:
            question = _about_field(ours[folded(theirs.name)], theirs, asking)
            question = replace(question, default=LEAVE) if is_known else question
            if asking.answer(question) == LEAVE:
                continue
        if known is None:
            new = replace(theirs, name=checked_name(name))
            merged.fields_added.append(new.name)
        else:
            new = _whole_field(known, theirs)
            if new != known:
                merged.fields_changed.append(new.name)
        ours[folded(new.name)] = merged.fields[each.name] = new
    wanted = tuple(ours.values())
    if wanted != work.codebook.fields:
        codebook_rows.set_name_and_fields(work.rows, work.codebook.name, wanted)


def _free_or_same(theirs: Field, ours: Mapping[str, Field]) -> str:
    """The name of theirs, with a number where what goes by it here asks for something else."""
    name, number = theirs.name, 1
    while folded(name) in ours and ours[folded(name)].kind is not theirs.kind:
        number += 1
        name = f"{theirs.name} {number}"
    return name


def _came_in(work: Work, other: OtherProject) -> bool:
    """Whether the codebook came in before as it is there, and all was decided about it."""
    known = versions.known(work.connection, versions.CODEBOOK)
    return bool(other.versions) and other.versions[-1] in known


def _whole_field(ours: Field, theirs: Field) -> Field:
    if ours.kind is FieldKind.CHOICE:
        known = {folded(choice) for choice in ours.choices}
        more = (choice for choice in theirs.choices if folded(choice) not in known)
        ours = replace(ours, choices=(*ours.choices, *more))
    return ours if ours.definition else replace(ours, definition=theirs.definition)


def _about_field(ours: Field, theirs: Field, asking: Asking) -> Question:
    return Question(
        asking.own_key(f"field: {theirs.name}", theirs.kind.value),
        Matter.FIELD,
        Phrase("The field “{name}” asks for something else in each.", {"name": theirs.name}),
        ours.kind.value,
        theirs.kind.value,
        (LEAVE, _RENAME),
    )
