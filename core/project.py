"""The facade: one open project. Commands go in, typed changes come out."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from core import history
from core.commands.codebook import CodebookDraft, ImportCodebook, with_stances
from core.commands.work import Ahead, Command, Work, gathered, regretted, work_ahead
from core.keeping import Keeping
from core.model.changes import Changes, Told, merged
from core.model.ids import AnnotatorId
from core.model.layer import GOLD_OWNER, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.place import LOCAL, WORKING, Arrival
from core.model.progress import Progress, silent
from core.model.step import Standing
from core.storage import (
    backup,
    codebook,
    connection,
    elsewhere,
    guard,
    journal,
    keys,
    layers,
    moved,
    stays,
    steps,
    versions,
    waiting,
)
from core.storage.connection import Connection, sqlite_version
from core.storage.creating import created, new_key
from core.storage.rows import JournaledRows
from core.storage.troubles import translated
from core.storage.waiting import patient

__all__ = ["Project", "Subscriber", "patient", "sqlite_version"]

T = TypeVar("T")
Subscriber = Callable[[Changes, object], None]
_Replayer = Callable[[Connection, AnnotatorId | None, Progress], history.Replay]

_log = logging.getLogger("glossator.project")


class Project(Keeping):
    """A project file, open in one thread.

    Reading methods answer from the file as it is committed. `run`, `undo` and `redo` commit
    before they return, and then tell each subscriber what changed and who asked.
    """

    def __init__(self, path: Path, database: Connection) -> None:
        super().__init__(database)
        self.path = path
        self._subscribers: list[Subscriber] = []
        self._told = Told()
        self._version: int | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        draft: CodebookDraft | None = None,
        fill: "Callable[[Project], None]" = lambda _: None,
        passphrase: str | None = None,
    ) -> Self:
        """A new project with the given codebook; without stances in it, with the default scale.

        `fill` puts in what else it holds from the start: it appears at `path` whole or not. A
        passphrase encrypts it.
        """
        draft = with_stances(draft or CodebookDraft())
        here = Arrival(place=LOCAL)  # nobody else knows of it yet
        with created(path, new_key(passphrase)) as new, cls.open(new, how=here) as project:
            project.run(ImportCodebook(draft, described_as=draft.name or path.stem))
            with connection.transaction(project._database):
                journal.put_beyond_undo(project._database)
            fill(project)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, how: Arrival = WORKING) -> Self:
        """An existing project; Unavailable, with a sentence, if it cannot be had or is InUse."""
        return cls(path, connection.connect(path, read_only=read_only, how=how))

    def opening(self) -> "Callable[[], Project] | None":
        """What opens it once more to be read, in another process as well; None where one alone
        may work in it."""
        stay = stays.stay_of(self._database)
        if stay is not None and (stay.place.is_shared or stay.copy is not None):
            return None
        return partial(_reopened, self.path.absolute(), keys.kept())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._subscribers.clear()
        moved.leave(self._database)

    def run(self, command: Command[T], initiator: object = None) -> T:
        """Commit one command whole, or raise and leave everything as it was.

        Raises Refused where the command makes no sense, Unavailable where the file is the trouble.
        A command that changes no row leaves no step behind, unless a decision is to be remembered.
        What it reads from elsewhere is read before the file is held.
        """
        connection.refuse_read_only(self._database)
        reason = regretted(command)
        if reason is not None:
            guard.before(reason, self.path)
        with gathered(command) as ready:
            return self._committed(work_ahead(ready, self._ahead), initiator)

    @contextmanager
    def _ahead(self) -> Iterator[Ahead]:
        with translated(), self.snapshot():
            newest = elsewhere.newest_step(self._database)
            yield Ahead(self._database, self._annotator, self._current_codebook(), newest)

    def _committed(self, command: Command[T], initiator: object) -> T:
        try:
            with connection.transaction(self._database):
                journal.abandon_undone(self._database, self._acting)
                seq = journal.open_step(self._database, self._acting, type(command).__name__)
                rows = JournaledRows(self._database, seq)
                work = Work(self._database, rows, self._annotator, self._current_codebook())
                result = command.apply(work)
                if rows.count == 0 and not work.is_remembered:
                    raise _NothingToDo(result)
                rows.flush()
                journal.name_step(self._database, seq, work.label)
                book = work.codebook
                if not getattr(command, "is_undoable", True):
                    journal.set_standing(self._database, seq, Standing.ABANDONED)
                if rows.touched.codebook:
                    book = replace(
                        book, revision=codebook.add_revision(self._database, seq, work.reason)
                    )
                touched = rows.touched
                versions.advance(self._database, seq, touched.spoken, codebook=touched.codebook)
        except _NothingToDo as nothing:
            unchanged: T = nothing.args[0]
            return unchanged
        self._codebook = book
        self._tell(merged([rows.touched.changes_by(seq), *work.beside]), initiator)
        return result

    def undo(self, initiator: object = None, progress: Progress = silent) -> Phrase:
        """Take back the acting annotator's newest step, also across restarts; what it was."""
        return self._replay(history.undo, initiator, progress)

    def redo(self, initiator: object = None, progress: Progress = silent) -> Phrase:
        return self._replay(history.redo, initiator, progress)

    def return_to(
        self, last: int, initiator: object = None, progress: Progress = silent
    ) -> Phrase | None:
        """Undo or redo one step after another until step `last` is the last in force.

        0: nothing stays in force. Each is committed by itself: what stops the walk, a step that
        cannot be replayed or a wish to stop, leaves those before it done. All are told as one.
        The label of the last one; None if there was nothing to do.
        """
        to_undo, to_redo = steps.ahead(self._database, self._acting, last)
        ways = [history.undo] * to_undo + [history.redo] * to_redo
        done: list[history.Replay] = []
        try:
            for how in ways:
                done.append(self._replayed(how, _counting(progress, len(done), len(ways))))
        finally:
            if done:
                self._tell(merged(each.changes for each in done), initiator)
        return done[-1].label if done else None

    def _replay(self, how: _Replayer, initiator: object, progress: Progress) -> Phrase:
        replay = self._replayed(how, progress)
        self._tell(replay.changes, initiator)
        return replay.label

    def _replayed(self, how: _Replayer, progress: Progress) -> history.Replay:
        try:
            with connection.transaction(self._database):
                return self._settled(how(self._database, self._acting, progress))
        except Refused as refusal:
            self._step_past(how, refusal)
            raise

    def _settled(self, replay: history.Replay) -> history.Replay:
        """With gold as far as the verdicts that are there now make it."""
        if not replay.touched.adjudicated:
            return replay
        from core.commands.gold import settled_after  # what it pairs with takes long to load

        book = codebook.load(self._database)
        articles = replay.touched.adjudicated
        changes = settled_after(self._database, book, self._acting, articles)
        return replay if changes is None else replace(replay, beside=(changes,))

    def _step_past(self, how: _Replayer, refusal: Refused) -> None:
        """A step that cannot be replayed does not bar the way to those before it."""
        find = journal.next_undo if how is history.undo else journal.next_redo
        step = find(self._database, self._acting)
        if step is None:
            return
        with connection.transaction(self._database):
            journal.set_standing(self._database, step.seq, Standing.ABANDONED)
        raise Refused(
            "“{step}” stays as it is. {reason} The next time, another step is taken.",
            step=step.label,
            reason=refusal.phrase,
        ) from refusal

    @property
    def told(self) -> Told:
        """The steps that the subscribers have heard of, from the moment of the first on."""
        return self._told

    def is_behind(self) -> bool:
        """Whether others have committed what the subscribers have not heard of.

        Asked often, and costs next to nothing where nobody has. `changes_after` says what it is,
        and `tell` lets them hear of it.
        """
        with translated():
            version = waiting.version(self._database)
            if version is None or version == self._version:
                return False
            later = elsewhere.steps_after(self._database, self._told.last)
            if all(self._told.knows(seq) for seq, _ in later):
                self._version = version
                return False
            return True

    def tell(self, changes: Changes, initiator: object = None) -> None:
        """Pass on to the subscribers what another connection committed."""
        if changes.codebook:
            self._codebook = None
        self._tell(changes, initiator)

    def _tell(self, changes: Changes, initiator: object) -> None:
        """The commit has happened: a subscriber that raises is logged, the others still hear."""
        self._told = self._told.also(changes.steps)
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(changes, initiator)
            except Exception:
                _log.exception("a view failed to follow a change")

    def subscribe(self, subscriber: Subscriber) -> None:
        if not self._subscribers:
            with translated():
                self._told = Told(elsewhere.newest_step(self._database))
        self._subscribers.append(subscriber)

    def copy_to(self, target: Path, *, replace: bool = False) -> None:
        """Write a whole copy, right even while the project is open.

        Refused if something stands at `target`; with `replace`, only if that is in use.
        """
        backup.copy_to(self._database, target, replace=replace)

    def act_as(self, name: str | None) -> None:
        """Whose layer `run` writes and whose steps `undo` takes back; Refused if unknown."""
        if name is None:
            self._annotator = None
            return
        found = self.annotator_named(name)
        with translated():
            gold = layers.gold(self._database)
            is_gold = gold is not None and gold.annotator == found and name == GOLD_OWNER
            if is_gold and layers.find(self._database, found.id, LayerKind.ANNOTATOR) is None:
                raise Refused("“{name}” is no annotator: adjudication makes it.", name=name)
        self._annotator = found


def _reopened(path: Path, known: tuple[keys.Key, ...]) -> Project:
    """To be read. `known`: what unlocks it, in a process that has not been told."""
    for key in known:
        keys.keep(key)
    return Project.open(path, read_only=True)


def _counting(progress: Progress, done: int, total: int) -> Progress:
    """Tells how many steps are done, however long one of them takes."""
    return lambda _done, _total, what: progress(done, total, what)


class _NothingToDo(Exception):
    """Leaves the transaction without a trace, carrying the result past it."""
