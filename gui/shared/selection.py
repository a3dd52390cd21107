"""What the window is about right now: an article, a statement, a passage about to become one."""

from PySide6.QtCore import QObject, Signal

from core.model.article import ArticleFilter
from core.model.ids import ArticleId, StatementId
from core.model.span import Span
from core.model.statement import StatementParts


class Selection(QObject):
    """Shared by all views of one window. Setting what is set already tells nobody."""

    article_leaving = Signal()
    """The article is about to be another."""
    article_changed = Signal()
    statement_changed = Signal()
    pending_changed = Signal()
    hovered_changed = Signal()
    edges_changed = Signal()
    place_wanted = Signal(int, int)
    """The reader is to show these code points of the open article, as something just found."""
    text_wanted = Signal(str)
    """The reader is to show the first place of these words in the open article."""
    queue_wanted = Signal(ArticleFilter)
    """Of the articles at the desk, these are to be listed."""
    hits_wanted = Signal(str)
    """The statements that this search finds are to be listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleId | None = None
        self._statement: StatementId | None = None
        self._pending: StatementParts | None = None
        self._came_from: StatementId | None = None
        self._keeps_place = False
        self._hovered: StatementId | None = None
        self._moves_edges = False

    @property
    def article(self) -> ArticleId | None:
        return self._article

    @property
    def statement(self) -> StatementId | None:
        """The current statement, which the panels edit and the reader draws strongest."""
        return self._statement

    @property
    def pending(self) -> tuple[Span, ...]:
        """Evidence chosen for a statement of which nothing is stored yet."""
        return () if self._pending is None else self._pending.evidence

    @property
    def pending_parts(self) -> StatementParts | None:
        """All that is known of a statement of which nothing is stored yet."""
        return self._pending

    @property
    def hovered(self) -> StatementId | None:
        """The statement under the mouse, in whichever view; the others show where it stands."""
        return self._hovered

    def hover(self, statement: StatementId | None) -> None:
        if statement != self._hovered:
            self._hovered = statement
            self.hovered_changed.emit()

    @property
    def moves_edges(self) -> bool:
        """Whether the keys of the text move the edges of the current statement's evidence."""
        return self._moves_edges

    def tell_edges(self, *, are_moved: bool) -> None:
        if are_moved != self._moves_edges:
            self._moves_edges = are_moved
            self.edges_changed.emit()

    def go_to(self, article: ArticleId, start: int, end: int) -> None:
        """Open an article at a place in it, both in code points."""
        self.show_article(article)
        self.place_wanted.emit(start, end)

    def show_article(self, article: ArticleId | None) -> None:
        if article == self._article:
            return
        self.article_leaving.emit()
        self.drop_pending()
        self.show_statement(None)
        self.hover(None)
        self._article = article
        self.article_changed.emit()

    def show_statement(self, statement: StatementId | None) -> None:
        if statement == self._statement:
            return
        self._statement = statement
        self.statement_changed.emit()

    def begin(self, parts: StatementParts) -> None:
        """A new statement is being put together from these parts; none is current."""
        self._came_from = self._came_from if self._pending else self._statement
        self._statement = None
        self._pending = parts
        self.statement_changed.emit()
        self.pending_changed.emit()

    @property
    def came_from(self) -> StatementId | None:
        """The statement that was current before the pending one was begun."""
        return self._came_from if self._pending is not None else None

    def come_back(self, statement: StatementId | None) -> None:
        """Let go of the pending statement: this one is current again, and the place stays."""
        self.drop_pending()
        if statement is not None:
            self._keeps_place = True
            self.show_statement(statement)
            self._keeps_place = False

    @property
    def keeps_place(self) -> bool:
        """Whether the text is to stay where it is, wherever the current statement stands."""
        return self._keeps_place

    def drop_pending(self) -> None:
        if self._pending is not None:
            self._pending = None
            self.pending_changed.emit()
