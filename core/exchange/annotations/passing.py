"""A document on its way between the process that reads it apart and the one that asked for it.

There a CAS is put down as files; back comes what stands in it, as JSON values in portions.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from core.exchange.annotations.foreign import Document, Piece, Record, Share, Stretch
from core.exchange.annotations.losses import Loss, Losses
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Words

_AT_ONCE = 200
_CAS, _TYPES, _ABOUT = "cas", "types", "about"


@dataclass(frozen=True, slots=True)
class About:
    """Which document it is, and whose annotations, where that is known."""

    name: str
    annotator: str | None


@dataclass(frozen=True, slots=True)
class Picked:
    """A CAS that is still bytes, with its type system if it has one."""

    about: About
    raw: bytes
    types: bytes | None


def put_down(folder: Path, about: About, raw: bytes, types: bytes | None) -> Path:
    """The file by which `picked_up` finds all of it."""
    (folder / _ABOUT).write_text(json.dumps([about.name, about.annotator]), encoding="ascii")
    if types is not None:
        (folder / _TYPES).write_bytes(types)
    path = folder / _CAS
    path.write_bytes(raw)
    return path


def picked_up(path: Path) -> Picked:
    about, types = path.with_name(_ABOUT), path.with_name(_TYPES)
    return Picked(
        About(*json.loads(about.read_text(encoding="ascii"))),
        path.read_bytes(),
        types.read_bytes() if types.exists() else None,
    )


def told(document: Document, losses: Losses) -> Iterator[object]:
    """Its title and text, its records, and what was lost of it."""
    yield [document.details.title, document.text]
    records = (_record_as_json(record) for share in document.shares for record in share.records)
    while some := list(islice(records, _AT_ONCE)):
        yield some
    yield [[loss.what.as_json(), loss.count, loss.places] for loss in losses.all()]


def document_from(items: Iterator[object], about: About, losses: Losses) -> Document:
    """The document that was told of, with one share; what was lost of it is added to `losses`."""
    title, text = _listed(next(items))
    last, records = next(items), list[Record]()
    for item in items:
        records += map(_record_of, _listed(last))
        last = item
    lost = _listed(last)
    losses.take(tuple(Loss(Phrase.of_json(what), count, tuple(p)) for what, count, p in lost))
    share = Share(about.annotator, tuple(records))
    return Document(about.name, text, ArticleDetails(title), (share,))


def _listed(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value


def _record_as_json(record: Record) -> list[object]:
    place = record.place
    return [
        place.as_json() if isinstance(place, Phrase) else place,
        record.key,
        [[p.slot, p.value, p.stretches, p.is_passage, p.is_link] for p in record.pieces],
        record.passage,
        record.links,
        record.note,
        record.score,
    ]


def _record_of(value: list[Any]) -> Record:
    place, key, pieces, passage, links, note, score = value
    return Record(
        _words(place),
        key,
        tuple(Piece(slot, said, _stretches(s), *marks) for slot, said, s, *marks in pieces),
        _stretches(passage),
        tuple((one, other) for one, other in links),
        note,
        score,
    )


def _words(value: object) -> Words:
    return value if isinstance(value, str) else Phrase.of_json(value)


def _stretches(value: list[list[Any]]) -> tuple[Stretch, ...]:
    return tuple(Stretch(*each) for each in value)
