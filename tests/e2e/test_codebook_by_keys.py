"""The codebook editor in a real window on a real X server, on articles that were just imported."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.model.codebook import Codebook
from core.project import Project
from tests.e2e.screen import RunningDesk, Screen
from tests.e2e.script import ON_SAMPLE, ON_SEEDS, RELATIONS, SameEvidence, Step
from tests.e2e.test_main_job import SAMPLE, SEEDS, Analyst, begin_project, linked

_BETWEEN = 0.5
"""Seconds in which the desk shows what the file holds already, before the next key."""
_ARTICLES = [
    (folder, steps[0][:2], measure)
    for folder, steps, measure in (
        (SAMPLE, ON_SAMPLE, "Reviving the council"),
        (SEEDS, ON_SEEDS, RELATIONS),
    )
    if folder.is_dir()
]


class Editor:
    """Works in the codebook by keys and looks into the project file to see what became of it."""

    def __init__(self, desk: RunningDesk, path: Path) -> None:
        self._desk = desk
        self._path = path

    def keys(self, *keys: str) -> None:
        self._desk.keys(*keys)
        time.sleep(_BETWEEN)

    def type(self, text: str) -> None:
        self._desk.type(text)

    def wait(self, holds: Callable[[Codebook], bool], otherwise: str) -> None:
        self._desk.wait_until(lambda: holds(self.codebook), otherwise)
        time.sleep(_BETWEEN)

    def find(self, name: str) -> None:
        """From the tree to an entry by a piece of its name."""
        self.type(name)
        self.keys("Return")

    @property
    def codebook(self) -> Codebook:
        with Project.open(self._path, read_only=True) as project:
            return project.codebook

    def actors_of_statements(self) -> list[str | None]:
        with Project.open(self._path, read_only=True) as project:
            layer, book = project.layer_named("Ana"), project.codebook
            return [
                book.name_of(statement.parts.actor)
                for article in project.articles_by_uid()
                for statement in project.statements(article.id, layer.id)
            ]


def names(book: Codebook) -> list[str]:
    return sorted(actor.name for actor in book.actors if not actor.retired)


@pytest.mark.parametrize(("folder", "steps", "measure"), _ARTICLES, ids=lambda each: str(each)[-9:])
def test_entries_are_renamed_defined_merged_split_and_all_of_it_is_undone(
    screen: Screen, tmp_path: Path, folder: Path, steps: tuple[Step, ...], measure: str
) -> None:
    path = tmp_path / "work.glossator"
    desk = screen.start_desk()
    begin_project(desk, path, linked(tmp_path, folder))
    analyst = Analyst(desk, path)
    analyst.take(steps[0])
    analyst.take(SameEvidence(("Berlin", "ctrl+Return")))
    desk.keys("Escape", "ctrl+5")
    editor = Editor(desk, path)
    editor.wait(lambda book: names(book) == ["Berlin", "Germany"], "both actors")
    before = editor.codebook

    editor.type("germ")
    editor.keys("F2", "ctrl+a")
    editor.type("Federal Republic")
    editor.keys("Return")
    editor.wait(lambda book: names(book) == ["Berlin", "Federal Republic"], "the new name")

    editor.find(measure[:6])
    editor.keys("Return")
    editor.type("What is asked for.")
    editor.keys("Tab")
    editor.wait(lambda book: book.measures[0].definition != "", "the definition")
    desk.keys("Escape", "ctrl+5")
    time.sleep(_BETWEEN)

    editor.find("feder")
    editor.keys("ctrl+m")
    editor.type("berl")
    editor.keys("Return")
    editor.keys("Return")
    editor.wait(lambda book: names(book) == ["Berlin"], "the merge")
    assert editor.actors_of_statements() == ["Berlin", "Berlin"]

    editor.keys("ctrl+shift+m")
    editor.type("East")
    editor.keys("Return")
    editor.type("West")
    editor.keys("Tab", "Return")
    editor.wait(lambda book: names(book) == ["East", "West"], "the split")
    editor.keys("Return")
    for _ in range(2):
        editor.keys("2")
    desk.wait_until(
        lambda: editor.actors_of_statements() == ["West", "West"], "both statements decided"
    )
    with Project.open(path) as project:
        assert project.problems() == []

    for _ in range(6):
        desk.keys("ctrl+z")
    editor.wait(lambda book: names(book) == names(before), "all of it undone")
    assert sorted(map(str, editor.actors_of_statements())) == ["Berlin", "Germany"]
    assert editor.codebook.measures == before.measures
    assert desk.quit() == 0
