"""The screens of adjudication, for pictures.py: annotators who differ, and somebody who decides."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_TOGETHER = runpy.run_path(str(Path(__file__).with_name("scenes_agreement.py")))


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _page(studio: Studio) -> Any:
    studio.trigger("adjudicate")
    page = studio.workplace.rooms.adjudication
    _wait(studio)
    page.take_focus()
    return page


def _wait(studio: Studio) -> None:
    page = studio.workplace.rooms.adjudication
    for _ in range(100):
        studio.settle(0.05)
        if not page.is_busy:
            return


def _stances(studio: Studio) -> Any:
    """Three annotators, and of what they say differently, the stances."""
    _TOGETHER["_read_by_three"](studio)
    page = _page(studio)
    page.cases.queue.kind.setCurrentIndex(3)
    _wait(studio)
    return page


@_scene
def adjudication(studio: Studio) -> None:
    """A case in which a stance differs, and its versions."""
    _stances(studio)


@_scene
def adjudication_named(studio: Studio) -> None:
    """Whose versions these are."""
    _stances(studio).names.click()


@_scene
def adjudication_building(studio: Studio) -> None:
    """A statement made of parts of several, with a cause and a note."""
    _stances(studio)
    studio.press("G", "C")
    studio.type("Does “welcomes” say enough?")
    studio.press("Return", "B", "Right", "Space")
    studio.settle(0.2)


@_scene
def adjudication_anew(studio: Studio) -> None:
    """None of the versions."""
    _stances(studio)
    studio.press("N")
    studio.settle(0.3)


@_scene
def adjudication_anew_choosing(studio: Studio) -> None:
    """The pickers of the desk, and evidence of the second version."""
    _stances(studio)
    studio.press("N")
    studio.type("po")
    studio.press("Alt+2")
    studio.settle(0.3)


@_scene
def adjudication_missed(studio: Studio) -> None:
    """A statement that everybody missed."""
    _stances(studio)
    studio.trigger("write-missed")
    _wait(studio)
    studio.press("Return")
    studio.settle(0.3)


@_scene
def adjudication_folded(studio: Studio) -> None:
    """The queue under its heads, of which one is folded."""
    _TOGETHER["_read_by_three"](studio)
    _page(studio)
    studio.press("H", "Left")
    studio.settle(0.3)


@_scene
def adjudication_missing(studio: Studio) -> None:
    """One of them has no statement there."""
    _TOGETHER["_read_by_three"](studio)
    _page(studio)


@_scene
def adjudication_bulk(studio: Studio) -> None:
    """Before a rule decides."""
    _stances(studio).unanimous.click()
    studio.settle(0.3)


@_scene
def adjudication_gaps(studio: Studio) -> None:
    """What the codebook should say."""
    page = _stances(studio)
    for note in ("Does “welcomes” say enough?", "Who speaks for an alliance?"):
        studio.press("G", "C")
        studio.type(note)
        studio.press("Return", "1")
        _wait(studio)
    page.tabs.show_tab(1)
    _wait(studio)


@_scene
def adjudication_told(studio: Studio) -> None:
    """What the annotator of a statement sees of a decision: it is followed, and why."""
    page = _stances(studio)
    view = page.cases.case.shown.view
    own = studio.desk.bridge.project.layer.id
    number = next(n for n, each in enumerate(view.versions, 1) if each.layer != own)
    studio.press("S", "C")
    studio.type("“Welcomes” is no support as long as there is an if.")
    studio.press("Return", str(number))
    _wait(studio)
    studio.press("Escape")
    statement = next(v.statement for v in view.versions if v.layer == own)
    studio.desk.selection.show_article(view.case.ref.article)
    studio.desk.selection.show_statement(statement.id)
    studio.settle(0.6)


@_scene
def adjudication_empty(studio: Studio) -> None:
    """Nobody to compare with."""
    studio.workplace.projects.create(studio.folder / "pilot.glossator")
    studio.wait_for("Annotate")
    studio.click("Annotate")
    _page(studio)
