"""Many new statements of one layer, made ready to be stored at once."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.ids import ArticleId, LayerId, StatementId
from core.model.span import Role
from core.model.statement import StatementParts
from core.storage import many_rows, statements
from core.storage.rows import JournaledRows, Table, Value

_SPAN = ("statement", "role", "start", "end", "quote")


@dataclass(frozen=True, slots=True)
class Ready:
    """One statement as it is stored, but for its numbers."""

    article: ArticleId
    columns: tuple[Value, ...]
    spans: tuple[tuple[Value, ...], ...]
    provenance: str


def ready(article: ArticleId, parts: StatementParts, provenance: Mapping[str, object]) -> Ready:
    spans = tuple(
        (role.value, start, end, quote) for role in Role for start, end, quote in parts.spans(role)
    )
    columns = tuple(statements.columns(parts).values())
    return Ready(article, columns, spans, json.dumps(provenance, ensure_ascii=False))


def insert(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    layer: LayerId,
    new: Sequence[tuple[str, Ready]],
    codebook_revision: int,
) -> list[StatementId]:
    """Store them, each with its uid; their ids, in their order."""
    names = ("uid", "layer", "article", *statements.COLUMNS, "codebook_revision", "provenance")
    values = [
        (uid, layer, each.article, *each.columns, codebook_revision, each.provenance)
        for uid, each in new
    ]
    ids = many_rows.insert(connection, rows, Table.STATEMENT, names, values)
    spans = [(n, *span) for n, (_, each) in zip(ids, new, strict=True) for span in each.spans]
    many_rows.insert(connection, rows, Table.SPAN, _SPAN, spans)
    rows.touched.add_statements(ids, {(each.article, layer) for _, each in new})
    if ids:
        rows.touched.add_spoken(layer)
    return [StatementId(number) for number in ids]
