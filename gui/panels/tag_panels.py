"""The column beside the text, in which a statement gets its actor, stance, measure and details."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from core.model.changes import Changes
from core.model.codebook import EntryKind
from core.model.ids import EntryId, StatementId
from gui.panels.decided import Decided
from gui.panels.form import Form
from gui.panels.keys import ENTER
from gui.panels.recording import Recording
from gui.panels.steady_scroll import SteadyScroll
from gui.panels.teaching import Teaching
from gui.shared.current import chosen_statement
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look

WIDTH = 348
_NARROWEST = 340
"""Below this the voices would not fit beside a scroll bar."""
_IDLE_MS = 60
"""How long nothing must have changed before what is slow to build is built ahead."""


class TagPanels(QWidget):
    """Shows the current statement, or the one being put together; each choice is stored at once.

    The reader hands over by `selection.begin` or by one of the `focus_…` methods.
    """

    finished = Signal()
    """The analyst is done here: the focus belongs to the text again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._recording = Recording(desk, initiator=self)
        self._is_busy = False
        with_look(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form = Form(desk)
        self._scroll = SteadyScroll(self.form, self)
        for layer in (self._scroll, self.form):
            with_look(layer, "panel")
        self._teaching = Teaching(desk.actions, self)
        self.decided = Decided(desk, self)
        self._lay_out()
        self.setMinimumWidth(_NARROWEST)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._prepare)
        self._follow_form()
        self._follow_desk()
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 640)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._teaching)
        self._stack.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(self.decided)

    def _follow_form(self) -> None:
        form = self.form
        form.chosen.connect(self._choose)
        form.picked.connect(self._store)
        form.unset.connect(self._unset)
        form.created.connect(self._create)
        form.confirmed.connect(self._go_on)
        for chooser in (form.actor, form.measure):
            chooser.opened.connect(self._show_whole_list)

    def _follow_desk(self) -> None:
        desk = self._desk
        desk.selection.statement_changed.connect(self._follow_statement)
        desk.selection.pending_changed.connect(self._follow_pending)
        desk.selection.edges_changed.connect(self._follow_focus)
        desk.page.loaded.connect(self.refresh)
        desk.page.edited.connect(self._follow_edit)
        desk.bridge.changed.connect(self._follow_change)
        desk.theme.changed.connect(self.refresh)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    # What others may ask for

    def focus_actor(self) -> None:
        """Let the user choose the actor of what the panels are about; nothing if it is nothing."""
        self._focus(EntryKind.ACTOR)

    def focus_stance(self) -> None:
        self._focus(EntryKind.STANCE)

    def focus_measure(self) -> None:
        self._focus(EntryKind.MEASURE)

    def set_stance(self, digit: int) -> None:
        """Set the stance of that digit, from 1, without taking the focus."""
        entry = self.form.stance.at_digit(digit)
        if self._recording.parts is None:
            chosen_statement(self._desk)
        elif entry is not None:
            self._store(EntryKind.STANCE, entry)

    def save(self) -> None:
        """Store what is typed in a detail and not stored yet: before a project is closed."""
        self.form.details.save()

    # Choices

    def _choose(self, kind: EntryKind, entry: EntryId) -> None:
        if self._store(kind, entry):
            self._go_on(kind)

    def _create(self, kind: EntryKind, name: str) -> None:
        with self._busy():
            done = self._recording.create(kind, name)
        self.refresh()
        if done:
            self._go_on(kind)

    def _unset(self, kind: EntryKind) -> None:
        self._store(kind, None)

    def _store(self, kind: EntryKind, entry: EntryId | None) -> bool:
        with self._busy():
            done = self._recording.choose(kind, entry)
        self.refresh()
        return done

    @contextmanager
    def _busy(self) -> Iterator[None]:
        """Storing tells of several changes; the panels follow once, when it is over."""
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False

    def _go_on(self, kind: EntryKind) -> None:
        """To the next part that is missing; back to the text if none is."""
        missing = self._recording.missing_after(kind)
        if missing is None:
            self.finished.emit()
        else:
            self._focus(missing)

    def _focus(self, kind: EntryKind) -> None:
        if self._recording.parts is not None:
            self.form.focus(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control wanted: Esc leaves, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in ENTER:
            kind = self.form.kind_at(QApplication.focusWidget())
            if kind is None:
                self._leave()
            else:
                self._go_on(kind)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Back to the text. Evidence alone is dropped; what is stored stays, a draft perhaps.

        Whoever lets go of a statement to be has the one before again, and the place she read at.
        """
        selection = self._desk.selection
        before = self._desk.page.statement(selection.came_from)
        with self._busy():
            selection.come_back(None if before is None else before.id)
        self._show_stored()
        self.finished.emit()

    # What others did

    def _follow_statement(self) -> None:
        if self._is_busy:
            return
        self.form.details.save()
        if self._desk.selection.statement is not None:
            self._desk.selection.drop_pending()
        self.refresh()

    def _follow_pending(self) -> None:
        if self._is_busy:
            return
        self.refresh()
        if self._recording.is_pending:
            self._focus(self._recording.first_missing)

    def _follow_edit(self, touched: frozenset[StatementId]) -> None:
        if not self._is_busy and self._desk.selection.statement in touched:
            self.refresh()

    def _follow_change(self, changes: Changes, _initiator: object) -> None:
        """A codebook that changed; or a command that failed, after which all shows what is so."""
        if not self._is_busy and (changes.codebook or changes.is_empty):
            self.refresh()

    def _follow_focus(self) -> None:
        if self._recording.parts is not None:
            self.form.tell_keys()

    def refresh(self) -> None:
        """Show what is stored. If that is nothing, a focus in here goes back to the text."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._show_stored()
        if had_focus and self._recording.parts is None:
            self.finished.emit()

    def _prepare(self) -> None:
        """Build ahead, piece by piece, so that the first key press does not wait."""
        is_seen = self.isVisible() and self._desk.bridge.is_open
        if is_seen and self.form.surroundings.prepare_next():
            self._idle.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.start()

    def _show_stored(self) -> None:
        self._idle.start()
        parts, page = self._recording.parts, self._desk.page
        if parts is not None:
            self.form.show_parts(parts, self._recording.statement, self._recording.taken)
            self._stack.setCurrentWidget(self._scroll)
            return
        self._teaching.show_for(
            has_article=page.article is not None, has_statements=bool(page.statements)
        )
        self._stack.setCurrentWidget(self._teaching)

    def _show_whole_list(self) -> None:
        """Scroll so that an open list is seen whole, once it has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        kind = self.form.kind_at(QApplication.focusWidget())
        chooser = {EntryKind.ACTOR: self.form.actor, EntryKind.MEASURE: self.form.measure}
        if kind in chooser:
            self._scroll.ensureWidgetVisible(chooser[kind], 0, 12)
