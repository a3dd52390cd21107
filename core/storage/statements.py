"""Queries and rows of statements and their spans."""

import json
import sqlite3
from collections.abc import Iterator, Mapping

from core.model.ids import ArticleId, LayerId, StatementId
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import SPAN_FIELDS, Statement, StatementParts, Voice
from core.storage import layers, stored
from core.storage.connection import snapshot
from core.storage.rows import JournaledRows, Row, Table, Touched

_STATEMENT = (
    "SELECT id, uid, layer, article, actor, stance, measure, voice, confidence, note, flagged,"
    " fields, codebook_revision, provenance FROM statement"
)
_SPAN = 'SELECT statement, role, "start", "end", quote FROM span'
# Spans of a role are stored in text order, so this is text order too, and costs no sorting.
_ORDER = " ORDER BY statement, id"
COLUMNS = (
    "actor", "stance", "measure", "voice", "confidence", "note", "flagged", "fields", "complete",
)  # fmt: skip
_FIELD_OF = {role.value: name for role, name in SPAN_FIELDS.items()}


def insert(
    rows: JournaledRows,
    layer: LayerId,
    article: ArticleId,
    parts: StatementParts,
    *,
    uid: str,
    codebook_revision: int,
    provenance: Mapping[str, object] | None = None,
) -> StatementId:
    """Store a statement with its spans; the caller has checked both against text and codebook."""
    row = {
        "uid": uid,
        "layer": layer,
        "article": article,
        **columns(parts),
        "codebook_revision": codebook_revision,
        "provenance": None if provenance is None else json.dumps(provenance, ensure_ascii=False),
    }
    statement = StatementId(rows.insert(Table.STATEMENT, row))
    insert_spans(rows, statement, parts)
    return statement


def insert_spans(rows: JournaledRows, statement: StatementId, parts: StatementParts) -> None:
    """Those of a statement that has none yet."""
    for role in Role:
        _insert_spans(rows, statement, role, parts.spans(role))


def update(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    old: Statement,
    parts: StatementParts,
    codebook_revision: int,
) -> None:
    """Replace the parts of `old`; only rows that differ are written."""
    for role in Role:
        if old.parts.spans(role) != parts.spans(role):
            _delete_spans(connection, rows, old.id, role)
            _insert_spans(rows, old.id, role, parts.spans(role))
    row = {**columns(parts), "codebook_revision": codebook_revision}
    if not rows.update(Table.STATEMENT, old.id, row):
        rows.touched.annotated.add(old.article)
        rows.touched.add_spoken(old.layer)


def delete(connection: sqlite3.Connection, rows: JournaledRows, statement: StatementId) -> None:
    for role in Role:
        _delete_spans(connection, rows, statement, role)
    rows.delete(Table.STATEMENT, statement)


def one(connection: sqlite3.Connection, statement: StatementId) -> Statement:
    found = _matching(connection, "id = ?", "statement = ?", (statement,))
    if not found:
        raise Refused("This statement is no longer in the project.")
    return found[0]


def some(connection: sqlite3.Connection, wanted: list[StatementId]) -> list[Statement]:
    """Those of `wanted` that still exist, in text order."""
    listed = "(SELECT value FROM json_each(?))"
    values = (json.dumps(wanted),)
    return _matching(connection, f"id IN {listed}", f"statement IN {listed}", values)


def of_article(
    connection: sqlite3.Connection, article: ArticleId, layer: LayerId
) -> list[Statement]:
    """One layer's statements on one article in text order, drafts among them."""
    return _matching(
        connection,
        "article = ? AND layer = ?",
        "statement IN (SELECT id FROM statement WHERE article = ? AND layer = ?)",
        (article, layer),
    )


def add_homes(connection: sqlite3.Connection, touched: Touched) -> None:
    """Tell `touched` of article and layer of statements of which only spans changed."""
    for article, layer in connection.execute(
        "SELECT DISTINCT article, layer FROM statement"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(touched.homeless)),),
    ):
        touched.annotated.add(article)
        touched.layers.add(layer)


