"""Queries for the networks that the statements of one layer make."""

import sqlite3

from core.model.ids import LayerId


def statements(connection: sqlite3.Connection, layer: LayerId) -> list[tuple[int, ...]]:
    """Statement, article, actor, measure and stance of each complete one, out of an index alone."""
    return connection.execute(
        "SELECT id, article, actor, measure, stance FROM statement INDEXED BY statement_by_article"
        " WHERE layer = ? AND complete = 1 AND actor NOT NULL AND measure NOT NULL"
        " AND stance NOT NULL",
        (layer,),
    ).fetchall()


def published(connection: sqlite3.Connection) -> dict[int, str | None]:
    """When each article appeared, as far as that is known."""
    return dict(connection.execute("SELECT id, published FROM article"))
