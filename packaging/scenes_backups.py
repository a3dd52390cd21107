"""The screens of backups, for pictures.py."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_NOW = datetime(2026, 11, 23, 16, 40, 12)


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _work(studio: Studio) -> None:
    """Two days of it, with a backup now and then."""
    from core import backups
    from core.commands.statements import DeleteStatement
    from core.model.backup import Reason

    studio.open_sample()
    bridge = studio.desk.bridge
    days = (
        (31.2, Reason.OPENED),
        (30.1, Reason.HOURLY),
        (26.4, Reason.IMPORT),
        (7.6, Reason.OPENED),
        (6.6, Reason.HOURLY),
        (2.2, Reason.CODEBOOK),
        (1.1, Reason.HOURLY),
    )
    page = studio.desk.page
    for hours, reason in days:
        bridge.run(DeleteStatement(page.statements[-1].id))
        when = _NOW - timedelta(hours=hours)
        backups.make(bridge.project.path, reason, now=when)
    bridge.run(DeleteStatement(page.statements[-1].id))


@_scene
def backups_list(studio: Studio) -> None:
    """What each backup of the open project holds."""
    _work(studio)
    studio.trigger("backups")
    studio.settle(1.5)
    studio.press("Down", "Down")
    studio.settle(0.3)


@_scene
def backups_none(studio: Studio) -> None:
    """A project of which there are none yet."""
    studio.open_sample()
    studio.trigger("backups")
    studio.settle(1.0)


@_scene
def backups_damaged(studio: Studio) -> None:
    """From the welcome page: a project that cannot be read any more."""
    _work(studio)
    path = studio.desk.bridge.project.path
    studio.desk.bridge.close()
    path.write_bytes(path.read_bytes()[:5000])
    studio.settle(0.3)
    studio.trigger("backups")
    studio.settle(1.5)


@_scene
def backups_welcome(studio: Studio) -> None:
    """The welcome page with the way to them."""
    studio.open_sample()
    studio.desk.bridge.close()
    studio.settle(0.3)
