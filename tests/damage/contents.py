"""What stands in a project, read past the program: as plain values, without passing numbers."""

import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2

Plain = dict[str, list[tuple[object, ...]]]

PASSPHRASE = "two plain words"
"""Of whatever is encrypted among what is damaged."""

_SAID = """SELECT owner.name, layer.kind, article.sha256, actor.name, stance.name, measure.name,
    voice, confidence, note, flagged, (
        SELECT group_concat(role || ' ' || "start" || '-' || "end" || ' ' || quote, ' | ')
        FROM (SELECT * FROM span WHERE statement = statement.id ORDER BY role, "start")
    )
    FROM statement JOIN layer ON layer.id = layer JOIN annotator AS owner ON owner.id = annotator
    JOIN article ON article.id = article
    LEFT JOIN entry AS actor ON actor.id = actor LEFT JOIN entry AS stance ON stance.id = stance
    LEFT JOIN entry AS measure ON measure.id = measure"""
_QUESTIONS = {
    "articles": "SELECT title, sha256, outlet, published, length FROM article",
    "texts": "SELECT sha256, body FROM article_text",
    "annotators": "SELECT name FROM annotator",
    "entries": "SELECT entry.kind, entry.name, entry.aliases, entry.retired, above.name FROM entry"
    " LEFT JOIN entry AS above ON above.id = entry.parent",
    "statements": _SAID,
    "states": "SELECT name, sha256, state FROM article_state JOIN layer ON layer.id = layer"
    " JOIN annotator ON annotator.id = annotator JOIN article ON article.id = article",
    "assignments": "SELECT name, sha256 FROM assignment"
    " JOIN annotator ON annotator.id = annotator JOIN article ON article.id = article",
}


def contents(path: Path) -> Plain:
    """What a person would call the work in it."""
    return _answers(path, _QUESTIONS.items())


def everything(path: Path, without: Collection[str] = ()) -> Plain:
    """Each row of each table that is not derived, with its numbers, and the whole journal.

    Which releases were made is no work of anybody's, and is noted as they are; so are the seals,
    which are sums of that, and of the journal that is compared itself.
    """
    with closing(reader(path)) as database:
        names = [name for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            " AND name NOT LIKE 'article\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%'"
            " ESCAPE '\\' AND name NOT IN ('made_release', 'seal')"
        )]  # fmt: skip
    return _answers(
        path, ((name, f"SELECT * FROM {name}") for name in sorted(names) if name not in without)
    )


def migrations(path: Path, folder: Path) -> tuple[str, ...]:
    """Those that a file has been through, by a copy of it and its log."""
    copies = [folder / f"looked-at{ending}" for ending in ("", "-wal", "-journal")]
    for copy in copies:
        source = path.with_name(path.name + copy.name.removeprefix("looked-at"))
        if source.exists():
            copy.write_bytes(source.read_bytes())
    with closing(sqlite3.connect(copies[0])) as database:
        found = database.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
    for left in folder.glob("looked-at*"):
        left.unlink()
    return tuple(name for (name,) in found)


def _answers(path: Path, questions: Iterable[tuple[str, str]]) -> Plain:
    with closing(reader(path)) as database:
        return {
            name: sorted(database.execute(question).fetchall(), key=repr)
            for name, question in questions
        }


def reader(path: Path) -> sqlite3.Connection:
    place = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    if not is_encrypted(path):
        return sqlite3.connect(place, uri=True)
    found: sqlite3.Connection = sqlcipher3.dbapi2.connect(place, uri=True)
    found.execute(f"PRAGMA key = '{PASSPHRASE}'")
    return found


def is_encrypted(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) != b"SQLite format 3\0"
