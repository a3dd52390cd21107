"""The import in a real window on a real X server, with keys from outside the process."""

import time
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.project import Project
from tests.core.builders import TEXT
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.e2e.screen import RunningDesk, Screen
from tests.gui.exchange.mixed import TITLES, mixed_folder

_BETWEEN = 0.5
FIRST = "Germany supports the crisis hotline"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "work.glossator"
    with Project.create(made) as project:
        project.run(AddAnnotator("Ana"))
    return made


def opened(screen: Screen, path: Path) -> RunningDesk:
    desk = screen.start_desk(str(path))
    desk.wait_for_window("work.glossator")
    return desk


def begin(desk: RunningDesk, source: Path) -> None:
    """The import dialog, with a typed path taken."""
    desk.keys("ctrl+i")
    desk.wait_for_window("^Import$")
    desk.type(str(source))
    desk.keys("Return")


def save_report(desk: RunningDesk, out: Path) -> list[str]:
    """By the button before the one that closes the report."""
    desk.keys("shift+Tab", "space")
    desk.wait_for_window("Save the report")
    desk.keys("ctrl+a")
    desk.type(str(out))
    desk.keys("Return")
    desk.wait_until(out.exists, "a saved report wanted")
    return out.read_text("utf-8").split("\n")


def titles(path: Path) -> set[str]:
    with Project.open(path, read_only=True) as project:
        return {article.title for article in project.articles_by_uid()}


def statements(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        return sum(count.statements for count in project.layer_counts())


def test_a_folder_with_a_file_of_each_kind_is_imported_and_its_report_saved(
    screen: Screen, path: Path, tmp_path: Path
) -> None:
    folder = mixed_folder(tmp_path / "mixed")
    desk = opened(screen, path)
    begin(desk, folder)
    desk.wait_for_window("Import articles")
    desk.keys("Return")
    desk.wait_until(lambda: titles(path) == set(TITLES.values()), "every article wanted")
    time.sleep(_BETWEEN)  # the report stands on screen soon after
    lines = save_report(desk, tmp_path / "report.txt")
    assert lines[0] == f"{len(TITLES)} articles imported, 3 left out"
    for name in TITLES:
        told = "m.zip/inner.txt" if name == "m.zip" else name
        assert f"{told}: 1 article imported" in lines
    assert "n-again.txt: left out. The same text is already here as “Text title”." in lines
    desk.keys("Escape")
    desk.wait_until_gone("Import")
    desk.keys("ctrl+z")
    desk.wait_until(lambda: titles(path) == set(), "one undo takes all of it back")
    assert desk.quit() == 0


def test_a_database_of_annotations_is_mapped_and_imported(
    screen: Screen, path: Path, tmp_path: Path
) -> None:
    coded = [Coded(1, FIRST, "Ewa Nowak", "Germany", "crisis hotline")]
    database = Dna([TEXT], coded, patterns=("hotline",)).write(tmp_path / "talks.dna")
    desk = opened(screen, path)
    begin(desk, database)
    desk.wait_for_window("Import annotations")
    time.sleep(2 * _BETWEEN)  # the mapping is tried
    assert statements(path) == 0
    desk.keys("Return")
    desk.wait_until(lambda: statements(path) == 1, "the statement wanted")
    time.sleep(_BETWEEN)
    lines = save_report(desk, tmp_path / "report.txt")
    assert lines[0] == "1 statement imported"
    assert "    1 × search patterns of DNA" in lines
    desk.keys("Escape")
    desk.wait_until_gone("Import")
    with Project.open(path) as project:
        assert project.problems() == []
    assert desk.quit() == 0
