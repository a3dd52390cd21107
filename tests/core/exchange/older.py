"""An export that was there before, for tests of what becomes of it when the next one fails."""

import errno
import os
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.commands.articles import SetArticleState
from core.exchange.export import export
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.model.layer import ArticleState
from core.project import Project
from tests.core.builders import TWO_VIEWS, add_article, two_annotators


@dataclass(frozen=True)
class Target:
    """What is written, and by which name; one without an ending is a folder."""

    format: str
    name: str

    def __str__(self) -> str:
        return f"{self.format}-{self.name}"

    def written(self, project: Project, out: Path) -> dict[str, bytes]:
        """Export for the first time; what is there now."""
        out.mkdir(exist_ok=True)
        export(project, out / self.name, self.format)
        return contents(out)


def _targets() -> Iterator[Target]:
    for name in EXPORT_FORMATS:
        writer = format_named(name).writer
        assert writer is not None
        endings = writer.endings or format_named(name).extensions
        is_file = {ending: writer.files(Path(f"out{ending}")) is None for ending in endings}
        yield from (Target(name, f"out{ending}") for ending in endings if is_file[ending])
        if writer.files(Path("out")) is not None:
            yield Target(name, "out")


TARGETS = tuple(_targets())
"""Every format that statements are written in, as a file and as a folder, where it can be both."""


def full_project(path: Path) -> Project:
    """Several articles that are done, and one more with nothing in it."""
    project = two_annotators(path, TWO_VIEWS[:3])
    silent = add_article(project, "Nobody says a thing in here.", "Silence")
    project.run(SetArticleState(silent, ArticleState.DONE))
    return project


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@contextmanager
def no_file_over(size: int) -> Iterator[None]:
    """As on a disk that is full: no file of this process grows beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


_watching: list[Callable[[str], None]] = []
_CHANGES = {"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile"}


def _watch(event: str, values: tuple[object, ...]) -> None:
    if _watching and (event in _CHANGES or (event == "open" and _writes(values))):
        _watching[-1](event)


def _writes(values: tuple[object, ...]) -> bool:
    return isinstance(values[2], int) and bool(values[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


sys.addaudithook(_watch)


@contextmanager
def watched(look: Callable[[str], None]) -> Iterator[None]:
    """Have `look` called before each change of what is on the disk; it may raise to refuse it."""
    _watching.append(look)
    try:
        yield
    finally:
        _watching.pop()


@contextmanager
def failing_at(step: int) -> Iterator[list[str]]:
    """Have the step-th change be refused, counted from 0; yields those that are asked for."""
    asked: list[str] = []

    def refuse(event: str) -> None:
        asked.append(event)
        if len(asked) == step + 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    with watched(refuse):
        yield asked
