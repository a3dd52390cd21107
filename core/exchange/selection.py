"""What an export takes from a project: complete statements, each quote held against its text."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core.model.article import Article
from core.model.codebook import Codebook
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState, Layer, LayerCounts
from core.model.phrase import Phrase, Unavailable
from core.model.progress import Progress
from core.model.span import Span
from core.model.statement import Statement, StatementParts


class Source(Protocol):
    """The reading side of a project, as far as exports need it."""

    path: Path

    @property
    def codebook(self) -> Codebook: ...

    def snapshot(self) -> AbstractContextManager[None]: ...
    def layers(self) -> list[Layer]: ...
    def layer_named(self, name: str) -> Layer: ...
    def layer_counts(self) -> list[LayerCounts]: ...
    def touched_articles(self, layer: LayerId) -> dict[ArticleId, ArticleState]: ...
    def articles_by_uid(self) -> Iterator[Article]: ...
    def text(self, article: ArticleId) -> str: ...
    def statements(self, article: ArticleId, layer: LayerId) -> list[Statement]: ...


@dataclass(frozen=True, slots=True)
class Share:
    """What one layer says about one article: its state, and complete statements in text order."""

    layer: Layer
    state: ArticleState
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article with the shares of the layers that have touched it, at least one."""

    article: Article
    text: str
    shares: tuple[Share, ...]


class Selection:
    """The chosen layers of a project, read article by article in the order of uids.

    A layer has touched an article that it has in another state than to do, or where it has a
    complete statement. Drafts are left out.
    """

    def __init__(self, source: Source, layers: tuple[Layer, ...], progress: Progress) -> None:
        self.codebook = source.codebook
        self.layers = layers
        self._source = source
        self._progress = progress

    def articles(self) -> Iterator[AnnotatedArticle]:
        """Unavailable if a quote is not what stands in the text: the file is damaged."""
        touched = {layer.id: self._source.touched_articles(layer.id) for layer in self.layers}
        total = len(set().union(*touched.values()))
        done = 0
        for article in self._source.articles_by_uid():
            holders = [layer for layer in self.layers if article.id in touched[layer.id]]
            if not holders:
                continue
            self._progress(done, total, Phrase("Writing “{title}”", {"title": article.title}))
            shares = (self._share(article, y, touched[y.id][article.id]) for y in holders)
            annotated = AnnotatedArticle(article, self._source.text(article.id), tuple(shares))
            _check_quotes(annotated)
            yield annotated
            done += 1
        self._progress(total, total, Phrase("Finishing"))

    def _share(self, article: Article, layer: Layer, state: ArticleState) -> Share:
        found = self._source.statements(article.id, layer.id)
        found.sort(key=lambda statement: statement.stable_order)
        return Share(layer, state, tuple(s for s in found if s.parts.is_complete))


def _check_quotes(annotated: AnnotatedArticle) -> None:
    text = annotated.text
    for share in annotated.shares:
        for statement in share.statements:
            for span in _spans(statement.parts):
                if not span.holds_in(text):
                    raise Unavailable(
                        "This project is damaged: in “{title}”, the words at {start}–{end} "
                        "are not those that statement {uid} quotes. Nothing was written; "
                        "open a backup.",
                        title=annotated.article.title,
                        start=span.start,
                        end=span.end,
                        uid=statement.uid,
                    )


def _spans(parts: StatementParts) -> tuple[Span, ...]:
    return (*parts.evidence, *parts.actor_mentions, *parts.stance_cues, *parts.measure_mentions)
