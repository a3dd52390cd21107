"""An import tried out: what was read, what came of it, and the two ways to get there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from core.exchange.annotations.assembling import WhoseLayers
from core.model.phrase import Phrase
from core.project import Project
from gui.shared.jobs import JobProgress


@dataclass(frozen=True)
class Plan:
    """A file or folder, and whose annotations it holds as far as the user has said."""

    path: Path
    whose: WhoseLayers


P = TypeVar("P", bound=Plan)
F = TypeVar("F")
R = TypeVar("R")
L = TypeVar("L")


@dataclass(frozen=True)
class Trial(Generic[P, F, R]):
    """What was read, and what would come of it; `refusal`: why nothing can.

    `known`: who annotates in the project already.
    """

    plan: P
    found: F
    outcome: R | None
    refusal: Phrase | None
    known: tuple[str, ...]


@dataclass(frozen=True)
class Way(Generic[P, F, L]):
    """How a kind of file is tried, and how it comes in; both get what was read of it before."""

    look: Callable[[Project, P, F | None, JobProgress], L]
    bring_in: Callable[[Project, P, F | None, JobProgress], object]


def known_annotators(project: Project) -> tuple[str, ...]:
    return tuple(dict.fromkeys(layer.annotator.name for layer in project.layers()))
