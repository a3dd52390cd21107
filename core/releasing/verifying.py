"""Holds a release against its manifest, and every quote against its text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from core.exchange.hashing import sha256_of
from core.model.phrase import Phrase, Refused, brief
from core.model.progress import Progress, silent
from core.releasing import manifest
from core.releasing.manifest import MANIFEST, FileEntry, Manifest
from core.releasing.quotes import Quotes

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
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
    name, version = (brief(_line(record.text(key) or "")) for key in ("name", "version"))
    return Verified(name, version, found.sha256, len(found.files), checking.quotes, tuple(problems))


def _line(told: str) -> str:
    """On one line, whatever a file is called."""
    return "".join("\ufffd" if each in _BREAKS else each for each in told)


def _on_a_line(told: Phrase) -> Phrase:
    values = {
        name: _on_a_line(value) if isinstance(value, Phrase) else _line(value)
        for name, value in told.values.items()
    }
    return replace(told, values=values).in_brief()


def trouble_with(folder: Path, file: FileEntry, pulse: Callable[[], object]) -> Phrase | None:
    """What is wrong with a file of a release, if anything is. `pulse` is called under way."""
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
        if sha256_of(path, pulse) != file.sha256:
            return Phrase.of("“{path}” is not what was released: its hash differs.", path=file.path)
    except Refused as refusal:
        return refusal.phrase
    except OSError as error:
        return Phrase.of(
            "“{path}” cannot be read: {reason}.", path=file.path, reason=error.strerror
        )
    return None


class _Checking:
    def __init__(self, folder: Path, found: Manifest, progress: Progress) -> None:
        self._folder = folder
        self._found = found
        self._progress = progress
        self.quotes = 0

    def problems(self) -> list[Phrase]:
        found: list[Phrase] = []
        for problem in self._every():
            found.append(_on_a_line(problem))
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
            what = Phrase("Checking “{name}”", {"name": file.path})
            pulse = partial(self._progress, done, len(known), what)
            pulse()
            trouble = trouble_with(self._folder, file, pulse)
            if trouble is None:
                whole.add(file.path)
            else:
                yield trouble
        quotes = Quotes(self._folder, whole, self._progress)
        for problem in quotes.problems():
            self.quotes = quotes.count
            yield problem
        self.quotes = quotes.count
