"""Under which revision of our codebook a statement of another project was made."""

from core.commands.merging_codebook import MergedCodebook
from core.commands.work import Work
from core.model.codebook import Codebook
from core.model.ids import EntryId
from core.model.together import OtherProject, OtherStatement
from core.storage import codebook_history, versions


class Revisions:
    """What both files know keeps its number. A revision that was made there is taken for the one
    here with which it came in, as far as what a statement names is defined there as it was here
    then; else for the last one that both know, so that its statement is looked over."""

    def __init__(self, work: Work, other: OtherProject, book: MergedCodebook) -> None:
        self._work = work
        self._other = other
        self._book = book
        self._now = work.codebook_revision
        self._before = book.same_until or book.revision_before
        self._common: dict[int, int] = {}
        for number, version in other.revisions.items():
            here, _ = versions.codebook_of(work.connection, version)
            if here is not None:
                self._common[number] = here
        self._made_there: dict[int, tuple[int, set[int | None]]] = {}

    def of(self, statement: OtherStatement) -> int:
        told = statement.codebook_revision
        if told in self._common:
            return self._common[told]
        if 0 < told <= self._book.same_until:
            return told
        if told not in self._made_there:
            self._made_there[told] = self._found(told)
        here, sound = self._made_there[told]
        named = (statement.actor, statement.stance, statement.measure)
        return here if sound.issuperset(named) else self._before

    def _found(self, told: int) -> tuple[int, set[int | None]]:
        """The revision here, and which entries by their numbers there were then as they are
        there."""
        version = self._other.revisions.get(told)
        here = None
        if version is not None:
            here = versions.came_in_with(self._work.connection, version)
        if here is None or here >= self._now:
            return self._now, self._sound(told, self._work.codebook)
        return here, self._sound(told, codebook_history.at(self._work.connection, here))

    def _sound(self, told: int, ours: Codebook) -> set[int | None]:
        sound: set[int | None] = {None}
        for number, entry in self._other.codebook.entries.items():
            here = ours.entries.get(EntryId(self._book.entries[number]))
            is_decided = entry.split is None or told >= entry.split.at
            if here is not None and is_decided and here.definition == entry.definition:
                sound.add(number)
        return sound
