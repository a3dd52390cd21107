"""Where each annotator stopped: the article and the sentence, found again at the next start."""

from PySide6.QtCore import QObject, QTimer

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from gui.reader.panel import ReaderPanel
from gui.shared.desk import Desk

_SECONDS_BETWEEN_NOTES = 5


class Places(QObject):
    """Notes the place now and then, so that a crash forgets little of it."""

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._places: dict[tuple[str, str, str], int] = {}
        self._timer = QTimer(self, interval=_SECONDS_BETWEEN_NOTES * 1000)
        self._timer.timeout.connect(self.remember)
        self._timer.start()
        desk.bridge.leaving.connect(self.remember)
        desk.selection.article_leaving.connect(self.remember)
        desk.page.loaded.connect(self._come_back)

    def remember(self) -> None:
        bridge, article = self._desk.bridge, self._desk.page.article
        if not bridge.is_open or article is None or bridge.project.annotator is None:
            return
        project, name, point = (
            bridge.project.uid,
            bridge.project.annotator.name,
            self._reader.place_now,
        )
        self._places[project, name, article.uid] = point
        self._desk.settings.remember_place(project, name, article.uid, point)

    def _come_back(self) -> None:
        """An article that was open before in this sitting opens where it was left."""
        project, article = self._desk.bridge, self._desk.page.article
        if article is None or not project.is_open or project.project.annotator is None:
            return
        key = (project.project.uid, project.project.annotator.name, article.uid)
        if self._places.get(key):
            self._reader.place(self._places[key])

    def restore(self) -> None:
        """Open what the acting annotator had open, or else stay, or open the first article."""
        project, selection = self._desk.bridge.project, self._desk.selection
        name = "" if project.annotator is None else project.annotator.name
        place = self._desk.settings.place_in(project.uid, name)
        article = None if place is None else project.find_article(uid=place[0])
        if article is None and selection.article is not None:
            return
        if article is None:
            ids = project.article_ids(self._desk.bridge.layer, ArticleFilter())
            selection.show_article(ArticleId(ids[0]) if ids else None)
            return
        selection.show_article(article)
        if place is not None and place[1]:
            self._reader.place(place[1])
