"""Answers on the releases that the project has made."""

from core.model.released import KnownRelease
from core.reading.opened import Opened
from core.storage import elsewhere, releases
from core.storage.troubles import translated


class Releases(Opened):
    def releases(self) -> list[KnownRelease]:
        """In the order in which they were made."""
        with translated():
            return releases.every(self._database)

    def splits_of_release(self, manifest: str) -> dict[str, list[str]]:
        """The uids of the articles of each split, by the SHA-256 of the manifest."""
        with translated():
            return releases.splits(self._database, manifest)

    def newest_step(self) -> int:
        """The number of the last step; 0 before the first."""
        with translated():
            return elsewhere.newest_step(self._database)
