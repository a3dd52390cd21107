"""An open project as all reading sees it: the file, its codebook, and who acts."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from core.model.codebook import Codebook
from core.model.ids import AnnotatorId
from core.model.layer import Annotator, Layer, LayerKind
from core.model.place import LOCAL, Place
from core.storage import (
    codebook,
    connection,
    layers,
    open_files,
    stays,
    written_over,
)
from core.storage.connection import Connection
from core.storage.troubles import translated


class Opened:
    """What every answer stands on."""

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
    def place(self) -> Place:
        """Where the file lies."""
        stay = stays.stay_of(self._database)
        return LOCAL if stay is None else stay.place

    @property
    def is_moved(self) -> bool:
        """Whether its file was renamed, replaced or deleted since; then nothing more is saved."""
        return open_files.is_moved(self._database)

    @property
    def is_written_over(self) -> bool:
        """Whether another program has put something else into its file since; then nothing more is
        saved, and what stands there is left as it is."""
        return written_over.is_written_over(self._database)

    @property
    def is_looking(self) -> bool:
        """Whether it is open for looking only, since somebody else has it."""
        stay = stays.stay_of(self._database)
        return stay is not None and stay.is_looking

    @property
    def is_together(self) -> bool:
        """Whether another desk of this machine has said that it has the project."""
        stay = stays.stay_of(self._database)
        return stay is not None and stay.claim is None and not stay.is_looking

    @property
    def put_aside(self) -> Path | None:
        """A log that stood beside it without belonging to it, where it stands now."""
        stay = stays.stay_of(self._database)
        return None if stay is None else stay.aside

    @property
    def seen_at(self) -> str | None:
        """When it was as it is seen here, as an ISO time, if a copy of it is looked at."""
        stay = stays.stay_of(self._database)
        return None if stay is None or stay.copy is None else stay.copy.at

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

    def stop_when(self, is_wanted: Callable[[], bool]) -> None:
        """Let what is read end soon, by Cancelled, once an end is wanted; asked in between."""
        connection.stop_when(self._database, is_wanted)
