"""Where each annotator stopped: the article and the sentence, found again at the next start.

Kept in the settings, not in the project: how far somebody has read at one desk is no work of hers,
must not be undone, exported or merged, and must not make the file of a project that is only read.
"""

from PySide6.QtCore import QObject, QTimer

from core.model.article import ArticleFilter
from gui.reader.panel import ReaderPanel
from gui.shared.desk import Desk

_SECONDS_BETWEEN_NOTES = 5


class ReadingPlaces(QObject):
    """Notes the place now and then, so that a crash forgets little of it."""

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._whose: tuple[str, str] | None = None
        self._noted: tuple[object, ...] = ()
        """What was written last: the settings are a file, and writing takes a moment."""
        self._trail: dict[str, tuple[int, int]] = {}
        """By article: where the passage was, and the furthest place that was read."""
        self._timer = QTimer(self, interval=_SECONDS_BETWEEN_NOTES * 1000)
        self._timer.timeout.connect(self.remember)
        self._timer.start()
        desk.bridge.leaving.connect(self.remember)
        desk.selection.article_leaving.connect(self.remember)
        desk.page.loaded.connect(self._come_back)

    def remember(self) -> None:
        article, whose = self._desk.page.article, self._who_reads()
        if article is None or whose is None:
            return
        self._know(whose)
        place = (self._reader.place_now, self._reader.progress.furthest)
        if self._noted == (whose, article.uid, place):
            return
        self._noted = (whose, article.uid, place)
        if self._trail.get(article.uid) != place:
            self._trail.pop(article.uid, None)
            self._trail[article.uid] = place  # the last one read is the last to be forgotten
            self._desk.settings.remember_trail(*whose, self._trail)
        self._desk.settings.remember_place(*whose, article.uid, place[0])

    def _who_reads(self) -> tuple[str, str] | None:
        """The open project's uid and the acting annotator's name."""
        bridge = self._desk.bridge
        if not bridge.is_open or bridge.project.annotator is None:
            return None
        return bridge.project.uid, bridge.project.annotator.name

    def _know(self, whose: tuple[str, str]) -> None:
        if whose != self._whose:
            self._whose = whose
            self._trail = self._desk.settings.trail_in(*whose)

    def _come_back(self) -> None:
        """An article that was read before opens where it was left, today or on another day."""
        article, whose = self._desk.page.article, self._who_reads()
        if article is None or whose is None:
            return
        self._know(whose)
        place, furthest = self._trail.get(article.uid, (0, 0))
        self._reader.progress.reach(furthest)
        if place:
            self._reader.place(place)

    def restore(self) -> None:
        """Open what the acting annotator had open, or else stay, or open the first article."""
        project, selection = self._desk.bridge.project, self._desk.selection
        name = "" if project.annotator is None else project.annotator.name
        place = self._desk.settings.place_in(project.uid, name)
        article = None if place is None else project.find_article(uid=place[0])
        if article is None and selection.article is not None:
            return
        if article is None:
            first = project.first_article(self._desk.bridge.layer, ArticleFilter())
            selection.show_article(first)
            return
        selection.show_article(article)
        if place is not None and place[1]:
            self._reader.place(place[1])
