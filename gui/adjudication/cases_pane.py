"""The queue and the case that is chosen in it; a verdict leads to the next one."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.adjudication.cases import CaseState
from core.adjudication.queue import WAITING, Queue, QueueFilter, QueueItem
from core.commands.adjudication import RecordMissed, RecordVerdict
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.verdict import CaseRef, Decision
from gui.adjudication import lookup
from gui.adjudication.case_keys import take_key
from gui.adjudication.case_pane import CasePane
from gui.adjudication.draft import Draft
from gui.adjudication.lookup import Look, MissedIn, Shown
from gui.adjudication.queue_pane import QueuePane
from gui.adjudication.teaching import teach
from gui.adjudication.writing import Writing
from gui.shared import garbage
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.shares import SharingSplitter, list_first
from gui.shared.split import side
from gui.shared.writing_tools import MakeTools

_WIDTH = (300, 420)


class CasesPane(QWidget):
    counted = Signal(int)
    """How many cases wait for a decision."""
    looked = Signal()
    """The queue is known as it is now."""

    def __init__(self, desk: Desk, make_tools: MakeTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue_asker = Asker(desk.bridge, desk.messages, self)
        self._case_asker = Asker(desk.bridge, desk.messages, self)
        self._missed_asker = Asker(desk.bridge, desk.messages, self)
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
        self.writing = Writing(desk, make_tools, self.case, self.both)
        self.both.addWidget(self.writing.stack)
        self.both.setStretchFactor(1, 1)
        self.hint = Hint(self)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.both)
        self._body.addWidget(self.hint)
        self.setFocusProxy(self.queue)
        self._queue_asker.failed.connect(self._stay)
        self.queue.chosen.connect(self._choose)
        self.queue.filtered.connect(self.refresh)
        self.case.decided.connect(self._decide)
        self.case.write_wanted.connect(self.write)
        self.writing.decided.connect(self._write_down)
        self.writing.left.connect(self._come_back)
        self.writing.stepped.connect(lambda backwards: self.step(backwards=backwards))

    # What there is

    @property
    def is_busy(self) -> bool:
        return any(a.is_busy for a in (self._queue_asker, self._case_asker, self._missed_asker))

    @property
    def look(self) -> Look | None:
        """The queue as it was last read."""
        return self._look

    @property
    def article(self) -> ArticleId | None:
        """That of the case which is shown."""
        return None if self._item is None else self._item.ref.article

    def clear(self) -> None:
        """Another project is open."""
        self._look = self._item = None
        self._changed = frozenset()
        self._goes_on = self._follows = False
        self.queue.show_items((), None)
        self.case.show_case(None)
        self.writing.clear()

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
        if before is None:
            garbage.keep()  # of tens of thousands of cases
        self._changed -= changed
        self.queue.show_counts(look.counts)
        self.counted.emit(look.counts.open + look.counts.back)
        turned = lookup.turned(before, look, changed) if self._follows else None
        sought, self._wanted = self._wanted, None
        led_to = turned or lookup.found(look, sought)
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
        now = None if self._item is None else lookup.found(look, self._item.ref)
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
        is_writing = self.writing.missed_in is not None
        is_taught = not look.items and not is_writing
        is_taught = is_taught and teach(self.hint, look, self.queue.wanted)
        had_focus = self.both.isAncestorOf(self.window().focusWidget() or self)
        self._body.setCurrentWidget(self.hint if is_taught else self.both)
        self.queue.show_items(look.items, self._item)
        self.writing.stack.setVisible(self._item is not None or is_writing)
        if self._item is not None:
            self._show(self._item)
        else:
            self._show_in_place(None)
        if is_taught and (had_focus or self._wants_focus):
            self._wants_focus = False
            self.hint.offer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item: QueueItem) -> None:
        """Whoever goes to a case leaves what she writes as it is."""
        self.writing.put_aside()
        self._show(item)

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
        self._show_in_place(shown)
        if self._wants_focus and self.isVisible():
            self.take_focus()

    def _show_in_place(self, shown: Shown | None) -> None:
        had_focus = self.writing.has_focus
        self.case.show_case(shown)
        self.writing.show_case(shown)
        if had_focus and not self.writing.has_focus:
            self.writing.take_focus()

    # Going on

    def step(self, *, backwards: bool = False) -> None:
        """To the next case of those that are listed, or the one before."""
        if self._look is None:
            return
        found = self.queue.rows.next_open(self._item, backwards=backwards)
        if found is not None:
            self.queue.show_items(self._look.items, found)
            self._choose(found)

    def take_focus(self) -> None:
        """At once, or where nothing is there yet, as soon as it is."""
        self._wants_focus = self._look is None or self._case_asker.is_busy
        if self._body.currentWidget() is self.hint:
            self.hint.offer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.writing.take_focus()

    def _decide(self, decision: Decision) -> None:
        """Store it; the next one that waits comes by itself."""
        shown = self.case.shown
        if shown is None or self._goes_on or self._case_asker.is_busy:
            return  # what comes next has not been seen yet
        self._goes_on = True
        if self._desk.bridge.run(RecordVerdict(shown.view.case.ref, decision), self):
            self.writing.end()
        else:
            self._goes_on = False
            self._changed |= {shown.view.case.ref.article}
        self.case.leave_building()
        self.refresh()

    # Writing

    def write(self) -> None:
        """None of the versions: a statement of one's own."""
        is_seen = not (self._goes_on or self._case_asker.is_busy)
        if self.case.shown is not None and is_seen:
            self.writing.write(self.case.shown)

    def write_missed(self, article: ArticleId | None) -> None:
        """A statement that everybody missed in this article; without one, say where to go."""
        if article is None:
            self._desk.messages.hint(self.tr("Open the article at the desk first."))
            return
        self._missed_asker.ask(partial(lookup.missed_in, article=article), self._write_missed)

    def _write_missed(self, found: MissedIn) -> None:
        if not found.done:
            hint = self.tr("Nobody has marked this article done yet: {title}")
            self._desk.messages.hint(hint.format(title=found.about.title))
            return
        self._wants_focus = False
        self._body.setCurrentWidget(self.both)
        self.writing.stack.setVisible(True)
        self.writing.write_missed(found)

    def _write_down(self, draft: Draft) -> None:
        article = self.writing.missed_in
        if article is None:
            self._decide(draft.decision())
            return
        missed = RecordMissed(article, draft.parts, draft.cause, draft.note)
        if self._desk.bridge.run(missed, self):
            self.writing.end()
            self._wants_focus = True
            self._changed |= {article}
            self.refresh()

    def _come_back(self) -> None:
        """From the draft to the case, or to where there is none."""
        if self._look is not None:
            self._list(self._look)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(self, event):
            super().keyPressEvent(event)

    @property
    def is_taught(self) -> bool:
        """Whether there is no case, and what stands here says why."""
        return self._body.currentWidget() is self.hint


def _fill(panel: QWidget, widget: QWidget) -> None:
    layout = QStackedLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
