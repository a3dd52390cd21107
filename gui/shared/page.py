"""The open article with the acting annotator's statements on it, kept up to date."""

from bisect import insort

from PySide6.QtCore import QObject, Signal

from core.model.article import Article
from core.model.changes import Changes
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused, Unavailable
from core.model.statement import Statement
from core.text.sentences import Range
from gui.shared.bridge import Bridge
from gui.shared.offsets import Offsets
from gui.shared.selection import Selection

_RELOAD_ABOVE = 200
"""Statements changed at once from which fetching them all is cheaper than one by one."""


class Page(QObject):
    """Fetched once when the article is opened; afterwards only statements that changed are."""

    loaded = Signal()
    """Another article, or the same one seen by another annotator: everything is new."""
    edited = Signal(frozenset)
    """Ids of statements that were added, changed or deleted."""

    def __init__(self, bridge: Bridge, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._clear()
        selection.article_changed.connect(self._load)
        bridge.project_changed.connect(self._start_over)
        bridge.changed.connect(self._follow)

    def _clear(self) -> None:
        self.article: Article | None = None
        self.text = ""
        self.residue: tuple[Range, ...] = ()
        self.offsets = Offsets("")
        self.state = ArticleState.TO_DO
        self.statements: list[Statement] = []
        self._numbers: dict[StatementId, int] = {}
        self._drafts: set[StatementId] = set()

    @property
    def draft_count(self) -> int:
        return len(self._drafts)

    def number_of(self, statement: StatementId) -> int | None:
        """The statement's number in text order, from 1; None if it is not on this page."""
        return self._numbers.get(statement)

    def statement(self, statement: StatementId | None) -> Statement | None:
        number = None if statement is None else self._numbers.get(statement)
        return None if number is None else self.statements[number - 1]

    @property
    def current(self) -> Statement | None:
        return self.statement(self._selection.statement)

    def _start_over(self) -> None:
        if self._bridge.is_open and self._still_there():
            self._selection.drop_pending()
            self._selection.show_statement(None)
            self._load()
            return
        self._selection.show_article(None)

    def _still_there(self) -> bool:
        """Whether the project is the same and only the annotator changed."""
        article = self.article
        if article is None:
            return False
        return self._bridge.project.find_article(sha256=article.sha256) == article.id

    def _load(self) -> None:
        self._clear()
        wanted = self._selection.article
        if wanted is not None and self._bridge.is_open:
            project = self._bridge.project
            try:
                self.article, self.text = project.article(wanted), project.text(wanted)
                self.residue = project.page_residue(wanted, self.text)
            except (Refused, Unavailable):
                self._clear()
            else:
                self.offsets = Offsets(self.text)
                self._fetch_layer()
        self.loaded.emit()

    def _fetch_layer(self) -> None:
        layer = self._bridge.layer
        if self.article is None or layer is None:
            return
        project = self._bridge.project
        self.statements = project.statements(self.article.id, layer)
        self.state = project.article_state(layer, self.article.id)
        self._drafts = {each.id for each in self.statements if each.is_draft}
        self._renumber()

    def _renumber(self) -> None:
        self._numbers = {each.id: number for number, each in enumerate(self.statements, 1)}

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if self.article is None:
            return
        if changes.article_set and self._gone():
            self._selection.show_article(None)
            return
        layer = self._bridge.layer
        if layer is not None and self.article.id in changes.articles:
            self.state = self._bridge.project.article_state(layer, self.article.id)
        if self.article.id in changes.annotated:
            self._refetch(changes.statements)

    def _gone(self) -> bool:
        assert self.article is not None
        return self._bridge.project.find_article(uid=self.article.uid) != self.article.id

    def _refetch(self, touched: frozenset[StatementId]) -> None:
        assert self.article is not None
        if len(touched) > _RELOAD_ABOVE:
            were_here = self._numbers.keys()
            self._fetch_layer()
            touched &= were_here | self._numbers.keys()
        else:
            self._fetch_some(self.article.id, touched)
        if self._selection.statement in touched and self.current is None:
            self._selection.show_statement(None)
        if touched:
            self.edited.emit(touched)

    def _fetch_some(self, article: ArticleId, touched: frozenset[StatementId]) -> None:
        fresh = [
            each
            for each in self._bridge.project.some_statements(touched)
            if each.article == article and each.layer == self._bridge.layer
        ]
        self.statements = [each for each in self.statements if each.id not in touched]
        self._drafts -= touched
        self._drafts.update(each.id for each in fresh if each.is_draft)
        for each in fresh:
            insort(self.statements, each, key=lambda statement: statement.text_order)
        self._renumber()
