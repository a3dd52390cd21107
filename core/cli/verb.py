"""What a verb of the command line is, and what it answers."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from core.cli import INTERRUPTED
from core.model.progress import Progress


class Status(IntEnum):
    DONE = 0
    REFUSED = 1
    UNAVAILABLE = 3
    BUG = 70
    INTERRUPTED = INTERRUPTED
    PIPE_CLOSED = 141


@dataclass(frozen=True, slots=True)
class Answer:
    """`data` for programs (JSON), `lines` for people; a `complaint` goes to standard error."""

    data: object
    lines: tuple[str, ...]
    status: Status = Status.DONE
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of one word, or of two such as “layer import”."""

    name: str
    summary: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Progress], Answer]


def add_project(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file *.glossator")


def counted(number: int, noun: str, plural: str = "") -> str:
    """The number with its noun, e.g. “1 article”, “5 articles”."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"
