"""Projects of REFI-QDA, held against what the standard asks for, and found in their texts."""

import zipfile
from pathlib import Path

from lxml import etree

from core.exchange.annotations import refi_qda
from core.model.progress import silent
from tests.core.exchange.gold.marked import shares
from tests.core.exchange.gold.truth import Truth

_SPACE = "{urn:QDA-XML:project:1.0}"
_ORDER = ("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs")
_INNER = ("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef",
          "VariableValue")  # fmt: skip
_GUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


def project(out: Path, truth: Truth) -> int:
    """Elements in the order of the schema, guids that are unique and lead somewhere; every passage
    is coded with what its statement says, by who says it."""
    with zipfile.ZipFile(out) as archive:
        root = etree.fromstring(archive.read("project.qde"))
        texts = {n: archive.read(n).decode() for n in archive.namelist() if n.endswith(".txt")}
    assert root.tag == f"{_SPACE}Project"
    _in_order(root, _ORDER)
    guids = root.xpath("//@guid")
    assert len(set(guids)) == len(guids)
    assert all(
        etree.XPath("re:test($g, $p)", namespaces={"re": "http://exslt.org/regular-expressions"})(
            root, g=g, p=f"^{_GUID}$"
        )
        for g in guids
    )
    assert set(root.xpath("//@targetGUID | //@creatingUser")) <= set(guids)
    codes = {each.get("guid"): each.get("name") for each in root.iter(f"{_SPACE}Code")}
    users = {each.get("guid"): each.get("name") for each in root.iter(f"{_SPACE}User")}
    compared = 0
    sources = list(root.iter(f"{_SPACE}TextSource"))
    for source, told in zip(sources, truth.articles, strict=True):
        _in_order(source, _INNER)
        name = source.get("plainTextPath").removeprefix("internal://")
        assert texts[f"sources/{name}"] == told.text
        passages = source.findall(f"{_SPACE}PlainTextSelection")
        expected = [
            (layer, statement, number, span)
            for layer, statement in told.statements
            for number, span in enumerate(statement.parts.evidence)
        ]
        for passage, (layer, statement, number, span) in zip(passages, expected, strict=True):
            start, end = int(passage.get("startPosition")), int(passage.get("endPosition"))
            assert told.text[start:end] == span.quote
            assert users[passage.get("creatingUser")] == layer.annotator.name
            said = [codes[x] for x in passage.xpath("*/*/@targetGUID")]
            assert said == list(truth.names(statement))
            note = passage.findtext(f"{_SPACE}Description") or ""
            assert note == (statement.parts.note if number == 0 else "")
            compared += 1
        compared += 1
    return compared


def _in_order(element: etree._Element, order: tuple[str, ...]) -> None:
    places = [order.index(etree.QName(child).localname) for child in element]
    assert places == sorted(places)


def read_back(out: Path, truth: Truth) -> int:
    """Every passage comes back with its codes, for the annotator who coded it."""
    found = refi_qda.read(out, silent)
    read = {
        (document.text, share.annotator, stretch.start, stretch.end, str(piece.value))
        for document in found.documents
        for share in document.shares
        for record in share.records
        for piece in record.pieces
        for stretch in piece.stretches
    }
    expected = {
        (told.text, layer.annotator.name, span.start, span.end, name)
        for told, layer, _, statements in shares(truth)
        for statement in statements
        for span in statement.parts.evidence
        for name in truth.names(statement)
    }
    assert read == expected
    return len(expected) + len(found.documents)
