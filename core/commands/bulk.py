"""Changing one part of many statements in one step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.commands.parts import checked_entry, mentions_of
from core.commands.work import Work
from core.model.backup import Reason
from core.model.codebook import EntryKind
from core.model.ids import EntryId, StatementId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.model.statement import Statement, StatementParts, Voice
from core.model.survey import Part, PartValue
from core.storage import statements

_AT_ONCE = 500
"""Statements in memory at a time."""

_KINDS = {
    Part.ACTOR: EntryKind.ACTOR,
    Part.STANCE: EntryKind.STANCE,
    Part.MEASURE: EntryKind.MEASURE,
}


@dataclass(frozen=True)
class ChangeStatements:
    """Set one part of those statements that are the acting annotator's own; the others stay.

    Returns how many were changed. `progress` may raise Cancelled: then nothing is changed.
    """

    backup_first: ClassVar = Reason.BULK

    statements: Sequence[StatementId]
    part: Part
    value: PartValue
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        layer = work.own_layer()
        name = self._checked_name(work)
        changed = seen = 0
        for some in self._batches():
            for old in statements.some(work.connection, some):
                parts = self._changed(work, old)
                if old.layer == layer and parts != old.parts:
                    revision = (
                        work.codebook_revision if self.part in _KINDS else old.codebook_revision
                    )
                    statements.update(work.connection, work.rows, old, parts, revision)
                    changed += 1
            seen += len(some)
            self.progress(seen, len(self.statements), Phrase("changing statements"))
        work.describe(_label(self.part, self.value), name=name, count=changed)
        return changed

    def _checked_name(self, work: Work) -> str:
        """What the new value is called; Refused where the codebook does not have it."""
        if self.part in _KINDS and self.value is not None:
            return checked_entry(_KINDS[self.part], self._entry, work.codebook).name
        return ""

    @property
    def _entry(self) -> EntryId:
        assert isinstance(self.value, int)
        return EntryId(self.value)

    def _batches(self) -> Iterator[list[StatementId]]:
        for first in range(0, len(self.statements), _AT_ONCE):
            yield list(self.statements[first : first + _AT_ONCE])

    def _changed(self, work: Work, old: Statement) -> StatementParts:
        if self.part is Part.VOICE:
            return replace(old.parts, voice=self.value)  # type: ignore[arg-type]
        if self.part is Part.FLAG:
            return replace(old.parts, flagged=bool(self.value))
        kind = _KINDS[self.part]
        if old.parts.entry(kind) == self.value:
            return old.parts
        parts = old.parts.with_entry(kind, None if self.value is None else self._entry)
        if kind is EntryKind.STANCE:
            return parts
        return mentions_of(parts, kind, work.codebook, was=old.parts)


def _label(part: Part, value: PartValue) -> str:
    """What the step is called; voices have words of their own in each language."""
    if isinstance(value, Voice):
        return _VOICES[value]
    return _LABELS[part, value is not None and value is not False]


_LABELS = {
    (Part.ACTOR, True): "set actor to {name} ({count} ×)",
    (Part.ACTOR, False): "unset actor ({count} ×)",
    (Part.STANCE, True): "set stance to {name} ({count} ×)",
    (Part.STANCE, False): "unset stance ({count} ×)",
    (Part.MEASURE, True): "set measure to {name} ({count} ×)",
    (Part.MEASURE, False): "unset measure ({count} ×)",
    (Part.VOICE, False): "unset voice ({count} ×)",
    (Part.FLAG, True): "flag for review ({count} ×)",
    (Part.FLAG, False): "take away the flag ({count} ×)",
}
_VOICES = {
    Voice.AUTHOR: "set voice to author ({count} ×)",
    Voice.QUOTED: "set voice to quoted ({count} ×)",
    Voice.REPORTED: "set voice to reported ({count} ×)",
}
