"""Rows on their way into the files of their splits, as JSON lines, Parquet, or both."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.exchange.huggingface.rows import SPANS, VOTES, Row, Rows, span_rows, vote_rows
from core.exchange.huggingface.shape import Struct, arrow_schema
from core.exchange.selection import AnnotatedArticle, Selection
from core.splits.split import Split

_ROWS, _CHARACTERS, _CHARACTERS_AT_ONCE = 1_000, 4_000_000, 250_000
"""Of a group, and of the records that wait to become columns of it."""
_CHARACTERS_OF_EACH = 500
"""As which a statement counts, whose parts take memory as well."""
_Write = Callable[[Row, int], None]


class DataKind(StrEnum):
    """How data is written, by the ending of its files; the first that is there is loaded."""

    PARQUET = "parquet"
    JSONL = "jsonl"


class Part(StrEnum):
    """What has a folder of its own."""

    ARTICLES = "data"
    SPANS = "spans"
    VOTES = "votes"


def shape_of(part: Part, articles: Struct) -> Struct:
    """`articles`: that of their rows, which hangs on the codebook."""
    return {Part.ARTICLES: articles, Part.SPANS: SPANS, Part.VOTES: VOTES}[part]


BOTH = (DataKind.PARQUET, DataKind.JSONL)


@dataclass
class Content:
    """What went into a split. `rows`: of each part."""

    rows: Counter[Part] = field(default_factory=Counter)
    articles: int = 0
    statements: int = 0
    languages: Counter[str] = field(default_factory=Counter)


def file_name(part: Part, split: Split, kind: DataKind) -> str:
    return f"{part}/{split}.{kind}"


FILE_NAMES = frozenset(file_name(p, s, k) for p in Part for s in Split for k in DataKind)


def write_data(
    selection: Selection,
    rows: Rows,
    out: Path,
    splits: Mapping[str, Split],
    kinds: Sequence[DataKind] = BOTH,
) -> dict[Split, Content]:
    """Write every article into the files of its split, in the order of uids.

    `splits` by uid; an article that is in none is left out, and a split without an article has no
    file: nothing loads an empty one.
    """
    found: dict[Split, Content] = {}
    with ExitStack() as stack:
        files = _Files(stack, out, rows.shape, kinds, selection.finishing)
        for annotated in selection.articles():
            split = splits.get(annotated.article.uid)
            if split is not None:
                content = found.setdefault(split, Content())
                _put(annotated, split, rows, content, files)
    return {split: found[split] for split in Split if split in found}


class _Files:
    """Each is there as soon as something is put into it. `closing` is called before each ends."""

    def __init__(
        self,
        stack: ExitStack,
        out: Path,
        articles: Struct,
        kinds: Sequence[DataKind],
        closing: Callable[[], object],
    ) -> None:
        self._stack = stack
        self._out = out
        self._articles = articles
        self._kinds = kinds
        self._closing = closing
        self._open: dict[tuple[Part, Split], list[_Write]] = {}

    def put(self, part: Part, split: Split, row: Row, size: int) -> None:
        if (part, split) not in self._open:
            self._open[part, split] = [self._opened(part, split, kind) for kind in self._kinds]
        for write in self._open[part, split]:
            write(row, size)

    def _opened(self, part: Part, split: Split, kind: DataKind) -> _Write:
        path = self._out / file_name(part, split, kind)
        path.parent.mkdir(exist_ok=True)
        write = self._stack.enter_context(_WRITERS[kind](path, shape_of(part, self._articles)))
        self._stack.callback(self._closing)
        return write


def _put(
    annotated: AnnotatedArticle, split: Split, rows: Rows, content: Content, files: _Files
) -> None:
    content.articles += 1
    content.languages[annotated.article.details.language or ""] += 1
    for share in annotated.shares:
        content.rows[Part.ARTICLES] += 1
        content.statements += len(share.rows)
        size = len(annotated.text) + _CHARACTERS_OF_EACH * len(share.rows)
        files.put(Part.ARTICLES, split, rows.row(annotated, share), size)
    for row in span_rows(annotated):
        content.rows[Part.SPANS] += 1
        files.put(Part.SPANS, split, row, 0)
    for row in vote_rows(annotated):
        content.rows[Part.VOTES] += 1
        files.put(Part.VOTES, split, row, 0)


@contextmanager
def _lines(path: Path, shape: Struct) -> Iterator[_Write]:
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with path.open("w", encoding="utf-8", newline="\n") as file:

        def write(row: Row, characters: int) -> None:
            file.write(encode(row) + "\n")

        yield write


@contextmanager
def _columns(path: Path, shape: Struct) -> Iterator[_Write]:
    from pyarrow import parquet

    schema = arrow_schema(shape)
    # As an open file: names that are no UTF-8 are none to what writes Parquet.
    with path.open("wb") as file, parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        groups = _Groups(schema, writer)
        yield groups.put
        groups.flush()


class _Groups:
    """Rows on their way into groups of a Parquet file. As columns they take a tenth of the memory
    that they take as records, so that few wait as these."""

    def __init__(self, schema: Any, writer: Any) -> None:
        self._schema = schema
        self._writer = writer
        self._records, self._size = list[Row](), 0
        self._batches, self._rows, self._whole = list[Any](), 0, 0

    def put(self, row: Row, characters: int) -> None:
        self._records.append(row)
        self._rows += 1
        self._size += characters
        self._whole += characters
        if self._rows == _ROWS or self._whole > _CHARACTERS:
            self.flush()
        elif self._size > _CHARACTERS_AT_ONCE:
            self._pack()

    def _pack(self) -> None:
        from pyarrow import RecordBatch

        if self._records:
            self._batches.append(RecordBatch.from_pylist(self._records, schema=self._schema))
        self._records, self._size = [], 0

    def flush(self) -> None:
        from pyarrow import Table

        self._pack()
        if self._batches:
            self._writer.write_table(Table.from_batches(self._batches, schema=self._schema))
        self._batches, self._rows, self._whole = [], 0, 0


_WRITERS: Mapping[DataKind, Callable[[Path, Struct], AbstractContextManager[_Write]]] = {
    DataKind.JSONL: _lines,
    DataKind.PARQUET: _columns,
}
