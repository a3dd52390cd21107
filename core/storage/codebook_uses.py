"""Where the entries of the codebook are used, and which of them are known to be two."""

import json
import sqlite3
from array import array
from collections.abc import Iterable

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.codebook_history import Stale
from core.model.ids import EntryId, LayerId, StatementId
from core.storage import codebook_answers
from core.storage.rows import JournaledRows, Table

Pair = tuple[EntryId, EntryId]

_NEWEST_FIRST = " ORDER BY article.published DESC, article.id DESC, statement.id"
_JOINED = "statement JOIN article ON article.id = statement.article"


def counts(connection: sqlite3.Connection, codebook: Codebook) -> dict[EntryId, int]:
    """How many statements of all layers each entry stands in, also as the answer to a field."""
    found: dict[EntryId, int] = {}
    for kind in EntryKind:
        found |= dict(
            connection.execute(
                f"SELECT {kind}, count(*) FROM statement WHERE {kind} IS NOT NULL GROUP BY 1"
            )
        )
    for named in codebook_answers.named_actors(connection, codebook):
        found[named.actor] = found.get(named.actor, 0) + (not named.is_own)
    return found


def count(connection: sqlite3.Connection, codebook: Codebook, entry: Entry) -> int:
    """In how many statements of all layers the entry stands."""
    (found,) = connection.execute(
        f"SELECT count(*) FROM statement WHERE {entry.kind} = ?", (entry.id,)
    ).fetchone()
    return int(found) + len(_answering(connection, codebook, entry))


def _answering(
    connection: sqlite3.Connection, codebook: Codebook, entry: Entry
) -> list[codebook_answers.Named]:
    """The statements in which the entry is the answer to a field and nothing else."""
    if entry.kind is not EntryKind.ACTOR:
        return []
    named = codebook_answers.named_actors(connection, codebook)
    return [each for each in named if each.actor == entry.id and not each.is_own]


def statements_of(connection: sqlite3.Connection, codebook: Codebook, entry: Entry) -> "array[int]":
    """The statements of everyone in which the entry stands, those of the newest article first."""
    answering = [each.statement for each in _answering(connection, codebook, entry)]
    return _ids(
        connection,
        f"SELECT statement.id FROM {_JOINED} WHERE statement.id IN"
        f" (SELECT id FROM statement WHERE {entry.kind} = ?1"
        f" UNION ALL SELECT value FROM json_each(?2)){_NEWEST_FIRST}",
        (entry.id, json.dumps(answering)),
    )


def by_layer(
    connection: sqlite3.Connection, codebook: Codebook, entries: Iterable[Entry]
) -> dict[LayerId, int]:
    """In how many statements of each layer one of the entries stands."""
    found: dict[LayerId, int] = {}
    for entry in entries:
        for layer, counted in connection.execute(
            f"SELECT layer, count(*) FROM statement WHERE {entry.kind} = ? GROUP BY 1", (entry.id,)
        ):
            found[layer] = found.get(layer, 0) + counted
        for named in _answering(connection, codebook, entry):
            found[named.layer] = found.get(named.layer, 0) + 1
    return found


def repoint(rows: JournaledRows, kind: EntryKind, old: EntryId, new: EntryId) -> int:
    """Let every statement, of whatever layer, name another entry; how many there are."""
    return rows.repoint_statements(kind.value, old, new)


def naming(
    connection: sqlite3.Connection, entry: Entry, statements: Iterable[StatementId]
) -> list[StatementId]:
    """Those of the statements in which the entry stands."""
    found = connection.execute(
        f"SELECT id FROM statement WHERE +{entry.kind} = ?"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (entry.id, json.dumps(list(statements))),
    )
    return [StatementId(number) for (number,) in found]


def undecided(
    connection: sqlite3.Connection, entry: Entry, layer: LayerId | None = None
) -> "array[int]":
    """Statements for which it is not yet said to which part of a split entry they belong."""
    if entry.split is None:
        return array("q")
    stays = entry.id in entry.split.into
    made_before = " AND codebook_revision < ?3" if stays else " AND ?3 IS NOT NULL"
    return _ids(
        connection,
        f"SELECT statement.id FROM {_JOINED} WHERE {entry.kind} = ?1"
        f" AND (?2 IS NULL OR layer = ?2){made_before}{_NEWEST_FIRST}",
        (entry.id, layer, entry.split.at),
    )


def made_under(
    connection: sqlite3.Connection, stale: Iterable[Stale], layer: LayerId | None = None
) -> "array[int]":
    """Statements made while one of their entries was defined otherwise."""
    found: set[int] = set()
    for kind in EntryKind:
        spans = [[each.entry, each.since, each.until] for each in stale if each.kind is kind]
        found.update(
            number
            for (number,) in connection.execute(
                "SELECT statement.id FROM json_each(?1) AS stale CROSS JOIN statement"
                f" ON {kind} = json_extract(stale.value, '$[0]')"
                " WHERE codebook_revision >= json_extract(stale.value, '$[1]')"
                " AND codebook_revision < json_extract(stale.value, '$[2]')"
                " AND (?2 IS NULL OR layer = ?2)",
                (json.dumps(spans), layer),
            )
        )
    return _ids(
        connection,
        f"SELECT statement.id FROM {_JOINED}"
        f" WHERE statement.id IN (SELECT value FROM json_each(?)){_NEWEST_FIRST}",
        (json.dumps(sorted(found)),),
    )


def _ids(
    connection: sqlite3.Connection, sql: str, values: tuple[int | str | None, ...]
) -> "array[int]":
    (listed,) = connection.execute(f"SELECT json_group_array(id) FROM ({sql})", values).fetchone()
    return array("q", json.loads(listed))


def distinct_pairs(connection: sqlite3.Connection) -> set[Pair]:
    """Entries known to be two, the lower number first."""
    return set(connection.execute('SELECT "one", "other" FROM distinct_entries'))


def set_distinct(rows: JournaledRows, one: EntryId, other: EntryId) -> None:
    first, second = sorted((one, other))
    rows.insert(Table.DISTINCT_ENTRIES, {"one": first, "other": second})


def forget_pairs(connection: sqlite3.Connection, rows: JournaledRows, entry: EntryId) -> None:
    """Drop what is known of an entry that goes out of the codebook."""
    for (number,) in connection.execute(
        'SELECT id FROM distinct_entries WHERE "one" = ?1 OR "other" = ?1', (entry,)
    ).fetchall():
        rows.delete(Table.DISTINCT_ENTRIES, number)
