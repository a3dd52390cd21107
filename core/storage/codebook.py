"""Queries and rows of the codebook."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from core.model.codebook import (
    ActorKind,
    Codebook,
    Entry,
    EntryKind,
    Example,
    Field,
    FieldKind,
    Split,
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
    entries, numbers = dict(old.entries), list(dict.fromkeys(touched))
    of_them = f"{_ENTRY} WHERE id IN (SELECT value FROM json_each(?))"
    now = {each.id: each for each in map(_entry, connection.execute(of_them, (_as_json(numbers),)))}
    for number in numbers:
        if number in now:
            entries[number] = now[number]
        else:
            entries.pop(number, None)
    name, fields = _name_and_fields(connection)
    return Codebook(name, old.revision, entries, fields)


COLUMNS = (
    "id", "uid", "kind", "name", "parent", "aliases", "definition", "examples", "counter_examples",
    "actor_kind", "value", "identifier", "retired", "position", "split",
)  # fmt: skip
_ENTRY = f"SELECT {', '.join(COLUMNS)} FROM entry"


def project_uid(connection: sqlite3.Connection) -> str:
    uid: str = _project(connection)[0]
    return uid


def _name_and_fields(connection: sqlite3.Connection) -> tuple[str, tuple[Field, ...]]:
    _, name, described = _project(connection)
    return name, fields_of(described)


def fields_of(described: object) -> tuple[Field, ...]:
    return tuple(map(_field, stored.records(described, _FIELDS)))


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


def add_revision(connection: sqlite3.Connection, step: int, reason: str = "") -> int:
    """Count one revision on for a step that changed the codebook. Numbers are never used again."""
    number = revision(connection) + 1
    connection.execute(
        "INSERT INTO codebook_revision (number, step, reason) VALUES (?, ?, ?)",
        (number, step, reason),
    )
    return number


def insert(rows: JournaledRows, entry: Entry) -> EntryId:
    """Store a new entry; its `id` is ignored and the real one returned."""
    return EntryId(rows.insert(Table.ENTRY, _row(entry)))


def update(rows: JournaledRows, entry: Entry) -> bool:
    return rows.update(Table.ENTRY, entry.id, _row(entry))


def delete(rows: JournaledRows, entry: EntryId) -> None:
    """Take an entry out that nothing refers to any more."""
    rows.delete(Table.ENTRY, entry)


def set_name_and_fields(rows: JournaledRows, name: str, fields: tuple[Field, ...]) -> None:
    described = [
        {"name": f.name, "kind": f.kind, "choices": list(f.choices), "definition": f.definition}
        for f in fields
    ]
    rows.update(
        Table.PROJECT,
        1,
        {"codebook_name": name, "fields": _as_json(described)},
    )


def _row(entry: Entry) -> Row:
    return {
        "uid": entry.uid,
        "kind": entry.kind.value,
        "name": entry.name,
        "parent": entry.parent,
        "aliases": _dumped(entry.aliases),
        "definition": entry.definition,
        "examples": dumped_examples(entry.examples),
        "counter_examples": dumped_examples(entry.counter_examples),
        "actor_kind": None if entry.actor_kind is None else entry.actor_kind.value,
        "value": None if entry.value is None else float(entry.value),
        "identifier": entry.identifier,
        "retired": int(entry.retired),
        "position": entry.position,
        "split": None if entry.split is None else _dumped_split(entry.split),
    }


_as_json = json.JSONEncoder(ensure_ascii=False).encode  # made once: making it is half the time


def _dumped(names: tuple[str, ...]) -> str:
    return _as_json(list(names)) if names else "[]"


def dumped_examples(examples: Iterable[Example]) -> str:
    """A passage from nowhere as its text alone, which is how a list of texts is read, too."""
    if not examples:
        return "[]"
    described = [
        each.text if each.statement is None else {"text": each.text, "statement": each.statement}
        for each in examples
    ]
    return _as_json(described)


def _dumped_split(split: Split) -> str:
    return json.dumps({"into": list(split.into), "at": split.at})


_FIELDS = "the list of extra fields"


def _entry(row: tuple[Any, ...]) -> Entry:
    return entry_of(dict(zip(COLUMNS, row, strict=True)))


def entry_of(row: Mapping[str, Any]) -> Entry:
    """The entry that a row of the table, or an image of one, describes."""
    name, actor_kind, split = row["name"], row["actor_kind"], row.get("split")
    return Entry(
        id=EntryId(row["id"]),
        uid=row["uid"],
        kind=stored.word(EntryKind, row["kind"], "the kind of “{name}”", name),
        name=name,
        parent=row["parent"],
        aliases=stored.names(row["aliases"], "the aliases of “{name}”", name),
        definition=row["definition"],
        examples=examples_of(row["examples"], "the examples of “{name}”", name),
        counter_examples=examples_of(
            row["counter_examples"], "the counter-examples of “{name}”", name
        ),
        actor_kind=None
        if actor_kind is None
        else stored.word(ActorKind, actor_kind, "the kind of actor “{name}”", name),
        value=row["value"],
        identifier=row["identifier"],
        retired=bool(row["retired"]),
        position=row["position"],
        split=None if split is None else split_of(split, "the split of “{name}”", name),
    )


def examples_of(text: object, where: str, name: object = "") -> tuple[Example, ...]:
    """Passages, each a text or a record of text and statement."""
    if text == "[]":
        return ()
    return tuple(_example(each, where, name) for each in stored.items(text, where, name))


def _example(described: object, where: str, name: object) -> Example:
    if isinstance(described, str):
        return Example(described)
    if isinstance(described, dict) and set(described) == {"text", "statement"}:
        text, statement = described["text"], described["statement"]
        if isinstance(text, str) and isinstance(statement, str):
            return Example(text, statement)
    raise stored.unreadable(where, name)


def split_of(text: object, where: str, name: object = "") -> Split:
    described = stored.record(text, where, name)
    into, at = described.get("into"), described.get("at")
    if not isinstance(into, list) or not isinstance(at, int):
        raise stored.unreadable(where, name)
    if not all(isinstance(each, int) for each in into):
        raise stored.unreadable(where, name)
    return Split(tuple(map(EntryId, into)), at)


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
