"""Statements as Parquet: one file of statements, or a folder with articles and statements.

Columns are typed; the spans of a statement are lists of records in its row. Rows are put together
by the thousand, so that memory does not grow with the project.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from core.exchange.format import ExportOptions, Format, Writer, Written
from core.exchange.gold.tables import Cell, Tables, statements_of
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.selection import Selection
from core.model.codebook import FieldKind
from core.model.exported import SpanRow
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

ARTICLES, STATEMENTS = "articles.parquet", "statements.parquet"
_ROWS, _CHARACTERS = 10_000, 4_000_000
"""A group of rows that is put together in memory: so many statements, or so much text."""

_WHOLE = ("length", "words", "evidence_start", "evidence_end", "codebook_revision", "confidence")


def files(out: Path) -> frozenset[str] | None:
    return None if out.suffix.lower() == ".parquet" else frozenset((ARTICLES, STATEMENTS))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """One file of statements, or both tables where `out` is a folder."""
    tables = Tables(selection, options)
    with ExitStack() as stack:
        path = out / STATEMENTS if out.is_dir() else out
        statements = stack.enter_context(opened_table(path, _statement_types(tables, selection)))
        texts = None
        if out.is_dir():
            types = {name: _article_type(name) for name in tables.article_columns}
            texts = stack.enter_context(opened_table(out / ARTICLES, types))
        articles = count = 0
        for annotated in selection.articles():
            articles += 1
            if texts is not None:
                texts.add(tables.article(annotated), len(annotated.text))
            for share, row in statements_of(annotated):
                count += 1
                statements.add((*tables.statement(annotated, share, row), *row.spans))
    return Written(articles, count)


class _Table:
    """Gathers rows and writes them as groups."""

    def __init__(self, path: Path, types: Mapping[str, Any]) -> None:
        import pyarrow as arrow
        from pyarrow import parquet

        self._schema = arrow.schema(list(types.items()))
        self._make: list[Callable[[tuple[Any, ...]], Any]] = [
            _spans_column if arrow.types.is_list(kind) else _column(kind) for kind in types.values()
        ]
        self._writer = parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[tuple[Any, ...]] = []
        self._size = 0

    def add(self, row: tuple[Cell | list[SpanRow], ...], size: int = 0) -> None:
        """`size`: how many characters of text are in it, where there are many."""
        self._rows.append(row)
        self._size += size
        if len(self._rows) == _ROWS or self._size > _CHARACTERS:
            self._flush()

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        from pyarrow import record_batch

        columns = zip(*self._rows, strict=True)
        made = [make(column) for make, column in zip(self._make, columns, strict=True)]
        self._writer.write_batch(record_batch(made, schema=self._schema))
        self._rows, self._size = [], 0


@contextmanager
def opened_table(path: Path, types: Mapping[str, Any]) -> Iterator["_Table"]:
    """A Parquet file with these columns, to be filled row by row."""
    table = _Table(path, types)
    with ExitStack() as stack:
        stack.callback(table._writer.close)
        yield table
        table.close()


def _column(kind: Any) -> Callable[[tuple[Any, ...]], Any]:
    from pyarrow import array

    return lambda values: array(values, kind)


def _spans_column(values: tuple[list[SpanRow], ...]) -> Any:
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
        fields=list(_spans_type().value_type),
    )
    return arrow.ListArray.from_arrays(arrow.array(ends, arrow.int32()), records).cast(
        _spans_type()
    )


def _spans_type() -> Any:
    import pyarrow as arrow

    parts = [("start", arrow.int32()), ("end", arrow.int32()), ("quote", arrow.string())]
    return arrow.list_(arrow.struct(parts))


def _article_type(name: str) -> Any:
    import pyarrow as arrow

    return arrow.int32() if name in (*_WHOLE, "unresolved") else arrow.string()


def _statement_types(tables: Tables, selection: Selection) -> dict[str, Any]:
    import pyarrow as arrow

    kinds = {FieldKind.NUMBER: arrow.float64(), FieldKind.YES_NO: arrow.bool_()}
    fields = {
        f"field_{f.name}": kinds.get(f.kind, arrow.string()) for f in selection.codebook.fields
    }
    known = dict.fromkeys(_WHOLE, arrow.int32()) | fields
    known |= {"stance_value": arrow.float64()}
    known |= dict.fromkeys(("flagged", "unresolved"), arrow.bool_())
    types = {name: known.get(name, arrow.string()) for name in tables.statement_columns}
    return types | {f"{SPAN_FIELDS[role]}_spans": _spans_type() for role in Role}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally | None:
    """The folder loses nothing."""
    return Losses(Loss.TEXTS, Loss.SILENT) if files(out) is None else None


FORMAT = Format(
    name="parquet",
    title="Parquet tables: one file of statements (.parquet), or a folder with articles as well",
    extensions=(".parquet",),
    offsets="code points",
    carries=(
        "a folder: articles with their texts, statements, passages, how far each article is",
        "one file: a row for each statement, with its passages",
    ),
    loses=(
        "one file: texts and further details of articles",
        "one file: articles without a statement",
    ),
    called="Parquet tables",
    writer=Writer(files, write, _tally),
)
