"""Queries and rows of the codebook."""

import json
import sqlite3
from collections.abc import Iterable

from core.model.codebook import (
    ActorKind,
    Codebook,
    Entry,
    EntryKind,
    Field,
    FieldKind,
)
from core.model.ids import EntryId
from core.storage.rows import JournaledRows, Row, Table


def load(connection: sqlite3.Connection) -> Codebook:
    """The whole codebook at its newest revision."""
    # Read first: should another connection commit meanwhile, the next look finds a newer number.
    number = revision(connection)
    name, fields = connection.execute("SELECT codebook_name, fields FROM project").fetchone()
    entries = {entry.id: entry for entry in map(_entry, connection.execute(_ENTRY))}
    return Codebook(name, number, entries, tuple(map(_field, json.loads(fields))))


def refreshed(
    connection: sqlite3.Connection, old: Codebook, touched: Iterable[EntryId]
) -> Codebook:
    """`old` with the touched entries, name and fields as they are now; it keeps its revision.

    Costs what was touched, where `load` costs the whole codebook.
    """
    entries = dict(old.entries)
    for number in touched:
        row = connection.execute(f"{_ENTRY} WHERE id = ?", (number,)).fetchone()
        if row is None:
            entries.pop(number, None)
        else:
            entries[number] = _entry(row)
    name, fields = connection.execute("SELECT codebook_name, fields FROM project").fetchone()
    return Codebook(name, old.revision, entries, tuple(map(_field, json.loads(fields))))


_ENTRY = (
    "SELECT id, uid, kind, name, parent, aliases, definition, examples, counter_examples,"
    " actor_kind, value, identifier, retired, position FROM entry"
)


def project_uid(connection: sqlite3.Connection) -> str:
    uid: str = connection.execute("SELECT uid FROM project").fetchone()[0]
    return uid


def revision(connection: sqlite3.Connection) -> int:
    newest: int = connection.execute(
        "SELECT coalesce(max(number), 0) FROM codebook_revision"
    ).fetchone()[0]
    return newest


def add_revision(connection: sqlite3.Connection, step: int) -> int:
    """Count one revision on for a step that changed the codebook. Numbers are never used again."""
    number = revision(connection) + 1
    connection.execute("INSERT INTO codebook_revision (number, step) VALUES (?, ?)", (number, step))
    return number


def insert(rows: JournaledRows, entry: Entry) -> EntryId:
    """Store a new entry; its `id` is ignored and the real one returned."""
    return EntryId(rows.insert(Table.ENTRY, _row(entry)))


def update(rows: JournaledRows, entry: Entry) -> bool:
    return rows.update(Table.ENTRY, entry.id, _row(entry))


def set_name_and_fields(rows: JournaledRows, name: str, fields: tuple[Field, ...]) -> None:
    described = [
        {"name": f.name, "kind": f.kind, "choices": list(f.choices), "definition": f.definition}
        for f in fields
    ]
    rows.update(
        Table.PROJECT,
        1,
        {"codebook_name": name, "fields": json.dumps(described, ensure_ascii=False)},
    )


def _row(entry: Entry) -> Row:
    return {
        "uid": entry.uid,
        "kind": entry.kind.value,
        "name": entry.name,
        "parent": entry.parent,
        "aliases": _dumped(entry.aliases),
        "definition": entry.definition,
        "examples": _dumped(entry.examples),
        "counter_examples": _dumped(entry.counter_examples),
        "actor_kind": None if entry.actor_kind is None else entry.actor_kind.value,
        "value": None if entry.value is None else float(entry.value),
        "identifier": entry.identifier,
        "retired": int(entry.retired),
        "position": entry.position,
    }


def _dumped(names: tuple[str, ...]) -> str:
    return json.dumps(list(names), ensure_ascii=False)


def _loaded(names: str) -> tuple[str, ...]:
    return () if names == "[]" else tuple(json.loads(names))


def _entry(row: tuple[object, ...]) -> Entry:
    (number, uid, kind, name, parent, aliases, definition, examples, counter_examples, actor_kind,
     value, identifier, retired, position) = row  # fmt: skip
    return Entry(
        id=EntryId(number),  # type: ignore[arg-type]
        uid=uid,  # type: ignore[arg-type]
        kind=EntryKind(str(kind)),
        name=name,  # type: ignore[arg-type]
        parent=parent,  # type: ignore[arg-type]
        aliases=_loaded(aliases),  # type: ignore[arg-type]
        definition=definition,  # type: ignore[arg-type]
        examples=_loaded(examples),  # type: ignore[arg-type]
        counter_examples=_loaded(counter_examples),  # type: ignore[arg-type]
        actor_kind=None if actor_kind is None else ActorKind(str(actor_kind)),
        value=value,  # type: ignore[arg-type]
        identifier=identifier,  # type: ignore[arg-type]
        retired=bool(retired),
        position=position,  # type: ignore[arg-type]
    )


def _field(described: dict[str, object]) -> Field:
    choices = described.get("choices") or []
    assert isinstance(choices, list)
    return Field(
        str(described["name"]),
        FieldKind(str(described["kind"])),
        tuple(map(str, choices)),
        str(described.get("definition") or ""),
    )
