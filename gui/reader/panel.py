"""The reader as a whole: header, text and what its keys do."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.span import Role
from core.model.statement import Statement
from gui.reader.header import Header
from gui.reader.input import ReaderInput
from gui.reader.painting import Look
from gui.reader.passage import PassageCursor
from gui.reader.recorder import Recorder
from gui.reader.span_index import SpanIndex
from gui.reader.view import ArticleView
from gui.shared.actions import ActionId, Scope
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look


class ReaderPanel(QWidget):
    """Shows the open article and turns keys and mouse into passages and statements."""

    part_wanted = Signal(EntryKind)
    annotator_wanted = Signal()
    digit = Signal(int)
    """A digit typed in the text: the stance of the current statement."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._index = SpanIndex([])
        with_look(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(desk.theme)
        self.view = ArticleView(desk.theme)
        self.view.setAccessibleName(self.tr("Article text"))
        self.input = ReaderInput(self.view, desk.page)
        self.recorder = Recorder(desk, self)
        self._lay_out()
        self._connect()
        self._bind_actions()
        self._load()

    def _lay_out(self) -> None:
        article = QWidget()
        column = QVBoxLayout(article)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._hint = with_look(QLabel(), "small")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(84, 0, 40, 6)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        self._empty = with_look(QLabel(), "soft")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(article)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.page.loaded.connect(self._load)
        desk.page.edited.connect(self._refresh_marks)
        desk.selection.statement_changed.connect(self._follow_statement)
        desk.selection.pending_changed.connect(self._refresh_marks)
        desk.bridge.changed.connect(self._follow_state)
        desk.theme.changed.connect(self._refresh_look)
        self.input.moved.connect(self._passage_moved)
        self.input.clicked.connect(self._clicked)
        self.input.digit.connect(self.digit)
        self.input.escaped.connect(self._escape)
        self.input.edge_dropped.connect(self.recorder.move_edge)
        self.recorder.part_wanted.connect(self.part_wanted)
        self.recorder.annotator_wanted.connect(self.annotator_wanted)
        self.recorder.changed.connect(self._passage_moved)

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
        actions.on(ActionId.NEXT_STATEMENT, lambda: recorder.step(forward=True))
        actions.on(ActionId.PREVIOUS_STATEMENT, lambda: recorder.step(forward=False))

    def place(self, point: int) -> None:
        """Go on where the annotator stopped: the sentence at a code point."""
        if self.input.cursor is not None:
            self.view.scroll_to(point)
            self.input.cursor.place(point)
            self._passage_moved()

    @property
    def place_now(self) -> int:
        """Where the passage stands, in code points."""
        return self.input.cursor.passage.start if self.input.cursor else 0

    def _load(self) -> None:
        page = self._desk.page
        if page.article is None:
            self.input.cursor = None
            self.recorder.read(None)
            self._empty.setText(self._advice())
            self._stack.setCurrentIndex(1)
            return
        self.header.show_article(page.article, page.state)
        self.view.show_text(page.text, page.offsets)
        self.input.cursor = PassageCursor(page.text, page.offsets)
        self.recorder.read(self.input.cursor)
        self._stack.setCurrentIndex(0)
        self._refresh_marks()

    def _advice(self) -> str:
        bridge = self._desk.bridge
        if bridge.is_open and not bridge.project.article_count():
            return self.tr("No articles yet.\nImport some with Ctrl+I, or drop files here.")
        return self.tr("Choose an article on the left.\nCtrl+PgDown opens the next one.")

    def _follow_state(self) -> None:
        page = self._desk.page
        if page.article is None:
            self._empty.setText(self._advice())
        else:
            self.header.show_article(page.article, page.state)

    def _refresh_marks(self) -> None:
        self._index = SpanIndex(self._desk.page.statements)
        self.view.show_marks(self._index, self._look())

    def _refresh_look(self) -> None:
        self.view.show_look(self._look())

    def _look(self) -> Look:
        desk = self._desk
        palette = desk.theme.palette
        codebook = desk.bridge.codebook if desk.bridge.is_open else None

        def stance_colour(statement: StatementId) -> str:
            found = desk.page.statement(statement)
            if found is None or found.parts.stance is None or codebook is None:
                return palette.soft
            return palette.stance(codebook, codebook.entries.get(found.parts.stance))

        def is_draft(statement: StatementId) -> bool:
            found = desk.page.statement(statement)
            return found is not None and found.is_draft

        return Look(palette, desk.selection.statement, stance_colour, desk.page.number_of, is_draft)

    def _follow_statement(self) -> None:
        current = self._desk.page.current
        cursor = self.input.cursor
        if current is not None and current.parts.evidence and cursor is not None:
            here = cursor.span
            if here is None or not any(here.overlaps(piece) for piece in current.parts.evidence):
                self.recorder.let_go()
                cursor.place(current.parts.evidence[0].start)
                self._passage_moved()
            self.view.reveal(current.parts.evidence[0].start, current.parts.evidence[-1].end)
        self._refresh_look()

    def _passage_moved(self) -> None:
        cursor = self.input.cursor
        if cursor is None:
            self.view.show_passage(None)
            return
        self.view.show_aside(self.recorder.collected)
        self.view.show_passage(cursor.passage)
        self.view.reveal(cursor.passage.start, cursor.passage.end)
        self._show_hint()

    def _show_hint(self) -> None:
        if self.recorder.is_reshaping:
            self._hint.setText(
                self.tr("Move the edges with Shift+←/→ (←/→ choose which), then Enter.")
            )
        elif self.recorder.collected:
            count = len(self.recorder.collected)
            one = self.tr("A passage is put aside. Enter starts a statement with it and this one.")
            more = self.tr("{count} passages are put aside. Enter starts a statement with them.")
            self._hint.setText(one if count == 1 else more.format(count=count))
        else:
            self._hint.setText("")
        self._hint.setVisible(bool(self._hint.text()))

    def _escape(self) -> None:
        """One step back: what is collected, then a shaped passage, then the current statement."""
        cursor = self.input.cursor
        assert cursor is not None
        if self.recorder.let_go() or cursor.passage.is_shaped:
            cursor.place(cursor.passage.start)
        else:
            self._desk.selection.show_statement(None)
        self._passage_moved()

    def _clicked(self, point: int) -> None:
        here = [
            statement
            for mark in self._index.within(point, point + 1)
            if mark.role is Role.EVIDENCE
            and (statement := self._desk.page.statement(mark.statement)) is not None
        ]
        if len(here) > 1:
            self._offer(here, point)
        else:
            self._desk.selection.show_statement(here[0].id if here else None)

    def _offer(self, statements: list[Statement], point: int) -> None:
        """Let the analyst say which of several statements on one passage she means."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for statement in statements:
            action = menu.addAction(self._line_for(statement))
            action.triggered.connect(
                lambda _checked=False, chosen=statement.id: self._desk.selection.show_statement(
                    chosen
                )
            )
        corner = self.view.caret_rect(point).bottomLeft() + QPoint(0, 4)
        menu.popup(self.view.viewport().mapToGlobal(corner))

    def _line_for(self, statement: Statement) -> str:
        codebook, parts = self._desk.bridge.codebook, statement.parts
        names = [
            codebook.name_of(parts.entry(kind)) or "—"
            for kind in (EntryKind.ACTOR, EntryKind.STANCE, EntryKind.MEASURE)
        ]
        line = f"{self._desk.page.number_of(statement.id)}  " + " · ".join(names)
        return line.replace("&", "&&")
