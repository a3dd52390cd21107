"""Counting statements for the overview: over the whole project, or over one layer.

A plus before a column keeps SQLite from walking an index of it and looking up each row, which
takes twice as long as reading all rows once.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.model.ids import EntryId, LayerId
from core.model.overview import Overview, StanceCounts
from core.storage import articles, assignments, layers

_MEANT = "(?1 IS NULL OR +layer IN (SELECT value FROM json_each(?1)))"
_OURS = f"complete AND {_MEANT}"


def by_parts(
    connection: sqlite3.Connection, layer: LayerId | None, limit: int
) -> Iterator[Overview]:
    """The figures, fuller and fuller as they are counted: what is counted soonest comes first."""
    counted = Overview(
        articles.count(connection),
        tuple(layers.counts(connection)),
        assigned=tuple(assignments.work(connection)),
    )
    yield counted
    counted = replace(counted, months=months(connection, layer))
    yield counted
    actors, other_actors, measures, other_measures = ranked(connection, layer, limit)
    counted = replace(
        counted,
        actors=actors,
        measures=measures,
        other_actors=other_actors,
        other_measures=other_measures,
        positions=positions(connection, layer, actors, measures),
    )
    yield counted
    yield replace(counted, days=days(connection, layer))


def ranked(
    connection: sqlite3.Connection, layer: LayerId | None, limit: int
) -> tuple[dict[EntryId, int], int, dict[EntryId, int], int]:
    """The most frequent actors with their statements, how many others; then so the measures."""
    return (
        *_ranked(connection, "actor", layer, limit),
        *_ranked(connection, "measure", layer, limit),
    )


def _ranked(
    connection: sqlite3.Connection, column: str, layer: LayerId | None, limit: int
) -> tuple[dict[EntryId, int], int]:
    found = connection.execute(
        f"SELECT +{column}, count(*) FROM statement WHERE {_OURS} GROUP BY 1 ORDER BY 2 DESC, 1",
        (layers.meant(connection, layer),),
    ).fetchall()
    return dict(found[:limit]), max(0, len(found) - limit)


def positions(
    connection: sqlite3.Connection,
    layer: LayerId | None,
    actors: Iterable[EntryId],
    measures: Iterable[EntryId],
) -> dict[tuple[EntryId, EntryId], StanceCounts]:
    """What these actors say on these measures."""
    found: dict[tuple[EntryId, EntryId], dict[EntryId, int]] = {}
    for actor, measure, stance, count in connection.execute(
        f"SELECT +actor, +measure, +stance, count(*) FROM statement WHERE {_OURS}"
        " AND +actor IN (SELECT value FROM json_each(?2))"
        " AND +measure IN (SELECT value FROM json_each(?3)) GROUP BY 1, 2, 3",
        (layers.meant(connection, layer), json.dumps(list(actors)), json.dumps(list(measures))),
    ):
        found.setdefault((actor, measure), {})[stance] = count
    return dict(found)


def months(connection: sqlite3.Connection, layer: LayerId | None) -> dict[str, StanceCounts]:
    """Stances by the month of the article's day, in order."""
    found: dict[str, dict[EntryId, int]] = {}
    for month, stance, count in connection.execute(
        "SELECT substr(coalesce(published, ''), 1, 7), stance, sum(number) FROM"
        f" (SELECT article, stance, count(*) AS number FROM statement WHERE {_OURS}"
        " GROUP BY article, stance) AS counted"
        " JOIN article ON article.id = counted.article GROUP BY 1, 2 ORDER BY 1",
        (layers.meant(connection, layer),),
    ):
        found.setdefault(month, {})[stance] = count
    return dict(found)


def days(connection: sqlite3.Connection, layer: LayerId | None) -> dict[str, int]:
    """How many of today's statements came in on which day, in local time.

    A statement's first step in the journal is the one that made it: numbers of rows are never
    given twice.
    """
    return dict(
        connection.execute(
            "SELECT date(at, 'localtime'), sum(number) FROM"
            " (SELECT step, count(*) AS number FROM"
            " (SELECT row_id, min(step) AS step FROM journal_change"
            " WHERE table_name = 'statement' GROUP BY row_id) AS made"
            " JOIN statement ON statement.id = made.row_id"
            f" WHERE {_MEANT} GROUP BY step) AS counted"
            " JOIN journal_step ON journal_step.seq = counted.step GROUP BY 1 ORDER BY 1",
            (layers.meant(connection, layer),),
        )
    )
