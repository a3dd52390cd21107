"""What a command may use while it is applied: one open transaction and what is known in it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Protocol, TypeVar

from core.model.backup import Reason
from core.model.changes import Changes
from core.model.codebook import Codebook
from core.model.ids import EntryId, LayerId
from core.model.layer import Annotator, LayerKind
from core.model.phrase import Phrase, Refused
from core.storage import codebook as codebook_rows
from core.storage import layers
from core.storage.connection import Connection
from core.storage.rows import JournaledRows

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Command(Protocol[T_co]):
    """An intention. `apply` checks it, writes rows, names the step and returns what came of it.

    A command whose class says `is_undoable = False` stays once it is done. One that reads what
    may take long has a `gathered`, one that computes for long a `worked_out`. One that somebody may
    regret as a whole has a `backup_first`, the reason for which a backup is made before it.
    """

    def apply(self, work: "Work") -> T_co: ...


def gathered(command: Command[T]) -> AbstractContextManager[Command[T]]:
    """Within it, the command with all read that it needs: nobody waits for that while it writes."""
    gather = getattr(command, "gathered", None)
    return nullcontext(command) if gather is None else gather()


def regretted(command: Command[T]) -> Reason | None:
    """Why a backup is to stand before it; None of what is done all day and easily taken back."""
    return getattr(command, "backup_first", None)


@dataclass(frozen=True, slots=True)
class Ahead:
    """The project before it is held, for a command that works out beforehand what it will store.

    `step`: the newest one. Where there is a later one once the file is held, something may have
    changed.
    """

    connection: Connection
    annotator: Annotator | None
    codebook: Codebook
    step: int


def work_ahead(
    command: Command[T], read: Callable[[], AbstractContextManager[Ahead]]
) -> Command[T]:
    """The command with all worked out that it can before the file is held."""
    worked_out = getattr(command, "worked_out", None)
    if worked_out is None:
        return command
    with read() as ahead:
        made: Command[T] = worked_out(ahead)
    return made


class Work:
    """The unit of work of one step."""

    def __init__(
        self,
        connection: Connection,
        rows: JournaledRows,
        annotator: Annotator | None,
        codebook: Codebook,
    ) -> None:
        self.connection = connection
        self.rows = rows
        self.annotator = annotator
        self.label = Phrase("")
        self.reason = ""
        """Why the codebook is changed, in the words of who changes it."""
        self.is_remembered = False
        """Whether the step stands though it changes no row: it is known then what was decided."""
        self.beside: list[Changes] = []
        """What further steps did that were written together with this one."""
        self._codebook = codebook
        self._codebook_rows_seen = 0
        self._entries_seen = 0

    def describe(self, template: str, **values: object) -> None:
        """Name the step in the imperative, as it will stand behind *Undo:*."""
        self.label = Phrase(template, {name: str(value) for name, value in values.items()})

    @property
    def codebook(self) -> Codebook:
        """The codebook as it stands inside this transaction."""
        written = self.rows.touched.codebook_rows
        if self._codebook_rows_seen != written:
            new = self.rows.touched.entries[self._entries_seen :]
            self._codebook = codebook_rows.refreshed(
                self.connection, self._codebook, map(EntryId, new)
            )
            self._entries_seen += len(new)
            self._codebook_rows_seen = written
        return self._codebook

    @property
    def codebook_revision(self) -> int:
        """The revision that will be in force when this step is committed."""
        newest = codebook_rows.revision(self.connection)
        return newest + 1 if self.rows.touched.codebook else newest

    def own_layer(self) -> LayerId:
        """The acting annotator's layer, made when first needed."""
        if self.annotator is None:
            raise Refused("Choose who is annotating first.")
        found = layers.find(self.connection, self.annotator.id, LayerKind.ANNOTATOR)
        if found is not None:
            return found.id
        return layers.insert_layer(self.rows, self.annotator.id, LayerKind.ANNOTATOR)
