"""What an export and its workers say to each other."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from core.exchange.format import ExportOptions
from core.exchange.selection import Selection, Source
from core.model.exported import Choice, ChosenArticle, Moment, Unresolved
from core.model.ids import ArticleId
from core.model.layer import Layer
from core.model.phrase import Phrase
from core.model.progress import Progress


@dataclass(frozen=True, slots=True)
class Encoded:
    """A portion as a writer puts it into its files: bytes for each, and how much is in them."""

    files: tuple[bytes, ...]
    articles: int
    statements: int


Encode = Callable[[Selection, ExportOptions], Encoded]
"""A function of a module, which a worker finds by its name."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of the chosen articles, with what is unresolved in them. `before`: how many come
    earlier."""

    chosen: list[ChosenArticle]
    unresolved: Mapping[ArticleId, Unresolved]
    before: int

    def of(self, selection: Selection, progress: Progress) -> Selection:
        return selection.part(self.chosen, self.unresolved, progress)


@dataclass(frozen=True, slots=True)
class Job:
    """All that a worker is told at its start. `moment`: the state of the project that goes out."""

    opening: Callable[[], AbstractContextManager[Source]]
    moment: Moment
    choice: Choice
    layers: tuple[Layer, ...]
    options: ExportOptions
    encode: Encode

    @classmethod
    def of(cls, selection: Selection, options: ExportOptions, encode: Encode) -> "Job | None":
        """None where no other process may open the project."""
        source = selection.source
        opening = source.opening()
        if opening is None:
            return None
        choice, layers = selection.choice, selection.layers
        return cls(opening, source.moment(), choice, layers, options, encode)


@dataclass(frozen=True, slots=True)
class Answer:
    """A portion that is done, and what the work on it told last."""

    encoded: Encoded
    told: Phrase
