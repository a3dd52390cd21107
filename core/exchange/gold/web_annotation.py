"""Statements as Web Annotations in JSON-LD: https://www.w3.org/TR/annotation-model/."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote as as_iri

from core.exchange.format import ExportOptions, Format, Writer, Written, losing, marks, one_file
from core.exchange.gold.tables import statements_of
from core.exchange.gold.tasks import Record, opened
from core.exchange.losses import Loss
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import SpanRow, StatementRow
from core.model.layer import LayerKind
from core.model.span import Role

_IRI = "urn:x-glossator:"
_TERMS = {name: f"{_IRI}{name}" for name in ("role", "unresolved")}
_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", _TERMS]
_AROUND = 32
"""How many characters before and after a quote tell it from its like."""


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """One graph: each article as a text, followed by an annotation for each of its statements.

    Targets and bodies say by `role` what they are of the statement. Positions count code points,
    as the model asks for.
    """
    articles = statements = 0
    with opened(out) as file:
        file.write(f'{{"@context": {json.dumps(_CONTEXT)},\n"@graph": [')
        for annotated in selection.articles():
            file.write(",\n" if articles else "\n")
            file.write(_json(_article(annotated)))
            articles += 1
            for share, row in statements_of(annotated):
                statements += 1
                file.write(",\n" + _json(_annotation(annotated, share, row, selection.codebook)))
        file.write("\n]}\n")
    return Written(articles, statements)


def _json(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False)


def _iri(kind: str, uid: str) -> str:
    return f"{_IRI}{kind}:{as_iri(uid, safe='')}"


def _article(annotated: AnnotatedArticle) -> Record:
    details = annotated.article.details
    known = {
        "dcterms:title": details.title,
        "dcterms:publisher": details.outlet,
        "dcterms:issued": details.published,
    }
    return {
        "id": _iri("article", annotated.article.uid),
        "type": "Text",
        **{name: value for name, value in known.items() if value},
        **({} if annotated.unresolved is None else {"unresolved": annotated.unresolved.cases}),
        "format": "text/plain",
        "value": annotated.text,
    }


def _annotation(
    annotated: AnnotatedArticle, share: Share, row: StatementRow, book: Codebook
) -> Record:
    is_program = share.layer.kind is LayerKind.SUGGESTION
    bodies = _bodies(row, book, is_unresolved=annotated.is_unresolved(row))
    return {
        "id": _iri("statement", row.uid),
        "type": "Annotation",
        "motivation": "classifying",
        "creator": {
            "type": "Software" if is_program else "Person",
            "name": share.layer.annotator.name,
        },
        "body": list(bodies),
        "target": [
            _target(annotated, role, span)
            for role, spans in zip(Role, row.spans, strict=True)
            for span in spans
        ],
    }


def _bodies(row: StatementRow, book: Codebook, *, is_unresolved: bool) -> Iterator[Record]:
    for role, entry in (("actor", row.actor), ("stance", row.stance), ("measure", row.measure)):
        yield _body(role, "classifying", book.entries[entry].name)
    if row.voice:
        yield _body("voice", "describing", row.voice)
    if row.confidence:
        yield _body("confidence", "assessing", str(row.confidence))
    if row.note:
        yield _body("note", "commenting", row.note)
    if row.flagged:
        yield _body("flagged", "bookmarking", "yes")
    if is_unresolved:
        yield _body("unresolved", "moderating", "yes")


def _body(role: str, purpose: str, value: str) -> Record:
    return {"type": "TextualBody", "role": role, "purpose": purpose, "value": value}


def _target(annotated: AnnotatedArticle, role: Role, span: SpanRow) -> Record:
    (start, end, quote), text = span, annotated.text
    return {
        "type": "SpecificResource",
        "role": role.value,
        "source": _iri("article", annotated.article.uid),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": quote,
                "prefix": text[max(0, start - _AROUND) : start],
                "suffix": text[end : end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


FORMAT = Format(
    name="w3c",
    title="Web Annotations of the W3C, articles and statements as JSON-LD",
    extensions=(".jsonld",),
    offsets="code points",
    carries=("articles with their texts", "statements with their passages", "whose they are"),
    loses=(
        "author, address, language and metadata of articles",
        "where the annotators stand with an article",
        "answers to further questions, and where each statement comes from",
    ),
    called="Web Annotations",
    writer=Writer(
        one_file,
        write,
        losing(
            Loss.METADATA, Loss.STATES, Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS,
        ),
        marking=marks(Marking.ARTICLES),
    ),
)  # fmt: skip
