"""Looking over statements, and over names, in the light of today's codebook."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from core.commands.codebook_tree import known_entry
from core.commands.work import Work
from core.model.backup import Reason
from core.model.ids import EntryId, StatementId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.storage import codebook_uses, statements
from core.storage.rows import Table

_AT_ONCE = 500


@dataclass(frozen=True)
class ConfirmStatements:
    """Let the acting annotator's own statements stand under today's codebook; returns how many.

    `progress` may raise Cancelled: then nothing is changed.
    """

    backup_first: ClassVar = Reason.BULK

    statements: Sequence[StatementId]
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        confirmed = stamped(work, self.statements, self.progress)
        work.describe("confirm under today’s codebook ({count} ×)", count=confirmed)
        return confirmed


def stamped(work: Work, wanted: Sequence[StatementId], progress: Progress) -> int:
    """Bring own statements to the revision in force, in words unchanged; how many were older."""
    layer, revision, done = work.own_layer(), work.codebook_revision, 0
    for first in range(0, len(wanted), _AT_ONCE):
        some = list(wanted[first : first + _AT_ONCE])
        for old in statements.some(work.connection, some):
            if old.layer == layer:
                values = {"codebook_revision": revision}
                done += work.rows.update(Table.STATEMENT, old.id, values)
        progress(first + len(some), len(wanted), Phrase("changing statements"))
    return done


@dataclass(frozen=True)
class KeepApart:
    """Two entries whose names are alike are two nevertheless, and no longer put forward."""

    one: EntryId
    other: EntryId

    def apply(self, work: Work) -> None:
        one, other = (known_entry(work.codebook, each) for each in (self.one, self.other))
        if one.id == other.id or one.kind is not other.kind:
            raise Refused("These are not two of one kind.")
        pair = (min(one.id, other.id), max(one.id, other.id))
        if pair not in codebook_uses.distinct_pairs(work.connection):
            codebook_uses.set_distinct(work.rows, *pair)
        work.describe("keep “{one}” and “{other}” apart", one=one.name, other=other.name)
