"""The queue and the case that is chosen in it; a verdict leads to the next one."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.adjudication.cases import CaseState
from core.adjudication.queue import WAITING, Queue, QueueFilter, QueueItem
from core.commands.adjudication import RecordVerdict
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.verdict import CaseRef, Decision, VerdictKind
from gui.adjudication import lookup
from gui.adjudication.case_pane import CasePane
from gui.adjudication.lookup import Look, Shown
from gui.adjudication.queue_pane import QueuePane
from gui.adjudication.teaching import teach
from gui.adjudication.why import KEYS
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.shares import SharingSplitter, list_first
from gui.shared.split import side

_WIDTH = (300, 420)
_CAUSES = {Qt.Key(ord(letter)): cause for cause, letter in KEYS.items()}
_NEXT = (Qt.Key.Key_J, Qt.Key.Key_F8)
_PREVIOUS = (Qt.Key.Key_K,)


class CasesPane(QWidget):
    counted = Signal(int)
    """How many cases wait for a decision."""
    looked = Signal()
    """The queue is known as it is now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue_asker = Asker(desk.bridge, desk.messages, self)
        self._case_asker = Asker(desk.bridge, desk.messages, self)
        self._look: Look | None = None
        self._changed: frozenset[ArticleId] = frozenset()
        self._item: QueueItem | None = None
        self._goes_on = False
        self._follows = False
        self._wanted: CaseRef | None = None
        self._wants_focus = False
        self.both = SharingSplitter(self, list_first(*_WIDTH, 1))
        left = side(self.both)
        self.queue = QueuePane(desk, left)
        _fill(left, self.queue)
        self.case = CasePane(desk, self.both)
        self.both.addWidget(self.case)
        self.both.setStretchFactor(1, 1)
        self.hint = Hint(self)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.both)
        self._body.addWidget(self.hint)
        self.setFocusProxy(self.queue)
        self._queue_asker.failed.connect(self._stay)
        self.queue.chosen.connect(self._show)
        self.queue.filtered.connect(self.refresh)
        self.case.decided.connect(self._decide)
        self.case.write_wanted.connect(self._write)

    # What there is

    @property
    def is_busy(self) -> bool:
        return self._queue_asker.is_busy or self._case_asker.is_busy

    @property
    def look(self) -> Look | None:
        """The queue as it was last read."""
        return self._look

    def clear(self) -> None:
        """Another project is open."""
        self._look = self._item = None
        self._changed = frozenset()
        self._goes_on = self._follows = False
        self.queue.show_items((), None)
        self.case.show_case(None)

    def follow(self, changes: Changes) -> None:
        """What these touched is to be looked at again."""
        if changes.article_set or changes.annotators or changes.codebook or not self._look:
            self._look = None
        else:
            self._changed |= changes.articles | changes.annotated | changes.adjudicated

    def go_where(self, changes: Changes) -> None:
        """Undo or redo decided something, or took it back: show that."""
        self._follows = bool(changes.adjudicated)

    def visit(self, wanted: CaseRef) -> None:
        """Show this case among all of them."""
        self._wanted = wanted
        if not self.queue.list_every():
            self.refresh()

    def refresh(self) -> None:
        known: Queue | None = None if self._look is None else self._look.queue
        changed = self._changed
        wanted = self.queue.wanted
        ask = partial(lookup.look, known=known, changed=changed, wanted=wanted)
        self._queue_asker.ask(ask, partial(self._take_in, changed))

    def _take_in(self, changed: frozenset[ArticleId], look: Look) -> None:
        before, self._look = self._look, look
        self._changed -= changed
        self.queue.show_counts(look.counts)
        self.counted.emit(look.counts.open + look.counts.back)
        turned = _turned(before.queue, look.queue, changed) if self._follows and before else None
        sought, self._wanted = self._wanted, None
        led_to = turned or _found(look, sought)
        if led_to is not None:
            self.queue.unfold(led_to.cause)
        self._item = led_to or self._next_shown(look)
        self._follows = self._goes_on = False
        self._list(look)
        self.looked.emit()

    def _stay(self) -> None:
        """What comes next cannot be told now: what was decided may be decided anew."""
        self._goes_on = False

    def _next_shown(self, look: Look) -> QueueItem | None:
        """What was shown, if it is listed still and not decided just now; else what comes next."""
        wanted = self.queue.wanted
        now = None if self._item is None else _found(look, self._item.ref)
        if now is not None and wanted.passes(now):
            if not self._goes_on or now.state is not CaseState.DECIDED:
                return now
            wanted = replace(wanted, states=WAITING.states)
            return self._next_in(look, wanted) or now
        return self._next_in(look, wanted)

    def _next_in(self, look: Look, wanted: QueueFilter) -> QueueItem | None:
        """The next one that is not folded away; where all are, that of a head that is unfolded."""
        seen = self.queue.waiting_next(look.queue.items(wanted), self._item)
        found = seen or look.queue.next_open(self._item, wanted=wanted)
        if found is not None:
            self.queue.unfold(found.cause)
        return found

    def _list(self, look: Look) -> None:
        """The list, or where it has nothing and nobody filters, why."""
        is_taught = not look.items and teach(self.hint, look, self.queue.wanted)
        had_focus = self.both.isAncestorOf(self.window().focusWidget() or self)
        self._body.setCurrentWidget(self.hint if is_taught else self.both)
        self.queue.show_items(look.items, self._item)
        self.case.setVisible(self._item is not None)
        if self._item is not None:
            self._show(self._item)
        else:
            self.case.show_case(None)
        if is_taught and (had_focus or self._wants_focus):
            self._wants_focus = False
            self.hint.offer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, item: QueueItem) -> None:
        self._item = item
        acting = self._desk.bridge.project.annotator
        ask = partial(lookup.shown, ref=item.ref, acting=None if acting is None else acting.name)
        self._case_asker.ask(ask, self._show_case)

    def _show_case(self, shown: Shown | None) -> None:
        if shown is None and self._item is not None:
            self._changed |= {self._item.ref.article}
            self.refresh()
            return
        self.case.show_case(shown)
        if self._wants_focus and self.isVisible():
            self.take_focus()

    # Going on

    def step(self, *, backwards: bool = False) -> None:
        """To the next case of those that are listed, or the one before."""
        if self._look is None:
            return
        found = self.queue.rows.next_open(self._item, backwards=backwards)
        if found is not None:
            self.queue.show_items(self._look.items, found)
            self._show(found)

    def take_focus(self) -> None:
        """At once, or where nothing is there yet, as soon as it is."""
        self._wants_focus = self._look is None or self._case_asker.is_busy
        if self._body.currentWidget() is self.hint:
            self.hint.offer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.case.take_focus()

    def _decide(self, decision: Decision) -> None:
        """Store it; the next one that waits comes by itself."""
        shown = self.case.shown
        if shown is None or self._goes_on or self._case_asker.is_busy:
            return  # what comes next has not been seen yet
        self._goes_on = True
        if not self._desk.bridge.run(RecordVerdict(shown.view.case.ref, decision), self):
            self._goes_on = False
            self._changed |= {shown.view.case.ref.article}
        self.case.leave_building()
        self.refresh()

    def _write(self) -> None:
        if self.case.shown is None:
            return
        from gui.adjudication.write_dialog import WriteDialog

        dialog = WriteDialog(self._desk, self.case.shown.view, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.written.connect(self._write_down)
        dialog.finished.connect(lambda _code: self.case.take_focus())
        dialog.open()

    def _write_down(self, parts: object) -> None:
        why = self.case.why
        self._decide(Decision.write(parts, why.cause, why.note.text()))  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(_KEYPAD | _SHIFT) or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """The keys of a case; whether this is one of them."""
        key, is_shifted = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if key in _PREVIOUS or (key == Qt.Key.Key_F8 and is_shifted):
            self.step(backwards=True)
        elif key in _NEXT:
            self.step()
        elif self._body.currentWidget() is self.hint:
            return False
        elif key == Qt.Key.Key_H:
            self.queue.go_to_head()
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.case.accept(key - Qt.Key.Key_0)
        elif key in _CAUSES:
            self.case.why.choose(_CAUSES[key])
        else:
            return self._take_verdict(key)
        return True

    def _take_verdict(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_B or (key in _ENTER and self.case.versions.is_building):
            self.case.build_or_finish()
        elif key == Qt.Key.Key_N:
            self._write()
        elif key == Qt.Key.Key_X:
            self.case.decide(VerdictKind.REJECT)
        elif key == Qt.Key.Key_0:
            self.case.decide(VerdictKind.NOTHING)
        elif key == Qt.Key.Key_C:
            self.case.why.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _ENTER:
            self.case.take_focus()
        elif key == Qt.Key.Key_Escape:
            return self.case.leave_building()
        else:
            return False
        return True


_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _fill(panel: QWidget, widget: QWidget) -> None:
    layout = QStackedLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)


def _found(look: Look, wanted: CaseRef | None) -> QueueItem | None:
    """The case as the queue has it now."""
    of_article = () if wanted is None else look.queue.of_article.get(wanted.article, ())
    return next((each for each in of_article if each.ref == wanted), None)


def _turned(before: Queue, now: Queue, changed: frozenset[ArticleId]) -> QueueItem | None:
    """The first case that is in another state than it was."""
    for article in sorted(changed):
        states = {item.ref: item.state for item in before.of_article.get(article, ())}
        for item in now.of_article.get(article, ()):
            if states.get(item.ref) is not item.state:
                return item
    return None
