"""The screens about others who have the project, and about where it lies, for pictures.py."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_HELD: list[int] = []
"""Handles that keep the locks of those who have a project, for as long as pictures are drawn."""


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _lying(studio: Studio, folder: str) -> Path:
    """The sample project, closed, in a folder of that name."""
    studio.open_sample()
    lies = studio.desk.bridge.project.path
    studio.desk.bridge.close()
    path = Path(studio.folder) / folder / "pilot.glossator"
    path.parent.mkdir(exist_ok=True)
    shutil.copyfile(lies, path)
    return path


def _held(path: Path, *, is_near: bool, user: str = "maria") -> None:
    from core.model.place import Program
    from core.storage import claims
    from core.storage.claim_files import ClaimFiles

    holder = replace(claims.me(Program.DESK), user=user)
    if not is_near:
        holder = replace(holder, host="nb-0417", machine="another")
    handle = ClaimFiles().make(claims.lock_of(path), claims.written(holder))
    assert handle is not None
    _HELD.append(handle)


def _free(path: Path) -> None:
    from core.storage import claims

    claims.lock_of(path).unlink()


@_scene
def in_use_here(studio: Studio) -> None:
    """Another desk of this machine has it."""
    path = _lying(studio, "press")
    _held(path, is_near=True)
    studio.workplace.open_project(path)
    studio.settle(0.3)


@_scene
def in_use_own(studio: Studio) -> None:
    """Another window of the same person has it."""
    import getpass

    path = _lying(studio, "press")
    _held(path, is_near=True, user=getpass.getuser())
    studio.workplace.open_project(path)
    studio.settle(0.3)


@_scene
def in_use_elsewhere(studio: Studio) -> None:
    """Another machine has it, in a folder that is synchronised."""
    path = _lying(studio, "Nextcloud")
    _held(path, is_near=False, user="maria.magdalena.von.hohenstein-wetterau")
    studio.workplace.open_project(path)
    studio.settle(0.3)


@_scene
def looking(studio: Studio) -> None:
    """A copy is looked at while somebody works in the project."""
    path = _lying(studio, "Nextcloud")
    _held(path, is_near=False)
    studio.workplace.open_project(path)
    studio.settle(0.3)
    studio.click("Look at it")
    studio.settle(0.8)


@_scene
def looking_menu(studio: Studio) -> None:
    """What would change it is greyed out."""
    looking(studio)
    studio.trigger("commands")
    studio.type("done with")
    studio.settle(0.3)


@_scene
def free_again(studio: Studio) -> None:
    """The project is free: one button begins the work."""
    looking(studio)
    _free(studio.desk.bridge.project.path)
    studio.workplace.presence.look()
    studio.settle(0.8)


@_scene
def place_synced(studio: Studio) -> None:
    """What it means that the folder is synchronised, said once."""
    studio.workplace.open_project(_lying(studio, "Nextcloud"))
    studio.settle(0.8)


@_scene
def conflict_copy(studio: Studio) -> None:
    """A copy lies beside the project, from when two had changed it."""
    path = _lying(studio, "press")
    name = "pilot (NB-0417's conflicted copy 2026-11-23).glossator"
    shutil.copyfile(path, path.with_name(name))
    studio.workplace.open_project(path)
    studio.settle(1.2)
