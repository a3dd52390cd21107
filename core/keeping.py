"""What an open project keeps that is nobody's work: no step tells of it, and nothing undoes it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.model.released import KnownRelease
from core.model.seen_file import SeenFile
from core.reading import Reading
from core.storage import connection, incoming, moved, releases, settling, sketches
from core.storage.troubles import translated


class Keeping(Reading):
    """Whoever has subscribed is not told."""

    def remember_files(self, files: Iterable[SeenFile]) -> None:
        """Keep what these files were when they were read. No step, and nobody is told."""
        with connection.transaction(self._database):
            for seen in files:
                incoming.remember(self._database, seen)

    def remember_release(self, known: KnownRelease, splits: Mapping[str, Sequence[str]]) -> None:
        """Keep what was released, with the articles of each split. No step, and nobody is told."""
        connection.refuse_read_only(self._database)
        with connection.transaction(self._database):
            releases.remember(self._database, known, splits)

    def settle(self) -> bool:
        """Empty the log into the file, if nobody is at it just now; whether it is empty."""
        with translated():
            return settling.settle(self._database)

    def kept_whole(self) -> Path:
        """Where all of it stands whose file lost its name while it was open: under its new name in
        that folder, or in a copy beside. Unavailable where neither can be."""
        return moved.kept_whole(self._database)

    def sketch_articles(self, progress: Progress = silent) -> None:
        """Keep what near-duplicates are found by for each article that lacks it.

        Committed in portions: a stop leaves those that are done. They are made before the file is
        held for writing. No step, and nobody is told.
        """
        missing = sketches.lacking(self._database)
        done = 0
        for portion in sketches.portions(missing):
            progress(done, len(missing), Phrase("Comparing articles"))
            with translated():
                made = sketches.made(self._database, portion)
            with connection.transaction(self._database):
                sketches.keep(self._database, made)
            done += len(portion)
