"""The screens of the codebook editor, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _codebook(studio: Studio, name: str = "Germany") -> Any:
    """The page, with an entry chosen."""
    studio.open_sample()
    studio.press("Ctrl+5")
    studio.settle(0.4)
    page = studio.workplace.rooms.codebook
    book = studio.desk.bridge.codebook
    entry = next(each for each in book.entries.values() if each.name == name)
    page.entries.show_entry(entry.id)
    studio.settle(0.4)
    return page


@_scene
def codebook(studio: Studio) -> None:
    """An actor, what is said of it, and where it is used."""
    _codebook(studio)


@_scene
def codebook_measure(studio: Studio) -> None:
    """A measure in the tree, with examples."""
    _codebook(studio, "Crisis hotline")


@_scene
def codebook_new(studio: Studio) -> None:
    """A line for a new name, beside the current entry."""
    _codebook(studio, "Estonia")
    studio.press("Insert")
    studio.type("Latv")
