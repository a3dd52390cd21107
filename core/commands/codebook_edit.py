"""Changing what the codebook says of one entry."""

from dataclasses import dataclass, fields, replace

from core.commands.answers import let_answers_follow
from core.commands.cleaning import canonical_texts
from core.commands.codebook import checked_name, refuse_taken, with_finite_value
from core.commands.work import Work
from core.model.codebook import Entry, folded
from core.model.phrase import Refused
from core.storage import codebook as codebook_rows


@dataclass(frozen=True)
class EditEntry:
    """Replace an entry by one of the same id and kind."""

    entry: Entry

    def apply(self, work: Work) -> None:
        old = work.codebook.entries.get(self.entry.id)
        if old is None or old.kind is not self.entry.kind:
            raise Refused("This entry is no longer in the codebook.")
        entry = canonical_texts(self.entry)
        name = checked_name(entry.name)
        before = {folded(known) for known in old.names}
        new = tuple(n for n in (name, *entry.aliases) if folded(n) not in before)
        refuse_taken(work.codebook, old.kind, new)
        wanted = replace(entry, name=name, uid=old.uid)
        if wanted.names != old.names:
            let_answers_follow(work, old, name)
        codebook_rows.update(work.rows, with_finite_value(wanted))
        work.codebook.refuse_contradictions()
        _describe_edit(work, old, wanted)


def _describe_edit(work: Work, old: Entry, new: Entry) -> None:
    """By its one difference, where there is but one."""
    different = [f.name for f in fields(Entry) if getattr(old, f.name) != getattr(new, f.name)]
    if different == ["name"]:
        work.describe("rename “{name}” to “{new}”", name=old.name, new=new.name)
    elif different == ["retired"]:
        label = "retire “{name}”" if new.retired else "take “{name}” back into use"
        work.describe(label, name=old.name)
    else:
        label = _EDIT_LABELS.get(different[0], _CHANGED) if len(different) == 1 else _CHANGED
        work.describe(label, name=old.name)


_CHANGED = "change “{name}”"
_EDIT_LABELS = {
    "definition": "define “{name}”",
    "aliases": "change the other names of “{name}”",
    "examples": "change the examples of “{name}”",
    "counter_examples": "change the counter-examples of “{name}”",
    "value": "change the value of “{name}”",
}
