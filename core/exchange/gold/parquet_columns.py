"""Rows of the tables as columns of Arrow, a portion of an export at a time.

What many rows have alike, as their article or an entry of the codebook, is converted once and
taken for each row by the library.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from core.exchange.gold.tables import GAP, Cell, Tables, as_json
from core.exchange.selection import AnnotatedArticle, Share, provenance_of
from core.model.exported import SpanRow, StatementRow
from core.model.ids import EntryId
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

_EVIDENCE = list(Role).index(Role.EVIDENCE)


def spans_type() -> Any:
    import pyarrow as arrow

    parts = [("start", arrow.int32()), ("end", arrow.int32()), ("quote", arrow.string())]
    return arrow.list_(arrow.struct(parts))


def spans_column(values: Sequence[list[SpanRow]]) -> Any:
    """Out of three flat columns, which is several times as fast as record by record."""
    import pyarrow as arrow

    ends = [0]
    for spans in values:
        ends.append(ends[-1] + len(spans))
    starts, stops, quotes = (
        zip(*chain.from_iterable(values), strict=True) if ends[-1] else ((),) * 3
    )
    records = arrow.StructArray.from_arrays(
        [
            arrow.array(starts, arrow.int32()),
            arrow.array(stops, arrow.int32()),
            arrow.array(quotes, arrow.string()),
        ],
        fields=list(spans_type().value_type),
    )
    return arrow.ListArray.from_arrays(arrow.array(ends, arrow.int32()), records, type=spans_type())


def batch_of(columns: Mapping[str, Any], schema: Any) -> bytes:
    """These columns, in the order of the schema, as Arrow streams them."""
    import pyarrow as arrow

    arrays = [
        column if isinstance(column, arrow.Array) else arrow.array(column, schema.field(name).type)
        for name, column in ((name, columns[name]) for name in schema.names)
    ]
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_stream(sink, schema) as stream:
        stream.write_batch(arrow.record_batch(arrays, schema=schema))
    return bytes(sink.getvalue())


def statements(tables: Tables, annotated: Sequence[AnnotatedArticle]) -> dict[str, Any]:
    """The columns of the table of statements, by their names."""
    shares = [(each, share) for each in annotated for share in each.shares if share.rows]
    rows = list(chain.from_iterable(share.rows for _, share in shares))
    if not rows:
        return dict.fromkeys((*tables.statement_columns, *_SPANS), ())
    found = _of_shares(shares) | _of_rows(tables, rows)
    if tables.more_columns:
        pairs = ((each, row) for each, share in shares for row in share.rows)
        more = zip(*(tables.more(each, row) for each, row in pairs), strict=True)
        found |= zip(tables.more_columns, more, strict=True)
    return found


_SPANS = tuple(f"{SPAN_FIELDS[role]}_spans" for role in Role)
_Of = Callable[[AnnotatedArticle, Share], Cell]
_ALIKE: Mapping[str, _Of] = {
    "article_uid": lambda annotated, share: annotated.article.uid,
    "article_title": lambda annotated, share: annotated.article.title,
    "outlet": lambda annotated, share: annotated.article.details.outlet,
    "published": lambda annotated, share: annotated.article.details.published,
    "annotator": lambda annotated, share: share.layer.annotator.name,
    "layer_kind": lambda annotated, share: share.layer.kind.value,
    "state": lambda annotated, share: share.state.value,
}
"""What all statements of a share have alike."""


def _of_shares(shares: Sequence[tuple[AnnotatedArticle, Share]]) -> dict[str, Any]:
    import pyarrow as arrow

    numbers = [number for number, (_, share) in enumerate(shares) for _ in share.rows]
    index = arrow.array(numbers, arrow.int32())
    return {
        name: arrow.array([of(*share) for share in shares], arrow.string()).take(index)
        for name, of in _ALIKE.items()
    }


def _of_rows(tables: Tables, rows: Sequence[StatementRow]) -> dict[str, Any]:
    (_, uids, _, _, actors, stances, measures, voices, confidences, notes, flags, _, revisions,
     told, spans) = zip(*rows, strict=True)  # fmt: skip
    by_role = list(zip(*spans, strict=True))
    evidence = by_role[_EVIDENCE]
    actor, stance, measure = (_entries(tables, each) for each in (actors, stances, measures))
    quotes = [
        spans[0][2] if len(spans) == 1 else GAP.join([quote for _, _, quote in spans])
        for spans in evidence
    ]
    return {
        "statement_uid": uids, "actor": actor[0], "stance": stance[0], "stance_value": stance[1],
        "measure": measure[0], "measure_path": measure[2], "voice": voices,
        "confidence": confidences, "note": notes, "flagged": list(map(bool, flags)),
        "evidence_start": [spans[0][0] for spans in evidence],
        "evidence_end": [spans[-1][1] for spans in evidence], "evidence": quotes,
        "codebook_revision": revisions,
        "provenance": [as_json(provenance_of(row)) for row in rows] if any(told) else told,
        **dict(zip(_SPANS, map(spans_column, by_role), strict=True)),
    }  # fmt: skip


def _entries(tables: Tables, chosen: Iterable[EntryId]) -> tuple[Any, Any, Any]:
    """The columns of names, of places on the scale and of paths of entries."""
    import pyarrow as arrow

    places: dict[EntryId, int] = {}
    index = arrow.array([places.setdefault(each, len(places)) for each in chosen], arrow.int32())
    names, values, paths = zip(*map(tables.entry, places), strict=True)
    return (
        arrow.array(names, arrow.string()).take(index),
        arrow.array(values, arrow.float64()).take(index),
        arrow.array(paths, arrow.string()).take(index),
    )
