"""Projects with gold: odd ones, the sample, the seeds, and one of many short reports."""

import shutil
from pathlib import Path

import pytest

from tests.core.exchange.gold.conftest import made as made_once
from tests.core.releasing.builders import article_text, press, released

__all__ = ["made_once"]

REPORTS = 24


@pytest.fixture
def made(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Copies of the test's own, since a project remembers what it released."""
    folder = tmp_path_factory.mktemp("gold")
    return {
        name: Path(shutil.copyfile(path, folder / path.name)) for name, path in made_once.items()
    }


@pytest.fixture(scope="session")
def press_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("press") / "press.glossator"
    press(path, [article_text(number) for number in range(REPORTS)])
    return path


@pytest.fixture
def reports(press_once: Path, tmp_path: Path) -> Path:
    """A project of the test's own, which it may write."""
    path = tmp_path / "press.glossator"
    shutil.copyfile(press_once, path)
    return path


@pytest.fixture
def first(reports: Path, tmp_path: Path) -> Path:
    """Its first release."""
    out = tmp_path / "first"
    released(reports, out)
    return out
