"""The processes that encode portions of an export, from its beginning to its end."""

import os
import pickle
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import IO, Self

from core.exchange.own_program import command, environment
from core.exchange.portions.job import Answer, Job, Portion

SWITCH = "--encode-apart"
"""What the program is called with where it is one file, to serve as a worker."""
MOST_WORKERS = 2
"""Each takes some 100 MB with the libraries of Parquet, of the 300 MB that an export may take."""
_LEAN = {"ARROW_DEFAULT_MEMORY_POOL": "system"}
"""Arrow's own pools hold on to what has been used."""
_AHEAD = 2
"""Portions that a worker has before it: one in hand, and one to go on with."""
_TICK = 0.1


class Crew:
    """As many workers as are of use on this machine, perhaps none; for one thread."""

    def __init__(self, job: Job | None) -> None:
        self._workers: list[_Worker] = []
        told = pickle.dumps(job)
        for _ in range(_useful(job)):
            try:
                self._workers.append(_Worker(told))
            except (OSError, RuntimeError):  # the system grants no further process or thread
                break

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.stop()
        for worker in self._workers:
            worker.end()

    def answers(
        self, portions: Iterator[Portion], pulse: Callable[[], None]
    ) -> Iterator[tuple[Portion, Answer | None]]:
        """Each portion in order, with what a worker has made of it; None where none has.

        The workers take turns, and `pulse` is called while this waits for the next.
        """
        waiting = deque[tuple[Portion, _Worker]]()
        for worker, portion in zip(cycle(self._workers), portions, strict=False):
            worker.ask(portion)
            waiting.append((portion, worker))
            if len(waiting) == len(self._workers) * _AHEAD:
                yield self._next(waiting, pulse)
        while waiting:
            yield self._next(waiting, pulse)
        yield from ((portion, None) for portion in portions)  # all, where there are no workers

    def _next(
        self, waiting: "deque[tuple[Portion, _Worker]]", pulse: Callable[[], None]
    ) -> tuple[Portion, Answer | None]:
        portion, worker = waiting.popleft()
        return portion, worker.answer(pulse)


def _useful(job: Job | None) -> int:
    """How many workers would make it faster."""
    cores = processors()
    return 0 if job is None or cores == 1 else min(cores, MOST_WORKERS)


def processors() -> int:
    """How many this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # there is no such call on macOS and Windows
        return os.cpu_count() or 1


class _Worker:
    """One process, and a thread that fetches what it answers."""

    def __init__(self, job: bytes) -> None:
        self._process = subprocess.Popen(
            command("core.exchange.portions.worker", SWITCH),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment() | _LEAN,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests, self._stream = self._process.stdin, self._process.stdout
        self._answers: queue.Queue[Answer | None] = queue.Queue(_AHEAD - 1)
        self._is_ended = threading.Event()
        self._is_gone = False
        self._thread = threading.Thread(target=self._fetch, name="encoding apart", daemon=True)
        self._thread.start()
        self._say(job)

    def ask(self, portion: Portion) -> None:
        self._say(pickle.dumps(portion))

    def answer(self, pulse: Callable[[], None]) -> Answer | None:
        """What it makes of the oldest portion that it was asked for; None if it is gone."""
        while not self._is_gone:
            try:
                answer = self._answers.get(timeout=_TICK)
            except queue.Empty:
                pulse()
                continue
            self._is_gone = answer is None
            return answer
        return None

    def stop(self) -> None:
        self._is_ended.set()
        self._process.kill()

    def end(self) -> None:
        """Wait until nothing of it is left, which `stop` brings about."""
        self._process.wait()
        self._thread.join()
        for stream in (self._requests, self._stream):
            _close(stream)

    def _say(self, message: bytes) -> None:
        try:
            self._requests.write(message)
            self._requests.flush()
        except OSError:  # it is gone; the missing answer tells
            return

    def _fetch(self) -> None:
        while not self._is_ended.is_set():
            try:
                answer: Answer = pickle.load(self._stream)
            except Exception:  # it has ended, wherever in an answer, or there is no memory for it
                self._put(None)
                return
            self._put(answer)

    def _put(self, answer: Answer | None) -> None:
        while not self._is_ended.is_set():
            try:
                self._answers.put(answer, timeout=_TICK)
            except queue.Full:
                continue
            return


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:  # what was still to be written, to a process that is gone
        return
