"""An article that a search of the list found opens at the first place of what was looked for."""

from PySide6.QtCore import QObject

from core.model.ids import ArticleId
from core.model.search import Hit
from core.text.query import parse
from gui.articles.filter_words import asks_for_pattern, words_in
from gui.shared.asking import Asker
from gui.shared.desk import Desk


class FirstPlace(QObject):
    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk.bridge, desk.messages, self)

    def lead(self, article: ArticleId, searched: str) -> None:
        """Open the article; the place of a regular expression is looked for beside the desk."""
        selection = self._desk.selection
        selection.show_article(article)
        self._asker.drop()
        if asks_for_pattern(searched):
            self._ask(article, searched)
        elif words := words_in(searched):
            selection.text_wanted.emit(words)

    def _ask(self, article: ArticleId, searched: str) -> None:
        query, layer = parse(searched, is_typing=True), self._desk.bridge.layer

        def show(found: list[Hit]) -> None:
            if found and found[0].start is not None and self._is_still_read(article):
                place = found[0].start, found[0].end or found[0].start
                self._desk.selection.place_wanted.emit(*place)

        self._asker.ask(lambda project: project.article_hits(query, [article], layer), show)

    def _is_still_read(self, article: ArticleId) -> bool:
        """Whether it is open, and nothing in it has been gone on to meanwhile."""
        selection = self._desk.selection
        is_at_work = selection.statement is not None or selection.pending_parts is not None
        return selection.article == article and not is_at_work
