"""The screens of passphrases, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_WORDS = "correct horse battery"


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _encrypt(studio: Studio) -> None:
    studio.open_sample()
    studio.trigger("passphrase")
    studio.settle(0.3)
    studio.type(_WORDS)
    studio.press("Tab")
    studio.type(_WORDS)


@_scene
def passphrase_first(studio: Studio) -> None:
    """A project that has none yet."""
    studio.open_sample()
    studio.trigger("passphrase")


@_scene
def passphrase_change(studio: Studio) -> None:
    """A project that has one: the one so far was mistyped."""
    _encrypt(studio)
    studio.press("Return")
    studio.settle(2.5)
    studio.trigger("passphrase")
    studio.settle(0.3)
    studio.type("something else")
    studio.press("Tab")
    studio.type(_WORDS)
    studio.press("Tab")
    studio.type(_WORDS)
    studio.press("Return")
    studio.settle(1.5)


@_scene
def passphrase_asked(studio: Studio) -> None:
    """Opening an encrypted project."""
    _encrypt(studio)
    studio.press("Return")
    studio.settle(2.5)
    path = studio.desk.bridge.project.path
    studio.desk.bridge.close()
    studio.desk.bridge.open(path)
    studio.settle(0.3)
