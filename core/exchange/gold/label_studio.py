"""Statements for Label Studio: tasks as JSON, with the labelling config that shows them."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from core.exchange.format import ExportOptions, Writer, Written
from core.exchange.gold.marks import Mark, marks_of, tie
from core.exchange.gold.replaced import Replaced
from core.exchange.gold.tasks import Record, opened
from core.exchange.losses import Loss, Tally
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role
from core.model.statement import MAX_CONFIDENCE, Voice
from core.text.xml import held

TASKS, CONFIG = "tasks.json", "config.xml"
_TEXT, _PART = "text", "part"
_FLAG = "flagged"


def files(out: Path) -> frozenset[str]:
    return frozenset((TASKS, CONFIG))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A task for each article, in it an annotation for each layer, and predictions of programs.

    The regions are the passages; what a statement says stands with its first passage, to which
    relations tie the others.
    """
    book = selection.codebook
    (out / CONFIG).write_text(config(book), encoding="utf-8", newline="\n")
    articles = statements = 0
    with opened(out / TASKS) as file:
        file.write("[")
        for annotated in selection.articles():
            file.write(",\n" if articles else "\n")
            articles += 1
            statements += sum(len(share.rows) for share in annotated.shares)
            file.write(json.dumps(_task(annotated, articles, book), ensure_ascii=False))
        file.write("\n]\n")
    return Written(articles, statements)


def config(book: Codebook) -> str:
    """Passages are labelled; a form for the marked passage asks what its statement says."""
    view = Xml.Element("View")
    labels = Xml.SubElement(view, "Labels", name=_PART, toName=_TEXT)
    for role in Role:
        Xml.SubElement(labels, "Label", value=role.value)
    relations = Xml.SubElement(view, "Relations")
    for role in Role:
        Xml.SubElement(relations, "Relation", value=tie(role))
    Xml.SubElement(view, "Text", name=_TEXT, value="$text")
    form = Xml.SubElement(view, "View", visibleWhen="region-selected", whenLabelValue="evidence")
    for name, entries in (
        ("actor", book.actors), ("stance", book.stances), ("measure", book.measures),
    ):  # fmt: skip
        _choices(form, name, (entry.name for entry in entries))
    _choices(form, "voice", (voice.value for voice in Voice))
    _choices(form, _FLAG, (_FLAG,))
    about = {"toName": _TEXT, "perRegion": "true"}
    rating = {"name": "confidence", "maxRating": str(MAX_CONFIDENCE)}
    Xml.SubElement(form, "Rating", {**rating, **about})
    Xml.SubElement(form, "TextArea", {"name": "note", **about})
    Xml.indent(view)
    return Xml.tostring(view, "unicode") + "\n"


def _choices(form: Xml.Element, name: str, values: Iterable[str]) -> None:
    about = {"name": name, "toName": _TEXT, "choice": "single", "layout": "select"}
    choices = Xml.SubElement(form, "Choices", {**about, "perRegion": "true"})
    for value in values:
        Xml.SubElement(choices, "Choice", value=held(value))


def _task(annotated: AnnotatedArticle, number: int, book: Codebook) -> Record:
    article = annotated.article
    details = article.details
    known = {
        "article": article.uid,
        "title": article.title,
        "outlet": details.outlet,
        "published": details.published,
    }
    programs = [s for s in annotated.shares if s.layer.kind is LayerKind.SUGGESTION]
    people = [share for share in annotated.shares if share not in programs]
    return {
        "id": number,
        "data": {_TEXT: annotated.text, **{k: v for k, v in known.items() if v is not None}},
        "annotations": [_annotation(annotated, share, book) for share in people],
        "predictions": [_prediction(annotated, share, book) for share in programs],
    }


def _annotation(annotated: AnnotatedArticle, share: Share, book: Codebook) -> Record:
    return {
        "annotator": share.layer.annotator.name,
        "was_cancelled": share.state is ArticleState.SKIPPED,
        "ground_truth": share.layer.kind is LayerKind.GOLD,
        "result": list(_results(annotated, share, book)),
    }


def _prediction(annotated: AnnotatedArticle, share: Share, book: Codebook) -> Record:
    return {
        "model_version": share.layer.annotator.name,
        "result": list(_results(annotated, share, book)),
    }


def _results(annotated: AnnotatedArticle, share: Share, book: Codebook) -> Iterator[Record]:
    for row in share.rows:
        marks = marks_of(row)
        keys = [f"{row.uid}-{number}" for number in range(len(marks))]
        for key, mark in zip(keys, marks, strict=True):
            yield _result(key, _PART, "labels", mark, {"labels": [mark.role.value]})
        for name, kind, value in _said(row, book):
            yield _result(keys[0], name, kind, marks[0], value)
        for key, mark in zip(keys[1:], marks[1:], strict=True):
            ends = {"from_id": keys[0], "to_id": key}
            yield {"type": "relation", **ends, "direction": "right", "labels": [tie(mark.role)]}


def _result(key: str, name: str, kind: str, mark: Mark, value: Record) -> Record:
    place = {"start": mark.start, "end": mark.end, "text": mark.quote}
    return {
        "id": key,
        "from_name": name,
        "to_name": _TEXT,
        "type": kind,
        "value": {**place, **value},
    }


def _said(row: StatementRow, book: Codebook) -> Iterator[tuple[str, str, Record]]:
    """What the form holds: the name of a field, its kind, and its value, as the form names it."""
    for name, entry in (("actor", row.actor), ("stance", row.stance), ("measure", row.measure)):
        yield name, "choices", {"choices": [held(book.entries[entry].name)]}
    if row.voice:
        yield "voice", "choices", {"choices": [row.voice]}
    if row.flagged:
        yield _FLAG, "choices", {"choices": [_FLAG]}
    if row.confidence:
        yield "confidence", "rating", {"rating": row.confidence}
    if row.note:
        yield "note", "textarea", {"text": [row.note]}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Replaced(
        selection, Loss.METADATA, Loss.STATES, Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS
    )


WRITER = Writer(files, write, _tally)
