"""What statements answer to the codebook's extra fields."""

import sqlite3

from core.model.ids import StatementId
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
    where = "the answers to extra fields of a statement"
    return [(StatementId(number), stored.record(fields, where)) for number, fields in rows]
