"""Holds a release against its manifest, and every quote against its text."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.releasing import manifest
from core.releasing.manifest import MANIFEST, FileEntry, Manifest
from core.releasing.quotes import Quotes

_CHUNK = 1 << 20
_MOST = 1_000
"""Sentences that are told; what is wrong with a whole file is one."""


@dataclass(frozen=True)
class Verified:
    """`problems`: one sentence each; none, and the release is whole."""

    name: str
    version: str
    sha256: str
    files: int
    quotes: int
    problems: tuple[Phrase, ...]

    @property
    def is_whole(self) -> bool:
        return not self.problems


def verified(folder: Path, progress: Progress = silent) -> Verified:
    """Unavailable if there is no folder, Refused if it holds no release."""
    found = manifest.read(folder)
    checking = _Checking(folder, found, progress)
    problems = checking.problems()
    record = found.record()
    return Verified(
        record.text("name") or "", record.text("version") or "", found.sha256, len(found.files),
        checking.quotes, tuple(problems),
    )  # fmt: skip


def trouble_with(folder: Path, file: FileEntry) -> Phrase | None:
    """What is wrong with a file of a release, if anything is."""
    try:
        path = manifest.within(folder, file.path)
        size = path.stat().st_size
        if size != file.bytes:
            return Phrase.of(
                "“{path}” has {found} bytes, and the manifest says {wanted}.",
                path=file.path,
                found=f"{size:,}",
                wanted=f"{file.bytes:,}",
            )
        if _hash(path) != file.sha256:
            return Phrase.of("“{path}” is not what was released: its hash differs.", path=file.path)
    except Refused as refusal:
        return refusal.phrase
    except OSError as error:
        return Phrase.of(
            "“{path}” cannot be read: {reason}.", path=file.path, reason=error.strerror
        )
    return None


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


class _Checking:
    def __init__(self, folder: Path, found: Manifest, progress: Progress) -> None:
        self._folder = folder
        self._found = found
        self._progress = progress
        self.quotes = 0

    def problems(self) -> list[Phrase]:
        found: list[Phrase] = []
        for problem in self._every():
            found.append(problem.in_brief())
            if len(found) == _MOST:
                found.append(Phrase("There is more; this is where the check was given up."))
                break
        return found

    def _every(self) -> Iterator[Phrase]:
        known = {file.path: file for file in self._found.files}
        for name in manifest.files_in(self._folder):
            if name not in known and name != MANIFEST:
                yield Phrase.of("“{path}” is not in the manifest.", path=name)
        whole = set[str]()
        for done, file in enumerate(self._found.files):
            self._progress(done, len(known), Phrase("Checking “{name}”", {"name": file.path}))
            trouble = trouble_with(self._folder, file)
            if trouble is None:
                whole.add(file.path)
            else:
                yield trouble
        quotes = Quotes(self._folder, whole, self._progress)
        for problem in quotes.problems():
            self.quotes = quotes.count
            yield problem
        self.quotes = quotes.count
