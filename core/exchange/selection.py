"""What an export takes from a project: complete statements, each quote held against its text."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Protocol

from core.model.article import Article
from core.model.codebook import Codebook
from core.model.exported import (
    Choice,
    ChosenArticle,
    ExportedArticle,
    ExportedPortion,
    Moment,
    SaidCounts,
    SpanCounts,
    SpanRow,
    Spell,
    StatementRow,
    Unresolved,
)
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.layer import ArticleState, Layer, LayerCounts
from core.model.phrase import Phrase, Unavailable
from core.model.progress import Progress
from core.model.span import Span
from core.model.statement import FieldValue, Statement, StatementParts, Voice
from core.splits.placing import Drawing, Placeable, Plan, placed
from core.storage import stored

NamedEntry = tuple[str, float | None, str]
"""Name, place on the scale and path of an entry of the codebook."""


class Source(Protocol):
    """The reading side of a project, as far as exports need it."""

    path: Path

    @property
    def codebook(self) -> Codebook: ...

    def snapshot(self) -> AbstractContextManager[None]: ...
    def moment(self) -> Moment: ...
    def opening(self) -> "Callable[[], AbstractContextManager[Source]] | None": ...
    def layers(self) -> list[Layer]: ...
    def layer_named(self, name: str) -> Layer: ...
    def layer_counts(self) -> list[LayerCounts]: ...
    def chosen_articles(self, choice: Choice) -> list[ChosenArticle]: ...
    def drafts_of(self, choice: Choice) -> int: ...
    def said_counts(self, choice: Choice, is_done: bool | None) -> SaidCounts: ...
    def span_counts(self, choice: Choice, is_done: bool | None) -> SpanCounts: ...
    def articles_with(self, choice: Choice, is_done: bool | None) -> set[ArticleId]: ...
    def statements_among(
        self, choice: Choice, wanted: Collection[StatementId]
    ) -> set[StatementId]: ...
    def exported(
        self, choice: Choice, wanted: Sequence[ChosenArticle], spell: Spell | None
    ) -> Iterator[ExportedArticle]: ...
    def exported_portion(
        self, choice: Choice, wanted: Sequence[ChosenArticle]
    ) -> ExportedPortion: ...
    def unresolved(self, choice: Choice, progress: Progress) -> dict[ArticleId, Unresolved]: ...
    def text(self, article: ArticleId) -> str: ...
    def placeable_articles(self, progress: Progress) -> list[Placeable]: ...


def fields_of(row: StatementRow) -> Mapping[str, FieldValue]:
    """The answers to the project's further questions, by their names."""
    return answers_in(row.fields)


def answers_in(fields: str) -> Mapping[str, FieldValue]:
    return stored.record(fields, "the answers to extra fields of a statement")


def provenance_of(row: StatementRow) -> Mapping[str, object] | None:
    """Where a statement says it comes from; `core.adjudication` tells what it holds."""
    return None if row.provenance is None else provenance_in(row.provenance)


def provenance_in(provenance: str) -> Mapping[str, object]:
    return stored.record(provenance, "where a statement comes from")


def statement_of(row: StatementRow) -> Statement:
    evidence, actor, stance, measure = (tuple(map(Span._make, each)) for each in row.spans)
    voice = row.voice
    parts = StatementParts(
        evidence, row.actor, row.stance, row.measure, actor, stance, measure,
        None if voice is None else stored.word(Voice, voice, "the voice of a statement"),
        row.confidence, row.note,
        bool(row.flagged), fields_of(row),
    )  # fmt: skip
    return Statement(
        row.id, row.uid, row.layer, row.article, parts, row.codebook_revision, provenance_of(row)
    )


