"""Exports of doccano: a text with entities and relations on each line."""

from collections.abc import Iterator
from pathlib import Path

from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
    every_counting,
)
from core.exchange.annotations.loose import (
    Json,
    TextLine,
    details_from,
    first_line,
    mappings,
    text_lines,
    texts,
    whole_number,
    words,
)
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.own_marks import told_records
from core.exchange.annotations.regions import Link, Region, records_of
from core.exchange.format import Format
from core.exchange.gold.doccano import WRITER
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.text.counting import Counted
from core.text.positions import Counting, Unit

_TEXTS = ("text", "data")
_MARKS = ("entities", "label", "labels", "relations", "cats", "Comments", "comments")
_OWN = ("statements", "article", "layer", "state")
"""What the desk tells beside the marks."""
_PEOPLE = ("annotator", "annotation_approver", "username")


def recognises(path: Path) -> bool:
    first = first_line(path)
    if "entities" in first and _text(first) is not None:
        return True
    labels = first.get("label", first.get("labels"))
    is_list = isinstance(labels, list) and all(isinstance(e, list | str) for e in labels)
    return is_list and _text(first) is not None and "spans" not in first


def read(path: Path, progress: Progress) -> ForeignFile:
    """A document for each line; Refused where a line is none."""
    losses = Losses()
    lines = text_lines(path, _text, progress, losses)
    documents = tuple(_document(line, losses) for line in lines)
    if not documents:
        raise Refused("The file holds no text that doccano exported.")
    counting, *others = every_counting(Unit.UTF_16)
    return ForeignFile(
        "doccano",
        documents,
        counting=counting,
        countings=(*others, Counting(Unit.GRAPHEMES)),
        losses=losses.all(),
    )


def _text(line: Json) -> str | None:
    found = (line.get(key) for key in _TEXTS)
    return next((text for text in found if isinstance(text, str)), None)


def _document(found: TextLine, losses: Losses) -> Document:
    line = found.line
    known = (*_TEXTS, *_MARKS, *_PEOPLE, "id", *_OWN)
    others = {key: value for key, value in line.items() if key not in known}
    details = details_from(others, f"document {words(line.get('id')) or found.number}")
    who = next((name for k in _PEOPLE if (name := words(line.get(k))) is not None), None)
    own = _own_records(line, found)
    records = _records(line, found.place, losses) if own is None else own
    state = next((each for each in ArticleState if each == line.get("state")), None)
    share = Share(who, records, state, line.get("layer") == LayerKind.SUGGESTION)
    return Document(found.place, found.text, details, (share,))


def _own_records(line: Json, found: TextLine) -> tuple[Record, ...] | None:
    """The statements that the desk wrote beside the marks, while the marks are still theirs."""
    if "statements" not in line:
        return None
    regions = _entities(line, found.place, Losses())
    marks = [(region.pieces[0].slot, region.pieces[0].stretches[0]) for region in regions]
    ways = [Counted(found.text, unit) for unit in Unit]

    def places(start: int, end: int) -> Iterator[tuple[int, int]]:
        return (way.range(start, end) for way in ways)

    marks = [(label, mark._replace(quote="")) for label, mark in marks]
    return told_records(line["statements"], found.text, marks, places, found.place)


def _records(line: Json, place: Phrase, losses: Losses) -> tuple[Record, ...]:
    regions = _entities(line, place, losses)
    links = [
        Link(str(one), str(other), words(relation.get("type")) or "")
        for relation in mappings(line.get("relations"))
        if (one := words(relation.get("from_id"))) and (other := words(relation.get("to_id")))
    ]
    notes = [note for key in ("Comments", "comments") for note in texts(line.get(key))]
    records = list(records_of(regions, links, losses))
    classes = [
        Piece(key, name) for key in ("label", "labels", "cats") for name in _classes(line.get(key))
    ]
    if classes or notes:
        records.append(Record(place, "document", tuple(classes), note="\n".join(notes)))
    return tuple(records)


def _classes(value: object) -> list[str]:
    """Labels of the whole document, which are texts where those of a part are lists."""
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _entities(line: Json, place: Phrase, losses: Losses) -> list[Region]:
    regions = []
    for count, entity in enumerate(mappings(line.get("entities"))):
        start, end = (whole_number(entity.get(k)) for k in ("start_offset", "end_offset"))
        label = words(entity.get("label"))
        if start is None or end is None or label is None:
            losses.add(Phrase("marks without a place or a label"), str(place))
            continue
        key = words(entity.get("id")) or f"#{count}"
        regions.append(Region(key, place, [Piece(label, None, (Stretch(start, end),))]))
    for key in ("label", "labels"):
        found = line.get(key)
        for mark in found if isinstance(found, list) else []:
            if isinstance(mark, list):
                regions += _mark(mark, f"{key} {len(regions)}", place, losses)
    return regions


def _mark(mark: list[object], key: str, place: Phrase, losses: Losses) -> list[Region]:
    """What `[start, end, label]` says."""
    start, end = (whole_number(each) for each in (*mark[:2], None, None)[:2])
    label = words(mark[2]) if len(mark) > 2 else None
    if start is None or end is None or label is None:
        losses.add(Phrase("marks without a place or a label"), str(place))
        return []
    return [Region(key, place, [Piece(label, None, (Stretch(start, end),))])]


FORMAT = Format(
    name="doccano",
    title="doccano, a text with its labels on each line",
    extensions=(".jsonl",),
    offsets="UTF-16",
    carries=(
        "texts with their details", "entities", "relations", "labels of the whole text",
        "comments",
    ),
    loses=(
        "who annotated, which its own files seldom say", "what was approved",
        "edges inside what is seen as one character, where positions count graphemes",
        "author, address, language and metadata of articles",
        "where each statement comes from, and the votes",
    ),
    called="doccano",
    read_foreign=read,
    recognises=recognises,
    writer=WRITER,
)  # fmt: skip
