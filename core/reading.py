"""What can be read of an open project: the read models behind the facade."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from core.model.article import Article, ArticleFilter, ArticleRow
from core.model.codebook import Codebook
from core.model.ids import AnnotatorId, ArticleId, LayerId, StatementId
from core.model.layer import Annotator, ArticleState, Layer, LayerCounts, LayerKind
from core.model.overview import Overview
from core.model.phrase import Refused
from core.model.search import Hit, StatementHit
from core.model.statement import Statement
from core.model.step import Step, StepRow
from core.model.survey import (
    Contradiction,
    Group,
    Grouping,
    Part,
    Quote,
    Repetition,
    StatementFilter,
    Tally,
    sides,
)
from core.storage import (
    articles,
    assignments,
    check,
    codebook,
    connection,
    journal,
    layers,
    search,
    statements,
    steps,
    survey,
)
from core.storage import overview as figures
from core.storage.connection import Connection
from core.storage.troubles import translated
from core.text.query import parse

EVERY_ARTICLE = ArticleFilter()


class Reading:
    """Answers from the file as it is committed, and changes nothing."""

    def __init__(self, database: Connection) -> None:
        self._database = database
        self._annotator: Annotator | None = None
        self._codebook: Codebook | None = None

    @property
    def uid(self) -> str:
        """The project's own uid, the same in every copy of the file."""
        with translated():
            return codebook.project_uid(self._database)

    @property
    def is_read_only(self) -> bool:
        return connection.is_read_only(self._database)

    @property
    def is_on_rollback_journal(self) -> bool:
        """Whether the file system has no means for a log: who reads and who writes must wait."""
        return connection.is_on_rollback_journal(self._database)

    @property
    def annotator(self) -> Annotator | None:
        return self._annotator

    @property
    def _acting(self) -> AnnotatorId | None:
        return None if self._annotator is None else self._annotator.id

    @property
    def layer(self) -> Layer | None:
        """The acting annotator's own layer."""
        if self._annotator is None:
            return None
        return layers.find(self._database, self._annotator.id, LayerKind.ANNOTATOR)

    @property
    def codebook(self) -> Codebook:
        with translated():
            return self._current_codebook()

    def _current_codebook(self) -> Codebook:
        newest = codebook.revision(self._database)
        if self._codebook is None or self._codebook.revision != newest:
            self._codebook = codebook.load(self._database)
        return self._codebook

    def snapshot(self) -> AbstractContextManager[None]:
        """Within it all reading answers as of one moment, whatever others commit meanwhile."""
        return connection.snapshot(self._database)

    def layers(self) -> list[Layer]:
        with translated():
            return layers.all_layers(self._database)

    def layer_counts(self) -> list[LayerCounts]:
        with translated():
            return list(layers.counts(self._database))

    def layer_named(self, name: str) -> Layer:
        """The layer of the annotator of that name; Refused, with the names there are, if none."""
        every = self.layers()
        found = [layer for layer in every if layer.annotator.name == name]
        if not found:
            names = ", ".join(layer.annotator.name for layer in every) or "none"
            raise Refused("There is no layer “{name}”. There are: {names}.", name=name, names=names)
        return min(found, key=lambda layer: list(LayerKind).index(layer.kind))

    def article_count(self) -> int:
        with translated():
            return articles.count(self._database)

    def statement_totals(self) -> tuple[int, int]:
        """Complete statements and drafts over all layers."""
        with translated():
            return statements.totals(self._database)

    def article_ids(self, layer: LayerId | None, wanted: ArticleFilter) -> "array[int]":
        with translated():
            return articles.ids(self._database, layer, wanted)

    def first_article(self, layer: LayerId | None, wanted: ArticleFilter) -> ArticleId | None:
        """The first of `article_ids`, without asking for the others."""
        with translated():
            found = articles.ids(self._database, layer, wanted, limit=1)
        return ArticleId(found[0]) if found else None

    def article_rows(self, layer: LayerId | None, wanted: Sequence[int]) -> list[ArticleRow]:
        with translated():
            return articles.rows_of(self._database, layer, wanted)

    def state_counts(
        self, layer: LayerId | None, wanted: ArticleFilter = EVERY_ARTICLE
    ) -> dict[ArticleState, int]:
        with translated():
            return articles.state_counts(self._database, layer, wanted)

    def outlets(self) -> list[str]:
        with translated():
            return articles.outlets(self._database)

    def assignment_counts(self, wanted: Sequence[ArticleId]) -> list[tuple[Annotator, int]]:
        """Every annotator by name, with how many of these articles are assigned to her."""
        with translated():
            return assignments.counts(self._database, wanted)

    def article_state(self, layer: LayerId, article: ArticleId) -> ArticleState:
        with translated():
            return articles.state(self._database, layer, article)

    def touched_articles(self, layer: LayerId) -> dict[ArticleId, ArticleState]:
        """Where a layer stands with each article that it has a say on, drafts apart."""
        with translated():
            return articles.touched(self._database, layer)

    def article(self, article: ArticleId) -> Article:
        with translated():
            return articles.article(self._database, article)

    def articles_by_uid(self) -> Iterator[Article]:
        with translated():
            yield from articles.all_by_uid(self._database)

    def find_article(
        self, *, uid: str | None = None, sha256: str | None = None
    ) -> ArticleId | None:
        with translated():
            if sha256 is not None and (known := articles.find_by_hash(self._database, sha256)):
                return known[0]
            return None if uid is None else articles.find_by_uid(self._database, uid)

    def text(self, article: ArticleId) -> str:
        with translated():
            return articles.text(self._database, article)

    def statements(self, article: ArticleId, layer: LayerId) -> list[Statement]:
        """One layer's statements on one article in text order, drafts among them."""
        with translated():
            return statements.of_article(self._database, article, layer)

    def some_statements(self, wanted: Iterable[StatementId]) -> list[Statement]:
        """Those of `wanted` that still exist."""
        with translated():
            return statements.some(self._database, list(wanted))

    def statement_counts(self, article: ArticleId, layer: LayerId) -> tuple[int, int]:
        """Complete statements and drafts of one layer on one article."""
        with translated():
            return statements.counts_of_article(self._database, article, layer)

    def recent_entries(self, layer: LayerId, limit: int = 200) -> list[int]:
        """Entries of the layer's newest statements, newest first, each once."""
        with translated():
            used = statements.recent_entries(self._database, layer, limit)
            return list(dict.fromkeys(entry for pair in used for entry in pair if entry))

    def search(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[Hit]]:
        """How many articles match a search, and the best of them.

        `layer`: whose statements and states are meant; None means anybody's.
        """
        with translated():
            return search.articles(self._database, parse(query), layer, limit)

    def search_statements(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[StatementHit]]:
        """How many statements match a search, and the first of them."""
        with translated():
            return search.statements(self._database, parse(query), layer, limit)

    def statement_groups(self, grouping: Grouping, wanted: StatementFilter) -> list[Group]:
        """The groups of all statements that pass, those with most first; months newest first."""
        with translated():
            return survey.groups(self._database, grouping, wanted)

    def statement_ids(self, wanted: StatementFilter) -> "array[int]":
        """The statements that pass, those of the newest article first."""
        with translated():
            return survey.ids(self._database, wanted)

    def quotes(self, wanted: Sequence[int]) -> list[Quote]:
        """What a list shows of these statements, in the order asked for."""
        with translated():
            return survey.quotes(self._database, wanted)

    def contradictions(self, wanted: StatementFilter) -> list[Contradiction]:
        """Who stands on both sides of one measure, by the codebook's scale."""
        with translated():
            below, above = sides(self._current_codebook().stances)
            return survey.contradictions(self._database, wanted, below, above)

    def repetitions(self, wanted: StatementFilter) -> list[Repetition]:
        """What a layer says more than once of an article, the likely slips first."""
        with translated():
            return survey.repetitions(self._database, wanted)

    def tallies(self, wanted: Sequence[int], part: Part) -> list[Tally]:
        """What these statements have as that part, layer by layer."""
        with translated():
            return survey.tallies(self._database, wanted, part)

    def overview(self, layer: LayerId | None, limit: int = 24) -> Overview:
        """Figures of one layer or of all, with so many of the most frequent actors and measures."""
        *_, whole = self.overview_by_parts(layer, limit)
        return whole

    def overview_by_parts(self, layer: LayerId | None, limit: int = 24) -> Iterator[Overview]:
        """The same, fuller and fuller as it is counted: what is counted soonest comes first.

        All of it takes a third of a second over 100,000 statements.
        """
        with translated(), self.snapshot():
            yield from figures.by_parts(self._database, layer, limit)

    def next_undo(self) -> Step | None:
        with translated():
            return journal.next_undo(self._database, self._acting)

    def next_redo(self) -> Step | None:
        with translated():
            return journal.next_redo(self._database, self._acting)

    def rows_changed_by(self, step: Step) -> int:
        """How much it takes to undo or redo a step."""
        with translated():
            return journal.size_of(self._database, step.seq)

    def steps(self, before: int | None = None, limit: int = 100) -> list[StepRow]:
        """The acting annotator's steps that can be undone or redone, newest first, by the page.

        `before`: the sequence number of the last step of the page before.
        """
        with translated():
            return steps.of_annotator(self._database, self._acting, before, limit)

    def steps_undone(self) -> int:
        """How many undone steps stand above the newest that is in force."""
        with translated():
            return steps.count_undone(self._database, self._acting)

    def steps_ahead(self, last: int) -> int:
        """How many steps `return_to` would undo or redo."""
        with translated():
            return sum(steps.ahead(self._database, self._acting, last))

    def rows_ahead(self, last: int) -> int:
        """How many rows `return_to` would change."""
        with translated():
            return steps.rows_ahead(self._database, self._acting, last)

    def problems(self) -> list[str]:
        """What is wrong with the file, one sentence each; empty if it is whole."""
        return check.problems(self._database)
