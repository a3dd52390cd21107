"""What stands in the window once it is furnished, and who is called when."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model.changes import Changes
from core.model.codebook import EntryKind
from gui.announcer import Announcer
from gui.articles.panel import ArticlesPanel
from gui.columns import Columns
from gui.first_hour import FirstHour
from gui.guidance import Guidance
from gui.history.replaying import Replaying
from gui.layers.button import AnnotatorButton
from gui.main_window import MainWindow
from gui.menus import fill_menu_bar
from gui.message_bar import MessageBar
from gui.moved_file import MovedFile
from gui.panels.tag_panels import TagPanels
from gui.presence import Presence
from gui.projects import Projects
from gui.reader.panel import ReaderPanel
from gui.reading_places import ReadingPlaces
from gui.rooms import Rooms
from gui.seen_changes import SeenChanges
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.labels import cut_in_the_middle, one_line, plain_tip, window_title
from gui.shared.settings import Setting, Settings
from gui.shared.theme import Theme
from gui.shared.window_places import Place, mark_place
from gui.statements.panel import StatementsPanel
from gui.status import Status
from gui.view_actions import ViewActions

_ROWS = (640, 218)
_NAME_LETTERS = 32


class Workplace(QObject):
    """Arranges the features and passes the focus between them; it does nothing of theirs.

    It is whole after its last `pieces`: each takes a fraction of the tenth of a second for which
    a window may stand still.
    """

    def __init__(self, window: MainWindow, settings: Settings, theme: Theme) -> None:
        super().__init__(window)
        self.window = window
        self.desk = Desk.make(window, settings, theme)
        self.pieces = self._made_piece_by_piece()

    def _made_piece_by_piece(self) -> Iterator[None]:
        # From the outside in: a widget that changes its parent is styled anew, with all in it.
        self._stack = self._make_frame()
        self._columns = Columns(self._stack)
        self._welcome: QWidget | None = None
        yield
        self.articles = ArticlesPanel(self.desk, self._columns)
        yield
        self._rows = _rows(self._columns)
        self.reader = ReaderPanel(self.desk, self._rows)
        yield
        self.statements = StatementsPanel(self.desk, self._rows)
        self.panels = TagPanels(self.desk, self._columns)
        yield
        self.rooms = Rooms(self.desk, self._stack, self._columns)
        self.projects = Projects(self.desk, self.window)
        self.presence = Presence(self.desk, self.window, self._column)
        self.moved_file = MovedFile(self.desk, self.window)
        self.view = ViewActions(self.desk, self.window)
        self.guidance = Guidance(self.desk, self.window)
        self.replaying = Replaying(self.desk, self.window)
        self.places = ReadingPlaces(self.desk, self.reader)
        self.announcer = Announcer(self.desk, self.reader)
        self.seen = SeenChanges(self.desk, self.reader, self.statements, self.panels)
        self.first_hour = FirstHour(self.desk, self.window, self.reader, self.panels)
        self._lay_out()
        self._mark_places()
        self._connect_features()
        self._bind_actions()
        self._show_names()

    def _make_frame(self) -> QStackedWidget:
        """The message bar above, the status bar below, and between them room for pages."""
        centre = QWidget(self.window)
        self.window.setCentralWidget(centre)
        self.messages = MessageBar(self.desk.messages, centre)
        stack = QStackedWidget(centre)
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stack, 1)
        self.messages.follow(self.desk.bridge, self.desk.selection)
        self.status = Status(self.desk, self.window)
        self.window.setStatusBar(self.status)
        return stack

    def _lay_out(self) -> None:
        for splitter, widgets in (
            (self._rows, (self.reader, self.statements)),
            (self._columns, (self.articles, self._rows, self.panels)),
        ):
            for widget in widgets:
                splitter.addWidget(widget)
        self._columns.setStretchFactor(1, 1)
        self._rows.setStretchFactor(0, 1)
        self._rows.setSizes(_ROWS)
        self._columns.come_back(self.desk.settings.state(Setting.COLUMNS))
        self._rows.restoreState(self.desk.settings.state(Setting.ROWS))
        self._stack.addWidget(self._columns)
        self._fill_menu_bar()

    def _mark_places(self) -> None:
        """Where F1 finds itself; the panels know their own."""
        for widget, place in (
            (self.reader, Place.TEXT),
            (self.statements, Place.STATEMENTS),
            (self.articles, Place.ARTICLES),
            (self.panels, Place.DETAILS),
        ):
            mark_place(widget, place)

    def _fill_menu_bar(self) -> None:
        bar = self.window.menuBar()
        self._name = QLabel(bar)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setContentsMargins(16, 0, 10, 0)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        fill_menu_bar(bar, self.desk)
        bar.setCornerWidget(self._name, Qt.Corner.TopLeftCorner)
        self._annotator = AnnotatorButton(self.desk, bar)
        bar.setCornerWidget(self._annotator, Qt.Corner.TopRightCorner)

    def _connect_features(self) -> None:
        self.panels.finished.connect(self.reader.setFocus)
        self.panels.decided.case_wanted.connect(self.rooms.show_case)
        self.reader.part_wanted.connect(self._choose_part)
        self.reader.digit.connect(self.panels.set_stance)
        self.reader.annotator_wanted.connect(self.ask_annotator)
        self.articles.opened.connect(self.reader.setFocus)
        self.projects.done.connect(self.articles.go_on)
        self.presence.bring_back_wanted.connect(self.projects.bring_back)
        self.rooms.articles_wanted.connect(self.articles.want)
        self.rooms.articles_wanted.connect(self.articles.setFocus)
        self._annotator.articles_wanted.connect(self.rooms.show_articles)
        self.rooms.desk_seen.connect(self.status.count_article)
        self.desk.selection.place_wanted.connect(self._show_place)
        self.statements.edit_requested.connect(self._edit_statement)
        self.desk.bridge.project_changed.connect(self._follow_project)
        self.desk.bridge.leaving.connect(self.panels.save)
        self.seen.told.connect(self.announcer.announce)
        self.desk.bridge.replayed.connect(self._go_where_it_happened)
        self.desk.bridge.changed.connect(self._follow_articles)

    def _bind_actions(self) -> None:
        on = self.desk.actions.on
        on(ActionId.QUIT, self.window.close)
        on(ActionId.OPEN_SAMPLE, self.open_sample)
        on(ActionId.CLOSE_PROJECT, self.desk.bridge.close)
        on(ActionId.FIND_ARTICLES, self.articles.focus_search)
        on(ActionId.FILTER_ARTICLES, self.articles.open_filter)
        on(ActionId.ASSIGN_ARTICLES, self.articles.assign)
        on(ActionId.PLAN_READING, lambda: self.projects.plan_reading(self.articles.model.ids))
        on(ActionId.NEXT_ARTICLE, lambda: self._go(1))
        on(ActionId.PREVIOUS_ARTICLE, lambda: self._go(-1))
        on(ActionId.CHOOSE_ANNOTATOR, self.ask_annotator)
        on(ActionId.FOCUS_READER, self.reader.setFocus)
        on(ActionId.FOCUS_STATEMENTS, self.statements.setFocus)

    def _choose_part(self, kind: EntryKind) -> None:
        focus = {
            EntryKind.ACTOR: self.panels.focus_actor,
            EntryKind.STANCE: self.panels.focus_stance,
            EntryKind.MEASURE: self.panels.focus_measure,
        }
        focus[kind]()

    def _edit_statement(self) -> None:
        """Go to the first part that the current statement lacks, or else to its actor."""
        current = self.desk.page.current
        if current is not None:
            missing = [kind for kind in EntryKind if current.parts.entry(kind) is None]
            self._choose_part(missing[0] if missing else EntryKind.ACTOR)

    def _go(self, step: int) -> None:
        self.articles.go(step)
        self.reader.setFocus()

    def _show_place(self, start: int, _end: int) -> None:
        self.reader.go_to(start)
        self.reader.setFocus()

    def _follow_articles(self, changes: Changes, _initiator: object) -> None:
        """The first articles came in: open one of them."""
        if changes.article_set and self.desk.selection.article is None:
            self.places.restore()

    def _go_where_it_happened(self, changes: Changes) -> None:
        """After an undo or redo: show the one article and statement that it touched."""
        if len(changes.annotated) == 1:
            self.desk.selection.show_article(next(iter(changes.annotated)))
        if len(changes.statements) == 1:
            statement = next(iter(changes.statements))
            if self.desk.page.number_of(statement) is not None:
                self.desk.selection.show_statement(statement)
                self.seen.show_replayed(changes)

    def start_at_welcome(self) -> None:
        """Show the welcome page, which is made when it is first needed."""
        if self._welcome is None:
            from gui.welcome.page import WelcomePage

            page = WelcomePage(self.desk, self._stack)
            page.recent_chosen.connect(self.open_project)
            self._stack.addWidget(page)
            self._welcome = page
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    def open_project(self, path: Path) -> None:
        self.projects.open(path)
        if not self.desk.bridge.is_open:
            self.start_at_welcome()

    def open_sample(self) -> None:
        self.projects.open_sample()
        if not self.desk.bridge.is_open:
            self.start_at_welcome()

    def ask_annotator(self) -> None:
        from gui.layers.ask import ask_annotator

        ask_annotator(self.desk, self.window)

    def _show_names(self) -> None:
        """What the frame says of the project, or that none is open."""
        bridge = self.desk.bridge
        self.desk.actions.enable_for_project(bridge.is_open)
        name = one_line(bridge.project.path.name) if bridge.is_open else ""
        self._name.setText(cut_in_the_middle(name, self._name.fontMetrics(), _NAME_LETTERS))
        self._name.setToolTip(plain_tip(name))
        self._name.setVisible(bridge.is_open)
        self._annotator.setVisible(bridge.is_open)
        self._fit_corners()
        self.window.setWindowTitle(window_title(self.presence.title))
        self.panels.setDisabled(bool(bridge.why_not_written))

    def _follow_project(self) -> None:
        bridge = self.desk.bridge
        self._show_names()
        self.messages.pass_on()
        if not bridge.is_open:
            self.rooms.forget()
            self.start_at_welcome()
            return
        self.rooms.show_desk()
        if bridge.project.is_read_only and not bridge.project.is_looking:
            self.desk.messages.news(bridge.why_not_written)
        self.places.restore()
        if not self.rooms.come_back():
            self.reader.setFocus()
        if bridge.layer is None and not bridge.project.is_read_only:
            QTimer.singleShot(0, self._ask_if_unknown)

    def _ask_if_unknown(self) -> None:
        if self.desk.bridge.is_open and self.desk.bridge.layer is None:
            self.ask_annotator()

    def _fit_corners(self) -> None:
        """A menu bar measures its corner widgets only when they are set."""
        bar = self.window.menuBar()
        bar.setCornerWidget(self._name, Qt.Corner.TopLeftCorner)
        bar.setCornerWidget(self._annotator, Qt.Corner.TopRightCorner)

    def leave(self) -> None:
        """The window closes: remember how it looked and where the annotator stopped."""
        self.desk.settings.store(Setting.COLUMNS, self._columns.chosen)
        self.desk.settings.store(Setting.ROWS, self._rows.saveState())
        self.places.remember()
        self.desk.bridge.close()


def _rows(parent: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical, parent)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter
