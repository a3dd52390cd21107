"""Answers about where articles come from, and what they share with others."""

from core.model.ids import ArticleId
from core.model.likeness import Twin
from core.model.progress import Progress, silent
from core.model.seen_file import SeenFile
from core.reading.opened import Opened
from core.splits.placing import Placeable
from core.storage import articles, connection, incoming, neighbours, sketches
from core.storage.connection import Connection
from core.storage.troubles import translated
from core.text.repeats import edge_lines, repeated_in
from core.text.residue import residue_in
from core.text.sentences import Range


class SourceReading(Opened):
    """Near-duplicates, and what the pages of one source have in common."""

    def seen_file(self, path: str) -> SeenFile | None:
        """The file as an update last read it; None also where that import was undone."""
        with translated():
            return incoming.seen(self._database, path)

    def has_come(self, digest: str) -> bool:
        """Whether a file of that SHA-256 was ever read into this project, under any name."""
        with translated():
            return incoming.has_come(self._database, digest)

    def title_of_text(self, sha256: str) -> str | None:
        """The title of the article with a text of that SHA-256; None if there is none."""
        with translated():
            known = articles.find_by_hash(self._database, sha256)
        return None if known is None else known[1]

    def page_residue(self, article: ArticleId, text: str) -> tuple[Range, ...]:
        """The lines of an article's text that belong to its page: they say so themselves, or stand
        in other articles of its source, too. In order and apart."""
        with translated():
            ends = neighbours.ends_of_neighbours(self._database, article)
        shared = repeated_in(text, map(edge_lines, ends))
        return tuple(sorted({*residue_in(text), *shared}))

    def near_duplicates(self, progress: Progress = silent) -> list[list[Twin]]:
        """Groups of articles whose texts are nearly the same, as copies of one report are.

        Much faster after `Project.sketch_articles`.
        """
        with translated(), self.snapshot():
            return sketches.near_duplicates(self._database, progress)

    def placeable_articles(self, progress: Progress = silent) -> list[Placeable]:
        """Every article by arrival, with what its near-duplicates are found by; long work."""
        with translated(), self.snapshot():
            return sketches.placeable(self._database, progress)

    def twin_finder(self) -> "TwinFinder":
        """What finds twins of texts that may not be in yet.

        Only among the articles that `Project.sketch_articles` has been through.
        """
        return TwinFinder(self._database)


class TwinFinder:
    """Knows the articles as they were when it was asked for; for as long as the project is open."""

    def __init__(self, database: Connection) -> None:
        self._database = database
        with translated():
            self._finder = sketches.TwinFinder(database)

    def twins_of(self, text: str, sketch: bytes | None = None) -> list[Twin]:
        """The articles that a text is nearly the same as, the most similar first.

        `sketch`: that of the whole text, where this is its beginning.
        """
        with translated(), connection.snapshot(self._database):
            return self._finder.twins_of(text, sketch)
