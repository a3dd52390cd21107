"""The codebook in a real window on a real X server: rows are dragged by the mouse."""

import json
from pathlib import Path

import pytest

from core.commands.codebook import EntryDraft
from core.commands.layers import AddAnnotator
from core.model.codebook import EntryKind
from core.project import Project
from tests.core import builders
from tests.e2e.screen import RunningDesk, Screen

MEASURE = EntryKind.MEASURE
Place = tuple[int, int, int]


class Editor:
    """The codebook as it stands on the screen, and as it is in the file."""

    def __init__(self, desk: RunningDesk, path: Path, places: Path) -> None:
        self.desk = desk
        self._path = path
        self._places = places

    def rows(self) -> dict[str, Place]:
        """What stands in the tree, from above."""
        told = self._places.read_text("utf-8") if self._places.exists() else "{}"
        return {name: tuple(place) for name, place in json.loads(told).items()}

    def wait_for_rows(self, *wanted: str) -> None:
        """Until these stand under the last section, from above."""
        self.desk.wait_until(
            lambda: tuple(self.rows())[-len(wanted) - 1 : -1] == wanted, f"rows {wanted} wanted"
        )

    def drag(self, what: str, onto: str, *, is_before: bool = False) -> None:
        """By the mouse alone, onto a row or to its upper edge."""
        (x, y, _), (to_x, to_y, height) = self.rows()[what], self.rows()[onto]
        self.desk.drag((x, y), (to_x, to_y - (height // 2 - 1 if is_before else 0)))

    def tree(self) -> list[tuple[str, ...]]:
        with Project.open(self._path, read_only=True) as project:
            book = project.codebook
            return [book.path(each) for each in book.measures]


@pytest.fixture
def editor(screen: Screen, tmp_path: Path) -> Editor:
    path, places = tmp_path / "work.glossator", tmp_path / "places.json"
    with Project.create(path) as project:
        project.run(AddAnnotator("Ana"))
        for name in ("Talks", "Summit", "Hotline", "Visas"):
            builders.add_entry(project, EntryDraft(MEASURE, name))
    desk = screen.start_desk(str(path), placed_in=places)
    desk.wait_for_window("work.glossator")
    desk.keys("ctrl+5")
    return Editor(desk, path, places)


def test_a_row_is_dragged_under_another_between_others_and_never_under_itself(
    editor: Editor,
) -> None:
    editor.wait_for_rows("Talks", "Summit", "Hotline", "Visas")
    editor.drag("Hotline", "Talks")
    editor.wait_for_rows("Talks", "Hotline", "Summit", "Visas")
    assert editor.tree() == [("Talks",), ("Talks", "Hotline"), ("Summit",), ("Visas",)]
    editor.drag("Visas", "Summit", is_before=True)
    editor.wait_for_rows("Talks", "Hotline", "Visas", "Summit")
    moved = [("Talks",), ("Talks", "Hotline"), ("Visas",), ("Summit",)]
    assert editor.tree() == moved
    editor.drag("Talks", "Hotline")  # which stands under it
    editor.drag("Summit", "neutral")  # which is of another kind
    editor.drag("Hotline", "Measures")
    editor.wait_for_rows("Talks", "Visas", "Summit", "Hotline")
    editor.desk.keys("ctrl+z")
    editor.wait_for_rows("Talks", "Hotline", "Visas", "Summit")
    assert editor.tree() == moved
