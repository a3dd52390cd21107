"""The page of all statements: a filter, and below it the views of what passes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from core.model.changes import Changes
from core.model.survey import FoundCounts, StatementFilter
from gui.shared.actions import ActionId
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.room import Room
from gui.shared.style_sheet import with_look
from gui.shared.tabs import Tabs
from gui.shared.window_places import Place
from gui.survey.browse import BrowsePane
from gui.survey.filter_bar import FilterBar
from gui.survey.wish import Wish

if TYPE_CHECKING:
    from gui.survey.contradictions import ContradictionsPane
    from gui.survey.duplicates import DuplicatesPane

    Pane = BrowsePane | ContradictionsPane | DuplicatesPane

_BROWSE, _CONTRADICTIONS, _DUPLICATES = range(3)
_SETTLING_MS = 100
_RESTING_MS = 60
"""What is looked at comes first: so long after that it is counted what is not."""


class SurveyPage(Room):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Place.SURVEY, _SETTLING_MS, parent)
        self._project_uid = ""
        self._contradictions: ContradictionsPane | None = None
        self._duplicates: DuplicatesPane | None = None
        self._panes: dict[int, Pane] = {}
        self._tab_before: int | None = None
        self._counter = Asker(desk.bridge, desk.messages, self)
        self._resting = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._stack = QStackedWidget(self)
        self.browse = BrowsePane(desk, self._stack)  # first of all: it asks at once
        self._head = with_look(QWidget(self), "panel")
        names = self.tr("In groups"), self.tr("Contradictions"), self.tr("Duplicates")
        self.tabs = Tabs(names, self._head)
        self.filter = FilterBar(desk, self._head)
        self._begin()
        self._lay_out()
        self._connect()
        self._explain()

    def _begin(self) -> None:
        """With what has been asked for already, unless the filter says something else."""
        self._start_over()
        self._is_stale = self.browse.wanted != self.filter.wanted or not self._desk.bridge.is_open

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._lay_out_head()
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)

    def _lay_out_head(self) -> None:
        head = self._head
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title: QLabel = plain_label(self.tr("Statements"), "choice", head)
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(title)
        first.addSpacing(16)
        first.addWidget(self.tabs)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self.filter)

    def _connect(self) -> None:
        self.filter.changed.connect(self._refresh)
        self.filter.list_wanted.connect(self._enter_list)
        self.tabs.chosen.connect(self._show_pane)
        self.browse.hint.offer.clicked.connect(self._clear_filter)
        self._take_in(_BROWSE, self.browse)
        self._resting.timeout.connect(self._count_the_rest)
        self._desk.bridge.changed.connect(self._follow)
        self._desk.bridge.project_changed.connect(self._start_over)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come: an answer, or a question about to be asked."""
        return (
            self._settling.isActive()
            or self.filter.is_pausing
            or self._resting.isActive()
            or self._counter.is_busy
            or any(pane.is_busy for pane in self._panes.values())
        )

    # The views, made when they are first looked at

    @property
    def contradictions(self) -> "ContradictionsPane":
        if self._contradictions is None:
            from gui.survey.contradictions import ContradictionsPane

            self._contradictions = ContradictionsPane(self._desk, self._stack)
            self._take_in(_CONTRADICTIONS, self._contradictions)
        return self._contradictions

    @property
    def duplicates(self) -> "DuplicatesPane":
        if self._duplicates is None:
            from gui.survey.duplicates import DuplicatesPane

            self._duplicates = DuplicatesPane(self._desk, self._stack)
            self._take_in(_DUPLICATES, self._duplicates)
        return self._duplicates

    @property
    def _pane(self) -> "Pane":
        """What is shown."""
        if self.tabs.current == _CONTRADICTIONS:
            return self.contradictions
        return self.duplicates if self.tabs.current == _DUPLICATES else self.browse

    def _take_in(self, number: int, pane: "Pane") -> None:
        self._panes[number] = pane
        self._stack.addWidget(pane)
        pane.counted.connect(partial(self.tabs.show_count, number))
        pane.counted.connect(lambda _count: self._resting.start())  # not for so many milliseconds
        pane.typed.connect(self.filter.type)
        pane.change_wanted.connect(self._change)

    def show_filter(self, wanted: StatementFilter) -> None:
        """Show what somebody else asks for."""
        self.filter.show_filter(wanted)
        self._list_others()

    def visit(self, wanted: StatementFilter) -> None:
        """Show what a figure of the overview counts, and say that it is that."""
        if self._tab_before is None:
            self._tab_before = self.tabs.current
        self.filter.visit(wanted)
        self.tabs.show_tab(_BROWSE)
        self._list_others()

    def end_visit(self) -> None:
        """The overview is looked at again: what was listed before it is listed next."""
        if self.filter.is_visit and self._tab_before is not None:
            self.tabs.show_tab(self._tab_before)
        self._tab_before = None
        self.filter.end_visit()

    def _list_others(self) -> None:
        self.browse.start_at_groups()
        self._refresh()

    def event(self, event: QEvent) -> bool:
        """Takes the key that finds words in an article, which is not seen here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self._finds(event):
                event.accept()
                return True
        return super().event(event)

    def _finds(self, event: QKeyEvent) -> bool:
        keys = self._desk.actions[ActionId.FIND_IN_ARTICLE].shortcuts()
        return (
            event.matches(QKeySequence.StandardKey.Find)
            or QKeySequence(event.keyCombination()) in keys
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._finds(event):
            self.filter.focus_search()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self._is_stale = not self.isVisible()
        if self._is_stale or not self._desk.bridge.is_open:
            return
        self._explain()
        self._pane.refresh(self.filter.wanted)

    def _count_the_rest(self) -> None:
        """What is shown is there: say on the other tabs how much would be found in them."""
        if any(pane.is_busy for pane in self._panes.values()):
            self._resting.start()
            return
        if not self.isVisible():
            return
        wanted = self.filter.wanted
        self._counter.ask(lambda project: project.found_counts(wanted), self._show_counts)

    def _show_counts(self, found: FoundCounts) -> None:
        counts = (found.statements, found.contradictions, found.repetitions)
        for number, count in enumerate(counts):
            self.tabs.show_count(number, count)

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.filter.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pane(self, _number: int) -> None:
        self._stack.setCurrentWidget(self._pane)
        self._refresh()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where it was in the lists of what is shown."""
        self._pane.take_focus()

    def _enter_list(self) -> None:
        """Put the focus into the list that comes first."""
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, wish: Wish) -> None:
        if why := self._desk.bridge.why_not_written:
            self._desk.messages.hint(why)
            return
        from gui.survey.change_dialog import change_statements

        change_statements(self._desk, wish, self)

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.annotators:
            self._offer_layers()
        if not changes.is_empty:
            self._refresh_soon()

    def _start_over(self) -> None:
        """Another project, or another annotator acts."""
        bridge = self._desk.bridge
        self._is_stale = True
        if not bridge.is_open:
            self._project_uid = ""
            return
        self._offer_layers()
        if bridge.project.uid != self._project_uid:
            self._project_uid = bridge.project.uid
            for pane in self._panes.values():
                pane.clear()
            self.filter.show_filter(StatementFilter())
        self.filter.choose_own(bridge.layer)
        if self.isVisible():
            self._refresh()

    def _offer_layers(self) -> None:
        bridge = self._desk.bridge
        self.filter.offer_layers(bridge.project.layers(), bridge.layer)

    def _explain(self) -> None:
        """What stands in place of the lists while nothing passes."""
        for pane in self._panes.values():
            pane.explain(is_narrow=self.filter.is_narrow)
