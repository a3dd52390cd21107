"""Queries and rows of annotators and layers."""

import json
import sqlite3
from collections.abc import Iterator

from core.model.ids import AnnotatorId, LayerId, new_uid
from core.model.layer import Annotator, Layer, LayerCounts, LayerKind
from core.storage import stored
from core.storage.rows import JournaledRows, Row, Table

_LAYER = (
    "SELECT layer.id, layer.uid, layer.kind, annotator.id, annotator.uid, annotator.name"
    " FROM layer JOIN annotator ON annotator.id = layer.annotator"
)


def _layer(row: tuple[int, str, str, int, str, str]) -> Layer:
    number, uid, kind, annotator, annotator_uid, name = row
    owner = Annotator(AnnotatorId(annotator), annotator_uid, name)
    return Layer(
        LayerId(number),
        uid,
        owner,
        stored.word(LayerKind, kind, "the kind of {name}’s layer", name),
    )


def all_layers(connection: sqlite3.Connection) -> list[Layer]:
    """In the order of annotators' names."""
    return [_layer(row) for row in connection.execute(f"{_LAYER} ORDER BY annotator.name, kind")]


def meant(connection: sqlite3.Connection, layer: LayerId | None) -> str | None:
    """The layers that are counted, listed in JSON: one, or for None those of all annotators.

    Gold and suggestions are nobody's work, and are counted only where they are chosen. None where
    every layer is meant, which is quicker than to look at whose each row is.
    """
    if layer is not None:
        return json.dumps([layer])
    every = connection.execute("SELECT id, kind FROM layer").fetchall()
    own = [number for number, kind in every if kind == LayerKind.ANNOTATOR]
    return None if len(own) == len(every) else json.dumps(own)


def annotator(connection: sqlite3.Connection, name: str) -> Annotator | None:
    row = connection.execute(
        "SELECT id, uid, name FROM annotator WHERE name = ?", (name,)
    ).fetchone()
    return None if row is None else Annotator(AnnotatorId(row[0]), row[1], row[2])


def annotator_like(connection: sqlite3.Connection, name: str) -> Annotator | None:
    """The one who is called so, or else one whose name differs in capitals alone."""
    rows = connection.execute("SELECT id, uid, name FROM annotator ORDER BY name <> ?, id", (name,))
    alike = (row for row in rows if row[2].casefold() == name.casefold())
    row = next(alike, None)
    return None if row is None else Annotator(AnnotatorId(row[0]), row[1], row[2])


def annotator_with(connection: sqlite3.Connection, number: AnnotatorId) -> Annotator | None:
    row = connection.execute(
        "SELECT id, uid, name FROM annotator WHERE id = ?", (number,)
    ).fetchone()
    return None if row is None else Annotator(AnnotatorId(row[0]), row[1], row[2])


def annotator_of_uid(connection: sqlite3.Connection, uid: str) -> Annotator | None:
    row = connection.execute("SELECT id, uid, name FROM annotator WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else Annotator(AnnotatorId(row[0]), row[1], row[2])


def find(connection: sqlite3.Connection, owner: AnnotatorId, kind: LayerKind) -> Layer | None:
    row = connection.execute(
        f"{_LAYER} WHERE layer.annotator = ? AND kind = ?", (owner, kind)
    ).fetchone()
    return None if row is None else _layer(row)


def gold(connection: sqlite3.Connection) -> Layer | None:
    """The project's gold layer, once something was adjudicated or came in as gold."""
    row = connection.execute(f"{_LAYER} WHERE kind = ?", (LayerKind.GOLD,)).fetchone()
    return None if row is None else _layer(row)


def insert_annotator(rows: JournaledRows, name: str, uid: str | None = None) -> AnnotatorId:
    return AnnotatorId(rows.insert(Table.ANNOTATOR, {"uid": uid or new_uid(), "name": name}))


def insert_layer(
    rows: JournaledRows, owner: AnnotatorId, kind: LayerKind, uid: str | None = None
) -> LayerId:
    row: Row = {"uid": uid or new_uid(), "annotator": owner, "kind": kind.value}
    return LayerId(rows.insert(Table.LAYER, row))


def counts(connection: sqlite3.Connection) -> Iterator[LayerCounts]:
    """Per layer: articles done, skipped, in progress; complete statements; drafts."""
    states = _grouped(
        connection, "SELECT layer, state, count(*) FROM article_state GROUP BY layer, state"
    )
    # First by article, in the order of an index that holds all of it: nothing is to be sorted.
    statements = _grouped(
        connection,
        "SELECT layer, complete, sum(number) FROM (SELECT layer, complete, count(*) AS number"
        " FROM statement GROUP BY article, layer, complete) GROUP BY layer, complete",
    )
    for layer in all_layers(connection):
        yield LayerCounts(
            layer,
            done=states.get((layer.id, "done"), 0),
            skipped=states.get((layer.id, "skipped"), 0),
            in_progress=states.get((layer.id, "in_progress"), 0),
            statements=statements.get((layer.id, 1), 0),
            drafts=statements.get((layer.id, 0), 0),
        )


def with_work_done(connection: sqlite3.Connection) -> frozenset[LayerId]:
    """The layers that are done with an article."""
    return frozenset(
        layer.id
        for layer in all_layers(connection)
        if connection.execute(
            "SELECT 1 FROM article_state WHERE layer = ? AND state = 'done' LIMIT 1", (layer.id,)
        ).fetchone()
    )


def _grouped(connection: sqlite3.Connection, sql: str) -> dict[tuple[int, str | int], int]:
    return {(layer, key): number for layer, key, number in connection.execute(sql)}


def is_uid_taken(connection: sqlite3.Connection, uid: str) -> bool:
    found = connection.execute("SELECT 1 FROM layer WHERE uid = ?", (uid,)).fetchone()
    return found is not None


def uid_of(connection: sqlite3.Connection, layer: LayerId) -> str:
    uid: str = connection.execute("SELECT uid FROM layer WHERE id = ?", (layer,)).fetchone()[0]
    return uid
