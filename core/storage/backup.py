"""Copies of a project that are right even while it is open and being written."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from core.model.phrase import Refused
from core.storage.connection import is_in_use
from core.storage.files import built, log_of
from core.storage.open_files import is_open_here
from core.storage.troubles import translated


def copy_to(connection: sqlite3.Connection, target: Path, *, replace: bool = False) -> None:
    """Write a whole copy to `target`; Refused if something stands there, or is in use there.

    Copying the file itself would miss what is still in its log.
    """
    if replace:
        target = Path(os.path.realpath(target))  # a link is followed, not replaced
        refuse_to_replace(target)
    with built(target, replace=replace) as building:
        with translated(), closing(sqlite3.connect(building, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        if replace and target.exists():
            refuse_to_replace(target)  # the copy may have taken a while
            shutil.copymode(target, building)


def refuse_to_replace(target: Path) -> None:
    """Refused where a project is in use: its log would be taken for that of the copy."""
    if target.exists() and not target.is_file():
        raise Refused("“{name}” is not a file. Choose another name.", name=target.name)
    if is_open_here(target):
        raise Refused("“{name}” is open here. Choose another name.", name=target.name)
    if log_of(target) is not None or is_in_use(target):
        raise Refused(
            "“{name}” is open elsewhere. Close it there, or choose another name.", name=target.name
        )
