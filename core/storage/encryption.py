"""Giving a project another passphrase, its first one, or none: it is written anew.

Written anew rather than changed in its place, so that a crash leaves the old file whole.
Source: https://www.zetetic.net/sqlcipher/sqlcipher-api/#sqlcipher_export
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from core.model.phrase import Unavailable
from core.storage import connection, engine, interrupted, keys, schema
from core.storage.backup import kept_shut, refuse_in_use, refuse_late_comers
from core.storage.files import built
from core.storage.keys import Key
from core.storage.open_files import open_file
from core.storage.troubles import translated


def set_passphrase(path: Path, passphrase: str | None) -> None:
    """Encrypt the project with this passphrase, or not at all any more where it is None.

    Refused where anybody has it open, or the passphrase is too short. Locked where it is encrypted
    and its key is not known here. What backups and copies hold stays as it was.
    """
    if passphrase is not None:
        keys.refuse_poor(passphrase)
    engine.cipher()
    refuse_in_use(path)
    with closing(connection.connect(path)):  # a current project, its log in it, and its key known
        pass
    key = None if passphrase is None else keys.derived(passphrase)
    with (
        kept_shut(path, by_cipher=True),
        translated(),
        built(path, replace=True) as building,
    ):
        _write_anew(path, building, key)
        shutil.copymode(path, building)
        refuse_late_comers(path)
    if key is not None:
        keys.keep(key)
        interrupted.discard(path)  # it holds texts that anybody could read


def _write_anew(path: Path, building: Path, key: Key | None) -> None:
    with closing(_by_cipher(path)) as source:
        told = "" if key is None else key.pragma
        source.execute("ATTACH ? AS new KEY ?", (str(building), told))
        source.execute("SELECT sqlcipher_export('new')")
        source.execute(f"PRAGMA new.application_id = {schema.APPLICATION_ID}")
        (verdict,) = source.execute("PRAGMA new.quick_check(1)").fetchone()
        source.execute("DETACH new")
    if verdict != "ok":
        raise Unavailable("“{name}” is damaged. It was not changed.", name=path.name)


def _by_cipher(path: Path) -> sqlite3.Connection:
    """A connection of SQLCipher's to the file, encrypted or not."""
    return open_file(path, "mode=rw", connection.BUSY_SECONDS, by_cipher=True)
