"""What the program is, and what there is to tell of a problem, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


@_scene
def about(studio: Studio) -> None:
    """This version, and how Qt is used."""
    studio.open_sample()
    studio.trigger("about")


@_scene
def about_licence(studio: Studio) -> None:
    """The licence of a part."""
    about(studio)
    studio.settle(0.3)
    for _ in range(4):
        studio.press("Down")


@_scene
def report_problem(studio: Studio) -> None:
    """A report with words of one's own, and all that is known."""
    studio.open_sample()
    studio.trigger("report-problem")
    studio.settle(0.3)
    studio.type("The list of articles stayed empty after I had searched for talks.")
    studio.wait_for("The self-test has ended; what it found stands above.")
