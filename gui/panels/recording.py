"""From choices to a stored statement: the panels' only way to the commands."""

from dataclasses import replace

from core.commands.codebook import EntryDraft
from core.commands.statements import AddStatement, ChooseEntry, CreateAndChoose
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId
from core.model.statement import Statement, StatementParts
from gui.shared.desk import Desk

ORDER = (EntryKind.ACTOR, EntryKind.STANCE, EntryKind.MEASURE)
"""In which order a statement is put together where the analyst has no other wish."""

_COUNTERPART = {EntryKind.ACTOR: EntryKind.MEASURE, EntryKind.MEASURE: EntryKind.ACTOR}


class Recording:
    """What the panels are about: the current statement, or one of which nothing is stored yet."""

    def __init__(self, desk: Desk, initiator: object) -> None:
        self._desk = desk
        self._initiator = initiator

    @property
    def statement(self) -> Statement | None:
        return self._desk.page.current

    @property
    def is_pending(self) -> bool:
        """Evidence is chosen, and the first choice will store a statement."""
        return self.statement is None and bool(self._desk.selection.pending)

    @property
    def parts(self) -> StatementParts | None:
        """What is said so far; None if the panels are about nothing."""
        if self.statement is not None:
            return self.statement.parts
        return self._desk.selection.pending_parts

    def missing_after(self, kind: EntryKind) -> EntryKind | None:
        """The next unset part, going round from `kind`; None if actor, stance, measure are set."""
        parts = self.parts
        at = ORDER.index(kind) + 1
        following = (*ORDER[at:], *ORDER[:at])
        return None if parts is None else next((k for k in following if not parts.entry(k)), None)

    @property
    def first_missing(self) -> EntryKind:
        """Where to begin with what is pending."""
        parts = self.parts
        return next((k for k in ORDER if parts and not parts.entry(k)), ORDER[0])

    def taken(self, kind: EntryKind) -> frozenset[EntryId]:
        """Entries that others of this page have on the same evidence, with the rest as here.

        A further statement on it is about none of these, most likely.
        """
        parts, same = self.parts, _COUNTERPART.get(kind)
        if parts is None or same is None or parts.entry(same) is None or parts.entry(kind):
            return frozenset()
        found = (
            other.parts.entry(kind)
            for other in self._desk.page.statements
            if other.parts.evidence == parts.evidence
            and other.parts.entry(same) == parts.entry(same)
        )
        return frozenset(entry for entry in found if entry is not None)

    def choose(self, kind: EntryKind, entry: EntryId | None) -> bool:
        """Set or unset a part; with the first one the statement is stored. Whether it was done."""
        statement = self.statement
        if statement is not None:
            return bool(
                self._desk.bridge.run(ChooseEntry(statement.id, kind, entry), self._initiator)
            )
        pending = self._desk.selection.pending_parts
        if entry is None or pending is None:
            return False
        parts = replace(pending, **{kind.value: entry})  # type: ignore[arg-type]
        return self._store(AddStatement(self._article, parts))

    def create(self, kind: EntryKind, name: str) -> bool:
        """Add an entry to the codebook and choose it, in one step."""
        statement, draft = self.statement, EntryDraft(kind, name)
        if statement is not None:
            return bool(
                self._desk.bridge.run(CreateAndChoose(statement.id, draft), self._initiator)
            )
        pending = self._desk.selection.pending_parts
        return pending is not None and self._store(AddStatement(self._article, pending, draft))

    @property
    def _article(self) -> ArticleId:
        article = self._desk.page.article
        assert article is not None, "evidence is chosen on a page"
        return article.id

    def _store(self, command: AddStatement) -> bool:
        result = self._desk.bridge.run(command, self._initiator)
        if result:
            self._desk.selection.drop_pending()
            self._desk.selection.show_statement(result.value)
        return bool(result)
