"""The page of adjudication: the queue with its cases, and the gaps in the guidelines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.verdict import CaseRef
from core.project import Project
from gui.adjudication import words
from gui.adjudication.bulk import Bulk
from gui.adjudication.cases_pane import CasesPane
from gui.adjudication.gaps_pane import GapsPane
from gui.adjudication.teaching import accept_unanimous
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.room import Room
from gui.shared.style_sheet import with_look
from gui.shared.tabs import Tabs
from gui.shared.window_places import Place
from gui.shared.writing_tools import MakeTools

_CASES, _GAPS = range(2)
_SETTLING_MS = 40


class AdjudicationPage(Room):
    entry_wanted = Signal(int)
    """An entry of the codebook is to be shown there."""

    def __init__(self, desk: Desk, make_tools: MakeTools, parent: QWidget | None = None) -> None:
        super().__init__(desk, Place.ADJUDICATION, _SETTLING_MS, parent)
        self._project: Project | None = None
        self._head = with_look(QWidget(self), "panel")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = Tabs((self.tr("Cases"), words.gaps()), self._head)
        self.names = QCheckBox(self.tr("Show names"), self._head)
        self.names.setToolTip(self.tr("Whose version is which; hidden, nobody sways the verdict"))
        self.unanimous = QPushButton(accept_unanimous(), self._head)
        self.majority = QPushButton(self.tr("Accept majorities…"), self._head)
        self.bulk = Bulk(desk, self)
        self._stack = QStackedWidget(self)
        self.cases = CasesPane(desk, make_tools, self._stack)
        self.gaps = GapsPane(desk, self._stack)
        self._stack.addWidget(self.cases)
        self._stack.addWidget(self.gaps)
        self._lay_out()
        self._connect()
        self._start_over()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 12, 12, 12)
        head.addWidget(self._head_parts())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _head_parts(self) -> QWidget:
        """What is shown, and at the far end what can be done; where it is narrow, below it."""
        parts = QWidget(self._head)
        shown, tools = QWidget(parts), QWidget(parts)
        title = plain_label(words.adjudication(), "choice", shown)
        can_do = (self.names, self.unanimous, self.majority)
        flow = FlowLayout(parts, 8)
        for part, widgets in ((shown, (title, self.tabs)), (tools, can_do)):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16 if part is shown else 8)
            for widget in widgets:
                row.addWidget(widget)
            flow.addWidget(part)
        return parts

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_pane)
        self.names.toggled.connect(self._show_names)
        self.unanimous.clicked.connect(self.bulk.ask_unanimous)
        self.majority.clicked.connect(self.bulk.ask_majority)
        self.bulk.ended.connect(self.take_focus)
        self.cases.counted.connect(lambda count: self.tabs.show_count(_CASES, count or None))
        self.cases.looked.connect(self._enable)
        self.cases.hint.offer.clicked.connect(self._follow_offer)
        self.cases.hint.other.clicked.connect(self._look_back)
        self.gaps.counted.connect(lambda count: self.tabs.show_count(_GAPS, count or None))
        self.gaps.entry_wanted.connect(self.entry_wanted)
        self._desk.bridge.changed.connect(self._follow)
        self._desk.bridge.replayed.connect(self.cases.go_where)
        self._desk.bridge.project_changed.connect(self._start_over)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come."""
        waits = self._settling.isActive() or self.bulk.is_busy
        return waits or self.cases.is_busy or self.gaps.is_busy

    def take_focus(self) -> None:
        if self.tabs.current == _GAPS:
            self.gaps.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cases.take_focus()

    def show_case(self, wanted: CaseRef) -> None:
        """This one, among all of them."""
        self.tabs.show_tab(_CASES)
        self.cases.visit(wanted)

    @property
    def article(self) -> ArticleId | None:
        """That of the case which is shown."""
        return self.cases.article

    def write_missed(self, article: ArticleId | None) -> None:
        """A statement that everybody missed in this article; without one, say where to go."""
        self.tabs.show_tab(_CASES)
        self.cases.write_missed(article)

    def _show_pane(self, number: int) -> None:
        self._stack.setCurrentWidget(self.gaps if number == _GAPS else self.cases)
        self._refresh()
        self.take_focus()

    def _show_names(self, are_shown: bool) -> None:
        self.cases.case.versions.versions.show_names(are_shown=are_shown)

    def _refresh(self) -> None:
        self._is_stale = False
        if self._desk.bridge.is_open:
            self.cases.refresh()
            self.gaps.refresh()

    def _enable(self) -> None:
        look = self.cases.look
        is_compared = look is not None and look.is_compared
        can_accept = is_compared and not self._desk.bridge.why_not_written
        self.unanimous.setEnabled(can_accept)
        self.majority.setEnabled(can_accept)

    def _follow_offer(self) -> None:
        """What the page offers where nothing is to be decided."""
        look = self.cases.look
        if look is not None and look.counts.unanimous:
            self.bulk.ask_unanimous()
        else:
            self._desk.actions[ActionId.EXPORT].trigger()

    def _look_back(self) -> None:
        self.cases.queue.list_decided()
        self.cases.take_focus()

    def _follow(self, changes: Changes, initiator: object) -> None:
        if changes.is_empty:
            return
        self.cases.follow(changes)
        if initiator is self.cases:
            self.gaps.refresh()
            return  # it looks at once
        self._refresh_soon()

    def _start_over(self) -> None:
        """Another project, or another annotator acts."""
        bridge = self._desk.bridge
        self._is_stale = True
        before, self._project = self._project, bridge.project if bridge.is_open else None
        if self._project not in (None, before):  # the same file may be another when it comes again
            self.cases.clear()
            self.gaps.clear()
        if bridge.is_open and self.isVisible():
            self._refresh()
