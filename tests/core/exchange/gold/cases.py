"""Zip files of CAS, loaded and type-checked by dkpro-cassis, and read by the desk."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cassis
from lxml import etree

from core.exchange.annotations import uima as uima_reader
from core.exchange.annotations.foreign import Record
from core.exchange.gold.uima import ARTICLE, LINK, MARK, STATEMENT, TYPES
from core.model.layer import LayerKind
from core.model.progress import silent
from core.model.statement import Statement
from tests.core.exchange.gold.marked import Said, shares
from tests.core.exchange.gold.truth import Truth, spans_of

Row = tuple[object, ...]
_SOFA = "{http:///uima/cas.ecore}Sofa"
_OURS = "{http:///webanno/custom.ecore}"


def xmi(out: Path, truth: Truth) -> int:
    with zipfile.ZipFile(out) as archive:
        types = cassis.load_typesystem(io.BytesIO(archive.read(TYPES)))
        return sum(
            _same(cassis.load_cas_from_xmi(io.BytesIO(raw), typesystem=types), said, truth)
            for raw, said in _members(archive, truth, ".xmi")
        )


def as_json(out: Path, truth: Truth) -> int:
    with zipfile.ZipFile(out) as archive:
        return sum(
            _same(cassis.load_cas_from_json(io.BytesIO(raw)), said, truth)
            for raw, said in _members(archive, truth, ".json")
        )


def _members(archive: zipfile.ZipFile, truth: Truth, ending: str) -> Iterator[tuple[bytes, Said]]:
    """Each CAS with what the project holds of that article and layer."""
    expected = {}
    for said in shares(truth):
        told, layer, *_ = said
        folder = "curation" if layer.kind is LayerKind.GOLD else "annotation"
        expected[f"{folder}/{told.article.uid}/{layer.annotator.name}{ending}"] = said
    assert archive.namelist() == [TYPES, *expected]
    for name, said in expected.items():
        yield archive.read(name), said


def _same(cas: Any, said: Said, truth: Truth) -> int:
    told, layer, state, statements = said
    assert not cas.typecheck()
    assert cas.sofa_string == told.text
    (about,) = cas.select(ARTICLE)
    assert (about.uid, about.annotator, about.state) == (
        told.article.uid, layer.annotator.name, state,
    )  # fmt: skip
    assert about.published == told.article.details.published
    found = Counter(_row(each, told.text) for each in cas.select(STATEMENT))
    assert found == Counter(_expected(each, truth) for each in statements)
    marks = sum(len(list(spans_of(each))) for each in statements)
    assert len(cas.select(MARK)) == marks
    return 1 + len(statements) + marks


def _row(found: Any, text: str) -> Row:
    marks = tuple(
        (link.role, link.target.begin, link.target.end, link.target.get_covered_text())
        for link in found.marks.elements
    )
    assert all(link.type.name == LINK for link in found.marks.elements)
    assert all(text[start:end] == quote for _, start, end, quote in marks)
    assert (found.begin, found.end) == marks[0][1:3]
    values = (found.actor, found.stance, found.measure, found.voice, found.confidence)
    return (*values, found.note or "", bool(found.flagged), marks)


def _expected(statement: Statement, truth: Truth) -> Row:
    parts = statement.parts
    values = (*truth.names(statement), parts.voice, parts.confidence, parts.note, parts.flagged)
    return (*values, tuple(spans_of(statement)))


def utf_16(out: Path, truth: Truth) -> int:
    """What stands on the disk counts as UIMA does, and was not converted twice."""
    compared = 0
    with zipfile.ZipFile(out) as archive:
        for raw, (told, _, _, statements) in _members(archive, truth, ".xmi"):
            root = etree.fromstring(raw)
            assert root.find(_SOFA).get("sofaString") == told.text
            units = told.text.encode("utf-16-le")
            found = Counter(
                units[2 * int(mark.get("begin")) : 2 * int(mark.get("end"))].decode("utf-16-le")
                for mark in root.iter(f"{_OURS}Mark")
            )
            quotes = [quote for each in statements for *_, quote in spans_of(each)]
            assert found == Counter(quotes)
            compared += len(quotes) + 1
    return compared


def read_back(out: Path, truth: Truth) -> int:
    found = uima_reader.read(out, silent)
    assert not found.losses
    read = {
        (str(document.place), share.annotator): (document.text, share.records)
        for document in found.documents
        for share in document.shares
    }
    compared = 0
    for told, layer, _, statements in shares(truth):
        text, records = read.pop((told.article.uid, layer.annotator.name))
        assert text == told.text
        expected = Counter(_told(each, truth) for each in statements)
        assert Counter(map(_recorded, records)) == expected
        compared += 1 + len(statements)
    assert not read
    return compared


def _recorded(record: Record) -> Row:
    said = {piece.slot: piece.value for piece in record.pieces if piece.value is not None}
    marks = Counter(
        (piece.slot, mark.start, mark.end)
        for piece in record.pieces
        for mark in piece.stretches
        if piece.slot != "Statement"
    )
    keys = ("actor", "stance", "measure", "voice", "confidence", "note")
    return (*map(said.get, keys), said.get("flagged", False), frozenset(marks.items()))


def _told(statement: Statement, truth: Truth) -> Row:
    parts = statement.parts
    note = parts.note.strip() or None
    marks = Counter(span[:3] for span in spans_of(statement))
    values = (*truth.names(statement), parts.voice, parts.confidence, note, parts.flagged)
    return (*values, frozenset(marks.items()))
