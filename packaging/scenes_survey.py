"""The screens of the survey over all statements, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _survey(studio: Studio) -> Any:
    """The page of all statements, of everyone."""
    studio.open_sample()
    studio.press("Ctrl+3")
    studio.settle(0.4)
    return studio.workplace.rooms.survey


@_scene
def survey(studio: Studio) -> None:
    """By measure, one group chosen."""
    _survey(studio)
    studio.press("Down", "Down")
    studio.settle(0.4)


@_scene
def survey_actors(studio: Studio) -> None:
    """By actor, everyone's, in the list of statements."""
    from core.model.survey import Grouping, StatementFilter

    page = _survey(studio)
    page.show_filter(StatementFilter())
    page.browse.group_by(Grouping.ACTOR)
    studio.settle(0.4)
    studio.press("Down", "Return", "Down", "Shift+Down")
    studio.settle(0.4)


@_scene
def survey_nothing(studio: Studio) -> None:
    """A filter that nothing passes."""
    page = _survey(studio)
    page.filter.type("submarine")
    studio.settle(0.5)
