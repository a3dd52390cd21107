"""Statements as programs know them that know marks in a text and ties between two marks."""

from typing import NamedTuple

from core.exchange.gold.tasks import Record
from core.exchange.selection import AnnotatedArticle, Share, fields_of
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

CONTINUED = "continued"
"""What ties a further passage of evidence to the first."""


class Mark(NamedTuple):
    """A range of code points, and what it is of its statement."""

    role: Role
    start: int
    end: int
    quote: str


def marks_of(row: StatementRow) -> list[Mark]:
    """All of a statement; the first one is evidence, and stands for the statement."""
    return [
        Mark(role, *span) for role, spans in zip(Role, row.spans, strict=True) for span in spans
    ]


def tie(role: Role) -> str:
    """What ties a mark to the first one of its statement; no mark is called so."""
    return CONTINUED if role is Role.EVIDENCE else f"has_{role.value}"


def told(annotated: AnnotatedArticle, row: StatementRow, book: Codebook) -> Record:
    """What a statement says, with its passages where they are to a code point."""
    said: Record = {
        "uid": row.uid,
        "actor": book.name_of(row.actor),
        "stance": book.name_of(row.stance),
        "measure": book.name_of(row.measure),
        **_passages(row),
        "voice": row.voice,
        "confidence": row.confidence,
        "note": row.note,
        "flagged": bool(row.flagged),
        "fields": dict(fields_of(row)),
    }
    if annotated.unresolved is not None:
        said["unresolved"] = annotated.is_unresolved(row)
    return said


def _passages(row: StatementRow) -> Record:
    keys = ("start", "end", "quote")
    return {
        SPAN_FIELDS[role]: [dict(zip(keys, span, strict=True)) for span in spans]
        for role, spans in zip(Role, row.spans, strict=True)
    }


def source(annotated: AnnotatedArticle, share: Share) -> Record:
    """Which article, whose share of it, and how much of it waits for a decision."""
    article = annotated.article
    known = {
        "article": article.uid,
        "title": article.title,
        "outlet": article.details.outlet,
        "published": article.details.published,
        "annotator": share.layer.annotator.name,
        "layer": share.layer.kind.value,
        "state": share.state.value,
        "unresolved": None if annotated.unresolved is None else annotated.unresolved.cases,
    }
    return {name: value for name, value in known.items() if value is not None}
