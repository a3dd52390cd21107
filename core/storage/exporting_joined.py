"""The same articles as `exporting` reads, in columns that SQLite joins: half the time of rows.

Nothing is put together here, and nothing is looked at: whoever takes it holds it against the texts.
"""

import json
import sqlite3
from collections.abc import Sequence
from functools import partial

from core.model.exported import (
    BETWEEN,
    Choice,
    ChosenArticle,
    ExportedPortion,
    JoinedSpans,
    StatementRow,
)
from core.storage import articles
from core.storage.exporting import COLUMNS, LISTED, ROLES, said_by, states

_ROLE = "CASE span.role {} END".format(
    " ".join(f"WHEN '{role}' THEN '{place}'" for role, place in ROLES.items())
)
_JOINED = (
    f"SELECT group_concat(span.statement), group_concat({_ROLE}, ''),"
    ' group_concat(span."start"), group_concat(span."end"),'
    f" group_concat(span.quote, char({ord(BETWEEN)}))"
    # The order in each of them: by statement as it comes, then by the ids of the spans.
    " FROM statement CROSS JOIN span INDEXED BY span_by_statement"
    " ON span.statement = statement.id WHERE "
)
_row = partial(tuple.__new__, StatementRow)


def portion(
    connection: sqlite3.Connection, choice: Choice, wanted: Sequence[ChosenArticle]
) -> ExportedPortion:
    """Of articles that `exporting.chosen` found, few enough for one round of queries."""
    listed = json.dumps([each.id for each in wanted])
    said, values = said_by(choice)
    which, values = f"article IN {LISTED} AND {said}", [listed, *values]
    rows = connection.execute(f"SELECT {COLUMNS}, NULL FROM statement WHERE {which}", values)
    made = list(map(_row, rows.fetchall()))
    joined = connection.execute(_JOINED + which, values).fetchone()
    return ExportedPortion(
        {article.id: article for article in articles.some(connection, listed)},
        {each.id: articles.text(connection, each.id) for each in wanted},
        states(connection, listed, json.dumps(list(choice.layers))),
        made,
        None if None in joined else JoinedSpans(*joined),
    )