@dataclass(frozen=True)
class Share:
    """What one layer says about one article: its state, and complete statements in text order.

    `rows` are those statements as they are stored, for writers that have a million to write.
    """

    layer: Layer
    state: ArticleState
    rows: Sequence[StatementRow]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(map(statement_of, self.rows))


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article with the shares of the layers that go out with it, at least one.

    `unresolved`: what waits for a decision, in an export of gold that was asked for nevertheless.
    """

    article: Article
    text: str
    shares: tuple[Share, ...]
    unresolved: Unresolved | None = None

    def is_unresolved(self, statement: Statement | StatementRow) -> bool:
        """Whether a gold statement stands by a decision that has come back."""
        return self.unresolved is not None and statement.id in self.unresolved.statements

    def rows(self) -> Iterator[StatementRow]:
        """The statements of all shares, as they are stored."""
        return chain.from_iterable(share.rows for share in self.shares)

    def unresolved_uids(self) -> list[str]:
        """Those of the statements of which that is so, in text order."""
        return [row.uid for row in self.rows() if self.is_unresolved(row)]


@dataclass
class Selection:
    """What of a project goes out, read article by article in the order of uids.

    A layer has a say on an article that it has in another state than to do, or where it has a
    complete statement. Drafts are left out. It can be gone through more than once: first
    where `is_counting`, then to write.
    """

    source: Source
    choice: Choice
    layers: tuple[Layer, ...]
    progress: Progress
    unresolved: Mapping[ArticleId, Unresolved] = field(default_factory=dict)
    is_counting: bool = False
    named: dict[EntryId, NamedEntry] = field(default_factory=dict)
    """What a writer has worked out of entries of the codebook, for all parts of the selection."""

    @cached_property
    def codebook(self) -> Codebook:
        return self.source.codebook

    @cached_property
    def chosen(self) -> list[ChosenArticle]:
        """The articles that go out, in their order, each with how many statements."""
        return self.source.chosen_articles(self.choice)

    @cached_property
    def plan(self) -> Plan:
        """To which split every article of the project belongs, where no release says otherwise."""
        return placed(self._placeable, self.source.text, Drawing(), self.progress)

    @cached_property
    def withheld(self) -> frozenset[ArticleId]:
        """The articles that are in no split of that plan."""
        withheld = self.plan.withheld
        return frozenset(each.id for each in self._placeable if each.uid in withheld)

    @cached_property
    def _placeable(self) -> list[Placeable]:
        return self.source.placeable_articles(self.progress)

    def part(
        self,
        chosen: list[ChosenArticle],
        unresolved: Mapping[ArticleId, Unresolved],
        progress: Progress,
    ) -> "Selection":
        """Some of the articles alone, with what is unresolved in them."""
        part = replace(self, unresolved=unresolved, progress=progress)
        part.chosen = chosen
        return part

    def articles(self, spell: Spell | None = None) -> Iterator[AnnotatedArticle]:
        """Unavailable if a quote is not what stands in the text: the file is damaged.

        The spans in rows hold what `spell` makes of them, if given, in the place of quotes.
        """
        total = len(self.chosen)
        doing = "Counting in “{title}”" if self.is_counting else "Writing “{title}”"
        for done, found in enumerate(self.source.exported(self.choice, self.chosen, spell)):
            article = found.article
            self.progress(done, total, Phrase(doing, {"title": article.title}))
            if found.misquoted is not None:
                raise _damage(article, *found.misquoted)
            shares = tuple(
                Share(layer, *found.shares[layer.id])
                for layer in self.layers
                if layer.id in found.shares
            )
            yield AnnotatedArticle(article, found.text, shares, self.unresolved.get(article.id))
        self.finishing()

    def finishing(self) -> None:
        """All is read; what is left to do takes long enough to be told of."""
        total = len(self.chosen)
        self.progress(total, total, Phrase("Finishing"))


def _damage(article: Article, uid: str, span: SpanRow) -> Unavailable:
    return Unavailable(
        "This project is damaged: in “{title}”, the words at {start}–{end} "
        "are not those that statement {uid} quotes. Nothing was written; "
        "open a backup.",
        title=article.title,
        start=span[0],
        end=span[1],
        uid=uid,
    )
