"""Web Annotations, held against what their model asks for, and found in the texts."""

import json
from pathlib import Path
from typing import Any

import jsonschema

from core.model.layer import LayerKind
from core.model.statement import Statement
from tests.core.exchange.gold.truth import Truth, spans_of

_WORDS = {"type": "string"}
_IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:[!-~]+$"}
_PURPOSES = (
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
    "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
)  # fmt: skip


def _object(kind: str, needs: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"type": {"const": kind}, **needs},
        "required": ["type", *needs],
    }


_SELECTORS = [
    _object("TextQuoteSelector", {"exact": _WORDS, "prefix": _WORDS, "suffix": _WORDS}),
    _object(
        "TextPositionSelector",
        {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}},
    ),
]
_SELECTOR = {"type": "array", "prefixItems": _SELECTORS, "minItems": 2, "maxItems": 2}
_BODY = _object("TextualBody", {"value": _WORDS, "purpose": {"enum": _PURPOSES}})
_TARGET = _object("SpecificResource", {"source": _IRI, "selector": _SELECTOR})
_ANNOTATION = jsonschema.Draft202012Validator(
    _object(
        "Annotation",
        {
            "id": _IRI,
            "motivation": {"enum": _PURPOSES},
            "body": {"type": "array", "items": _BODY},
            "target": {"type": "array", "items": _TARGET, "minItems": 1},
        },
    )
)
"""Sections 3 and 4 of the Web Annotation Data Model, as far as the desk writes them."""


def graph(out: Path, truth: Truth) -> int:
    """Every annotation is one; position and quote alike lead to the passage."""
    found = json.loads(out.read_text("utf-8"))
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    nodes = found["@graph"]
    assert len({node["id"] for node in nodes}) == len(nodes)
    texts = {node["id"]: node for node in nodes if node["type"] == "Text"}
    assert [node["value"] for node in texts.values()] == [told.text for told in truth.articles]
    titles = [node["dcterms:title"] for node in texts.values()]
    assert titles == [told.article.title for told in truth.articles]
    made = [node for node in nodes if node["type"] != "Text"]
    for node, (told, layer, statement) in zip(made, truth.statements, strict=True):
        _ANNOTATION.validate(node)
        kind = "Software" if layer.kind is LayerKind.SUGGESTION else "Person"
        assert node["creator"] == {"type": kind, "name": layer.annotator.name}
        assert {texts[each["source"]]["value"] for each in node["target"]} == {told.text}
        spans = [_span(each, told.text) for each in node["target"]]
        assert spans == list(spans_of(statement))
        _same({body["role"]: body["value"] for body in node["body"]}, statement, truth)
    return len(nodes)


def _span(target: dict[str, Any], text: str) -> tuple[str, int, int, str]:
    quote, position = target["selector"]
    start, end = position["start"], position["end"]
    assert text[start:end] == quote["exact"]
    assert text[:start].endswith(quote["prefix"])
    assert text[end:].startswith(quote["suffix"])
    return target["role"], start, end, quote["exact"]


def _same(said: dict[str, str], statement: Statement, truth: Truth) -> None:
    parts = statement.parts
    assert (said["actor"], said["stance"], said["measure"]) == truth.names(statement)
    assert said.get("voice") == parts.voice
    assert said.get("confidence") == (parts.confidence and str(parts.confidence))
    assert said.get("note", "") == parts.note
    assert ("flagged" in said) == parts.flagged
