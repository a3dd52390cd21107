"""Copies of a project that are right even while it is open and being written."""

import os
import sqlite3
from pathlib import Path

from core.model.ids import new_uid
from core.model.phrase import Refused, Unavailable
from core.storage.troubles import translated


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write a whole copy to `target`; Refused if something stands there already.

    Copying the file itself would miss what is still in its log.
    """
    if target.exists():
        raise Refused("“{name}” exists already. Choose another name.", name=target.name)
    if not target.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=target.parent)
    building = target.with_name(f".{target.name}.{new_uid()[:8]}.part")
    try:
        with translated():
            copy = sqlite3.connect(building, isolation_level=None)
            try:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        with building.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(building, target)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written: {reason}.", name=target.name, reason=error.strerror
        ) from error
    finally:
        building.unlink(missing_ok=True)
