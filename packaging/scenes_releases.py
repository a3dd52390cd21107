"""The page of releases, for pictures.py: gold of the sample, with and without a licence."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _page(studio: Studio) -> Any:
    from core.commands.gold_rules import AcceptMajority

    studio.open_sample()
    project = studio.desk.bridge.project
    project.run(AcceptMajority())
    studio.settle(0.3)
    studio.trigger("show-releases")
    page = studio.workplace.rooms.releases
    _wait(studio, page)
    return page


def _wait(studio: Studio, page: Any) -> None:
    for _ in range(200):
        studio.settle(0.1)
        if not page.is_busy:
            break
    studio.settle(0.2)


@_scene
def releases(studio: Studio) -> None:
    """Before anything was chosen: what stands in the way is said."""
    _page(studio)


@_scene
def releases_ready(studio: Studio) -> None:
    """With a licence and further formats, of gold with what is unresolved."""
    page = _page(studio)
    page.wishes.licence.setCurrentText("CC-BY-4.0")
    page.wishes.split.setText("50/25/25")
    page.wishes.unresolved.setChecked(True)
    page.wishes.formats["conll"].setChecked(True)
    _wait(studio, page)


@_scene
def releases_next(studio: Studio) -> None:
    """After a first release, which the project remembers: the next one, of a choice."""
    page = _page(studio)
    page.wishes.licence.setCurrentText("CC-BY-4.0")
    page.wishes.unresolved.setChecked(True)
    _wait(studio, page)
    page.write.click()
    _wait(studio, page)
    page.wishes.choice._since.setText("2025-03-10")
    page.wishes.choice._since.setFocus()
    _wait(studio, page)


@_scene
def releases_empty(studio: Studio) -> None:
    studio.workplace.projects.create(studio.folder / "pilot.glossator")
    studio.wait_for("Annotate")
    studio.click("Annotate")
    studio.trigger("show-releases")
    _wait(studio, studio.workplace.rooms.releases)
