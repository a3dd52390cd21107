"""Zip files that are the same bytes for the same content."""

from pathlib import Path
from types import TracebackType
from typing import Self
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from core.exchange.gold.spooling import Spool

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can tell."""
_READABLE = 0o644 << 16


class Packing:
    """Members stand in the order in which they are added, and are all of the same time."""

    def __init__(self, out: Path) -> None:
        self._zip = ZipFile(out, "w", ZIP_DEFLATED)
        self.names: set[str] = set()

    def add(self, name: str, content: bytes) -> None:
        self._zip.writestr(self._member(name), content)

    def add_spooled(self, name: str, spool: Spool) -> None:
        """What was put aside, which may be more than there is memory for."""
        member = self._member(name)
        member.file_size = spool.size
        with self._zip.open(member, "w") as file:
            for portion in spool.portions():
                file.write(portion)

    def _member(self, name: str) -> ZipInfo:
        member = ZipInfo(name, _FIRST_DAY)
        member.compress_type = ZIP_DEFLATED
        member.external_attr = _READABLE
        member.create_system = 3  # whatever this system is
        self.names.add(name)
        return member

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()
