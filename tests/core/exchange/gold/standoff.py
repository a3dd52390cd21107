"""The folder of brat, read by its rules line by line, and by the reader of the desk."""

import re
from itertools import pairwise
from pathlib import Path

from core.exchange.annotations import brat
from core.exchange.annotations.foreign import Record
from core.model.progress import silent
from core.model.span import Role, Span
from core.model.statement import Statement
from tests.core.exchange.gold.truth import Truth

_ENTITY = re.compile(r"T[1-9]\d*\t[A-Z][a-z]+ (\d+ \d+(?:;\d+ \d+)*)\t(.*)")
_EVENT = re.compile(r"E[1-9]\d*\tStatement:(T\d+)((?: (?:Actor|Stance|Measure)\d*:T\d+)*)")
_OTHERS = re.compile(r"A[1-9]\d*\t[A-Z][A-Za-z]+ E\d+(?: \S.*)?|#[1-9]\d*\tAnnotatorNotes E\d+\t.+")
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def lines(out: Path, truth: Truth) -> int:
    """Every line is one of brat's, every entity says what stands in the text at its fragments, and
    what an event names stands in the file once."""
    compared = len(_config_lines(out, truth))
    assert len(list(out.glob("*.ann"))) == len(truth.articles)
    for told in truth.articles:
        assert (out / f"{told.article.uid}.txt").read_bytes().decode() == told.text
        raw = (out / f"{told.article.uid}.ann").read_bytes().decode()
        made = raw.split("\n")[:-1]
        keys = [line.partition("\t")[0] for line in made]
        assert len(set(keys)) == len(keys)
        used = [key for line in made if line[0] == "E" for key in re.findall(r":(T\d+)", line)]
        assert sorted(used) == sorted(key for key in keys if key[0] == "T")
        assert sum(key[0] == "E" for key in keys) == len(told.statements)
        for line in made:
            compared += _line(line, told.text)
    return compared


def _config_lines(out: Path, truth: Truth) -> list[str]:
    """Every attribute says in the configuration which values it takes, the codebook's names."""
    found = (out / "annotation.conf").read_text("utf-8").splitlines()
    assert [x for x in found if x.startswith("[")] == [
        "[entities]", "[relations]", "[events]", "[attributes]",
    ]  # fmt: skip
    told = dict(x.split("\tArg:Statement, Value:") for x in found if "Value:" in x)
    assert told["Stance"].split("|") == [stance.name for stance in truth.codebook.stances]
    assert len(told["Measure"].split("|")) == len(truth.codebook.measures)
    return found


def _line(line: str, text: str) -> int:
    found = _ENTITY.fullmatch(line)
    if found is None:
        assert _EVENT.fullmatch(line) or _OTHERS.fullmatch(line), line
        return 1
    places = [tuple(map(int, each.split(" "))) for each in found[1].split(";")]
    assert all(start < end for start, end in places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
    pieces = [text[start:end] for start, end in places]
    assert " ".join(pieces).translate(dict.fromkeys(map(ord, _BREAKS), " ")) == found[2]
    assert all(piece.isspace() or not set(piece) & set(_BREAKS) for piece in pieces)
    return 1


def read_back(out: Path, truth: Truth) -> int:
    found = brat.read(out, silent) if truth.statements else None
    if found is None:
        return 1
    assert not found.losses
    documents = {str(document.place): document for document in found.documents}
    assert len(documents) == len(truth.articles)
    compared = 0
    for told in truth.articles:
        document = documents[told.article.uid]
        assert document.text == told.text
        (share,) = document.shares
        for record, (layer, statement) in zip(share.records, told.statements, strict=True):
            assert _said(record)["Annotator"] == " ".join(layer.annotator.name.split())
            _same(record, statement, truth, told.text)
            compared += 1
    return compared


def _said(record: Record) -> dict[str, object]:
    return {piece.slot: piece.value for piece in record.pieces if piece.value is not None}


def _same(record: Record, statement: Statement, truth: Truth, text: str) -> None:
    said, parts = _said(record), statement.parts
    names = tuple(said[role] for role in ("Actor", "Stance", "Measure"))
    assert names == tuple(" ".join(name.split()) for name in truth.names(statement))
    assert said.get("Voice") == parts.voice
    assert said.get("Confidence") == (parts.confidence and str(parts.confidence))
    assert said.get("Flagged", False) == parts.flagged
    assert record.note == "\n".join(line for line in parts.note.splitlines() if line.strip())
    slots = zip(("Statement", "Actor", "Stance", "Measure"), Role, strict=True)
    for slot, role in slots:
        marks = [each for piece in record.pieces if piece.slot == slot for each in piece.stretches]
        covered = {place for each in marks for place in range(each.start, each.end)}
        assert _printed(covered, text) == _printed(_covered(parts.spans(role)), text)


def _covered(spans: tuple[Span, ...]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


def _printed(places: set[int], text: str) -> set[int]:
    """Those that are not line breaks, which fragments leave out."""
    return {place for place in places if text[place] not in _BREAKS}
