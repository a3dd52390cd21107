"""An article with its statements as one row: all that the project says of it."""

import json
from collections.abc import Iterator, Mapping

from core.exchange.gold.votes import PARTS, soft_labels, votes_on
from core.exchange.huggingface.shape import Many, Plain, Shape, Struct
from core.exchange.selection import AnnotatedArticle, Share, fields_of, provenance_of
from core.model.codebook import Codebook, FieldKind
from core.model.exported import SpanRow, StatementRow
from core.model.ids import EntryId
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

Row = dict[str, object]

_TEXT, _WHOLE, _NUMBER, _YES_NO = Plain.TEXT, Plain.WHOLE, Plain.NUMBER, Plain.YES_NO
_SPANS = Many(Struct({"start": _WHOLE, "end": _WHOLE, "quote": _TEXT}))
SPANS = Struct(
    dict.fromkeys(("article", "statement", "role"), Plain.TEXT)
    | {"start": Plain.WHOLE, "end": Plain.WHOLE, "quote": Plain.TEXT}
)
"""A passage by itself, for those who do not read lists within lists."""
VOTES = Struct(
    dict.fromkeys(("article", "statement", "part", "label"), Plain.TEXT)
    | {"count": Plain.WHOLE, "share": Plain.NUMBER}
)
"""A soft label by itself: of a part of a statement, what was said, and by how many."""
_LABELS = Many(Struct({"label": _TEXT, "count": _WHOLE, "share": _NUMBER}))
_KINDS = {FieldKind.NUMBER: _NUMBER, FieldKind.YES_NO: _YES_NO}


class Rows:
    """Rows of one shape, by a codebook: its further questions are columns of each statement.

    What differs from statement to statement in which keys it has is kept as text: `provenance`
    is JSON, details of an article without a column of their own are pairs.
    """

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._fields = {field.name: field.kind for field in codebook.fields}
        self._paths: dict[EntryId, list[str]] = {}
        self.shape = Struct(
            dict.fromkeys(
                ("uid", "sha256", "title", "outlet", "author", "published", "source_url",
                 "language"), _TEXT,
            )
            | {"metadata": Many(Struct({"key": _TEXT, "value": _TEXT}))}
            | dict.fromkeys(("annotator", "layer_kind", "state"), _TEXT)
            | {"unresolved": _WHOLE, "text": _TEXT, "statements": Many(Struct(self._statement()))}
        )  # fmt: skip

    def _statement(self) -> dict[str, Shape]:
        shape: dict[str, Shape] = {
            "uid": _TEXT, "actor": _TEXT, "actor_path": Many(_TEXT), "stance": _TEXT,
            "stance_value": _NUMBER, "measure": _TEXT, "measure_path": Many(_TEXT),
            **{SPAN_FIELDS[role]: _SPANS for role in Role},
            "voice": _TEXT, "confidence": _WHOLE, "note": _TEXT, "flagged": _YES_NO,
        }  # fmt: skip
        if self._fields:
            kinds = self._fields.items()
            shape["fields"] = Struct({name: _KINDS.get(kind, _TEXT) for name, kind in kinds})
        return shape | {
            "codebook_revision": _WHOLE,
            "unresolved": _YES_NO,
            "votes": Struct(dict.fromkeys(PARTS, _LABELS)),
            "provenance": _TEXT,
        }

    def row(self, annotated: AnnotatedArticle, share: Share) -> Row:
        article, waiting = annotated.article, annotated.unresolved
        details = article.details
        return {
            "uid": article.uid, "sha256": article.sha256, "title": details.title,
            "outlet": details.outlet, "author": details.author, "published": details.published,
            "source_url": details.source_url, "language": details.language,
            "metadata": [{"key": k, "value": v} for k, v in sorted(details.metadata.items())],
            "annotator": share.layer.annotator.name, "layer_kind": share.layer.kind.value,
            "state": share.state.value, "unresolved": 0 if waiting is None else waiting.cases,
            "text": annotated.text,
            "statements": [self._told(annotated, row) for row in share.rows],
        }  # fmt: skip

    def _told(self, annotated: AnnotatedArticle, row: StatementRow) -> Row:
        book, answers = self._codebook, fields_of(row) if self._fields else {}
        stance = book.entries[row.stance]
        told: Row = {
            "uid": row.uid, "actor": book.name_of(row.actor),
            "actor_path": self._path(row.actor), "stance": stance.name,
            "stance_value": stance.value, "measure": book.name_of(row.measure),
            "measure_path": self._path(row.measure),
            **{SPAN_FIELDS[role]: _spans(row.spans[n]) for n, role in enumerate(Role)},
            "voice": row.voice, "confidence": row.confidence, "note": row.note,
            "flagged": bool(row.flagged),
        }  # fmt: skip
        if self._fields:
            told["fields"] = {n: _answer(answers.get(n), kind) for n, kind in self._fields.items()}
        votes = votes_on(row) or {}
        return told | {
            "codebook_revision": row.codebook_revision,
            "unresolved": annotated.is_unresolved(row),
            "votes": {part: labels(votes.get(part, {})) for part in PARTS},
            "provenance": _as_json(provenance_of(row)),
        }

    def _path(self, number: EntryId) -> list[str]:
        if number not in self._paths:
            self._paths[number] = list(self._codebook.path(self._codebook.entries[number]))
        return self._paths[number]


def span_rows(annotated: AnnotatedArticle) -> Iterator[Row]:
    """Every passage of every statement of an article."""
    for row in annotated.rows():
        said = {"article": annotated.article.uid, "statement": row.uid}
        for role, spans in zip(Role, row.spans, strict=True):
            for span in _spans(spans):
                yield {**said, "role": role.value, **span}


def vote_rows(annotated: AnnotatedArticle) -> Iterator[Row]:
    """Every soft label of every statement of an article."""
    for row in annotated.rows():
        votes = votes_on(row) or {}
        for part in PARTS:
            said = {"article": annotated.article.uid, "statement": row.uid, "part": part}
            yield from ({**said, **label} for label in labels(votes.get(part, {})))


def labels(counts: Mapping[str, int]) -> list[Row]:
    """Soft labels: what was said, by how many, and by which share of them."""
    shares = soft_labels(counts)
    return [{"label": said, "count": n, "share": shares[said]} for said, n in counts.items()]


def _spans(spans: list[SpanRow]) -> list[Row]:
    return [{"start": start, "end": end, "quote": quote} for start, end, quote in spans]


def _answer(value: object, kind: FieldKind) -> object:
    """As its column holds it; the codebook lets no answer stand that is of another kind."""
    return float(value) if kind is FieldKind.NUMBER and isinstance(value, int) else value


def _as_json(value: Mapping[str, object] | None) -> str | None:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True) if value else None
