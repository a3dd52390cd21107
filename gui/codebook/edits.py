"""The commands behind the tree and the forms; what was refused the user has been told."""

from dataclasses import replace

from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField, RemoveField
from core.commands.codebook_tree import DeleteEntry
from core.model.codebook import Entry, EntryKind, Example, Field, FieldKind
from core.model.ids import EntryId, StatementId
from gui.codebook.changing import Changing
from gui.codebook.nodes import FieldName, Key, Node, Section
from gui.shared.desk import Desk


class Edits:
    def __init__(self, desk: Desk, changing: Changing) -> None:
        self._desk = desk
        self._changing = changing

    def add(self, section: Section, parent: EntryId | None, name: str) -> Key | None:
        """Something new of that name; None if it was refused."""
        if section.kind is None:
            made = self._changing.run(AddField(Field(name, FieldKind.TEXT)))
            return FieldName(name) if made else None
        above = self._desk.bridge.codebook.name_of(parent)
        draft = EntryDraft(section.kind, name, above, value=self._next_value(section.kind))
        return self._changing.run(AddEntry(draft)).value

    def _next_value(self, kind: EntryKind) -> float | None:
        """A new stance stands at the end of the scale until it is given another place."""
        if kind is not EntryKind.STANCE:
            return None
        return max((each.value or 0 for each in self._desk.bridge.codebook.stances), default=0) + 1

    def retire(self, entry: Entry) -> None:
        """Out of use, or back into it."""
        self._changing.run(EditEntry(replace(entry, retired=not entry.retired)))

    def remove(self, node: Node) -> None:
        """An entry or field that nothing needs goes; any other entry is retired."""
        if isinstance(node.subject, Field):
            self._changing.run(RemoveField(node.subject.name))
        elif isinstance(node.subject, Entry):
            if not node.count and not node.children:
                self._changing.run(DeleteEntry(node.subject.id))
            elif not node.subject.retired:
                self.retire(node.subject)

    def with_example(
        self, entry: Entry, statement: StatementId, *, is_example: bool
    ) -> Entry | None:
        """The entry with the statement's quote as an example, or against; None if it has it."""
        found = self._desk.bridge.project.some_statements([statement])
        part = "examples" if is_example else "counter_examples"
        known: tuple[Example, ...] = getattr(entry, part)
        if not found or any(each.statement == found[0].uid for each in known):
            return None
        quote = " … ".join(span.quote for span in found[0].parts.evidence)
        added = (*known, Example(quote, found[0].uid))
        return replace(entry, **{part: added}) if quote else None  # type: ignore[arg-type]
