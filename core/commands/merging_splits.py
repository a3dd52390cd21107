"""What was split in another file is split here as well, and its statements are to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.commands.answers import let_answers_follow
from core.commands.work import Work
from core.model.codebook import Entry, Split, folded
from core.model.ids import EntryId
from core.storage import codebook as codebook_rows


def free_name(work: Work, new: Entry) -> None:
    """What another entry here goes by as well is from now on the new one's name alone."""
    known = work.codebook.find(new.kind, new.name)
    if known is None:
        return
    kept = tuple(alias for alias in known.aliases if folded(alias) != folded(new.name))
    let_answers_follow(work, known, known.name)
    codebook_rows.update(work.rows, replace(known, aliases=kept))


def with_split(
    work: Work, entry: Entry, parts: Sequence[str], by_uid: Mapping[str, EntryId]
) -> Entry:
    """The entry, split into what has these uids. What was recorded until now is to decide, if it
    is split otherwise than it was."""
    into = {by_uid[uid] for uid in parts if uid in by_uid}
    if into == set(() if entry.split is None else entry.split.into):
        return entry
    at = codebook_rows.revision(work.connection) + 1
    return replace(entry, split=Split(tuple(sorted(into)), at) if into else None)
