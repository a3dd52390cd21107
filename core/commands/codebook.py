"""Changes to the codebook. Each makes a new revision; entries in use are retired, not deleted."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.commands.answers import refuse_lost
from core.commands.cleaning import canonical_texts
from core.commands.work import Work
from core.model.backup import Reason
from core.model.codebook import (
    DEFAULT_STANCES,
    ActorKind,
    Codebook,
    Entry,
    EntryKind,
    Example,
    Field,
    Split,
    folded,
    parents_first,
)
from core.model.ids import EntryId, new_uid
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.storage import codebook as codebook_rows

_Key = tuple[EntryKind, str]  # what a name is known by
MAX_NAME_LENGTH = 300
_TOLD_EVERY = 100
"""Entries of an import between two words of how far it is."""


@dataclass(frozen=True)
class EntryDraft:
    """An entry as a file or a form describes it: the parent by name, absent values as None."""

    kind: EntryKind
    name: str
    parent: str | None = None
    aliases: tuple[str, ...] | None = None
    definition: str | None = None
    examples: tuple[Example, ...] | None = None
    counter_examples: tuple[Example, ...] | None = None
    actor_kind: ActorKind | None = None
    value: float | None = None
    identifier: str | None = None
    retired: bool | None = None
    split_into: tuple[str, ...] | None = None


@dataclass(frozen=True)
class CodebookDraft:
    """A codebook as a file describes it. No stance at all means: leave the scale as it is."""

    name: str | None = None
    entries: tuple[EntryDraft, ...] = ()
    fields: tuple[Field, ...] | None = None


def with_stances(draft: CodebookDraft) -> CodebookDraft:
    """The draft; one without stances with those of the default scale."""
    if any(entry.kind is EntryKind.STANCE for entry in draft.entries):
        return draft
    stances = (
        EntryDraft(EntryKind.STANCE, name, value=value, definition=definition)
        for name, value, definition in DEFAULT_STANCES
    )
    return CodebookDraft(draft.name, (*stances, *draft.entries), draft.fields)


@dataclass(frozen=True)
class AddEntry:
    """Add one entry; Refused if its name or an alias is already a name or alias of another."""

    draft: EntryDraft

    def apply(self, work: Work) -> EntryId:
        entry = add_entry(work, self.draft)
        work.describe(_ADD_LABELS[self.draft.kind], name=self.draft.name.strip())
        return entry


_ADD_LABELS = {
    EntryKind.ACTOR: "add actor “{name}”",
    EntryKind.STANCE: "add stance “{name}”",
    EntryKind.MEASURE: "add measure “{name}”",
}


def add_entry(work: Work, draft: EntryDraft) -> EntryId:
    draft = canonical_texts(draft)
    name = checked_name(draft.name)
    codebook = work.codebook
    refuse_taken(codebook, draft.kind, (name, *(draft.aliases or ())))
    parent = None
    if draft.parent is not None:
        found = codebook.find(draft.kind, draft.parent)
        if found is None:
            raise Refused("There is no entry “{name}” to stand above.", name=draft.parent)
        parent = found.id
    position = max((e.position for e in codebook.of_kind(draft.kind)), default=-1) + 1
    return codebook_rows.insert(work.rows, _new_entry(draft, name, parent, position))


def add_entries(work: Work, drafts: Iterable[EntryDraft]) -> None:
    """Add entries that stand under none; costs what they are, and not the codebook for each."""
    codebook = work.codebook
    positions = _next_positions(codebook)
    for draft in map(canonical_texts, drafts):
        name = checked_name(draft.name)
        refuse_taken(codebook, draft.kind, (name, *(draft.aliases or ())))
        codebook_rows.insert(work.rows, _new_entry(draft, name, None, positions[draft.kind]))
        positions[draft.kind] += 1
    work.codebook.refuse_contradictions()


def refuse_taken(codebook: Codebook, kind: EntryKind, names: tuple[str, ...]) -> None:
    for name in names:
        known = codebook.find(kind, name)
        if known is not None:
            raise Refused(
                "“{name}” is already in the codebook as “{known}”.", name=name, known=known.name
            )


def checked_name(name: str) -> str:
    """The name without outer white space; Refused where it is empty, too long or many lines."""
    name = name.strip()
    if not name:
        raise Refused("A name cannot be empty.")
    if len(name.splitlines()) > 1 or len(name) > MAX_NAME_LENGTH:
        raise Refused("A name is one line of at most {limit} characters.", limit=MAX_NAME_LENGTH)
    return name


def _new_entry(draft: EntryDraft, name: str, parent: EntryId | None, position: int) -> Entry:
    actor_kind = draft.actor_kind
    if draft.kind is EntryKind.ACTOR and actor_kind is None:
        actor_kind = ActorKind.UNKNOWN
    entry = Entry(
        id=EntryId(0),
        uid=new_uid(),
        kind=draft.kind,
        name=name,
        parent=parent,
        aliases=draft.aliases or (),
        definition=draft.definition or "",
        examples=draft.examples or (),
        counter_examples=draft.counter_examples or (),
        actor_kind=actor_kind,
        value=draft.value,
        identifier=draft.identifier,
        retired=bool(draft.retired),
        position=position,
    )
    return with_finite_value(entry)


def with_finite_value(entry: Entry) -> Entry:
    if entry.value is not None and not math.isfinite(entry.value):
        raise Refused("The value of “{name}” is not a number.", name=entry.name)
    return entry


@dataclass(frozen=True)
class CodebookReport:
    """How many entries an import of a codebook added and changed."""

    added: int
    changed: int
    retired: int


@dataclass(frozen=True)
class ImportCodebook:
    """Bring in a codebook: entries are matched by name, added or brought up to date.

    What the file does not name stays, except that a scale of stances and the fields are taken
    whole: stances that it lacks are retired, and fields go where nothing was answered to them.
    `progress` may raise Cancelled: then nothing comes in.
    """

    backup_first: ClassVar = Reason.CODEBOOK
    draft: CodebookDraft
    described_as: str = ""
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> CodebookReport:
        return canonical_texts(self)._bring_in(work)

    def _bring_in(self, work: Work) -> CodebookReport:
        before = work.codebook
        known = {(e.kind, folded(e.name)): e for e in before.entries.values()}
        added = self._insert_new(work, known)
        changed = self._bring_up_to_date(work, known, set(before.entries))
        retired = self._retire_missing_stances(work, before)
        work.codebook.refuse_contradictions()
        if self.draft.fields is not None:
            refuse_lost(work, self.draft.fields)
        if self.draft.name is not None or self.draft.fields is not None:
            codebook_rows.set_name_and_fields(
                work.rows,
                before.name if self.draft.name is None else self.draft.name,
                before.fields if self.draft.fields is None else self.draft.fields,
            )
        work.describe("import codebook “{name}”", name=self.described_as or self.draft.name or "")
        return CodebookReport(added, changed, retired)

    def _insert_new(self, work: Work, known: dict[_Key, Entry]) -> int:
        """Each after what it stands under, so that any order in the file will do.

        Where they stand in a circle, one of them is put under none.
        """
        new: dict[_Key, tuple[EntryDraft, int]] = {}
        positions = _next_positions(work.codebook)
        for draft in self.draft.entries:
            key = (draft.kind, folded(checked_name(draft.name)))
            if key not in known and key not in new:
                new[key] = draft, positions[draft.kind]
                positions[draft.kind] += 1
        above = {key: _above(draft) for key, (draft, _) in new.items()}
        for key in parents_first(above):
            draft, position = new[key]
            over = above[key]
            parent = known[over].id if over in known else None
            entry = _new_entry(draft, checked_name(draft.name), parent, position)
            known[key] = replace(entry, id=codebook_rows.insert(work.rows, entry))
        return len(new)

    def _bring_up_to_date(
        self, work: Work, known: Mapping[_Key, Entry], before: set[EntryId]
    ) -> int:
        """Set what the file says of each entry; how many of those that were here changed."""
        changed = 0
        for done, draft in enumerate(self.draft.entries, 1):
            if done % _TOLD_EVERY == 0 or done == len(self.draft.entries):
                self.progress(done, len(self.draft.entries), Phrase("Storing"))
            entry = known[draft.kind, folded(checked_name(draft.name))]
            wanted = _split(_updated(entry, draft, known), draft, known, work)
            if wanted != entry and codebook_rows.update(work.rows, wanted):
                changed += entry.id in before
        return changed

    def _retire_missing_stances(self, work: Work, before: Codebook) -> int:
        named = {folded(d.name) for d in self.draft.entries if d.kind is EntryKind.STANCE}
        if not named:
            return 0
        missing = [e for e in before.stances if folded(e.name) not in named and not e.retired]
        for entry in missing:
            codebook_rows.update(work.rows, replace(entry, retired=True))
        return len(missing)


def _above(draft: EntryDraft) -> _Key | None:
    return None if draft.parent is None else (draft.kind, folded(draft.parent))


def _next_positions(codebook: Codebook) -> dict[EntryKind, int]:
    return {
        kind: max((e.position for e in codebook.of_kind(kind)), default=-1) + 1
        for kind in EntryKind
    }


def _updated(entry: Entry, draft: EntryDraft, known: Mapping[_Key, Entry]) -> Entry:
    """`entry` with what the draft says; what it leaves out stays as it was."""
    said = {
        name: value
        for name in (
            "aliases", "definition", "examples", "counter_examples",
            "actor_kind", "value", "identifier", "retired",
        )
        if (value := getattr(draft, name)) is not None and value != getattr(entry, name)
    }  # fmt: skip
    if draft.parent is not None:
        parent = known.get((draft.kind, folded(draft.parent)))
        if parent is None:
            raise Refused(
                "“{name}” is said to belong to “{parent}”, which the codebook does not know.",
                name=draft.name,
                parent=draft.parent,
            )
        if entry.parent != parent.id:
            said["parent"] = parent.id
    return with_finite_value(replace(entry, **said) if said else entry)


def _split(entry: Entry, draft: EntryDraft, known: Mapping[_Key, Entry], work: Work) -> Entry:
    """`entry` split as the draft says; where it is so already, since when does not change."""
    if draft.split_into is None:
        return entry
    parts = [known.get((draft.kind, folded(name))) for name in draft.split_into]
    if None in parts:
        raise Refused("“{name}” is split into what is not in the codebook.", name=entry.name)
    into = tuple(part.id for part in parts if part is not None)
    if entry.split is not None and entry.split.into == into:
        return entry
    return replace(entry, split=Split(into, work.codebook_revision) if into else None)
