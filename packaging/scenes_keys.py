"""The screens of commands, keys and the undo history, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


@_scene
def commands(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+K")


@_scene
def commands_found(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+K")
    studio.say("statement")


@_scene
def change_keys(studio: Studio) -> None:
    """Two commands have other keys already."""
    studio.open_sample()
    studio.trigger("change-keys")
    studio.say("Next draft")
    studio.press("Return", "Ctrl+J")
    studio.press("Escape", "Escape")
    studio.say("article")
    studio.press("Return")


@_scene
def conflict(studio: Studio) -> None:
    studio.open_sample()
    studio.trigger("change-keys")
    studio.say("Next draft")
    studio.press("Return", "Ctrl+D")


@_scene
def keys_all(studio: Studio) -> None:
    studio.open_sample()
    studio.press("F1")
    studio.click("  All keys")


@_scene
def history(studio: Studio) -> None:
    """Some steps, two of them undone, the highlight on an older one."""
    studio.open_sample()
    studio.show_article("The door policy")
    studio.press("Return", "Return", "2", "Return", "F", "Ctrl+D")
    studio.type("Esto")
    studio.press(
        "Return", "Escape", "N", "1", "4", "Ctrl+Z", "Ctrl+Z", "Ctrl+Alt+Z", "Down", "Down"
    )


@_scene
def history_empty(studio: Studio) -> None:
    studio.open_sample()
    studio.desk.bridge.act_as("Ben")
    studio.press("Ctrl+Alt+Z")


@_scene
def keys(studio: Studio) -> None:
    studio.open_sample()
    studio.press("F1")


@_scene
def keys_of_dialog(studio: Studio) -> None:
    """F1 in front of a dialog that waits."""
    studio.open_sample()
    studio.press("Ctrl+E", "F1")


@_scene
def guide_keys(studio: Studio) -> None:
    """A page that names keys of the user's own."""
    studio.open_sample()
    studio.desk.actions.remap({"same-evidence": ["Ctrl+J"], "next-draft": []})
    studio.press("Shift+F1")
    studio.open_page("recording.md")


@_scene
def commands_and_articles(studio: Studio) -> None:
    """Words that stand in the name of a command and in titles."""
    studio.open_sample()
    studio.press("Ctrl+K")
    studio.settle(0.6)
    studio.type("door po")
