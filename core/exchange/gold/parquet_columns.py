"""Rows of the tables as columns of Arrow, a portion of an export at a time.

What many rows have alike, as their article or an entry of the codebook, is converted once and
taken for each row by the library.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from core.exchange.gold.flat_statements import FlatStatements, SpanColumns
from core.exchange.gold.tables import GAP, Cell, Tables, as_json
from core.exchange.selection import AnnotatedArticle, Share, provenance_of
from core.model.ids import EntryId
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

_EVIDENCE = list(Role).index(Role.EVIDENCE)


def spans_type() -> Any:
    import pyarrow as arrow

    parts = [("start", arrow.int32()), ("end", arrow.int32()), ("quote", arrow.string())]
    return arrow.list_(arrow.struct(parts))


def spans_column(spans: SpanColumns) -> Any:
    import pyarrow as arrow

    kinds = list(spans_type().value_type)
    columns = (spans.starts, spans.stops, spans.quotes)
    records = arrow.StructArray.from_arrays(list(map(arrow.array, columns)), fields=kinds)
    return arrow.ListArray.from_arrays(arrow.array(spans.borders), records, type=spans_type())


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


def statements(tables: Tables, flat: FlatStatements) -> dict[str, Any]:
    """The columns of the table of statements, by their names."""
    if not flat.rows:
        return dict.fromkeys((*tables.statement_columns, *_SPANS), ())
    found = _of_shares(flat) | _of_rows(tables, flat)
    if tables.more_columns:
        pairs = zip(flat.of_share, flat.rows, strict=True)
        more = zip(*(tables.more(flat.shares[n][0], row) for n, row in pairs), strict=True)
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


def _of_shares(flat: FlatStatements) -> dict[str, Any]:
    import pyarrow as arrow

    index = arrow.array(flat.of_share, arrow.int32())
    return {
        name: arrow.array([of(*share) for share in flat.shares], arrow.string()).take(index)
        for name, of in _ALIKE.items()
    }


def _of_rows(tables: Tables, flat: FlatStatements) -> dict[str, Any]:
    (_, uids, _, _, actors, stances, measures, voices, confidences, notes, flags, _, revisions,
     told, _) = zip(*flat.rows, strict=True)  # fmt: skip
    actor, stance, measure = (_entries(tables, each) for each in (actors, stances, measures))
    return {
        "statement_uid": uids, "actor": actor[0], "stance": stance[0], "stance_value": stance[1],
        "measure": measure[0], "measure_path": measure[2], "voice": voices,
        "confidence": confidences, "note": notes, "flagged": list(map(bool, flags)),
        "codebook_revision": revisions,
        "provenance": list(map(as_json, map(provenance_of, flat.rows))) if any(told) else told,
        **_of_evidence(flat.spans[_EVIDENCE]),
        **dict(zip(_SPANS, map(spans_column, flat.spans), strict=True)),
    }  # fmt: skip


def _of_evidence(spans: SpanColumns) -> dict[str, Any]:
    import pyarrow as arrow
    from pyarrow import compute

    borders = arrow.array(spans.borders)
    quotes = arrow.ListArray.from_arrays(borders, spans.quotes)
    return {
        "evidence_start": arrow.array(spans.starts[spans.borders[:-1]]),
        "evidence_end": arrow.array(spans.stops[spans.borders[1:] - 1]),
        "evidence": compute.binary_join(quotes, GAP),
    }


def _entries(tables: Tables, chosen: Iterable[EntryId]) -> tuple[Any, Any, Any]:
    """The columns of names, of places on the scale and of paths of entries."""
    import pyarrow as arrow

    coded = arrow.array(chosen, arrow.int64()).dictionary_encode()
    index = coded.indices
    names, values, paths = zip(*map(tables.entry, coded.dictionary.to_pylist()), strict=True)
    return (
        arrow.array(names, arrow.string()).take(index),
        arrow.array(values, arrow.float64()).take(index),
        arrow.array(paths, arrow.string()).take(index),
    )
