"""What is being written anew: drafts that wait for who left them, and the pane to write them in."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from core.model.ids import ArticleId
from gui.adjudication.about import About
from gui.adjudication.anew_pane import AnewPane
from gui.adjudication.case_pane import CasePane
from gui.adjudication.draft import Draft, Drafts
from gui.adjudication.lookup import MissedIn, Shown
from gui.shared.desk import Desk
from gui.shared.writing_tools import MakeTools

_IDLE_MS = 60
"""How long nothing must have been asked for before what is slow to build is built ahead."""


class Writing(QObject):
    """Shows a case, or in its place what is written about it.

    A draft that was open when another case was asked for is open again as its case is shown;
    one that was left waits for whoever wants to write there again.
    """

    decided = Signal(object)
    """The Draft is to be stored; `about` says about what."""
    left = Signal()
    stepped = Signal(bool)

    def __init__(self, desk: Desk, make_tools: MakeTools, case: CasePane, room: QWidget) -> None:
        super().__init__(room)
        self._desk = desk
        self._make_tools = make_tools
        self._case = case
        self._drafts = Drafts()
        self._key: tuple[ArticleId, frozenset[int]] | None = None
        self.pane: AnewPane | None = None
        self.stack = QStackedWidget(room)
        self.stack.addWidget(case)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._prepare)

    @property
    def is_open(self) -> bool:
        return self._key is not None

    @property
    def missed_in(self) -> ArticleId | None:
        """The article in which a statement that all missed is being written."""
        return self._key[0] if self._key is not None and not self._key[1] else None

    def clear(self) -> None:
        """Another project is open."""
        self._drafts.clear()
        self.put_aside()

    # What is shown

    def show_case(self, shown: Shown | None) -> None:
        """The case, unless a draft about it is open; one about an article stays in any case."""
        self._idle.start()
        if self.missed_in is not None:
            return
        draft = self._kept(shown)
        self._case.tell_draft(is_kept=draft is not None)
        if shown is not None and draft is not None and draft.is_open:
            self._open_on(shown, draft)
        else:
            self.put_aside()

    def put_aside(self) -> None:
        """Show the case again; the draft is as it was left."""
        self._key = None
        self.stack.setCurrentWidget(self._case)

    @property
    def has_focus(self) -> bool:
        """Whether the hands are in what is shown."""
        focused, shown = QApplication.focusWidget(), self.stack.currentWidget()
        return focused is not None and shown is not None and shown.isAncestorOf(focused)

    def take_focus(self) -> None:
        if self.is_open and self.pane is not None:
            self.pane.take_focus()
        else:
            self._case.take_focus()

    # Writing

    def write(self, shown: Shown) -> None:
        """About a case: as it was left, or else beginning with what most say."""
        why = self._case.why
        fresh = replace(Draft.on(shown.view), cause=why.cause, note=why.note.text())
        self._open_on(shown, self._kept(shown) or fresh)
        self.take_focus()

    def write_missed(self, found: MissedIn) -> None:
        self._key = (found.about.article, frozenset())
        self._open(found.about, self._drafts.of(*self._key) or Draft())
        self.take_focus()

    def _open_on(self, shown: Shown, draft: Draft) -> None:
        self._key = (shown.view.case.ref.article, _about(shown))
        self._open(shown.about, draft.among(shown.view))

    def _open(self, about: About, draft: Draft) -> None:
        assert self._key is not None
        pane = self._made_pane()
        draft = replace(draft, is_open=True)
        self._drafts.keep(*self._key, draft)
        pane.show_draft(about, draft)
        self.stack.setCurrentWidget(pane)

    def end(self) -> None:
        """It is stored. What was written about a case is had again if that is taken back."""
        if self._key is None:
            return
        article, about = self._key
        draft = self._drafts.of(article, about)
        if about and draft is not None:
            self._drafts.keep(article, about, replace(draft, is_open=False))
        else:
            self._drafts.drop(article, about)
        self.put_aside()

    def _leave(self) -> None:
        if self._key is not None and self.pane is not None:
            self._drafts.keep(*self._key, replace(self.pane.draft, is_open=False))
            self._case.tell_draft(is_kept=bool(self._key[1]))
        self.put_aside()
        self.left.emit()

    def _follow(self, draft: Draft) -> None:
        if self._key is not None:
            self._drafts.keep(*self._key, draft)

    def _kept(self, shown: Shown | None) -> Draft | None:
        if shown is None:
            return None
        return self._drafts.of(shown.view.case.ref.article, _about(shown))

    # The pane

    def _made_pane(self) -> AnewPane:
        if self.pane is None:
            pane = self.pane = AnewPane(self._desk, self._make_tools, self.stack)
            pane.edited.connect(self._follow)
            pane.left.connect(self._leave)
            pane.stepped.connect(self.stepped)
            pane.decided.connect(lambda: self.decided.emit(pane.draft))
            self.stack.addWidget(pane)
        return self.pane

    def _prepare(self) -> None:
        """Build ahead, piece by piece, so that who wants to write does not wait."""
        if not self._desk.bridge.is_open or not self.stack.isVisible():
            return
        if self.pane is None:
            self._made_pane()
            self._idle.start()
        elif self.pane.parts.prepare_next():
            self._idle.start()


def _about(shown: Shown) -> frozenset[int]:
    """The statements of a case; of one without any, the verdicts, which are no statements."""
    case = shown.view.case
    ids = frozenset(int(each.id) for each in case.statements)
    return ids or frozenset(-int(verdict.id) for verdict in case.verdicts)
