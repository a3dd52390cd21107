"""The page where everything is searched: a field, and below it what is found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.ids import LayerId
from core.model.phrase import Refused
from core.model.query import Field, Query, is_broad
from core.model.search import Finds, Hit, SavedSearch, StatementHit
from core.text.completing import mended
from core.text.field_names import no_such_field
from core.text.query import NOTHING, has_pattern, parse, unknown_field
from gui.search.head import SearchHead
from gui.search.keeping import Keeping
from gui.search.lesson import Lesson
from gui.search.pane import ResultsPane
from gui.search.panes import article_pane, statement_pane
from gui.search.understood import understood
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.labels import plain_tip
from gui.shared.messages import translated
from gui.shared.room import Room
from gui.shared.window_places import Place

_ARTICLES, _STATEMENTS = range(2)
_PATTERN_PAUSE_MS = 250
"""So long after the last letter of a regular expression the texts begin to be read."""
_SETTLING_MS = 100
_DONE_TYPING_MS = 800
"""So long after the last letter what makes no sense is told, and no more taken for unfinished."""


class SearchPage(Room):
    queue_wanted = Signal(ArticleFilter)
    """These articles are to be listed at the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Place.SEARCH, _SETTLING_MS, parent)
        self._query: Query = NOTHING
        self._better = ""
        """A search that is perhaps meant where nothing is found."""
        self._project_uid = ""
        self._pause = QTimer(self, singleShot=True, interval=_PATTERN_PAUSE_MS)
        self._done_typing = QTimer(self, singleShot=True, interval=_DONE_TYPING_MS)
        self.head = SearchHead(desk.bridge, self)
        self.field, self.note, self.busy = self.head.field, self.head.note, self.head.busy
        self.tabs, self.layers, self.queue = self.head.tabs, self.head.layers, self.head.queue
        self._body = QStackedWidget(self)
        self.lesson = Lesson(self._body)
        self.hint = Hint(self._body)
        self.articles = article_pane(desk, self._body)
        self.statements = statement_pane(desk, self._body)
        self._keeping = Keeping(desk, self.lesson.saved, self)
        self._lay_out()
        self._connect()
        self._start_over()

    def _lay_out(self) -> None:
        for widget in (self.lesson, self.hint, self.articles, self.statements):
            self._body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._read)
        self.field.list_wanted.connect(self._enter_list)
        self.field.left.connect(self.left)
        self.lesson.chosen.connect(self.search_for)
        self.lesson.saved.opened.connect(self._open_saved)
        self.lesson.saved.emptied.connect(self.focus_field)
        self.head.save.clicked.connect(self._save)
        self.queue.clicked.connect(self._open_as_queue)
        self.hint.offer.clicked.connect(lambda: self.search_for(self._better))
        self.tabs.chosen.connect(self._show_tab)
        self.layers.chosen.connect(lambda _layer: self._refresh())
        self._pause.timeout.connect(self._refresh)
        self._done_typing.timeout.connect(self._check)
        for pane in (self.articles, self.statements):
            pane.answered.connect(self._show_answer)
            pane.failed.connect(self._show_failure)
            pane.list.typed.connect(self._type)
            pane.list.field_wanted.connect(self.focus_field)
        self._desk.bridge.changed.connect(self._follow)
        self._desk.bridge.project_changed.connect(self._start_over)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come: an answer, or a question about to be asked."""
        waits = self._pause.isActive() or self._settling.isActive()
        return waits or any(
            pane.is_busy or pane.is_expecting for pane in (self.articles, self.statements)
        )

    # What the window may ask for

    def focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def take_focus(self) -> None:
        """Where one left off: on the hit that was opened, or else in the field."""
        pane = self._pane
        if self._body.currentWidget() is pane and pane.list.currentIndex().isValid():
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_field()

    def search_for(self, text: str) -> None:
        """Search for this, as if it had been typed."""
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_statements(self, text: str) -> None:
        """Search statements for this, as if it had been typed."""
        self.tabs.show_tab(_STATEMENTS)
        self.search_for(text)

    def step(self, by: int) -> bool:
        """Open the next hit, or the one before; False while nothing is found."""
        pane = self._pane
        if self._query == NOTHING or not pane.model.rowCount():
            return False
        pane.step(by)
        return True

    # Searching

    @property
    def _pane(self) -> "ResultsPane[Hit] | ResultsPane[StatementHit]":
        return self.articles if self.tabs.current == _ARTICLES else self.statements

    def _read(self, text: str) -> None:
        """Understand what is typed by now, and ask for it; what makes no sense yet waits."""
        self._pause.stop()
        self._done_typing.stop()
        self.busy.clear()
        try:
            query = parse(text, is_typing=True)
        except Refused as refusal:
            self.head.tell(translated(refusal.phrase), is_trouble=True)
            return
        self._query = query
        self._done_typing.start()
        said = " · ".join((*understood(query), *self._order(query)))
        unknown = unknown_field(text)
        hint = "" if unknown is None else translated(no_such_field(unknown))
        self.head.tell("\n".join(filter(None, (said, hint))))
        if query == NOTHING:
            self._clear()
        elif has_pattern(query):
            self.busy.setText(self.tr("Reading every text…"))
            self._pause.start()
        else:
            self._refresh()

    def _order(self, query: Query) -> list[str]:
        """What is to be said of the order of the articles where it is not the usual one."""
        if not is_broad(query) or self._desk.bridge.project.ranks(query):
            return []
        return [self.tr("newest first, as one letter finds too many to rank")]

    def _check(self) -> bool:
        """Whether what is typed makes sense as it stands; what does not is told."""
        self._done_typing.stop()
        try:
            parse(self.field.text())
        except Refused as refusal:
            self.head.tell(translated(refusal.phrase), is_trouble=True)
            return False
        return True

    def _clear(self) -> None:
        self.articles.clear()
        self.statements.clear()
        self._show_counts()
        self._body.setCurrentWidget(self.lesson)

    def _refresh(self) -> None:
        self._is_stale = False
        if self._query == NOTHING or not self._desk.bridge.is_open:
            return
        shown = self._pane
        other = self.statements if shown is self.articles else self.articles
        other.expect()
        shown.ask(self._query, self.layers.layer)

    def _show_answer(self) -> None:
        if self.articles.count is not None and self.statements.count is not None:
            self.busy.clear()
        self._show_counts()
        self._show_body()
        self._ask_next()

    def _ask_next(self) -> None:
        """The list that is not seen is asked for last: two at once would hinder each other."""
        for pane in (self.articles, self.statements):
            if pane.is_expecting:
                pane.ask(self._query, self.layers.layer)

    def _open_as_queue(self) -> None:
        self.queue_wanted.emit(ArticleFilter(text=self.field.text().strip()))

    def _save(self) -> None:
        """Keep what is searched for, as a search of what is shown: articles, or statements."""
        finds = Finds.ARTICLES if self.tabs.current == _ARTICLES else Finds.STATEMENTS
        self._keeping.save(self.field.text().strip(), finds)

    def _open_saved(self, search: SavedSearch) -> None:
        if search.finds is Finds.STATEMENTS:
            self.show_statements(search.wanted.text)
        else:
            self.queue_wanted.emit(search.wanted)

    def _show_counts(self) -> None:
        self.queue.setVisible(bool(self.articles.count))
        self.head.save.setVisible(self._query != NOTHING)
        barred = self._desk.bridge.why_not_written
        self.head.save.setDisabled(bool(barred))
        self.head.save.setToolTip(plain_tip(barred))
        self.tabs.show_count(_ARTICLES, self.articles.count)
        self.tabs.show_count(_STATEMENTS, self.statements.count)

    def _show_body(self) -> None:
        pane = self._pane
        if pane.count == 0:
            self._explain_nothing()
            self._body.setCurrentWidget(self.hint)
        elif pane.count is not None or pane.model.rowCount():
            self._body.setCurrentWidget(pane)

    def _explain_nothing(self) -> None:
        """What stands in place of a list without rows; perhaps something near was meant."""
        is_article = self.tabs.current == _ARTICLES
        what = self.tr("No article matches") if is_article else self.tr("No statement matches")
        self._better = mended(self.field.text(), self.field.offers.values_of) or ""
        offer = self.tr("Search for {query}").format(query=self._better) if self._better else ""
        self.hint.explain(what, "\n".join(understood(self._query)), offer)

    def _show_failure(self, error: Exception) -> None:
        self.busy.clear()
        if isinstance(error, Refused):
            self.head.tell(translated(error.phrase), is_trouble=True)
        else:
            self._desk.messages.failure(error)
        self._ask_next()

    def _enter_list(self) -> None:
        if self._check() and self._body.currentWidget() is self._pane:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, text: str) -> None:
        """Begin another search from within the list."""
        self.search_for(text)

    def _show_tab(self, _number: int) -> None:
        if self._query != NOTHING:
            self._show_body()
        if not self.field.hasFocus():
            self.take_focus()

    # Following the desk

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.annotators:
            self._offer_layers(self.layers.layer)
        if changes.is_empty or self._query == NOTHING:
            return
        self._refresh_soon()

    def _start_over(self) -> None:
        """Another project, or another annotator acts."""
        bridge = self._desk.bridge
        uid = bridge.project.uid if bridge.is_open else ""
        if uid != self._project_uid:
            self._project_uid = uid
            self.field.clear()
            self._clear()
        if uid:
            self.lesson.show_examples(bridge.codebook, self.field.offers.values_of(Field.OUTLET))
            self._offer_layers(bridge.layer)
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _offer_layers(self, shown: LayerId | None) -> None:
        bridge = self._desk.bridge
        self.layers.offer(bridge.project.layers(), bridge.layer, shown)
