"""The facade: one open project. Commands go in, typed changes come out."""

import logging
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self, TypeVar

from core import history
from core.commands.codebook import CodebookDraft, ImportCodebook, default_stances
from core.commands.work import Command, Work
from core.model.article import Article, ArticleFilter, ArticleRow
from core.model.changes import Changes
from core.model.codebook import Codebook, EntryKind
from core.model.ids import AnnotatorId, ArticleId, LayerId, StatementId
from core.model.layer import Annotator, ArticleState, Layer, LayerCounts, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.statement import Statement
from core.storage import articles, backup, check, codebook, connection, journal, layers, statements
from core.storage import search as full_text
from core.storage.connection import Connection, sqlite_version
from core.storage.journal import Step
from core.storage.rows import JournaledRows
from core.storage.search import Hit
from core.storage.troubles import translated

__all__ = ["Project", "Subscriber", "sqlite_version"]

T = TypeVar("T")
Subscriber = Callable[[Changes, object], None]
_Replayer = Callable[[Connection, AnnotatorId | None], history.Replay]

_log = logging.getLogger("glossator.project")


class Project:
    """A project file, open in one thread.

    Reading methods answer from the file as it is committed. `run`, `undo` and `redo` commit
    before they return, and then tell each subscriber what changed and who asked.
    """

    def __init__(self, path: Path, database: Connection) -> None:
        self.path = path
        self._database = database
        self._subscribers: list[Subscriber] = []
        self._annotator: Annotator | None = None
        self._codebook: Codebook | None = None

    @classmethod
    def create(cls, path: Path, draft: CodebookDraft | None = None) -> Self:
        """A new project with the given codebook; without stances in it, with the default scale."""
        draft = draft or CodebookDraft()
        if not any(entry.kind is EntryKind.STANCE for entry in draft.entries):
            entries = (*default_stances(), *draft.entries)
            draft = CodebookDraft(draft.name, entries, draft.fields)
        connection.create(path)
        project = None
        try:
            project = cls.open(path)
            project.run(ImportCodebook(draft, described_as=draft.name or path.stem))
        except BaseException:
            if project is not None:
                project.close()
            path.unlink()
            raise
        return project

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """An existing project; Unavailable with a sentence if it cannot be had."""
        return cls(path, connection.connect(path, read_only=read_only))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._subscribers.clear()
        self._database.close()

    @property
    def uid(self) -> str:
        """The project's own uid, the same in every copy of the file."""
        with translated():
            return codebook.project_uid(self._database)

    @property
    def is_read_only(self) -> bool:
        return connection.is_read_only(self._database)

    def run(self, command: Command[T], initiator: object = None) -> T:
        """Commit one command whole, or raise and leave everything as it was.

        Raises Refused where the command makes no sense, Unavailable where the file is the
        trouble. A command that changes no row leaves no step behind.
        """
        try:
            with connection.transaction(self._database):
                journal.abandon_undone(self._database, self._acting)
                seq = journal.open_step(self._database, self._acting, type(command).__name__)
                rows = JournaledRows(self._database, seq)
                work = Work(self._database, rows, self._annotator, self._current_codebook())
                result = command.apply(work)
                if rows.count == 0:
                    raise _NothingToDo(result)
                rows.flush()
                journal.name_step(self._database, seq, work.label)
                if rows.touched.codebook:
                    codebook.add_revision(self._database, seq)
        except _NothingToDo as nothing:
            unchanged: T = nothing.args[0]
            return unchanged
        self.tell(rows.touched.changes, initiator)
        return result

    def undo(self, initiator: object = None) -> Phrase:
        """Take back the acting annotator's newest step, also across restarts; what it was."""
        return self._replay(history.undo, initiator)

    def redo(self, initiator: object = None) -> Phrase:
        return self._replay(history.redo, initiator)

    def _replay(self, how: _Replayer, initiator: object) -> Phrase:
        with connection.transaction(self._database):
            replay = how(self._database, self._acting)
        self.tell(replay.touched.changes, initiator)
        return replay.label

    def tell(self, changes: Changes, initiator: object = None) -> None:
        """Pass on changes to the subscribers; also those that another connection committed.

        The commit has happened: a subscriber that raises is logged, and the others still hear.
        """
        if changes.codebook:
            self._codebook = None
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(changes, initiator)
            except Exception:
                _log.exception("a view failed to follow a change")

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    @property
    def annotator(self) -> Annotator | None:
        return self._annotator

    @property
    def _acting(self) -> AnnotatorId | None:
        return None if self._annotator is None else self._annotator.id

    def act_as(self, name: str | None) -> None:
        """Whose layer `run` writes and whose steps `undo` takes back; Refused if unknown."""
        if name is None:
            self._annotator = None
            return
        found = layers.annotator(self._database, name)
        if found is None:
            raise Refused("There is no annotator called “{name}”.", name=name)
        self._annotator = found

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

    def article_rows(self, layer: LayerId | None, wanted: Sequence[int]) -> list[ArticleRow]:
        with translated():
            return articles.rows_of(self._database, layer, wanted)

    def state_counts(self, layer: LayerId | None) -> dict[ArticleState, int]:
        with translated():
            return articles.state_counts(self._database, layer)

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

    def search(self, query: str, limit: int = 50) -> tuple[int, list[Hit]]:
        """How many articles match a query, and the best of them."""
        with translated():
            return full_text.search(self._database, query, limit)

    def next_undo(self) -> Step | None:
        with translated():
            return journal.next_undo(self._database, self._acting)

    def next_redo(self) -> Step | None:
        with translated():
            return journal.next_redo(self._database, self._acting)

    def problems(self) -> list[str]:
        """What is wrong with the file, one sentence each; empty if it is whole."""
        return check.problems(self._database)

    def copy_to(self, target: Path) -> None:
        """Write a whole copy, right even while the project is open."""
        backup.copy_to(self._database, target)


class _NothingToDo(Exception):
    """Leaves the transaction without a trace, carrying the result past it."""
