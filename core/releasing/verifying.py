"""Holds a release against its manifest, and every quote against its text."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.exchange.huggingface.data import DataKind, Part
from core.exchange.strict_json import numbered_lines, parsed
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from core.releasing import manifest
from core.releasing.manifest import MANIFEST, FileEntry, Manifest
from core.splits.split import Split

_CHUNK = 1 << 20
_MOST = 1_000
"""Sentences that are told; what is wrong with a whole file is one."""
_ROWS = 100


@dataclass(frozen=True)
class Verified:
    """`problems`: one sentence each; none, and the release is whole."""

    name: str
    version: str
    sha256: str
    files: int
    quotes: int
    problems: tuple[Phrase, ...]

    @property
    def is_whole(self) -> bool:
        return not self.problems


def verified(folder: Path, progress: Progress = silent) -> Verified:
    """Unavailable if there is no folder, Refused if it holds no release."""
    found = manifest.read(folder)
    checking = _Checking(folder, found, progress)
    problems = checking.problems()
    record = found.record()
    return Verified(
        record.text("name") or "", record.text("version") or "", found.sha256, len(found.files),
        checking.quotes, tuple(problems),
    )  # fmt: skip


def trouble_with(folder: Path, file: FileEntry) -> Phrase | None:
    """What is wrong with a file of a release, if anything is."""
    try:
        path = manifest.within(folder, file.path)
        size = path.stat().st_size
        if size != file.bytes:
            return Phrase.of(
                "“{path}” has {found} bytes, and the manifest says {wanted}.",
                path=file.path,
                found=f"{size:,}",
                wanted=f"{file.bytes:,}",
            )
        if _hash(path) != file.sha256:
            return Phrase.of("“{path}” is not what was released: its hash differs.", path=file.path)
    except Refused as refusal:
        return refusal.phrase
    except OSError as error:
        return Phrase.of(
            "“{path}” cannot be read: {reason}.", path=file.path, reason=error.strerror
        )
    return None


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


class _Checking:
    def __init__(self, folder: Path, found: Manifest, progress: Progress) -> None:
        self._folder = folder
        self._found = found
        self._progress = progress
        self.quotes = 0

    def problems(self) -> list[Phrase]:
        found: list[Phrase] = []
        for problem in self._every():
            found.append(problem.in_brief())
            if len(found) == _MOST:
                found.append(Phrase("There is more; this is where the check was given up."))
                break
        return found

    def _every(self) -> Iterator[Phrase]:
        known = {file.path: file for file in self._found.files}
        for name in manifest.files_in(self._folder):
            if name not in known and name != MANIFEST:
                yield Phrase.of("“{path}” is not in the manifest.", path=name)
        whole = set()
        for done, file in enumerate(self._found.files):
            self._progress(done, len(known), Phrase("Checking “{name}”", {"name": file.path}))
            trouble = trouble_with(self._folder, file)
            if trouble is None:
                whole.add(file.path)
            else:
                yield trouble
        for path in sorted(whole):
            yield from self._misquoted(path)

    def _misquoted(self, path: str) -> Iterator[Phrase]:
        folder, _, name = path.rpartition("/")
        stem, _, ending = name.rpartition(".")
        if folder != Part.ARTICLES or stem not in list(Split) or ending not in list(DataKind):
            return
        rows = _lines if ending == DataKind.JSONL else _columns
        try:
            for number, row in enumerate(rows(self._folder / path), start=1):
                yield from self._wrong_in(path, number, row)
        except Refused as refusal:
            yield Phrase("“{path}” cannot be read: {reason}.", {
                "path": path, "reason": refusal.phrase,
            })  # fmt: skip

    def _wrong_in(self, path: str, number: int, row: object) -> Iterator[Phrase]:
        values = row if isinstance(row, dict) else {}
        text, statements = values.get("text"), values.get("statements")
        if not isinstance(text, str) or not isinstance(statements, list):
            yield Phrase.of("“{path}”, row {row}: it is no article.", path=path, row=number)
            return
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if sha256 != values.get("sha256"):
            yield Phrase.of(
                "“{path}”, row {row}: the text is not that of its SHA-256.", path=path, row=number
            )
        for statement in statements:
            for role in Role:
                spans = statement.get(SPAN_FIELDS[role]) if isinstance(statement, dict) else None
                for span in spans if isinstance(spans, list) else [None]:
                    self.quotes += 1
                    if not _quotes(text, span):
                        yield _misquote(path, number, statement, span)


def _quotes(text: str, span: object) -> bool:
    if not isinstance(span, dict):
        return False
    start, end, quote = span.get("start"), span.get("end"), span.get("quote")
    if type(start) is not int or type(end) is not int or not quote:
        return False
    return 0 <= start < end and text[start:end] == quote


def _misquote(path: str, number: int, statement: object, span: object) -> Phrase:
    told: Mapping[str, object] = span if isinstance(span, dict) else {}
    uid = statement.get("uid") if isinstance(statement, dict) else None
    return Phrase.of(
        "“{path}”, row {row}, statement {uid}: the words at {start}–{end} are not what it quotes.",
        path=path, row=number, uid=uid, start=told.get("start"), end=told.get("end"),
    )  # fmt: skip


def _lines(path: Path) -> Iterator[object]:
    with path.open("rb") as file:
        for _, line in numbered_lines(file):
            yield parsed(line)


def _columns(path: Path) -> Iterator[object]:
    import pyarrow as arrow
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(_ROWS):
                yield from batch.to_pylist()
    except (arrow.ArrowException, OSError) as error:
        raise Refused("it is no Parquet file") from error
