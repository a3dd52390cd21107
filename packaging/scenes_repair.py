"""The screens of a damaged project, for pictures.py."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_NOW = datetime(2026, 11, 23, 16, 40, 12)
_STRANGE = "CREATE TRIGGER strange AFTER INSERT ON span BEGIN SELECT 1; END"
_NO_TEXT = "DELETE FROM article_text WHERE id = 2"
_NO_WORDS = "DELETE FROM article_search_docsize WHERE id = 1"
_NOTES = "UPDATE statement SET note = 'a nose' WHERE id IN (3, 5)"


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _damage(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        for sql in statements:
            database.execute(sql)


def _damaged(studio: Studio, *statements: str) -> None:
    """The sample with two backups, closed, damaged, and opened again."""
    from core import backups
    from core.commands.statements import DeleteStatement
    from core.model.backup import Reason

    studio.open_sample()
    bridge = studio.desk.bridge
    path = bridge.project.path
    backups.make(path, Reason.HOURLY, now=_NOW - timedelta(days=2))
    bridge.run(DeleteStatement(studio.desk.page.statements[-1].id))
    backups.make(path, Reason.OPENED, now=_NOW - timedelta(hours=3))
    bridge.close()
    studio.settle(0.3)
    _damage(path, *statements)
    bridge.open(path)
    studio.settle(1.5)


def _dialog() -> Any:
    from PySide6.QtWidgets import QApplication

    from gui.repair.dialog import RepairDialog

    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, RepairDialog))
    return found


@_scene
def repair_offered(studio: Studio) -> None:
    """A project that cannot be opened."""
    _damaged(studio, _STRANGE)


@_scene
def repair_report(studio: Studio) -> None:
    """What was kept, what was lost, and which backup holds it."""
    _damaged(studio, _STRANGE, _NO_TEXT, _NOTES)
    dialog = _dialog()
    dialog.save_as(dialog.path.with_name("sample-repaired.glossator"))
    studio.settle(4.0)


@_scene
def repair_nothing_left(studio: Studio) -> None:
    """Nothing can be read of it."""
    _damaged(studio, _STRANGE)
    dialog = _dialog()
    dialog.path.write_bytes(dialog.path.read_bytes()[:5000])
    dialog.save_as(dialog.path.with_name("sample-repaired.glossator"))
    studio.settle(2.0)


@_scene
def check_whole(studio: Studio) -> None:
    """An open project in which nothing is wrong."""
    studio.open_sample()
    studio.trigger("check")
    studio.settle(2.0)


@_scene
def check_derived(studio: Studio) -> None:
    """The search index lacks an article."""
    studio.open_sample()
    _damage(studio.desk.bridge.project.path, _NO_WORDS)
    studio.trigger("check")
    studio.settle(2.0)


@_scene
def check_damaged(studio: Studio) -> None:
    """Two notes are not as they were written."""
    studio.open_sample()
    _damage(studio.desk.bridge.project.path, _NOTES)
    studio.trigger("check")
    studio.settle(2.0)
