"""Queries and rows of the codebook."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from core.model.codebook import (
    ActorKind,
    Codebook,
    Entry,
    EntryKind,
    Field,
    FieldKind,
)
from core.model.ids import EntryId
from core.storage import stored
from core.storage.rows import JournaledRows, Row, Table


def load(connection: sqlite3.Connection) -> Codebook:
    """The whole codebook at its newest revision."""
    # Read first: should another connection commit meanwhile, the next look finds a newer number.
    number = revision(connection)
    name, fields = _name_and_fields(connection)
    entries = {entry.id: entry for entry in map(_entry, connection.execute(_ENTRY))}
    return Codebook(name, number, entries, fields)


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
    name, fields = _name_and_fields(connection)
    return Codebook(name, old.revision, entries, fields)


_ENTRY = (
    "SELECT id, uid, kind, name, parent, aliases, definition, examples, counter_examples,"
    " actor_kind, value, identifier, retired, position FROM entry"
)


def project_uid(connection: sqlite3.Connection) -> str:
    uid: str = _project(connection)[0]
    return uid


def _name_and_fields(connection: sqlite3.Connection) -> tuple[str, tuple[Field, ...]]:
    _, name, described = _project(connection)
    return name, tuple(map(_field, stored.records(described, _FIELDS)))


def _project(connection: sqlite3.Connection) -> tuple[str, str, str]:
    found: tuple[str, str, str] | None = connection.execute(
        "SELECT uid, codebook_name, fields FROM project"
    ).fetchone()
    if found is None:
        raise stored.Damaged("the project’s own row is missing")
    return found


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


_FIELDS = "the list of extra fields"


def _entry(row: tuple[Any, ...]) -> Entry:
    (number, uid, kind, name, parent, aliases, definition, examples, counter_examples, actor_kind,
     value, identifier, retired, position) = row  # fmt: skip
    return Entry(
        id=EntryId(number),
        uid=uid,
        kind=stored.word(EntryKind, kind, "the kind of “{name}”", name),
        name=name,
        parent=parent,
        aliases=stored.names(aliases, "the aliases of “{name}”", name),
        definition=definition,
        examples=stored.names(examples, "the examples of “{name}”", name),
        counter_examples=stored.names(counter_examples, "the counter-examples of “{name}”", name),
        actor_kind=None
        if actor_kind is None
        else stored.word(ActorKind, actor_kind, "the kind of actor “{name}”", name),
        value=value,
        identifier=identifier,
        retired=bool(retired),
        position=position,
    )


def _field(described: dict[str, Any]) -> Field:
    name, choices = described.get("name"), described.get("choices") or []
    if not isinstance(name, str) or not isinstance(choices, list):
        raise stored.Damaged("{where} cannot be read", where=_FIELDS)
    return Field(
        name,
        stored.word(FieldKind, str(described.get("kind")), "the kind of field “{name}”", name),
        tuple(map(str, choices)),
        str(described.get("definition") or ""),
    )
