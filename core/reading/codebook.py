"""Answers about the codebook: its past, its use, and what is to be looked over."""

from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.codebook_diff import CodebookChange, difference
from core.model.codebook_history import Revision
from core.model.ids import EntryId, LayerId
from core.model.survey import Quote
from core.reading.opened import Opened
from core.storage import codebook_answers, codebook_history, codebook_uses, statements, survey
from core.storage.troubles import translated

if TYPE_CHECKING:
    from core.duplicates import LikelyPair


class CodebookReading(Opened):
    """Revisions of the codebook, uses of its entries, and likely duplicates among them."""

    def codebook_at(self, revision: int) -> Codebook:
        """The codebook as it stood at a revision; Refused if there was none of that number."""
        with translated():
            return codebook_history.at(self._database, revision)

    def codebook_revisions(self) -> list[Revision]:
        """All of them, the newest first."""
        with translated():
            return codebook_history.revisions(self._database)

    def codebook_difference(self, old: int, new: int) -> tuple[CodebookChange, ...]:
        """What is different between two revisions, each thing in a sentence."""
        return difference(self.codebook_at(old), self.codebook_at(new))

    def entry_uses(self) -> dict[EntryId, int]:
        """In how many statements of all layers each entry stands; those in none are left out."""
        with translated():
            return codebook_uses.counts(self._database, self._current_codebook())

    def uses_by_layer(self, entries: Iterable[Entry]) -> dict[LayerId, int]:
        """In how many statements of each layer one of these entries stands."""
        with translated():
            return codebook_uses.by_layer(self._database, self._current_codebook(), entries)

    def statements_of(self, entry: Entry) -> "array[int]":
        """All statements in which an entry stands, also as the answer to a field of them."""
        with translated():
            return codebook_uses.statements_of(self._database, self._current_codebook(), entry)

    def quotes_of_uid(self, statement: str) -> list[Quote]:
        """The statement of that uid as a list shows it; nothing if it is gone."""
        with translated():
            found = statements.find_by_uid(self._database, statement)
            return [] if found is None else survey.quotes(self._database, [found.id])

    def field_answers(self, name: str) -> int:
        """How many statements answer an extra field."""
        with translated():
            return sum(codebook_answers.tallies(self._database, name).values())

    def undecided(self, entry: Entry, layer: LayerId | None = None) -> "array[int]":
        """Statements that a split entry leaves to be decided, those of the newest article first."""
        with translated():
            return codebook_uses.undecided(self._database, entry, layer)

    def outdated(self, layer: LayerId | None = None) -> "array[int]":
        """Statements made while one of their entries was defined otherwise than now."""
        with translated():
            stale = codebook_history.stale_definitions(self._database, self._current_codebook())
            return codebook_uses.made_under(self._database, stale, layer)

    def likely_duplicates(self, kind: EntryKind) -> "list[LikelyPair]":
        """Entries that are likely one, without the pairs that somebody has kept apart."""
        from core.duplicates import likely_pairs  # what it compares with takes long to load

        with translated():
            uses = self.entry_uses()
            apart = codebook_uses.distinct_pairs(self._database)
            return likely_pairs(self._current_codebook(), kind, uses, apart)
