"""The entries themselves: the tree, what is said of one of them, and where it is used."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import EditField
from core.commands.codebook_tree import MoveEntry
from core.model.codebook import Entry, Field
from core.model.ids import EntryId, StatementId
from gui.codebook.changing import Changing
from gui.codebook.edits import Edits
from gui.codebook.entry_form import EntryForm
from gui.codebook.field_form import FieldForm
from gui.codebook.nodes import FieldName, Key, Section
from gui.codebook.quotes_side import QuotesSide
from gui.codebook.steps import step
from gui.codebook.tree_side import TreeSide
from gui.shared.asking import Asker
from gui.shared.barred import Barred
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.quiet_area import quiet_area
from gui.shared.quote_view import go_to
from gui.shared.shares import SharingSplitter, list_first
from gui.shared.style_sheet import with_look


class EntriesPane(QWidget):
    merge_wanted = Signal(Entry)
    split_wanted = Signal(Entry)

    def __init__(self, desk: Desk, changing: Changing, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changing = changing
        self._edits = Edits(desk, changing)
        self._uses: dict[EntryId, int] = {}
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._places = Asker(desk.bridge, desk.messages, self)
        self._both = SharingSplitter(self, list_first(300, 400, 44, 46))
        self.side = TreeSide(desk.theme, self._both)
        self.tree = self.side.tree
        self._middle = with_look(QWidget(self._both), "paper")
        self._stack = QStackedWidget(self._middle)
        self.form = EntryForm(self._stack)
        self.field = FieldForm(self._stack)
        self._lesson = Hint(self._stack)
        self.reason = QLineEdit(self._middle)
        self.quotes = QuotesSide(desk, self._both)
        self._lay_out()
        self._connect()
        own = (
            self.form,
            self.field,
            self.reason,
            self.side.add,
            self.side.line,
            self.quotes.picking,
        )
        Barred(desk.bridge, self, *own)

    def _lay_out(self) -> None:
        self._middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        forms = (_scrolled(form, self._stack) for form in (self.form, self.field))
        pages: tuple[QWidget, ...] = (*forms, self._lesson)
        for page in pages:
            self._stack.addWidget(page)
        with_look(self.reason, "bare")
        self.reason.setPlaceholderText(self.tr("Why? Kept with each change you make here"))
        self.reason.setAccessibleName(self.tr("Reason for changes"))
        below = QHBoxLayout()
        below.setContentsMargins(16, 4, 16, 8)
        below.addWidget(self.reason)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        for widget in (self.side, self._middle, self.quotes):
            self._both.addWidget(widget)
        self._both.setStretchFactor(1, 1)
        self._both.setStretchFactor(2, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._both)
        self.setFocusProxy(self.tree)
        self._lesson.explain(
            self.tr("The codebook"),
            self.tr(
                "Choose an entry to see what is said of it and where it is used. "
                "Insert adds one, F2 renames, Alt and an arrow moves."
            ),
        )

    def _connect(self) -> None:
        self.tree.chosen.connect(self._show)
        self.tree.entered.connect(self._enter)
        self.tree.step_wanted.connect(self._step)
        self.tree.right_wanted.connect(self.quotes.focus_first)
        later = Qt.ConnectionType.QueuedConnection  # the view is still busy with the old tree
        self.tree.entries.renamed.connect(self._rename, later)
        self.tree.entries.moved.connect(self._move, later)
        self.side.new_wanted.connect(self._add)
        self.form.edited.connect(self._edit)
        self.form.move_wanted.connect(self._move_under)
        self.form.retire_wanted.connect(self.retire)
        self.form.merge_wanted.connect(self.ask_merge)
        self.form.split_wanted.connect(self.ask_split)
        self.form.place_wanted.connect(self._go_to_statement)
        self.field.edited.connect(self._edit_field)
        self.field.removal_wanted.connect(self.remove)
        self.quotes.picked.connect(self._pick)
        self.quotes.list.list_wanted.connect(self.tree.setFocus)
        self.reason.textChanged.connect(self._keep_reason)
        self._desk.bridge.leaving.connect(self.save)

    @property
    def is_busy(self) -> bool:
        return self._asker.is_busy or self._places.is_busy or self.quotes.is_busy

    @property
    def entry(self) -> Entry | None:
        """The entry that is current, as it is stored."""
        node = self.tree.current
        return node.subject if node is not None and isinstance(node.subject, Entry) else None

    def uses_of(self, entry: EntryId) -> int:
        """In how many statements an entry stands, as far as that is counted."""
        return self._uses.get(entry, 0)

    def refresh(self) -> None:
        """The codebook may be another by now: show it at once, and count its uses beside."""
        if not self._desk.bridge.is_open:
            return
        self._fill()
        self._asker.ask(lambda project: project.entry_uses(), self._take_uses)

    def clear(self) -> None:
        """What is shown is of another project."""
        self.form.forget()
        self.field.forget()
        self._uses = {}

    def _take_uses(self, uses: Mapping[EntryId, int]) -> None:
        if dict(uses) != self._uses:
            self._uses = dict(uses)
            self._fill()

    def _fill(self) -> None:
        self.tree.entries.is_fixed = bool(self._desk.bridge.why_not_written)
        self.side.show_codebook(self._desk.bridge.codebook, self._uses)
        node = self.tree.current
        if node is not None:
            self._show(node.key)

    def _show(self, key: Key) -> None:
        node = self.tree.entries.tree.find(key)
        subject = None if node is None else node.subject
        shown = self.form.entry
        if shown is not None and (not isinstance(subject, Entry) or subject.id != shown.id):
            self.save()
        if isinstance(subject, Entry):
            book = self._desk.bridge.codebook
            self.form.show_entry(subject, book, self._uses.get(subject.id, 0))
            self._stack.setCurrentIndex(0)
            self.quotes.show_entry(subject)
            return
        self.form.forget()
        self.quotes.show_entry(None)
        if isinstance(subject, Field):
            self.field.show_field(subject)
        self._stack.setCurrentIndex(1 if isinstance(subject, Field) else 2)

    def show_entry(self, entry: EntryId) -> None:
        self.side.choose(entry)

    def _enter(self) -> None:
        is_field = self._stack.currentIndex() == 1
        if is_field or self.form.entry is not None:
            first = self.field.name if is_field else self.form.definition
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Store what is half typed."""
        if self._stack.currentIndex() == 0:
            self.form.save()
        elif self._stack.currentIndex() == 1:
            self.field.save()

    def _keep_reason(self, reason: str) -> None:
        self._changing.reason = reason

    # Changes

    def _edit(self, entry: Entry) -> None:
        self._changing.edit(EditEntry(entry), self.uses_of(entry.id), self._show_anew)

    def _show_anew(self) -> None:
        """What was refused shows as it was."""
        self.form.forget()
        node = self.tree.current
        if node is not None:
            self._show(node.key)

    def _rename(self, key: Key, name: str) -> None:
        node = self.tree.entries.tree.find(key)
        if node is None:
            return
        if isinstance(node.subject, Entry):
            self._edit(replace(node.subject, name=name.strip()))
        elif isinstance(node.subject, Field):
            self._edit_field(node.subject.name, replace(node.subject, name=name.strip()))

    def _move(self, entry: EntryId, parent: EntryId | None, before: EntryId | None) -> None:
        if self._changing.run(MoveEntry(entry, parent, before)):
            self.tree.choose(entry)

    def _move_under(self, parent: EntryId | None) -> None:
        entry = self.form.entry
        if entry is not None and not self._changing.run(MoveEntry(entry.id, parent)):
            self._show_anew()

    def _step(self, key: Qt.Key) -> None:
        node = self.tree.current
        command = None if node is None else step(self._desk.bridge.codebook, node, key)
        if node is not None and command is not None and self._changing.run(command):
            self.tree.choose(node.key)

    def _add(self, section: Section, parent: EntryId | None, name: str) -> None:
        made = self._edits.add(section, parent, name)
        if made is not None:
            self.side.close_line(made)

    def retire(self) -> None:
        if (entry := self.entry) is not None:
            self._edits.retire(entry)

    def remove(self) -> None:
        """Delete: an entry that nothing needs goes, any other is retired."""
        if (node := self.tree.current) is not None:
            self.field.forget()
            self._edits.remove(node)

    def ask_merge(self) -> None:
        if (entry := self.entry) is not None and self.form.isEnabled():
            self.merge_wanted.emit(entry)

    def ask_split(self) -> None:
        if (entry := self.entry) is not None and self.form.isEnabled():
            self.split_wanted.emit(entry)

    def _edit_field(self, name: str, field: Field) -> None:
        if self._changing.run(EditField(name, field)):
            self.tree.choose(FieldName(field.name.strip()))
        else:
            self._show_anew()

    def _pick(self, statement: StatementId, is_example: bool) -> None:
        entry = self.entry
        if entry is not None:
            wanted = self._edits.with_example(entry, statement, is_example=is_example)
            if wanted is not None:
                self._edit(wanted)

    def _go_to_statement(self, uid: str) -> None:
        def then(quotes: list) -> None:  # type: ignore[type-arg]
            if quotes:
                go_to(self._desk, quotes[0])

        self._places.ask(lambda project: project.quotes_of_uid(uid), then)


def _scrolled(form: QWidget, parent: QWidget) -> QScrollArea:
    """Within `parent` from the start: Tab would go there last otherwise."""
    area = quiet_area(parent)
    with_look(form, "paper")
    form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setWidget(form)
    return area
