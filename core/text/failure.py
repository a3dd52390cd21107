"""An unexpected error as a report that can be sent along: where it was, and nothing of the work.

Neither what errors say is in it, nor the folders that lead to the program: both may tell names
and texts. Only a report that its user wants so has all of it.
"""

import platform
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from os import environ, sep
from pathlib import Path

from core.__about__ import __version__

_OURS = ("core", "gui", "resources", "tests")
_ROOT = Path(__file__).resolve().parents[2]
_LIBRARIES = ("site-packages", "dist-packages")
_DEEPEST = 60
"""Frames of an error that are told; of more, the outermost are left out."""
_LONGEST_CHAIN = 8
KEPT = 20
"""So many reports stay; the oldest make room."""


@dataclass(frozen=True)
class Circumstances:
    """What is known beside the error. `versions`: of libraries, by name. `lines`: what was logged
    last, without words of the user's; `words`: the same with them."""

    versions: dict[str, str] = field(default_factory=dict)
    lines: Sequence[str] = ()
    words: Sequence[str] = ()
    counts: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An error in lines, so that nobody has to keep it, and with it all that it held.

    `key`: the same for the same error at the same place. `title`: what it is and where, in one
    line, without what it says. `bare`: likewise in full; `whole`: with what it says.
    """

    key: str
    title: str
    bare: tuple[str, ...]
    whole: tuple[str, ...]

    @classmethod
    def of(cls, error: BaseException) -> "Told":
        bare = tuple(_in_brief(error))
        return cls(_key_of(error), _title_of(error), bare, tuple(_in_full(error)))


def _key_of(error: BaseException) -> str:
    places = [f"{type(each).__qualname__}" for each in _chain(error)]
    places += [place for each in _chain(error) for place, _ in _places(each)]
    return sha256("\n".join(places).encode()).hexdigest()[:12]


def _title_of(error: BaseException) -> str:
    last = [place for place, _ in _places(error)][-1:]
    return " in ".join([type(error).__qualname__, *last])


def report_of(error: Told, around: Circumstances, *, with_words: bool = False) -> str:
    """The whole report. `with_words`: also what the errors say, and paths as they are."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    versions = {"glossator": __version__, "python": platform.python_version(), **around.versions}
    head = [
        f"Glossator failed: {error.title}",
        f"at: {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"system: {system}",
        "versions: " + ", ".join(f"{name} {version}" for name, version in versions.items()),
        "words: as they were" if with_words else "words: left out (texts, names, paths)",
    ]
    parts: list[Sequence[str]] = [head, ["", "The error:"]]
    parts.append(error.whole if with_words else error.bare)
    if around.counts:
        parts += [["", "So often in this session:"]]
        parts.append([f"  {count} × {title}" for title, count in around.counts])
    lines = around.words if with_words else around.lines
    if lines:
        parts += [["", "Logged last:"], [f"  {line}" for line in lines]]
    return "\n".join(line for part in parts for line in part) + "\n"


def keep(report: str, folder: Path, key: str) -> Path:
    """Write a report into a folder, of which the oldest make room; OSError where it cannot be."""
    folder.mkdir(parents=True, exist_ok=True)
    at = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    path = folder / f"failure-{at}-{key}.txt"
    path.write_text(report, encoding="utf-8", errors="backslashreplace")
    make_room(folder)
    return path


def make_room(folder: Path) -> None:
    """Let go of the oldest reports beyond those that are kept."""
    every = sorted(folder.glob("*.txt"), key=lambda each: each.stat().st_mtime)
    for old in every[:-KEPT]:
        old.unlink(missing_ok=True)


def short_path(path: str) -> str:
    """Where a file stands within the program or a library, without the folders around."""
    return place_in_program(path) or Path(path).name


def place_in_program(path: str) -> str:
    """The same; empty for a file that is neither ours nor a library's."""
    parts = Path(path).parts
    for place in range(len(parts) - 1, -1, -1):
        if parts[place] in _LIBRARIES:
            return "/".join(parts[place + 1 :])
    if path.startswith(f"{_ROOT}{sep}"):
        parts = Path(path).relative_to(_ROOT).parts
    # In a bundle, a file says only where it stood among ours.
    return "/".join(parts) if parts and parts[0] in _OURS else ""


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and those that led to it."""
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen and len(seen) < _LONGEST_CHAIN:
        seen.add(id(step))
        yield step
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)


def _places(error: BaseException) -> list[tuple[str, str]]:
    """Each frame, and what stands on its line: code is ours, and tells nothing of the work."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
    return [
        (f"{short_path(each.filename)}:{each.lineno} {each.name}", each.line or "")
        for each in frames
    ]


def _in_brief(error: BaseException) -> Iterator[str]:
    for number, each in enumerate(_chain(error)):
        before = "  which came of " if number else "  "
        said = len(str(each)) if _can_be_said(each) else 0
        yield f"{before}{type(each).__module__}.{type(each).__qualname__} ({said} characters)"
        for place, line in _places(each):
            yield f"    {place}"
            if line:
                yield f"      {line}"


def _can_be_said(error: BaseException) -> bool:
    try:
        str(error)
    except Exception:
        return False
    return True


def _in_full(error: BaseException) -> list[str]:
    try:
        told = traceback.format_exception(type(error), error, error.__traceback__)
    except Exception:
        return list(_in_brief(error))
    return "".join(told).splitlines()


def data_folder() -> Path:
    """Where the program keeps what is its own, as Qt says it too, but found without Qt."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        given = environ.get("XDG_DATA_HOME", "")
        base = Path(given) if given.startswith("/") else home / ".local" / "share"
    return base / "Glossator" / "Glossator"


REPORTS = "reports"
"""Within that folder."""
