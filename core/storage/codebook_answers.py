"""What statements answer to the codebook's extra fields."""

import json
import sqlite3
from dataclasses import dataclass

from core.model.codebook import Codebook, EntryKind, FieldKind
from core.model.ids import EntryId, LayerId, StatementId
from core.model.statement import FieldValue
from core.storage import stored

_ANSWERED = (
    "FROM statement JOIN json_each(statement.fields) AS answer"
    " ON answer.key = ? WHERE statement.fields <> '{}'"
)


def tallies(connection: sqlite3.Connection, name: str) -> dict[str, int]:
    """How often each answer was given, over all layers; the answers as JSON."""
    return dict(
        connection.execute(
            "SELECT CASE answer.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false'"
            f" ELSE json_quote(answer.value) END AS told, count(*) {_ANSWERED} GROUP BY told",
            (name,),
        )
    )


def of_field(
    connection: sqlite3.Connection, name: str
) -> list[tuple[StatementId, dict[str, FieldValue]]]:
    """The statements that answer a field, with all their answers."""
    rows = connection.execute(f"SELECT statement.id, statement.fields {_ANSWERED}", (name,))
    return [(StatementId(number), stored.record(fields, _WHERE)) for number, fields in rows]


_WHERE = "the answers to extra fields of a statement"


@dataclass(frozen=True, slots=True)
class Named:
    """A statement that answers some of its fields with the name of an actor.

    `is_own`: whether the actor is the one whose position it is, too.
    """

    statement: StatementId
    layer: LayerId
    actor: EntryId
    is_own: bool


def named_actors(connection: sqlite3.Connection, codebook: Codebook) -> list[Named]:
    """Each statement with each actor that answers a field of kind actor, by name or alias."""
    asked = actor_fields(codebook)
    if not asked:
        return []
    rows = connection.execute(
        "SELECT DISTINCT statement.id, layer, actor, answer.value FROM statement"
        " JOIN json_each(statement.fields) AS answer"
        " ON answer.key IN (SELECT value FROM json_each(?)) AND answer.type = 'text'"
        " WHERE statement.fields <> '{}' ORDER BY statement.id",
        (json.dumps(asked),),
    )
    found: dict[Named, None] = {}
    for number, layer, own, answer in rows:
        named = codebook.find(EntryKind.ACTOR, answer)
        if named is not None:
            told = Named(StatementId(number), LayerId(layer), named.id, named.id == own)
            found[told] = None
    return list(found)


def actor_fields(codebook: Codebook) -> list[str]:
    """The names of the fields that are answered with an actor."""
    return [field.name for field in codebook.fields if field.kind is FieldKind.ACTOR]


def answers_of(
    connection: sqlite3.Connection, statements: list[StatementId]
) -> dict[StatementId, dict[str, FieldValue]]:
    """All answers of these statements."""
    rows = connection.execute(
        "SELECT id, fields FROM statement WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(statements),),
    )
    return {StatementId(number): stored.record(fields, _WHERE) for number, fields in rows}
