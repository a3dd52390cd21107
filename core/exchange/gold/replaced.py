"""What formats lose that are written as XML, or in part: the characters that it cannot hold."""

from collections.abc import Callable, Iterable

from core.exchange.losses import Loss, Losses
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.phrase import Phrase
from core.text.xml import unheld

Words = Callable[[AnnotatedArticle], Iterable[str | None]]


class Replaced:
    """Counts those in the names of the codebook, in the `words` of articles, and further losses."""

    def __init__(self, selection: Selection, *kinds: Loss, words: Words | None = None) -> None:
        self._losses = Losses(*kinds)
        self._words = words
        self._count = unheld(entry.name for entry in selection.codebook.entries.values())

    def foretold(self, selection: Selection) -> bool:
        return self._words is None and self._losses.foretold(selection)

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        if self._words is not None:
            self._count += unheld(self._words(annotated))

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._count:
            return self._losses.phrases()
        words = _COUNTED[0] if self._count == 1 else _COUNTED[1]
        return (Phrase(words, {"count": f"{self._count:,}"}), *self._losses.phrases())


_COUNTED = (
    "1 control character, in whose place stands a sign of replacement",
    "{count} control characters, in whose place stand signs of replacement",
)
