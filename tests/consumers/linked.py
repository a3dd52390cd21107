"""Web Annotations as processors of JSON-LD take them: a graph, by rdflib, and framed, by PyLD.

The context of the model is asked for under its address; here it stands below, as far as the desk
uses it, so that nothing is fetched.
"""

import json
import warnings
from pathlib import Path
from typing import Any

from pyld import jsonld
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF
from rdflib.term import Node

from tests.core.exchange.gold.truth import Truth, spans_of

_OA = Namespace("http://www.w3.org/ns/oa#")
_TEXT = URIRef("http://purl.org/dc/dcmitype/Text")
_OURS = "urn:x-glossator:"
_CLASSES = (
    "Annotation", "SpecificResource", "TextualBody", "TextQuoteSelector", "TextPositionSelector",
    "assessing", "bookmarking", "classifying", "commenting", "describing", "moderating",
)  # fmt: skip
_CONTEXT: dict[str, Any] = {
    "oa": str(_OA),
    "dcterms": str(DCTERMS),
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in _CLASSES},
    "Text": str(_TEXT),
    "Person": str(FOAF.Person),
    "Software": "https://www.w3.org/ns/activitystreams#Application",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "creator": {"@id": "dcterms:creator", "@type": "@id"},
    "name": str(FOAF.name),
    "format": "http://purl.org/dc/elements/1.1/format",
    "value": str(RDF.value),
    **{name: f"oa:{name}" for name in ("exact", "prefix", "suffix")},
    **{
        name: {"@id": f"oa:{name}", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}
        for name in ("start", "end")
    },
}
_PARTS = ("actor", "stance", "measure")
_ROLE = URIRef(f"{_OURS}role")


def graph(out: Path, truth: Truth) -> int:
    """Every statement is found by its name, with its passages in the text that they lead to."""
    data = json.loads(out.read_text("utf-8"))
    address, own = data["@context"]
    assert address == "http://www.w3.org/ns/anno.jsonld"
    data["@context"] = [_CONTEXT, own]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of what rdflib itself still uses
        found = Graph().parse(data=json.dumps(data), format="json-ld")
    texts = {each: str(found.value(each, RDF.value)) for each in found.subjects(RDF.type, _TEXT)}
    assert sorted(texts.values()) == sorted(told.text for told in truth.articles)
    made = set(found.subjects(RDF.type, _OA.Annotation))
    compared = 0
    for told, layer, statement in truth.statements:
        node = URIRef(f"{_OURS}statement:{statement.uid}")
        made.remove(node)
        creator = found.value(node, DCTERMS.creator)
        assert str(found.value(creator, FOAF.name)) == layer.annotator.name
        assert found.value(node, _OA.motivatedBy) == _OA.classifying
        said = {_said(found, each, _ROLE): each for each in found.objects(node, _OA.hasBody)}
        names = tuple(
            _said(found, said[part], RDF.value) for part in ("actor", "stance", "measure")
        )
        assert names == truth.names(statement)
        assert ("flagged" in said) == statement.parts.flagged
        targets = list(found.objects(node, _OA.hasTarget))
        assert {texts[_one(found, each, _OA.hasSource)] for each in targets} == {told.text}
        assert sorted(_span(found, each) for each in targets) == sorted(spans_of(statement))
        compared += 1 + len(targets)
    assert not made
    return compared + len(texts)


def framed(out: Path, truth: Truth) -> int:
    """A frame asks for annotations: each comes as a tree, with the text that it leads to in it."""
    data = json.loads(out.read_text("utf-8"))
    data["@context"] = [_CONTEXT, data["@context"][1]]
    if len(data["@graph"]) == 0:
        return 1
    frame = {"@context": data["@context"], "type": "Annotation", "@embed": "@always"}
    options = {"omitGraph": False, "documentLoader": _nothing_is_fetched}
    trees = {each["id"]: each for each in jsonld.frame(data, frame, options)["@graph"]}
    compared = 0
    for told, layer, statement in truth.statements:
        tree = trees.pop(f"{_OURS}statement:{statement.uid}")
        assert tree["creator"]["name"] == layer.annotator.name
        said = {each["role"]: each["value"] for each in _all(tree["body"])}
        assert tuple(map(said.get, _PARTS)) == truth.names(statement)
        spans = []
        for target in _all(tree["target"]):
            assert target["source"]["value"] == told.text
            by_kind = {each["type"]: each for each in target["selector"]}
            place, quote = by_kind["TextPositionSelector"], by_kind["TextQuoteSelector"]
            spans.append((target["role"], place["start"], place["end"], quote["exact"]))
        assert sorted(spans) == sorted(spans_of(statement))
        compared += 1 + len(spans)
    assert not trees
    return compared + 1


def _all(value: Any) -> list[dict[str, Any]]:
    """One stands for a list of it."""
    return value if isinstance(value, list) else [value]


def _nothing_is_fetched(address: str, _options: object) -> None:
    raise AssertionError(f"{address} was asked for")


def _one(found: Graph, node: Node, named: URIRef) -> Node:
    (value,) = found.objects(node, named)
    return value


def _said(found: Graph, node: Node, named: URIRef) -> str:
    return str(_one(found, node, named))


def _span(found: Graph, target: Node) -> tuple[str, int, int, str]:
    """By the kinds of its selectors, in whatever order they come."""
    selectors = {
        _one(found, each, RDF.type): each for each in found.objects(target, _OA.hasSelector)
    }
    quote, place = selectors[_OA.TextQuoteSelector], selectors[_OA.TextPositionSelector]
    start, end = (int(_said(found, place, named)) for named in (_OA.start, _OA.end))
    return _said(found, target, _ROLE), start, end, _said(found, quote, _OA.exact)
