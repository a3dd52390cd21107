"""How this program starts itself once more, for work in a process of its own."""

import os
import sys
from pathlib import Path

import core


def command(module: str, switch: str) -> list[str]:
    """What runs a module as a program. `switch`: what stands for it where the program is one
    file, without modules to be named; `gui.launch` knows it.

    Never out of the folder that somebody works in: Python would take any module there for ours.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, switch]
    return [sys.executable, "-P", "-m", module]


def program(*arguments: str) -> list[str]:
    """What starts the whole of it, as its user does; nothing of the folder that it is started in
    is taken for a part of it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "gui", *arguments]


def environment() -> dict[str, str]:
    """Ours, so that the same program is found wherever it was started."""
    root = str(Path(next(iter(core.__path__))).parent)
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([root, known] if known else [root])}
