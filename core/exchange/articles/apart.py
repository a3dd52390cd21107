"""Reading in a process apart: what hangs, breaks or eats memory there stops no other file."""

import json
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Self

from core.exchange.articles.documents import Answer, Kind, refusal_of
from core.exchange.articles.patience import IS_CPU_BOUNDED, Patience
from core.exchange.opening import opened
from core.exchange.own_program import command, environment
from core.model.phrase import Refused

SWITCH = "--read-apart"
"""What the program is called with where it is one file, to serve as such a process."""
SECONDS, SECONDS_PER_MB = 3.0, 4.0
"""How long a file may take that is no larger than 1 MB, and how much longer a larger one: of the
processor's time where the system can bound it, else by the clock. `Patience` says how long by the
clock where it can."""
MEMORY = 320 * 1024 * 1024
"""How many bytes of memory a file may take on top of what the libraries take."""
MEMORY_TIMES = {Kind.CAS: 30}
"""How many times its size on top of that."""
MAX_BYTES = 64 * 1024 * 1024
ROOM, TIMES = 32 * 1024 * 1024, 40
"""How many bytes a file may come to in all, and how many times its size on top."""
_SECONDS_TO_START = 60.0
_TICK = 0.1
_WAITING_ANSWERS = 32
_LAST_ANSWERS = frozenset((Answer.REFUSED, Answer.GONE, Answer.END))


class Apart:
    """Keeps one process from the first file that needs it until `close`; a broken one is replaced.

    For one thread, and one file at a time.
    """

    def __init__(self) -> None:
        self._server: _Server | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._server is not None:
            self._server.end()
            self._server = None

    def __del__(self) -> None:
        self.close()

    def items(self, kind: Kind, path: Path, pulse: Callable[[], None]) -> Iterator[object]:
        """What the reader of that kind tells of a file, as JSON values.

        Refused with a sentence if it cannot be read or takes too long. `pulse` is called while
        this waits. Ending early ends the process.
        """
        size = _size_of(path)
        seconds = SECONDS + SECONDS_PER_MB * max(0.0, size / 1024**2 - 1)
        server = self._server = self._server or _Server()
        is_done = False
        try:
            memory = MEMORY + MEMORY_TIMES.get(kind, 0) * size
            server.ask(
                {"kind": kind.value, "path": str(path), "seconds": seconds, "memory": memory}
            )
            started = time.monotonic() + _SECONDS_TO_START
            server.answer(Answer.READY, lambda: time.monotonic() > started, pulse)
            patience, room = Patience(server.number, seconds), ROOM + TIMES * size
            while True:
                with patience.waiting():
                    answer, value = server.answer(Answer.ITEM, patience.is_over, pulse)
                room -= server.last_length
                if room < 0:
                    raise Refused("It holds far more than its size; it may be damaged.")
                if answer is Answer.END:
                    is_done = True
                    return
                if answer in (Answer.REFUSED, Answer.GONE):
                    is_done = answer is Answer.REFUSED
                    raise refusal_of(value)
                yield value
        finally:
            if not is_done:
                self.close()


def _size_of(path: Path) -> int:
    """In bytes; Refused if it is no file, or too large for any reader."""
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
    if size > MAX_BYTES:
        limit = MAX_BYTES // 1024**2
        raise Refused("It is larger than {limit} MB, which is more than can be read.", limit=limit)
    return size


class _Server:
    """The other process, and a thread that fetches what it says."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            command("core.exchange.articles.serving", SWITCH),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers: queue.Queue[bytes | None] = queue.Queue(_WAITING_ANSWERS)
        self._is_ended = threading.Event()
        self.last_length = 0
        assert self._process.stdout is not None
        self._thread = threading.Thread(
            target=self._fetch, args=(self._process.stdout,), name="reading apart", daemon=True
        )
        self._thread.start()

    @property
    def number(self) -> int:
        """What the system calls the process."""
        return self._process.pid

    def ask(self, request: dict[str, str | float]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:  # it ended; the missing answer tells
            return

    def answer(
        self, wanted: Answer, is_over: Callable[[], bool], pulse: Callable[[], None]
    ) -> tuple[Answer, object]:
        """The next answer, a refusal or the end; Refused if none comes in time."""
        while True:
            try:
                line = self._answers.get(timeout=_TICK)
            except queue.Empty:
                pulse()
                if is_over():
                    raise _too_long() from None
                continue
            if line is None:
                raise _too_long() if self._is_out_of_time() else _broken()
            self.last_length = len(line)
            name, value = json.loads(line)
            answer = Answer(name)
            if answer is wanted or answer in _LAST_ANSWERS:
                return answer, value

    def _is_out_of_time(self) -> bool:
        """Whether the system has ended it for that."""
        return IS_CPU_BOUNDED and self._process.wait() == -signal.SIGXCPU

    def end(self) -> None:
        self._is_ended.set()
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                _close(stream)

    def _fetch(self, stream: IO[bytes]) -> None:
        for line in stream:
            self._put(line)
            if self._is_ended.is_set():
                return
        self._put(None)

    def _put(self, line: bytes | None) -> None:
        while not self._is_ended.is_set():
            try:
                self._answers.put(line, timeout=_TICK)
            except queue.Full:
                continue
            return


def _too_long() -> Refused:
    return Refused("It takes too long to read; it may be damaged.")


def _broken() -> Refused:
    return Refused("Reading it broke down; it may be damaged.")


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:  # what was still to be written, to a process that is gone
        return
