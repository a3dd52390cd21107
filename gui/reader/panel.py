"""The reader as a whole: header, text and what its keys do."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.statement import Statement
from core.text.sentences import Range
from gui.reader.brushing import Brushing
from gui.reader.find_bar import FindBar
from gui.reader.finding import Finding
from gui.reader.header import Header
from gui.reader.hint import HintLine
from gui.reader.input import ReaderInput
from gui.reader.jumps import Jumps
from gui.reader.looks import Looks
from gui.reader.marks import PageMarks, places_of
from gui.reader.no_article import NoArticle
from gui.reader.overlaps import offer
from gui.reader.passage import PassageCursor
from gui.reader.progress import ReadingProgress
from gui.reader.recorder import Recorder
from gui.reader.view import ArticleView
from gui.shared.actions import ActionId, Scope
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place


class ReaderPanel(QWidget):
    """Shows the open article and turns keys and mouse into passages and statements."""

    part_wanted = Signal(EntryKind)
    annotator_wanted = Signal()
    digit = Signal(int)
    """A digit typed in the text: the stance of the current statement."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.marks = PageMarks(desk.page, self)
        with_look(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ArticleView(desk.theme)
        self.view.setAccessibleName(self.tr("Article text"))
        self.looks = Looks(desk, self)
        self.progress = ReadingProgress(self)
        self.brushing = Brushing(desk, self.view, self.looks)
        self.input = ReaderInput(self.view, desk.page)
        self.recorder = Recorder(desk, self)
        self.hint = HintLine(self.recorder, desk.actions)
        self.header = Header(desk.theme, self.hint)
        self.jumps = Jumps(desk, self.marks, self)
        self.find_bar = FindBar()
        self.finding = Finding(desk, self.view, self.find_bar)
        self._lay_out()
        mark_place(self.find_bar, Place.FIND)
        self._connect()
        self._bind_actions()
        self._load()

    def _lay_out(self) -> None:
        article = QWidget()
        column = QVBoxLayout(article)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        self.empty = NoArticle(self._desk.actions[ActionId.IMPORT], self)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(article)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.page.loaded.connect(self._load)
        self.marks.edited.connect(self._follow_edit)
        desk.selection.statement_changed.connect(self._follow_statement)
        desk.bridge.changed.connect(self._follow_state)
        desk.bridge.project_changed.connect(self._follow_state)
        desk.actions.keys_changed.connect(self._follow_state)
        desk.theme.changed.connect(self._refresh_look)
        self.looks.backlit.connect(self._follow_backlight)
        self.progress.changed.connect(self.view.minimap.show_read)
        self.view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.input.moved.connect(self._passage_moved)
        self.input.clicked.connect(self._clicked)
        self.input.digit.connect(self.digit)
        self.input.escaped.connect(self._escape)
        self.input.edge_dropped.connect(self.recorder.move_edge)
        self.recorder.part_wanted.connect(self.part_wanted)
        self.recorder.annotator_wanted.connect(self.annotator_wanted)
        self.recorder.changed.connect(self._passage_moved)
        self.jumps.place_wanted.connect(self.go_to)
        self.jumps.missed.connect(self.hint.say)
        self.recorder.missed.connect(self.hint.say)
        self.finding.hit_wanted.connect(self._take)
        self.finding.left.connect(self.view.setFocus)
        desk.selection.place_wanted.connect(self._show_place)

    def _bind_actions(self) -> None:
        actions, recorder = self._desk.actions, self.recorder
        actions.attach(self.view, Scope.READER)
        actions.on(ActionId.START_STATEMENT, recorder.start)
        actions.on(ActionId.SET_ACTOR, lambda: recorder.choose_part(EntryKind.ACTOR))
        actions.on(ActionId.SET_STANCE, lambda: recorder.choose_part(EntryKind.STANCE))
        actions.on(ActionId.SET_MEASURE, lambda: recorder.choose_part(EntryKind.MEASURE))
        actions.on(ActionId.ADD_EVIDENCE, recorder.add_evidence)
        actions.on(ActionId.REMOVE_EVIDENCE, recorder.remove_evidence)
        actions.on(ActionId.EDIT_EVIDENCE, recorder.reshape)
        actions.on(ActionId.SAME_EVIDENCE, recorder.same_evidence)
        actions.on(ActionId.SAME_EVIDENCE_MEASURE, recorder.same_evidence_measure)
        actions.on(ActionId.TOGGLE_FLAG, recorder.toggle_flag)
        actions.on(ActionId.DELETE_STATEMENT, recorder.delete)

    def place(self, point: int) -> None:
        """Go on where the annotator stopped: the sentence at a code point."""
        if self.input.cursor is not None:
            self.view.scroll_to(point)
            self.input.cursor.place(point)
            self._passage_moved()

    def go_to(self, point: int) -> None:
        """Move the passage to the sentence at a code point."""
        if self.input.cursor is not None:
            self.recorder.let_go()
            self.input.cursor.place(point)
            self._passage_moved()

    def _take(self, start: int, end: int) -> None:
        """Let a range be the passage, from which its edges can be moved on."""
        if self.input.cursor is not None:
            self.recorder.let_go()
            self.input.cursor.select(start, end)
            self._passage_moved()

    def _show_place(self, start: int, end: int) -> None:
        """Go to a place found elsewhere, which can be told from the rest for a moment."""
        self.go_to(start)
        self.view.reveal(start, end)
        self.view.show_place(Range(start, end))

    def shows(self, statement: Statement) -> bool:
        """Whether some of a statement's evidence can be seen."""
        return any(self.view.shows(piece.start, piece.end) for piece in statement.parts.evidence)

    def bring_into_view(self, statement: Statement) -> None:
        """Let a statement be seen; the passage stays where it is."""
        evidence = statement.parts.evidence
        if evidence:
            self.view.reveal(evidence[0].start, evidence[-1].end)
            self.view.show_place(Range(evidence[0].start, evidence[0].end))

    @property
    def place_now(self) -> int:
        """Where the passage stands, in code points."""
        return self.input.cursor.passage.start if self.input.cursor else 0

    def _load(self) -> None:
        page = self._desk.page
        if page.article is None:
            self.input.cursor = None
            self.recorder.read(None)
            self.jumps.read(None)
            self._advise()
            self._stack.setCurrentIndex(1)
            return
        self.header.show_article(page.article, page.state)
        self.view.show_text(page.text, page.offsets)
        self.header.stand_beside(is_right_to_left=self.view.gutter.is_mirrored)
        self.progress.start_over()
        self.view.show_residue(self.marks.residue)
        self.input.cursor = PassageCursor(page.text, page.offsets)
        self.recorder.read(self.input.cursor)
        self.jumps.read(self.input.cursor)
        self.finding.read()
        had_focus = self.empty.offer.hasFocus()
        self.setFocusProxy(self.view)
        self._stack.setCurrentIndex(0)
        if had_focus:
            self.view.setFocus()
        self._refresh_marks()

    def _advise(self) -> None:
        """What to do next; the hands are on the button that does it, where there is one."""
        bridge, actions = self._desk.bridge, self._desk.actions
        is_bare = bridge.is_open and not bridge.project.article_count()
        if is_bare:
            words = self.tr("No articles yet.\nImport some with {keys}, or drop files here.")
            told = words.format(keys=actions.way_to(ActionId.IMPORT))
        else:
            words = self.tr("Choose an article on the left.\n{keys} opens the next one.")
            told = words.format(keys=actions.way_to(ActionId.NEXT_ARTICLE))
        self.empty.advise(told, offers=is_bare)
        self.setFocusProxy(self.empty.offer if is_bare else self.view)

    def _follow_state(self) -> None:
        page = self._desk.page
        if page.article is None:
            self._advise()
        else:
            self.header.show_article(page.article, page.state)

    def _refresh_marks(self) -> None:
        page = self._desk.page
        self.view.show_marks(self.marks.index, self.looks.now())
        self.view.minimap.show_statements(page.statements, len(page.text))

    def _follow_edit(self, places: list[tuple[int, int]], touched: frozenset[StatementId]) -> None:
        page = self._desk.page
        self.hint.follow()
        self.view.show_edited(self.looks.now(), places)
        self.view.minimap.show_edited(page.statements, [page.number_of(each) for each in touched])

    def _refresh_look(self) -> None:
        self.view.show_look(self.looks.now())

    def _follow_backlight(self) -> None:
        self._refresh_look()
        self.hint.follow()
        if self.looks.is_backlit and self._desk.page.current is None:
            self.hint.say(self.tr("Make a statement current, and all but its evidence is dimmed."))

    def _follow_scrolling(self) -> None:
        """What has been on screen by scrolling counts as read."""
        if self._desk.page.article is not None:
            self.progress.reach(self.view.last_visible_point())

    def _follow_statement(self) -> None:
        self.hint.follow()
        current = self._desk.page.current
        cursor = self.input.cursor
        stays = self._desk.selection.keeps_place
        if current is not None and current.parts.evidence and cursor is not None and not stays:
            here = cursor.span
            if here is None or not any(here.overlaps(piece) for piece in current.parts.evidence):
                self.recorder.let_go()
                cursor.place(current.parts.evidence[0].start)
                self._passage_moved()
            self.view.reveal(current.parts.evidence[0].start, current.parts.evidence[-1].end)
        self._show_current()

    def _show_current(self) -> None:
        """Only two statements look different, unless all others do: dimmed, or faded mentions."""
        before, look = self.view.paper.look, self.looks.now()
        if before is None or None in (before.current, look.current) or look.is_backlit:
            self.view.show_look(look)
        else:
            touched = (before.current, look.current)
            self.view.show_look_in(look, places_of(self._desk.page, touched))

    def _passage_moved(self) -> None:
        cursor = self.input.cursor
        if cursor is None:
            self.view.show_passage(None)
            return
        self.view.show_passage(cursor.passage, self.recorder.collected)
        self.view.reveal(cursor.passage.start, cursor.passage.end)
        self.finding.start_at(cursor.passage.start)
        self.progress.reach(cursor.passage.end)
        self.hint.follow()

    def _escape(self) -> None:
        """One step back: a search, what is collected, a shaped passage, the current statement."""
        cursor = self.input.cursor
        assert cursor is not None
        if self.finding.is_open:
            self.finding.close()
            return
        if self.recorder.let_go() or cursor.passage.is_shaped:
            cursor.place(cursor.passage.start)
        else:
            self._desk.selection.show_statement(None)
        self._passage_moved()

    def _clicked(self, point: int) -> None:
        here = self.marks.statements_at(point)
        if len(here) > 1:
            corner = self.view.caret_rect(point).bottomLeft() + QPoint(0, 4)
            offer(self._desk, here, self.view.viewport().mapToGlobal(corner), self)
        else:
            self._desk.selection.show_statement(here[0].id if here else None)
