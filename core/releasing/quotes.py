"""Holds every quote in the data of a release against its text, row by row."""

import hashlib
from collections.abc import Container, Iterator
from pathlib import Path

from core.exchange.huggingface.data import DataKind, Part, file_name
from core.exchange.strict_json import numbered_lines, parsed
from core.model.phrase import Phrase, Refused, Words
from core.model.progress import Progress
from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from core.splits.split import Split

_ROWS = 100
Passage = tuple[object, ...]
"""Article, statement, role, start, end and quote, whatever stands there."""


class Quotes:
    """Checks data files among those that are as they were released. `count`: of quotes."""

    def __init__(self, folder: Path, whole: Container[str], progress: Progress) -> None:
        self._folder = folder
        self._whole = whole
        self._progress = progress
        self.count = 0

    def problems(self) -> Iterator[Phrase]:
        """One sentence for each quote that is not what stands in its text."""
        for kind in DataKind:
            for split in Split:
                path = file_name(Part.ARTICLES, split, kind)
                if path not in self._whole:
                    continue
                beside = file_name(Part.SPANS, split, kind)
                try:
                    yield from self._of(path, beside if beside in self._whole else None)
                except _Unreadable as trouble:
                    yield Phrase.of(
                        "“{path}” cannot be read: {reason}.", path=trouble.path, reason=trouble.why
                    )

    def _of(self, path: str, beside: str | None) -> Iterator[Phrase]:
        """The passages by themselves stand in the same order; told once where they differ."""
        passages = iter(()) if beside is None else self._rows(beside)
        is_same = True
        for number, row in enumerate(self._rows(path), start=1):
            for passage, text in _passages(row):
                self.count += 1
                if not _is_quote(passage, text):
                    yield _misquote(path, number, passage)
                if beside is not None and is_same:
                    is_same = _values(next(passages, None)) == passage
            yield from _odd(path, number, row)
        if beside is not None and not (is_same and next(passages, None) is None):
            yield Phrase.of(
                "“{path}” does not have the passages that “{other}” has.", path=beside, other=path
            )

    def _rows(self, path: str) -> Iterator[object]:
        read = _lines if path.endswith(DataKind.JSONL) else _columns
        try:
            for number, row in enumerate(read(self._folder / path)):
                if number % _ROWS == 0:
                    self._progress(number, None, Phrase("Checking “{name}”", {"name": path}))
                yield row
        except Refused as refusal:
            raise _Unreadable(path, refusal.phrase) from refusal
        except OSError as error:
            raise _Unreadable(path, error.strerror or "") from error


class _Unreadable(Exception):
    def __init__(self, path: str, why: Words) -> None:
        super().__init__(path)
        self.path = path
        self.why = why


def _passages(row: object) -> Iterator[tuple[Passage, str]]:
    """All that a row quotes, each with the text that it is said to stand in."""
    values = row if isinstance(row, dict) else {}
    text, statements = values.get("text"), values.get("statements")
    for each in statements if isinstance(statements, list) else ():
        statement = each if isinstance(each, dict) else {}
        for role in Role:
            spans = statement.get(SPAN_FIELDS[role])
            for found in spans if isinstance(spans, list) else [None]:
                span = found if isinstance(found, dict) else {}
                where = (span.get(key) for key in ("start", "end", "quote"))
                passage = (values.get("uid"), statement.get("uid"), role.value, *where)
                yield passage, text if isinstance(text, str) else ""


def _values(row: object) -> Passage:
    return tuple(row.values()) if isinstance(row, dict) else ()


def _is_quote(passage: Passage, text: str) -> bool:
    start, end, quote = passage[-3:]
    if type(start) is not int or type(end) is not int:
        return False
    return 0 <= start < end and text[start:end] == quote


def _misquote(path: str, number: int, passage: Passage) -> Phrase:
    _, uid, _, start, end, _ = passage
    return Phrase.of(
        "“{path}”, row {row}, statement {uid}: the words at {start}–{end} are not what it quotes.",
        path=path, row=number, uid=uid, start=start, end=end,
    )  # fmt: skip


def _odd(path: str, number: int, row: object) -> Iterator[Phrase]:
    values = row if isinstance(row, dict) else {}
    text = values.get("text")
    if not isinstance(text, str) or not isinstance(values.get("statements"), list):
        yield Phrase.of("“{path}”, row {row}: it is no article.", path=path, row=number)
        return
    if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != values.get("sha256"):
        yield Phrase.of(
            "“{path}”, row {row}: the text is not that of its SHA-256.", path=path, row=number
        )


def _lines(path: Path) -> Iterator[object]:
    with path.open("rb") as file:
        for _, line in numbered_lines(file):
            yield parsed(line)


def _columns(path: Path) -> Iterator[object]:
    import pyarrow as arrow
    from pyarrow import parquet

    try:
        with path.open("rb") as opened, parquet.ParquetFile(opened) as file:
            for batch in file.iter_batches(_ROWS):
                yield from batch.to_pylist()
    except (arrow.ArrowException, OSError) as error:
        raise Refused("it is no Parquet file") from error
