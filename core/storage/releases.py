"""Which releases the project has made, and the splits that each of them gave."""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from core.model.released import KnownRelease
from core.storage import seals, stored

_COLUMNS = "name, version, day, folder, manifest, step, terms"


def every(connection: sqlite3.Connection) -> list[KnownRelease]:
    """In the order in which they were made."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM made_release ORDER BY id")
    return [
        KnownRelease(
            name, version, day, folder, manifest, step,
            stored.record(terms, "the terms of the release of {name}", day),
        )
        for name, version, day, folder, manifest, step, terms in found
    ]  # fmt: skip


def splits(connection: sqlite3.Connection, manifest: str) -> dict[str, list[str]]:
    """The uids of the articles of each, by its name; none of a release that is unknown."""
    row = connection.execute(
        "SELECT splits, day FROM made_release WHERE manifest = ?", (manifest,)
    ).fetchone()
    if row is None:
        return {}
    where = "the splits of the release of {name}"
    found = stored.record(row[0], where, row[1])
    for uids in found.values():
        if not isinstance(uids, list) or not all(isinstance(uid, str) for uid in uids):
            raise stored.unreadable(where, row[1])
    return found


def remember(
    connection: sqlite3.Connection, known: KnownRelease, splits: Mapping[str, Sequence[str]]
) -> None:
    """The same one again has its folder where it was written last."""
    connection.execute(
        f"INSERT INTO made_release ({_COLUMNS}, splits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (manifest) DO UPDATE SET folder = excluded.folder",
        (
            known.name, known.version, known.day, known.folder, known.manifest, known.step,
            json.dumps(known.terms, ensure_ascii=False), json.dumps(splits, ensure_ascii=False),
        ),
    )  # fmt: skip
    seals.seal_beside(connection)
