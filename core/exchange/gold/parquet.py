"""Statements as Parquet: one file of statements, or a folder with articles and statements.

Columns are typed; the spans of a statement are lists of records in its row. Rows are put together
by the thousand, so that memory does not grow with the project.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import IO, Any

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written
from core.exchange.gold.flat_statements import flat_statements
from core.exchange.gold.parquet_columns import batch_of, spans_type, statements
from core.exchange.gold.tables import WAITING, Cell, Tables
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
from core.exchange.portions import Encoded, encoded
from core.exchange.selection import Selection
from core.model.codebook import FieldKind
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

ARTICLES, STATEMENTS = "articles.parquet", "statements.parquet"
_ROWS, _CHARACTERS = 10_000, 4_000_000
"""A group of rows that is put together in memory: so many statements, or so much text."""
_BYTES = 2 * _CHARACTERS

_WHOLE = ("length", "words", "evidence_start", "evidence_end", "codebook_revision", "confidence")


def files(out: Path) -> frozenset[str] | None:
    return None if out.suffix.lower() == ".parquet" else frozenset((ARTICLES, STATEMENTS))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """One file of statements, or both tables where `out` is a folder."""
    tables = Tables(selection, options)
    types = [_statement_types(tables, selection)]
    paths, encode = [out], encode_statements
    if out.is_dir():
        types.append(_article_types(tables))
        paths, encode = [out / STATEMENTS, out / ARTICLES], encode_both
    articles = statements = 0
    with ExitStack() as stack:
        groups = [stack.enter_context(_opened(*each)) for each in zip(paths, types, strict=True)]
        portions = stack.enter_context(closing(encoded(selection, options, encode)))
        for portion in portions:
            articles += portion.articles
            statements += portion.statements
            for group, batch in zip(groups, portion.files, strict=True):
                group.add(batch)
        for group in groups:
            group.flush()
    return Written(articles, statements)


def encode_statements(selection: Selection, options: ExportOptions) -> Encoded:
    """The statements on these articles, as Arrow streams them."""
    return _encoded(selection, options, with_articles=False)


def encode_both(selection: Selection, options: ExportOptions) -> Encoded:
    """Statements and articles."""
    return _encoded(selection, options, with_articles=True)


def _encoded(selection: Selection, options: ExportOptions, *, with_articles: bool) -> Encoded:
    import pyarrow as arrow

    tables, flat = Tables(selection, options), flat_statements(selection)
    types = _statement_types(tables, selection)
    made = [batch_of(statements(tables, flat), arrow.schema(list(types.items())))]
    if with_articles:
        rows = zip(*map(tables.article, flat.articles), strict=True)
        columns = dict(zip(tables.article_columns, rows, strict=True))
        made.append(batch_of(columns, arrow.schema(list(_article_types(tables).items()))))
    return Encoded(tuple(made), len(flat.articles), len(flat.rows))


class _Groups:
    """Gathers batches and writes them as groups of rows, whose borders batches do not tell."""

    def __init__(self, file: IO[bytes], types: Mapping[str, Any]) -> None:
        import pyarrow as arrow
        from pyarrow import parquet

        schema = arrow.schema(list(types.items()))
        self._writer = parquet.ParquetWriter(file, schema, compression="zstd")
        self._waiting: list[Any] = []
        self._rows = self._bytes = 0
        self.close = self._writer.close

    def add(self, batch: bytes) -> None:
        import pyarrow as arrow

        self._wait(arrow.ipc.open_stream(batch).read_all(), len(batch))
        if self._rows >= _ROWS:
            table = arrow.concat_tables(self._waiting)
            whole = self._rows - self._rows % _ROWS
            self._writer.write_table(table.slice(0, whole), row_group_size=_ROWS)
            rest = table.slice(whole)
            self._waiting, self._rows, self._bytes = [], 0, 0
            self._wait(rest, rest.nbytes)
        elif self._bytes > _BYTES:
            self.flush()

    def _wait(self, table: Any, size: int) -> None:
        self._waiting.append(table)
        self._rows += table.num_rows
        self._bytes += size

    def flush(self) -> None:
        import pyarrow as arrow

        if self._rows:
            self._writer.write_table(arrow.concat_tables(self._waiting), row_group_size=_ROWS)
        self._waiting, self._rows, self._bytes = [], 0, 0


@contextmanager
def _opened(path: Path, types: Mapping[str, Any]) -> Iterator[_Groups]:
    """A Parquet file with these columns, to be filled batch by batch."""
    # As an open file: names that are no UTF-8 are none to what writes Parquet.
    with path.open("wb") as file, closing(_Groups(file, types)) as groups:
        yield groups


class _Table:
    """Gathers rows and writes them as groups."""

    def __init__(self, file: IO[bytes], types: Mapping[str, Any]) -> None:
        import pyarrow as arrow
        from pyarrow import parquet

        self._schema = arrow.schema(list(types.items()))
        self._make = list(map(_column, types.values()))
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[tuple[Any, ...]] = []
        self._size = 0

    def add(self, row: tuple[Cell, ...], size: int = 0) -> None:
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
    with ExitStack() as stack:
        # As an open file: names that are no UTF-8 are none to what writes Parquet.
        table = _Table(stack.enter_context(path.open("wb")), types)
        stack.callback(table._writer.close)
        yield table
        table.close()


def _column(kind: Any) -> Callable[[tuple[Any, ...]], Any]:
    from pyarrow import array

    return lambda values: array(values, kind)


def _article_types(tables: Tables) -> dict[str, Any]:
    return {name: _article_type(name) for name in tables.article_columns}


def _article_type(name: str) -> Any:
    import pyarrow as arrow

    return arrow.int32() if name in (*_WHOLE, "unresolved") else arrow.string()


def _statement_types(tables: Tables, selection: Selection) -> dict[str, Any]:
    import pyarrow as arrow

    kinds = {FieldKind.NUMBER: arrow.float64(), FieldKind.YES_NO: arrow.bool_()}
    fields = {
        f"field_{f.name}": kinds.get(f.kind, arrow.string()) for f in selection.codebook.fields
    }
    known = dict.fromkeys((*_WHOLE, WAITING[1]), arrow.int32()) | fields
    known |= {"stance_value": arrow.float64()}
    known |= dict.fromkeys(("flagged", WAITING[0]), arrow.bool_())
    types = {name: known.get(name, arrow.string()) for name in tables.statement_columns}
    return types | {f"{SPAN_FIELDS[role]}_spans": spans_type() for role in Role}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally | None:
    """The folder loses nothing."""
    return Losses(Loss.TEXTS, Loss.SILENT) if files(out) is None else None


def _marking(out: Path) -> Marking:
    return Marking.ROWS if files(out) is None else Marking.ARTICLES


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
        "one file: articles without a statement, and that gold waits for a decision there",
    ),
    called="Parquet tables",
    writer=Writer(files, write, _tally, marking=_marking, votes=Votes.CARRIED),
)
