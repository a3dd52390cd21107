"""Where a target reads: a folder, a project, and the process that risky files are read in."""

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self, TypeVar

import pytest

from core.commands.rehearsal import rehearsed
from core.commands.work import Command
from core.exchange.annotations import uima
from core.exchange.articles import serving
from core.exchange.articles.apart import Apart
from core.exchange.articles.documents import Kind, refusal_of
from core.exchange.time_limit import Clock, ended_after
from core.model.phrase import Phrase, Refused, Unavailable
from core.project import Project
from tests.core.builders import add_article, make_project

T = TypeVar("T")
LONGEST_SENTENCE = 2_000
"""Characters of what a person is told; a folder's path alone may have a thousand."""
_SECONDS = 4.0


class Unclear(AssertionError):
    """A person would be told something that is no sentence."""


class Here(Apart):
    """Reads in this process what is else read apart, and says of it what that would say, so that
    whoever looks at which lines are run sees them."""

    def items(self, kind: Kind, path: Path, pulse: Callable[[], None]) -> Iterator[object]:
        try:
            with ended_after(_SECONDS, Clock.WORK, _TooLate):
                for item in serving._parser(kind)(path):
                    yield json.loads(json.dumps(item))
        except (Refused, Unavailable) as refusal:
            told = json.loads(json.dumps(refusal.phrase.as_json()))
            raise refusal_of(told) from refusal
        except (MemoryError, RecursionError, _TooLate) as trouble:
            raise Refused("It takes too much.") from trouble
        except Exception as trouble:
            raise Refused("It cannot be read ({reason}).", reason=serving._told(trouble)) from None


class _TooLate(BaseException):
    """As the system ends the process that reads apart."""


class Workshop:
    """A project to bring things into, and to take them back from; files under their names."""

    def __init__(self) -> None:
        self._ending = ExitStack()
        folder = tempfile.TemporaryDirectory(prefix="glossator-fuzz-", ignore_cleanup_errors=True)
        self.folder = Path(self._ending.enter_context(folder))
        self.project: Project = self._ending.enter_context(
            make_project(self.folder / "fuzz.glossator", "Ana")
        )
        add_article(self.project)
        replaced = self._ending.enter_context(pytest.MonkeyPatch.context())
        replaced.setattr(uima, "Apart", lambda: self.apart)  # which no option brings there
        self.apart: Apart = Here()
        self.told: list[str] = []
        self.storing = 0.0
        """Seconds that went into the project: that is work which shows how far it is."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.apart.close()
        self._ending.close()

    def file(self, name: str, raw: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(raw)
        return path

    def rehearse(self, command: Command[T]) -> T | None:
        """What comes of it; nothing of it stays. None if it is refused."""
        began = time.process_time()
        try:
            with self.refusals():
                return rehearsed(self.project.run, command)
        finally:
            self.storing += time.process_time() - began
        return None

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """Whatever is wrong with an input is told in one sentence; `told` keeps it."""
        try:
            yield
        except (Refused, Unavailable) as refusal:
            check_sentence(refusal.phrase)
            self.told.append(str(refusal.phrase))


def check_sentence(phrase: Phrase) -> None:
    """Raises `Unclear` unless a person can read it."""
    told = str(phrase)
    if len(told) > LONGEST_SENTENCE:
        raise Unclear(f"{len(told)} characters: {told[:200]}")
    if not told.strip() or "Traceback" in told or "\0" in told:
        raise Unclear(repr(told))
    told.encode("utf-8")
