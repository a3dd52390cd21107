"""Which files were looked at, so that only new ones are read again."""

import sqlite3

from core.model.seen_file import SeenFile


def remember(connection: sqlite3.Connection, seen: SeenFile) -> None:
    connection.execute(
        "INSERT INTO incoming_file (path, size, modified, digest, article) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified,"
        " digest = excluded.digest, article = excluded.article",
        (seen.path, seen.size, seen.modified, seen.digest, seen.article),
    )


def seen(connection: sqlite3.Connection, path: str) -> SeenFile | None:
    """The file as it was last read; None also where the import that it came in by was undone."""
    row = connection.execute(
        "SELECT path, size, modified, digest, article FROM incoming_file WHERE path = ?"
        " AND (article IS NULL OR article IN (SELECT sha256 FROM article))",
        (path,),
    ).fetchone()
    return None if row is None else SeenFile(*row)


def has_come(connection: sqlite3.Connection, digest: str) -> bool:
    """Whether a file of just these bytes was ever read."""
    row = connection.execute(
        "SELECT 1 FROM incoming_file WHERE digest = ? LIMIT 1", (digest,)
    ).fetchone()
    return row is not None
