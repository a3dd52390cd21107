"""What the window is about right now: an article, a statement, a passage about to become one."""

from PySide6.QtCore import QObject, Signal

from core.model.ids import ArticleId, StatementId
from core.model.span import Span


class Selection(QObject):
    """Shared by all views of one window. Setting what is set already tells nobody."""

    article_leaving = Signal()
    """The article is about to be another."""
    article_changed = Signal()
    statement_changed = Signal()
    pending_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleId | None = None
        self._statement: StatementId | None = None
        self._pending: tuple[Span, ...] = ()

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
        return self._pending

    def show_article(self, article: ArticleId | None) -> None:
        if article == self._article:
            return
        self.article_leaving.emit()
        self.drop_pending()
        self.show_statement(None)
        self._article = article
        self.article_changed.emit()

    def show_statement(self, statement: StatementId | None) -> None:
        if statement == self._statement:
            return
        self._statement = statement
        self.statement_changed.emit()

    def begin(self, evidence: tuple[Span, ...]) -> None:
        """A new statement is being put together from this evidence; none is current."""
        self._statement = None
        self._pending = evidence
        self.statement_changed.emit()
        self.pending_changed.emit()

    def drop_pending(self) -> None:
        if self._pending:
            self._pending = ()
            self.pending_changed.emit()
