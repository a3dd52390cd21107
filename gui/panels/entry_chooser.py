"""Choosing an actor or a measure: a field, and under it the list of what it may be."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.candidates import Nearby
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId, StatementId
from core.model.span import Span
from gui.panels.candidate_rows import Create, Offer, Row
from gui.panels.candidate_view import CandidateView
from gui.panels.entry_line import CREATE_KEYS, EntryLine
from gui.panels.surroundings import Surroundings
from gui.panels.words import aside, heading, teaching
from gui.shared.desk import Desk
from gui.shared.key_words import key_words
from gui.shared.labels import plain_label
from gui.shared.window_places import Place, mark_place
from gui.shared.words import invitation

MAX_OFFERED = 200


class EntryChooser(QWidget):
    """Says what the user wants; what is stored comes back by `show_value`."""

    chosen = Signal(object)
    """An EntryId."""
    picked = Signal(object)
    """An EntryId too, but the focus goes on by itself."""
    created = Signal(str)
    """The name of an entry that is to be made, as it was typed."""
    unset = Signal()
    confirmed = Signal()
    """Enter, and what is stored stays."""
    opened = Signal()
    highlighted = Signal(object)
    """The Entry under the highlight, or None; the stored one while the list is closed."""

    def __init__(
        self, kind: EntryKind, desk: Desk, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._desk, self._surroundings = kind, desk, surroundings
        self._subject: StatementId | None = None
        self._evidence: tuple[Span, ...] = ()
        self._taken: frozenset[EntryId] = frozenset()
        self._value: Entry | None = None
        self._codebook: Codebook | None = None
        self._nearby = Nearby()
        self.line = EntryLine(desk.theme, self)
        mark_place(self.line, Place.PICKER)
        self.line.setAccessibleName(heading(kind))
        self.list = CandidateView(desk.theme, self.tr("Ctrl ↵"), self)
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.hide()
        self.unknown = plain_label("", "loss", self, wraps=True)
        """Said of a name that Enter or Tab found nowhere; nothing is created by them."""
        self.unknown.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addWidget(self.unknown)
        self.setFocusProxy(self.line)
        self._connect()

    def _connect(self) -> None:
        self.line.textEdited.connect(self._offer)
        self.line.stepped.connect(self.list.step)
        self.line.taken.connect(self._take)
        self.line.create_wanted.connect(self._create)
        self.line.passed.connect(self._pass)
        self.line.entered.connect(self._open)
        self.line.left.connect(self._close)
        self.list.taken.connect(self._take)
        self.list.highlight_moved.connect(self._tell_highlight)

    def show_value(
        self,
        entry: Entry | None,
        subject: StatementId | None,
        evidence: tuple[Span, ...],
        taken: frozenset[EntryId] = frozenset(),
    ) -> None:
        """What is stored of `subject` (None: a statement to be). Typing in progress goes on."""
        codebook = self._desk.bridge.codebook
        before = (self._value, self._subject, self._evidence, self._taken)
        goes_on = before == (entry, subject, evidence, taken)
        is_same = goes_on and codebook is self._codebook
        self._value, self._subject, self._evidence, self._taken = entry, subject, evidence, taken
        self._codebook = codebook
        is_missing = entry is None and subject is not None
        words = invitation(self._kind) if is_missing else teaching(self._kind, codebook)
        self.line.invite(words, warns=is_missing)
        if not goes_on:
            self.line.visit.begin()
        if not (goes_on and self.line.isModified()):
            self._restore()
        if not self.list.isVisibleTo(self):
            self._tell_highlight()
        elif not is_same:
            self._open()

    def focus(self) -> None:
        """Take the focus and open the list."""
        if self.line.hasFocus():
            self._open()
        else:
            self.line.setFocus()

    def _restore(self) -> None:
        entry = self._value
        if entry is None or not self._desk.bridge.is_open:
            self.line.show_value("", "")
        else:
            self.line.show_value(entry.name, aside(self._desk.bridge.codebook, entry))

    def _open(self) -> None:
        if not self._desk.bridge.is_open:
            return
        self._nearby = self._surroundings.nearby(self._kind, self._evidence, self._taken)
        self.list.show()
        self._offer()
        self.opened.emit()

    def _close(self) -> None:
        self.list.hide()
        self._restore()
        self._tell_highlight()

    def _offer(self) -> None:
        """List what fits what is typed, and highlight what Enter would take."""
        typed, codebook = self.line.typed, self._desk.bridge.codebook
        found = self._surroundings.index(self._kind).candidates(typed, self._nearby, MAX_OFFERED)
        rows: list[Row] = [Offer(each, codebook.path(each.entry)) for each in found]
        if typed and codebook.find(self._kind, typed) is None:
            rows.append(Create(typed))
        self.list.offer(rows)
        self.list.setVisible(bool(rows) and self.line.hasFocus())
        self.list.highlight(self._first_choice(rows))

    def _first_choice(self, rows: list[Row]) -> int:
        """The row to highlight by itself, or −1: never Create, and no other than what is stored."""
        if self.line.typed or self._value is None:
            return 0 if rows and isinstance(rows[0], Offer) else -1
        if self.line.isModified():
            return -1
        stored = self._value.id
        places = (
            n for n, r in enumerate(rows) if isinstance(r, Offer) and r.candidate.entry.id == stored
        )
        return next(places, -1)

    def _take(self) -> None:
        row = self.list.highlighted
        if isinstance(row, Create):
            self._ask_for(self.created, row.name)
        elif isinstance(row, Offer) and row.candidate.entry != self._value:
            self._ask_for(self.chosen, row.candidate.entry.id)
        elif row is None and self.line.typed:
            self._tell_unknown()
        elif row is None and self.line.isModified() and self._value is not None:
            self.unset.emit()
        else:
            self._restore()
            self.confirmed.emit()

    def _pass(self, forward: bool) -> None:
        """Tab: take what is highlighted and go on; what nothing matches stays, and is said."""
        row = self.list.highlighted
        if not isinstance(row, Offer):
            self._tell_unknown()
            return
        if row.candidate.entry == self._value:
            self._restore()
        else:
            self._ask_for(self.picked, row.candidate.entry.id)
        if not self.line.isModified():
            self.line.focusNextPrevChild(forward)

    def _tell_unknown(self) -> None:
        """Say in place what would create the name, until something else is typed or chosen."""
        words = self.tr("Not in the codebook. ↓ and Enter, or {keys}, creates it.")
        self.unknown.setText(words.format(keys=key_words(CREATE_KEYS)))
        self.unknown.show()
        self.line.setAccessibleDescription(self.unknown.text())
        self.opened.emit()

    def _create(self) -> None:
        if self.line.typed:
            self._ask_for(self.created, self.line.typed)

    def _ask_for(self, wish: SignalInstance, what: object) -> None:
        """The list is done with; where the wish is refused, the field stays and it opens again."""
        self.list.hide()
        wish.emit(what)
        if self.line.isModified() and self.line.hasFocus():
            self._open()

    def _tell_highlight(self) -> None:
        self.unknown.hide()
        self.line.setAccessibleDescription(self.list.described())
        row = self.list.highlighted if self.list.isVisibleTo(self) else None
        self.highlighted.emit(row.candidate.entry if isinstance(row, Offer) else self._value)
