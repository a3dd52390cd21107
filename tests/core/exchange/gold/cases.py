"""UIMA CAS, loaded by dkpro-cassis and checked against their own type system."""

import io
import zipfile
from pathlib import Path
from typing import Any

import cassis

from core.exchange.annotations import uima as uima_reader
from core.model.layer import Layer
from core.model.progress import silent
from core.model.span import Role
from core.model.statement import Statement
from tests.core.exchange.gold.marked import shares
from tests.core.exchange.gold.truth import Told, Truth, spans_of

_STATEMENT = "webanno.custom.Statement"


def xmi(out: Path, truth: Truth) -> int:
    with zipfile.ZipFile(out) as archive:
        types = cassis.load_typesystem(io.BytesIO(archive.read("TypeSystem.xml")))

        def load(raw: bytes) -> cassis.Cas:
            return cassis.load_cas_from_xmi(io.BytesIO(raw), typesystem=types)

        return _all(archive, truth, ".xmi", load)


def json(out: Path, truth: Truth) -> int:
    with zipfile.ZipFile(out) as archive:
        return _all(archive, truth, ".json", lambda raw: cassis.load_cas_from_json(io.BytesIO(raw)))


def _all(archive: zipfile.ZipFile, truth: Truth, ending: str, load: Any) -> int:
    compared = 0
    names = set(archive.namelist()) - {"TypeSystem.xml"}
    for told, layer, _, statements in shares(truth):
        name = _name(told, layer) + ending
        names.remove(name)
        cas = load(archive.read(name))
        made = list(cas.select(_STATEMENT))
        for each in made:  # the check asks every list how long it is
            if each.mentions is None:
                each.mentions = cas.typesystem.get_type("uima.cas.FSArray")(elements=[])
        assert cas.typecheck() == []
        assert cas.sofa_string == told.text
        found = {_key(each): each for each in made}
        assert len(made) == len(statements)
        for statement in statements:
            compared += _same(found[_expected_key(statement, truth)], statement, cas)
        compared += 1
    assert not names
    return compared


def _name(told: Told, layer: Layer) -> str:
    return f"annotation/{told.article.uid}/{layer.annotator.name}"


def _key(made: Any) -> tuple[object, ...]:
    links = made.mentions.elements if made.mentions else ()
    marks = [(link.role, link.target.begin, link.target.end) for link in links]
    said = (made.actor, made.stance, made.measure, made.voice, made.confidence, made.note)
    return (made.begin, made.end, *said, bool(made.flagged), tuple(marks))


def _expected_key(statement: Statement, truth: Truth) -> tuple[object, ...]:
    parts = statement.parts
    first, *others = spans_of(statement)
    marks = [
        ("continued" if role == Role.EVIDENCE else role, start, end)
        for role, start, end, _ in others
    ]
    confidence = None if parts.confidence is None else str(parts.confidence)
    said = (*truth.names(statement), parts.voice, confidence, parts.note or None)
    return (first[1], first[2], *said, parts.flagged, tuple(marks))


def _same(made: Any, statement: Statement, cas: Any) -> int:
    assert made.get_covered_text() == statement.parts.evidence[0].quote
    others = [quote for _, _, _, quote in list(spans_of(statement))[1:]]
    links = made.mentions.elements if made.mentions else ()
    assert [link.target.get_covered_text() for link in links] == others
    return 1 + len(others)


def read_back(out: Path, truth: Truth) -> int:
    """Our own reader finds every statement whole, in the layer of its annotator."""
    found = uima_reader.read(out, silent)
    read: dict[tuple[str, str | None], int] = {}
    for document in found.documents:
        for share in document.shares:
            assert all(
                {piece.slot for piece in record.pieces} >= {"actor", "stance", "measure"}
                for record in share.records
            )
            read[document.text, share.annotator] = len(share.records)
    expected = {(told.text, y.annotator.name): len(s) for told, y, _, s in shares(truth)}
    assert read == expected
    return sum(expected.values()) + len(expected)
