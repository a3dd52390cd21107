"""The left column: search, state tabs, and the list of articles."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.model.article import NOBODY, ArticleFilter, ArticleOrder
from core.model.changes import Changes
from core.model.ids import AnnotatorId
from gui.articles.chips import Chips
from gui.articles.filter_words import counted_by, parts_of, reads_every_text
from gui.articles.first_place import FirstPlace
from gui.articles.hint import EmptyHint
from gui.articles.left_to_do import next_left
from gui.articles.model import ArticlesModel
from gui.articles.queues import Queues
from gui.articles.read_beside import ReadBeside
from gui.articles.remembered import filter_in, line_of
from gui.articles.search import SearchLine
from gui.articles.tabs import StateTabs
from gui.articles.view import ArticlesView
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look

if TYPE_CHECKING:
    from gui.articles.filter_form import FilterForm

_TYPING_PAUSE_MS = 120
_MARGIN = 12


class ArticlesPanel(QWidget):
    """Finds and chooses the article the window is about."""

    opened = Signal()
    """The user has chosen an article and wants to read it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._project_uid: str | None = None
        self._place = 0
        self._has_articles = False
        self._beside = ArticleFilter()
        """What is asked for beside text, state and order; states only if several."""
        self._form: FilterForm | None = None
        with_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ArticlesModel(desk.bridge, self)
        self._beside_desk = ReadBeside(desk, self.model, self)
        self._first_place = FirstPlace(desk, self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._search = SearchLine(self)
        self._tabs = StateTabs(self)
        self._queues = Queues(desk, self._tabs.queues, self)
        self._chips = Chips(self)
        self._view = ArticlesView(self.model, desk.theme, self)
        self._view.offer(desk.actions)
        self._hint = EmptyHint(desk.actions, self)
        self._lay_out()
        self._connect()
        self._start_over()
        self.refresh()

    def _lay_out(self) -> None:
        self._body = QStackedWidget(self)
        self._body.addWidget(self._view)
        self._body.addWidget(self._hint)
        head = self._head = QVBoxLayout()
        head.setContentsMargins(0, 0, _MARGIN, 0)
        head.setSpacing(8)
        head.addWidget(self._search)
        head.addWidget(self._tabs)
        head.addWidget(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._body, 1)
        self.setFocusProxy(self._view)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._search.list_wanted.connect(self._enter_list)
        self._search.first_wanted.connect(self._open_first)
        self._search.emptied.connect(self._apply_filter)
        self._typing.timeout.connect(self._apply_filter)
        self._search.left.connect(self.clear)
        self._tabs.changed.connect(self._take_state)
        self._tabs.filter.clicked.connect(self._desk.actions[ActionId.FILTER_ARTICLES].trigger)
        self._queues.wanted.connect(self.want)
        self._chips.wanted.connect(self.want)
        self._chips.cleared.connect(self.clear)
        self._view.cleared.connect(self.clear)
        self._beside_desk.changed.connect(self._show_counts)
        self.model.modelReset.connect(self._show_current)
        self._view.chosen.connect(self._choose)
        self._view.read.connect(self._read)
        self._desk.selection.article_changed.connect(self._follow_selection)
        self._desk.bridge.changed.connect(self._follow_changes)
        self._desk.bridge.project_changed.connect(self._start_over)

    # What the window may ask for

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def go(self, step: int) -> None:
        """Choose the article so many places further down the list; stays at its ends."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.model.row_of(self._desk.selection.article)
        if row is None:
            # The current article has left the list: what stands in its place comes next.
            row = self._place - (1 if step > 0 else 0)
        self._choose(max(0, min(count - 1, row + step)))

    def go_on(self) -> None:
        """Open the next article that is left to do; where none is, say so and stay in this one."""
        row = self.model.row_of(self._desk.selection.article)
        start = self._place if row is None else row + 1
        article = next_left(self._desk.bridge, self.model.ids, start)
        if article is None:
            is_narrow = self.model.wanted != ArticleFilter(order=self._tabs.order)
            said = self.tr("In this list, no article is left to do.")
            self._desk.messages.news(said if is_narrow else self.tr("No article is left to do."))
        else:
            self._choose(self.model.ids.index(article))
        self.opened.emit()

    def want(self, wanted: ArticleFilter) -> None:
        """List these articles, and show by text, pill, order and chips that it is these."""
        is_single = wanted.states is not None and len(wanted.states) == 1
        states = None if is_single else wanted.states
        self._beside = replace(wanted, text="", states=states, order=ArticleOrder.IMPORTED)
        for widget in (self._search, self._tabs):
            widget.blockSignals(True)
        if self._search.text().strip() != wanted.text:
            self._search.setText(wanted.text)
        self._tabs.show_states(wanted.states)
        self._tabs.show_order(wanted.order)
        for widget in (self._search, self._tabs):
            widget.blockSignals(False)
        self._apply_filter()

    def clear(self) -> None:
        """List all articles again, in the same order."""
        self.want(ArticleFilter(order=self._tabs.order))

    def refresh(self) -> None:
        """Ask anew for the list and the counts."""
        self.model.refresh()
        self._show_counts()

    # Searching and filtering

    def _enter_list(self) -> None:
        self._apply_filter()
        self._beside_desk.then(self._view.take_focus)

    def _open_first(self) -> None:
        self._apply_filter()
        self._beside_desk.then(self._open_row)

    def _open_row(self) -> None:
        if self.model.rowCount():
            self._choose(0)
            self.opened.emit()

    def _apply_filter(self) -> None:
        self._typing.stop()
        wanted = self._asked_for()
        is_other = counted_by(wanted) != counted_by(self.model.wanted)
        if not reads_every_text(wanted):
            self._beside_desk.stop()
        self.model.want(wanted)
        if is_other:
            self._show_counts()
        if self._project_uid is not None:
            self._desk.settings.remember_queue(self._project_uid, line_of(wanted))
        self._queues.show_listed(wanted)
        self._chips.show_parts(parts_of(wanted, self._names))
        if self._form is not None:
            self._form.show_filter(wanted)
        self._show_body()

    def _asked_for(self) -> ArticleFilter:
        return replace(
            self._beside,
            states=self._tabs.states or self._beside.states,
            text=self._search.text().strip(),
            order=self._tabs.order,
        )

    def _take_state(self) -> None:
        """A pill takes the place of several states asked for together."""
        if self._tabs.states is not None:
            self._beside = replace(self._beside, states=None)
        self._apply_filter()

    def open_filter(self) -> None:
        """Open the form that narrows the list, or close it."""
        from gui.articles.filter_form import FilterForm, choices_in

        if self._form is None:
            self._form = FilterForm(self)
            self._form.wanted.connect(self.want)
            self._form.closed.connect(self._view.rest)
            self._head.addWidget(self._form)
        if self._form.isVisible():
            self._form.leave()
        else:
            self._form.open(self._asked_for(), choices_in(self._desk.bridge.project))

    def assign(self) -> None:
        """Ask who is to annotate the open article, those that are chosen, or all listed."""
        from gui.articles.assign import AssignDialog

        chosen = [self.model.id_at(row) for row in self._view.chosen_rows()]
        AssignDialog(self._desk, self.model.ids, chosen, self.window()).open()

    def _names(self) -> dict[AnnotatorId, str]:
        people = self._desk.bridge.project.assignment_counts(())
        return {annotator.id: annotator.name for annotator, _ in people}

    # Following the desk

    def _read(self) -> None:
        """The current row is to be read, which need not be open: several may be chosen."""
        row = self._view.currentIndex().row()
        if self.model.id_at(row) != self._desk.selection.article:
            self._choose(row)
        self._view.show_row(row)
        self.opened.emit()

    def _choose(self, row: int) -> None:
        """Open the article of a row; where text is searched for, at its first place."""
        self._first_place.lead(self.model.id_at(row), self.model.wanted.text)

    def _follow_selection(self) -> None:
        self._show_current()
        if self.model.is_stale:
            # Not from within the view's own signal.
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self.model.is_stale:
            self.refresh()

    def _follow_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.articles or changes.article_set or changes.annotators:
            self._show_counts()

    def _start_over(self) -> None:
        bridge = self._desk.bridge
        uid = bridge.project.uid if bridge.is_open else None
        if uid != self._project_uid:
            self._project_uid = uid
            self._come_back()
        self.setEnabled(bridge.is_open)
        self._show_counts()

    def _come_back(self) -> None:
        """To the queue as it was left, as far as the project still knows what it asks for."""
        if self._project_uid is None:
            self.want(ArticleFilter())
            return
        wanted = filter_in(self._desk.settings.queue_of(self._project_uid))
        if wanted.assigned_to not in (None, NOBODY, *self._names()):
            wanted = replace(wanted, assigned_to=None)
        self.want(wanted)

    def _show_current(self) -> None:
        row = self.model.row_of(self._desk.selection.article)
        self._view.show_row(row)
        if row is not None:
            self._place = row

    def _show_counts(self) -> None:
        """On the pills those that the search finds, in the search line all there are."""
        self._tabs.show_counts(self.model.counts(self.model.wanted))
        total = sum(self.model.counts(ArticleFilter()).values())
        self._has_articles = total > 0
        self._search.show_total(total)
        self._show_body()

    def _show_body(self) -> None:
        if self._beside_desk.takes_long:
            self._hint.explain_reading(self.model.wanted)
        elif self.model.rowCount():
            self._body.setCurrentWidget(self._view)
            return
        elif not self.model.is_searching:
            self._hint.explain(self.model.wanted, self._has_articles)
        self._body.setCurrentWidget(self._hint)
