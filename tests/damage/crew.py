"""Processes that do real work and are killed, split off from this one, which has all loaded."""

import os
import select
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.cli import main
from core.cli.passphrases import FILE_NAMED_BY
from core.text.language import language_of
from tests.damage.world import WORDS

language_of("Loaded once, and not by each process that is split off from this one.")
Tell = Callable[[object], None]
LONGEST = 120.0
TEMPORARY = "tmp"
"""The folder in a trial’s own that is there for what passes."""
BROKEN = 70


class Hung(AssertionError):
    """It did not end."""


@dataclass(frozen=True)
class Ending:
    """`told`: the lines that came before the end. `status`: None where it was killed."""

    told: tuple[str, ...]
    status: int | None
    said: str
    seconds: float


class Worker:
    """One process. What it tells comes through a pipe, which outlives it, and so does what it says
    on standard output and error."""

    def __init__(self, work: Callable[[Tell], int | None], folder: Path) -> None:
        """`folder`: has a place for what passes."""
        self._began = time.monotonic()
        told, said = os.pipe(), os.pipe()
        with warnings.catch_warnings(action="ignore"):  # threads of libraries are not ours
            self.number = os.fork()
        if not self.number:
            _live(work, told[1], said[1], folder)
        for writer in (told[1], said[1]):
            os.close(writer)
        self._heard = {told[0]: b"", said[0]: b""}
        self._told, self._said = told[0], said[0]
        os.set_blocking(self._said, False)  # which those that it has started may hold open

    def killed_after(self, seconds: float) -> Ending:
        """Kill it then, unless it has ended by then."""
        if self._listen(self._began + seconds):
            return self._ending()
        os.kill(self.number, signal.SIGKILL)
        self._listen(time.monotonic() + LONGEST)
        return self._ending()

    def ended(self) -> Ending:
        """Wait until it ends; raises `Hung`, and ends it, if that takes too long."""
        ending = self.killed_after(LONGEST)
        if ending.status is None:
            raise Hung(f"still at work after {LONGEST:.0f} s: {ending.told[-3:]}")
        return ending

    def _listen(self, until: float) -> bool:
        """Take in what it tells until then; whether it has ended."""
        asked = [self._told, self._said]
        while True:
            ready, _, _ = select.select(asked, [], [], max(0.0, until - time.monotonic()))
            if not ready:
                return False
            for pipe in ready:
                found = os.read(pipe, 65_536)
                self._heard[pipe] += found
                if not found and pipe == self._told:
                    return True
                if not found:
                    asked.remove(pipe)

    def _ending(self) -> Ending:
        status = os.waitstatus_to_exitcode(os.waitpid(self.number, 0)[1])
        with suppress(BlockingIOError):
            while found := os.read(self._said, 65_536):
                self._heard[self._said] += found
        for pipe in self._heard:
            os.close(pipe)
        told = self._heard[self._told].decode().split("\n")[:-1]
        said = self._heard[self._said].decode("utf-8", "replace")
        took = time.monotonic() - self._began
        return Ending(tuple(told), status if status >= 0 else None, said, took)


def _live(work: Callable[[Tell], int | None], told: int, said: int, folder: Path) -> None:
    """All the life of the process that was split off: nothing gets out of here."""
    status = BROKEN
    try:
        _set_up(said, folder)

        def tell(what: object) -> None:
            os.write(told, f"{what}\n".encode())

        status = work(tell) or 0
    except BaseException:
        traceback.print_exc()
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(status)


def _set_up(said: int, folder: Path) -> None:
    """What passes goes to a folder that can be looked into."""
    import tempfile

    os.environ[FILE_NAMED_BY] = str(folder / WORDS)
    os.environ["TMPDIR"], tempfile.tempdir = str(folder / TEMPORARY), None
    os.dup2(said, 1)
    os.dup2(said, 2)
    os.close(said)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)


def verb(arguments: list[str], folder: Path, before: Callable[[], object] = bool) -> Worker:
    """The command line, as its user calls it; `before`: what happens to the process first."""

    def work(tell: Tell) -> int:
        before()
        return main(arguments)

    return Worker(work, folder)
