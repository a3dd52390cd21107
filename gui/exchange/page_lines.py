"""Lines that the pages of one source repeat, among articles that are looked at together."""

from collections import defaultdict

from core.commands.articles import FoundArticle
from core.text.repeats import PlacedLine, folder_of, placed_lines, repeated_among
from core.text.sentences import Range

_MOST = 30
"""So many articles of its source are asked about a text, those nearest to it."""


class PageLines:
    """Keeps, by source, the lines at the ends of texts: of an outlet, or else of a folder."""

    def __init__(self) -> None:
        self._of_source: dict[str, list[str]] = defaultdict(list)
        self._source: dict[str, str] = {}
        self._lines: dict[str, list[PlacedLine]] = {}
        self._bare: dict[str, frozenset[str]] = {}

    def take(self, article: FoundArticle, text: str) -> None:
        """One more article; `text` as it would be stored."""
        source = article.details.outlet or folder_of(article.origin)
        self._source[article.origin] = source
        self._of_source[source].append(article.origin)
        lines = self._lines[article.origin] = list(placed_lines(text))
        self._bare[article.origin] = frozenset(bare for bare, _ in lines)

    def repeated(self, place: str) -> tuple[Range, ...]:
        """Where the text of that place has lines that others of its source have, too."""
        source = self._source.get(place)
        if not source:
            return ()
        every = self._of_source[source]
        at = every.index(place)
        others = sorted((n for n in range(len(every)) if n != at), key=lambda n: abs(n - at))
        near = (self._bare[every[number]] for number in others[:_MOST])
        return repeated_among(self._lines[place], near)
