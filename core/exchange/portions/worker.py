"""The process that encodes portions of an export, each as it is asked for, until nobody asks.

It answers only from the state of the project that the export is of. Of trouble it says nothing: it
ends, and whoever asked comes upon the same trouble in doing the work.
"""

import os
import pickle
import sys
from importlib.abc import MetaPathFinder
from typing import BinaryIO

from core.exchange.collecting import seldom_collecting
from core.exchange.portions.job import Answer, Job, Portion
from core.exchange.selection import Selection
from core.model.phrase import Phrase
from core.model.progress import silent


class _WithoutPandas(MetaPathFinder):
    """Arrow loads pandas wherever that is installed, which takes time and memory for nothing."""

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)


def main() -> int:
    """Serve until nobody asks any more. What libraries print goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    sys.meta_path.insert(0, _WithoutPandas())
    try:
        with seldom_collecting():
            return _served(sys.stdin.buffer, answers)
    except (BrokenPipeError, EOFError, KeyboardInterrupt):
        return 1


def _served(requests: BinaryIO, answers: BinaryIO) -> int:
    job: Job = pickle.load(requests)
    with job.opening() as source, source.snapshot():
        if source.moment() != job.moment:
            return 1
        selection = Selection(source, job.choice, job.layers, silent)
        while True:
            try:
                portion: Portion = pickle.load(requests)
            except EOFError:
                return 0
            pickle.dump(_answer(job, selection, portion), answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()


def _answer(job: Job, selection: Selection, portion: Portion) -> Answer:
    last = Phrase("Reading")

    def progress(done: int, total: int | None, what: Phrase) -> None:
        nonlocal last
        if done != total:
            last = what

    return Answer(job.encode(portion.of(selection, progress), job.options), last)


if __name__ == "__main__":
    sys.exit(main())
