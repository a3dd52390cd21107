"""Releases of the projects whose export is read back, and what goes wrong with them."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.commands.articles import SetArticleState
from core.commands.gold_rules import AcceptMajority
from core.commands.statements import AddStatement
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.progress import Progress, silent
from core.model.span import Span
from core.project import Project
from core.releasing.asking import Asked
from core.releasing.writing import Released, release
from tests.core import builders

ASKED = Asked(licence="CC-BY-4.0", date="2025-06-01", with_unresolved=True, resamples=40)


def released(path: Path, out: Path, progress: Progress = silent, **more: Any) -> Released:
    """Of the project at a path."""
    with Project.open(path, read_only=True) as project:
        return release(project, out, replace(ASKED, **more), progress)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def manifest_of(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "MANIFEST.json").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


SENTENCE = "Germany supports the crisis hotline"
STANCES = ("opposes", "sceptical", "neutral", "conditional", "supports")


def article_text(number: int) -> str:
    """A text of its own: no two of them are near-duplicates."""
    own = random.Random(number).sample(range(100_000), 40)
    return f"Report {number}. {SENTENCE}. {' '.join(f'w{each}' for each in own)}."


def copied_text(number: int) -> str:
    """Nearly the same as the text of that number."""
    return f"{article_text(number)} Copied."


def press(path: Path, texts: Sequence[str]) -> None:
    """A project in which two annotators say the same of each text, and gold is that."""
    with builders.make_project(path, "Ana", "Ben") as project:
        grow(project, texts)


def grow(project: Project, texts: Sequence[str]) -> list[ArticleId]:
    """More articles, annotated and adjudicated."""
    numbers = [builders.add_article(project, t, f"T{n}") for n, t in enumerate(texts)]
    for name in ("Ana", "Ben"):
        project.act_as(name)
        for number, text in zip(numbers, texts, strict=True):
            chosen = builders.parts(project, None, stance=STANCES[len(text) % len(STANCES)])
            start = text.index(SENTENCE)
            evidence = (Span.of(text, start, start + len(SENTENCE)),)
            project.run(AddStatement(number, replace(chosen, evidence=evidence)))
            project.run(SetArticleState(number, ArticleState.DONE))
    project.run(AcceptMajority())
    project.act_as(None)
    return numbers
