"""One large project for all benches, made once and kept for the session."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.commands.gold_rules import AcceptMajority
from core.project import Project
from tests.bench.corpus import large_project
from tests.bench.doubly_coded import ARTICLES, STATEMENTS, doubly_coded

Report = Callable[[str, float, float, str], None]


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "large.glossator"
    large_project(path).close()
    return path


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """100,000 statements. Not to be changed."""
    path = tmp_path_factory.mktemp("bench") / "crowded.glossator"
    large_project(path, articles=2_000, statements=100_000).close()
    return path


@pytest.fixture(scope="session")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10,000 articles by three annotators, five statements each. Not to be changed."""
    path = tmp_path_factory.mktemp("bench") / "annotated.glossator"
    doubly_coded(path, ARTICLES, STATEMENTS)
    return path


@pytest.fixture(scope="session")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10,000 articles by three annotators, whose majority is gold. Not to be changed."""
    path = tmp_path_factory.mktemp("bench") / "gold.glossator"
    doubly_coded(path, ARTICLES, statements=2)
    with Project.open(path) as project:
        project.run(AcceptMajority())
    return path


@pytest.fixture
def copy_of_large(large: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "copy.glossator"
    shutil.copy(large, copy)
    return copy


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str]) -> Report:
    """Print a figure beside its bound, whatever the output is captured for, and hold it."""

    def say(what: str, figure: float, bound: float, detail: str) -> None:
        with capsys.disabled():
            verdict = "ok" if figure <= bound else "OVER"
            print(f"\n{verdict:4} {what}: {figure:.2f} (bound {bound:g}) — {detail}")
        assert figure <= bound, f"{what}: {figure:.2f} is over {bound:g}"

    return say
