"""The parts of a statement from top to bottom, each showing what is stored."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.model.codebook import Entry, EntryKind
from core.model.ids import EntryId
from core.model.statement import Statement, StatementParts
from gui.panels.definition_card import DefinitionCard
from gui.panels.details import Details, Keep
from gui.panels.entry_chooser import EntryChooser
from gui.panels.key_card import Hands, KeyCard, Now
from gui.panels.part_heading import PartHeading
from gui.panels.stance_panel import StancePanel
from gui.panels.surroundings import Surroundings
from gui.panels.words import ACTION_OF, heading
from gui.shared.desk import Desk
from gui.shared.key_label import KeyLabel
from gui.shared.window_places import Place, place_of


class Form(QWidget):
    """Passes on what the user wants for each part; stores nothing but the details."""

    chosen = Signal(EntryKind, object)
    """A part, and the EntryId for it."""
    picked = Signal(EntryKind, object)
    """The same, where the focus goes on by itself."""
    unset = Signal(EntryKind)
    created = Signal(EntryKind, str)
    confirmed = Signal(EntryKind)
    """What is stored stays; on to the next part."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, keep: Keep | None = None) -> None:
        """With `keep`, nothing is stored, and no keys of the desk are told."""
        super().__init__(parent)
        self._desk = desk
        self._is_free = keep is not None
        self.surroundings = surroundings = Surroundings(desk)
        self.actor = EntryChooser(EntryKind.ACTOR, desk, surroundings, self)
        self.stance = StancePanel(desk, self)
        self.measure = EntryChooser(EntryKind.MEASURE, desk, surroundings, self)
        self.definition = DefinitionCard(self)
        self.details = Details(desk, self, keep)
        self.keys = KeyCard(desk.actions, self)
        self.keys.setHidden(self._is_free)
        self._said: tuple[StatementParts, Statement | None] | None = None
        self._lay_out()
        for kind, chooser in self._choosers.items():
            self._connect(kind, chooser)
        self.stance.chosen.connect(lambda entry: self.chosen.emit(EntryKind.STANCE, entry))
        self.stance.unset.connect(lambda: self.unset.emit(EntryKind.STANCE))
        self.measure.highlighted.connect(self.definition.show_entry)

    @property
    def _choosers(self) -> dict[EntryKind, EntryChooser]:
        return {EntryKind.ACTOR: self.actor, EntryKind.MEASURE: self.measure}

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 4, 12)  # beside the room of a scroll bar
        layout.setSpacing(12)
        layout.addWidget(self._heading(EntryKind.ACTOR))
        layout.addWidget(self.actor)
        layout.addWidget(self.stance)
        layout.addWidget(self._heading(EntryKind.MEASURE))
        layout.addWidget(self.measure)
        layout.addWidget(self.definition)
        layout.addWidget(self.details)
        layout.addWidget(self.keys)
        layout.addStretch(1)

    def _heading(self, kind: EntryKind) -> PartHeading:
        key = KeyLabel(self._desk.actions, ACTION_OF[kind], self)
        return PartHeading(heading(kind), self, key)

    def _connect(self, kind: EntryKind, chooser: EntryChooser) -> None:
        chooser.chosen.connect(lambda entry: self.chosen.emit(kind, entry))
        chooser.picked.connect(lambda entry: self.picked.emit(kind, entry))
        chooser.created.connect(lambda name: self.created.emit(kind, name))
        chooser.unset.connect(lambda: self.unset.emit(kind))
        chooser.confirmed.connect(lambda: self.confirmed.emit(kind))

    def show_parts(
        self,
        parts: StatementParts,
        statement: Statement | None,
        taken: Callable[[EntryKind], frozenset[EntryId]],
    ) -> None:
        """Show what is said; `statement` is None where nothing of it is stored yet.

        Of entries that are `taken` already, none is proposed early.
        """
        subject = None if statement is None else statement.id
        for kind, chooser in self._choosers.items():
            entry = self._entry(parts.entry(kind))
            chooser.show_value(entry, subject, parts.evidence, taken(kind))
        self.stance.show_value(parts.stance, is_draft=statement is not None)
        self.details.show_statement(statement)
        self._said = parts, statement
        self.tell_keys()

    def tell_keys(self) -> None:
        """Tell what the keys do where the keyboard is now."""
        focused = QApplication.focusWidget()
        if self._is_free or self._said is None or focused is None:
            return
        parts, statement = self._said
        is_draft = any(parts.entry(kind) is None for kind in EntryKind)
        self.keys.show_for(Now(self._hands(focused, parts), statement is not None, is_draft))

    def _hands(self, focused: QWidget, parts: StatementParts) -> Hands:
        here = self.kind_at(focused)
        if here is not None:
            is_last = all(parts.entry(kind) is not None for kind in EntryKind if kind is not here)
            return Hands.LAST_PART if is_last else Hands.PART
        if self.isAncestorOf(focused):
            return Hands.DETAILS
        place = place_of(focused)
        if place is Place.TEXT:
            return Hands.EDGES if self._desk.selection.moves_edges else Hands.TEXT
        return Hands.TABLE if place is Place.STATEMENTS else Hands.ELSEWHERE

    def _entry(self, entry: EntryId | None) -> Entry | None:
        return None if entry is None else self._desk.bridge.codebook.entries.get(entry)

    def focus(self, kind: EntryKind) -> None:
        if kind is EntryKind.STANCE:
            self.stance.row.setFocus()
        else:
            self._choosers[kind].focus()

    def kind_at(self, widget: QWidget | None) -> EntryKind | None:
        """The part to which a widget belongs; None for the details."""
        parts = {EntryKind.STANCE: self.stance, **self._choosers}
        return next((k for k, w in parts.items() if widget and w.isAncestorOf(widget)), None)
