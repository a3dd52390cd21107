"""Statements as a project of REFI-QDA 1.5: texts, codes, and passages with their codings."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from core.exchange.codebook_refi import ORIGIN, add_codes, fit, guid, made_guid
from core.exchange.format import ExportOptions, Writer, Written, one_file
from core.exchange.gold.packing import Packing
from core.exchange.gold.spooling import spooled
from core.exchange.gold.tables import statements_of
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import SpanRow, StatementRow
from core.model.phrase import Phrase
from core.text.xml import unheld

PROJECT = "project.qde"
_SPACE = "urn:QDA-XML:project:1.0"
_END = b"</Sources>"
_DEPTH = 2
"""How deep a source stands in the project."""
_INDENTED = b"\n" + b"  " * _DEPTH
_DETAILS = ("outlet", "author", "published", "source_url", "language")


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A source for each article, its text in a file of its own; a passage for each piece of
    evidence, coded with actor, stance and measure by who said so, the note as its description."""
    before, after = _frame(selection)
    articles = statements = 0
    with Packing(out) as packing, spooled(out) as project:
        project.add(before)
        for annotated in selection.articles():
            articles += 1
            key = made_guid(f"source {annotated.article.uid}")
            packing.add(f"sources/{key}.txt", annotated.text.encode())
            source = _source(annotated, key)
            for share, row in statements_of(annotated):
                statements += 1
                _add(source, share, row, selection.codebook)
            _end(source, annotated)
            indent(source, level=_DEPTH)
            project.add(_INDENTED + tostring(source, "utf-8"))
        project.add(after)
        packing.add_spooled(PROJECT, project)
    return Written(articles, statements)


def _frame(selection: Selection) -> tuple[bytes, bytes]:
    """What stands before the sources of a project, and after them."""
    root = Element(
        "Project",
        {"xmlns": _SPACE, "name": fit(selection.codebook.name) or ORIGIN, "origin": ORIGIN},
    )
    users, book = SubElement(root, "Users"), SubElement(root, "CodeBook")
    for name in dict.fromkeys(layer.annotator.name for layer in selection.layers):
        SubElement(users, "User", guid=made_guid(f"user {name}"), name=fit(name))
    add_codes(book, selection.codebook)
    variables, sources = SubElement(root, "Variables"), SubElement(root, "Sources")
    for name in _DETAILS:
        known = {"guid": made_guid(f"variable {name}"), "name": name, "typeOfVariable": "Text"}
        SubElement(variables, "Variable", known)
    indent(root)
    sources.text = "\n" + " " * _DEPTH
    before, _, after = tostring(root, "utf-8", xml_declaration=True).rpartition(_END)
    return before.rstrip(), b"\n  " + _END + after


def _source(annotated: AnnotatedArticle, key: str) -> Element:
    name = fit(annotated.article.title)
    told = {"guid": key, "name": name, "plainTextPath": f"internal://{key}.txt"}
    return Element("TextSource", told)


def _end(source: Element, annotated: AnnotatedArticle) -> None:
    """What is known of an article; in the standard it stands after the passages."""
    details = annotated.article.details
    for name in _DETAILS:
        value = getattr(details, name)
        if value:
            said = SubElement(source, "VariableValue")
            SubElement(said, "VariableRef", targetGUID=made_guid(f"variable {name}"))
            SubElement(said, "TextValue").text = fit(value)


def _add(source: Element, share: Share, row: StatementRow, book: Codebook) -> None:
    user = made_guid(f"user {share.layer.annotator.name}")
    for number, span in enumerate(row.spans[0]):
        passage = _passage(source, row, number, span, user)
        if row.note and number == 0:
            SubElement(passage, "Description").text = fit(row.note)
        for entry in (row.actor, row.stance, row.measure):
            code = guid(book.entries[entry].uid)
            key = made_guid(f"coding {row.uid} {number} {code}")
            coding = SubElement(passage, "Coding", guid=key, creatingUser=user)
            SubElement(coding, "CodeRef", targetGUID=code)


def _passage(source: Element, row: StatementRow, number: int, span: SpanRow, user: str) -> Element:
    start, end, quote = span
    told = {
        "guid": made_guid(f"passage {row.uid} {number}"),
        "name": fit(" ".join(quote.split())[:80]),
        "startPosition": str(start),
        "endPosition": str(end),
        "creatingUser": user,
    }
    return SubElement(source, "PlainTextSelection", told)


class _Loose:
    """Counts statements whose passages are no longer known to be of one, and what XML lacks."""

    def __init__(self, selection: Selection) -> None:
        self._losses = Losses(
            Loss.STATES, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE, Loss.FLAGS,
            Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS,
        )  # fmt: skip
        self._counts = dict.fromkeys(_LOST, 0)
        self._counts["controls"] = unheld(_named(selection))

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        self._counts["apart"] += sum(len(row.spans[0]) > 1 for row in annotated.rows())
        self._counts["metadata"] += bool(annotated.article.details.metadata)
        self._counts["controls"] += unheld(_written(annotated))

    def phrases(self) -> tuple[Phrase, ...]:
        found = (
            Phrase(one if self._counts[key] == 1 else many, {"count": f"{self._counts[key]:,}"})
            for key, (one, many) in _LOST.items()
            if self._counts[key]
        )
        return (*found, *self._losses.phrases())


def _named(selection: Selection) -> Iterator[str]:
    """What stands in a project but once."""
    yield selection.codebook.name
    yield from {layer.annotator.name for layer in selection.layers}
    for entry in selection.codebook.entries.values():
        yield from (entry.name, entry.definition)


def _written(annotated: AnnotatedArticle) -> Iterator[str | None]:
    yield annotated.article.title
    yield from (getattr(annotated.article.details, name) for name in _DETAILS)
    yield from (row.note for row in annotated.rows())


_LOST = {
    "apart": (
        "that several passages are of 1 statement",
        "that several passages are of one statement, of {count} of them",
    ),
    "metadata": (
        "further metadata of 1 article",
        "further metadata of {count} articles",
    ),
    "controls": (
        "1 control character in a name, a detail or a note",
        "{count} control characters in names, details and notes",
    ),
}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Loose(selection)


WRITER = Writer(one_file, write, _tally, endings=(".qdpx",))
