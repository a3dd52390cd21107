"""One name for two things: an entry becomes several, and each statement waits for a decision."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.commands.answers import let_answers_follow
from core.commands.bulk import ChangeStatements
from core.commands.codebook import EntryDraft, add_entry
from core.commands.codebook_review import stamped
from core.commands.codebook_tree import known_entry
from core.commands.work import Work
from core.model.backup import Reason
from core.model.codebook import Entry, Split, folded
from core.model.ids import EntryId, StatementId
from core.model.phrase import Refused
from core.model.progress import Progress, silent
from core.model.survey import Part
from core.storage import codebook as codebook_rows
from core.storage import codebook_uses


@dataclass(frozen=True)
class SplitEntry:
    """Divide an entry into new ones and existing ones; returns all parts, the new ones first.

    With `keeps`, the entry itself is one of the parts; without, it is retired. Its statements
    stay with it until somebody decides, each annotator about her own (`DecideSplit`).
    """

    backup_first: ClassVar = Reason.CODEBOOK

    entry: EntryId
    new: tuple[EntryDraft, ...] = ()
    existing: tuple[EntryId, ...] = ()
    keeps: bool = False

    def apply(self, work: Work) -> tuple[EntryId, ...]:
        entry = known_entry(work.codebook, self.entry)
        if len(self.new) + len(set(self.existing)) + self.keeps < 2:
            raise Refused("An entry is split into two or more.")
        for each in self.existing:
            if known_entry(work.codebook, each).kind is not entry.kind or each == entry.id:
                raise Refused("“{name}” cannot be split into itself.", name=entry.name)
        entry = self._without_their_names(work, entry)
        made = tuple(add_entry(work, replace(draft, kind=entry.kind)) for draft in self.new)
        parts = (*made, *dict.fromkeys(self.existing))
        at = codebook_rows.revision(work.connection) + 1
        split = Split((entry.id, *parts) if self.keeps else parts, at)
        wanted = replace(entry, split=split, retired=entry.retired or not self.keeps)
        codebook_rows.update(work.rows, wanted)
        work.codebook.refuse_contradictions()
        work.describe("split “{name}”", name=entry.name)
        return parts

    def _without_their_names(self, work: Work, entry: Entry) -> Entry:
        """An other name of the entry becomes free for the part that is to be called so."""
        taken = {folded(draft.name) for draft in self.new}
        kept = tuple(alias for alias in entry.aliases if folded(alias) not in taken)
        if kept == entry.aliases:
            return entry
        let_answers_follow(work, entry, entry.name)
        freed = replace(entry, aliases=kept)
        codebook_rows.update(work.rows, freed)
        return freed


@dataclass(frozen=True)
class DecideSplit:
    """Say to which part of a split entry the acting annotator's own statements belong.

    Those that name the entry no longer are passed over; returns how many were decided.
    `progress` may raise Cancelled: then nothing is.
    """

    entry: EntryId
    part: EntryId
    statements: tuple[StatementId, ...]
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        entry = known_entry(work.codebook, self.entry)
        if entry.split is None or self.part not in entry.split.into:
            raise Refused("“{name}” is not split into that.", name=entry.name)
        part = known_entry(work.codebook, self.part)
        waiting = codebook_uses.naming(work.connection, entry, self.statements)
        if self.part == self.entry:
            decided = stamped(work, waiting, self.progress)
        else:
            change = ChangeStatements(waiting, Part(entry.kind.value), part.id, self.progress)
            decided = change.apply(work)
        work.describe(
            "decide “{name}” as “{part}” ({count} ×)",
            name=entry.name,
            part=part.name,
            count=decided,
        )
        return decided