def find_by_uid(connection: sqlite3.Connection, uid: str) -> Statement | None:
    row = connection.execute("SELECT id FROM statement WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else one(connection, row[0])


def totals(connection: sqlite3.Connection) -> tuple[int, int]:
    """Complete statements and drafts of all annotators."""
    complete, drafts = connection.execute(
        "SELECT coalesce(sum(complete), 0), coalesce(sum(complete = 0), 0) FROM statement"
        " WHERE ?1 IS NULL OR +layer IN (SELECT value FROM json_each(?1))",
        (layers.meant(connection, None),),
    ).fetchone()
    return complete, drafts


def counts_of_article(
    connection: sqlite3.Connection, article: ArticleId, layer: LayerId
) -> tuple[int, int]:
    """Complete statements and drafts of one layer on one article."""
    complete, drafts = connection.execute(
        "SELECT coalesce(sum(complete), 0), coalesce(sum(complete = 0), 0) FROM statement"
        " WHERE article = ? AND layer = ?",
        (article, layer),
    ).fetchone()
    return complete, drafts


def recent_entries(
    connection: sqlite3.Connection, layer: LayerId, limit: int
) -> Iterator[tuple[int | None, int | None]]:
    """Actor and measure of the layer's newest statements, newest first."""
    yield from connection.execute(
        "SELECT actor, measure FROM statement WHERE layer = ? ORDER BY id DESC LIMIT ?",
        (layer, limit),
    )


def columns(parts: StatementParts) -> Row:
    """What a row says of a statement, span rows apart, in the order of `COLUMNS`."""
    return {
        "actor": parts.actor,
        "stance": parts.stance,
        "measure": parts.measure,
        "voice": None if parts.voice is None else parts.voice.value,
        "confidence": parts.confidence,
        "note": parts.note,
        "flagged": int(parts.flagged),
        "fields": json.dumps(dict(parts.fields), ensure_ascii=False, sort_keys=True),
        "complete": int(parts.is_complete),
    }


def _insert_spans(
    rows: JournaledRows, statement: StatementId, role: Role, spans: tuple[Span, ...]
) -> None:
    for start, end, quote in spans:
        rows.insert(
            Table.SPAN,
            {
                "statement": statement,
                "role": role.value,
                "start": start,
                "end": end,
                "quote": quote,
            },
        )


def _delete_spans(
    connection: sqlite3.Connection, rows: JournaledRows, statement: StatementId, role: Role
) -> None:
    found = connection.execute(
        "SELECT id FROM span WHERE statement = ? AND role = ?", (statement, role)
    ).fetchall()
    for (span,) in found:
        rows.delete(Table.SPAN, span)


def _matching(
    connection: sqlite3.Connection, which: str, which_spans: str, values: tuple[int | str, ...]
) -> list[Statement]:
    spans: dict[int, dict[str, tuple[Span, ...]]] = {}
    with snapshot(connection):
        found_spans = connection.execute(f"{_SPAN} WHERE {which_spans}{_ORDER}", values).fetchall()
        rows = connection.execute(f"{_STATEMENT} WHERE {which}", values).fetchall()
    for statement, role, start, end, quote in found_spans:
        own, field = spans.setdefault(statement, {}), _FIELD_OF.get(role) or _field_of(role)
        own[field] = (*own.get(field, ()), Span(start, end, quote))
    found = [_statement(row, spans.get(row[0], {})) for row in rows]
    found.sort(key=lambda statement: statement.text_order)
    return found


def _field_of(role: str) -> str:
    return SPAN_FIELDS[stored.word(Role, role, "the role of a span")]


def _statement(row: tuple, spans: Mapping[str, tuple[Span, ...]]) -> Statement:  # type: ignore[type-arg]
    (number, uid, layer, article, actor, stance, measure, voice, confidence, note, flagged,
     fields, codebook_revision, provenance) = row  # fmt: skip
    parts = StatementParts(
        actor=actor,
        stance=stance,
        measure=measure,
        voice=None if voice is None else stored.word(Voice, voice, "the voice of a statement"),
        confidence=confidence,
        note=note,
        flagged=bool(flagged),
        fields=stored.record(fields, "the answers to extra fields of a statement"),
        **spans,
    )
    return Statement(
        number,
        uid,
        layer,
        article,
        parts,
        codebook_revision,
        None if provenance is None else stored.record(provenance, "where a statement comes from"),
    )
