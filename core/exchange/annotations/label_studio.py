"""Exports of Label Studio: tasks with annotations and predictions, or the short form of them."""

from collections.abc import Iterator
from pathlib import Path

from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
    Value,
    every_counting,
)
from core.exchange.annotations.loose import (
    Json,
    details_from,
    document,
    mapping,
    mappings,
    score,
    texts,
    whole_number,
    words,
)
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.own_marks import tied_records
from core.exchange.annotations.regions import Link, Region, records_of
from core.exchange.fields import ArticleField, assigned
from core.exchange.format import Format
from core.exchange.gold.label_studio import WRITER
from core.exchange.opening import opened
from core.model.layer import ArticleState
from core.model.phrase import Phrase, Refused, Words
from core.model.progress import Progress
from core.text.positions import Unit

_TOLD_EVERY = 200
_SHARES = ("annotations", "completions", "predictions")
_OF_TASKS = frozenset(("id", "data", *_SHARES, "drafts"))
_WHOLE_VALUES = ("choices", "taxonomy", "text", "rating", "number", "datetime")
_LOOKED_AT = 4096


def recognises(path: Path) -> bool:
    """By the keys at the beginning: a list of tasks."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    with opened(path) as file:
        start = file.read(_LOOKED_AT).removeprefix(b"\xef\xbb\xbf").lstrip()
    is_full = b'"data"' in start or any(f'"{key}"'.encode() in start for key in _SHARES)
    is_short = b'"annotation_id"' in start or b'"annotator"' in start
    return start[:1] in (b"[", b"{") and b"%FEATURE_STRUCTURES" not in start and (
        is_full or is_short
    )  # fmt: skip


def read(path: Path, progress: Progress) -> ForeignFile:
    """The tasks in their order; Refused where the file holds none."""
    value = document(path)
    tasks = mappings(value if isinstance(value, list) else [value])
    if not any(_OF_TASKS & task.keys() or _short(task) for task in tasks):
        raise Refused("The file holds no task of Label Studio.")
    losses = Losses()
    documents = []
    for count, task in enumerate(tasks):
        if count % _TOLD_EVERY == 0:
            progress(count, len(tasks), Phrase("Reading tasks"))
        documents.append(_document(task, count + 1, losses))
    counting, *others = every_counting(Unit.CODE_POINTS)
    return ForeignFile(
        "label-studio",
        tuple(found for found in documents if found is not None),
        counting=counting,
        countings=tuple(others),
        losses=losses.all(),
    )


def _document(task: Json, number: int, losses: Losses) -> Document | None:
    place = Phrase.of("task {number}", number=words(task.get("id")) or number)
    data = mapping(task.get("data")) if "data" in task else _short_data(task)
    key = _text_key(data)
    if key is None:
        losses.add(Phrase("tasks without a text"), str(place))
        return None
    others = {k: value for k, value in data.items() if k != key}
    details = details_from(others, str(place))
    if mappings(task.get("drafts")):
        losses.add(Phrase("drafts of Label Studio"), str(place), len(mappings(task["drafts"])))
    return Document(place, str(data[key]), details, tuple(_shares(task, place, losses)))


def _text_key(data: Json) -> str | None:
    """The key of the text: called so, or the longest of all."""
    found = {key: value for key, value in data.items() if isinstance(value, str) and value.strip()}
    fields = assigned(found, {})
    named = next((key for key, field in fields.items() if field is ArticleField.TEXT), None)
    return named or max(found, key=lambda key: len(found[key]), default=None)


def _shares(task: Json, place: Words, losses: Losses) -> Iterator[Share]:
    if "data" not in task:
        yield _short_share(task, place, losses)
        return
    for annotation in [*mappings(task.get("annotations")), *mappings(task.get("completions"))]:
        is_skipped = bool(annotation.get("was_cancelled"))
        yield Share(
            _person(annotation.get("completed_by") or annotation.get("annotator")),
            _records(mappings(annotation.get("result")), place, losses),
            ArticleState.SKIPPED if is_skipped else ArticleState.DONE,
        )
    for prediction in mappings(task.get("predictions")):
        yield Share(
            words(prediction.get("model_version")) or "Label Studio",
            _records(mappings(prediction.get("result")), place, losses,
                     score(prediction.get("score"))),
            is_program=True,
        )  # fmt: skip


def _person(who: object) -> str | None:
    """A name where there is one, else the address, else the number."""
    known = mapping(who)
    names = [words(known.get("first_name")), words(known.get("last_name"))]
    name = " ".join(each for each in names if each) or words(known.get("email"))
    number = words(known.get("id")) if known else words(who)
    if name is None and number is not None:
        return f"user {number}" if number.isdecimal() else number
    return name


def _records(
    results: list[Json], place: Words, losses: Losses, of_all: float | None = None
) -> tuple[Record, ...]:
    regions: dict[str, Region] = {}
    links: list[Link] = []
    for count, result in enumerate(results):
        if result.get("type") == "relation":
            links += _links(result)
            continue
        key = words(result.get("id")) or f"#{count}"
        pieces = _pieces(result, place, losses)
        if not pieces:
            continue
        region = regions.setdefault(key, Region(key, place, []))
        # A mark comes before what is said of it, so that it is known where it lies.
        marks = [p for p in pieces if p.stretches and p.value is None]
        region.pieces[:0] = marks
        region.pieces += [p for p in pieces if not p.stretches or p.value is not None]
        told = score(result.get("score"))
        region.score = of_all if told is None else told
        note = mapping(result.get("meta")).get("text")
        region.notes += texts(note)
    found = list(regions.values())
    return tied_records(found, links) or records_of(found, links, losses)


def _links(result: Json) -> list[Link]:
    source, target = words(result.get("from_id")), words(result.get("to_id"))
    if source is None or target is None:
        return []
    return [Link(source, target, label) for label in texts(result.get("labels")) or [""]]


def _pieces(result: Json, place: Words, losses: Losses) -> list[Piece]:
    value = mapping(result.get("value"))
    slot = words(result.get("from_name")) or words(result.get("type")) or "label"
    start, end = whole_number(value.get("start")), whole_number(value.get("end"))
    stretches: tuple[Stretch, ...] = ()
    if start is not None and end is not None:
        quote = value.get("text")
        stretches = (Stretch(start, end, quote if isinstance(quote, str) else None),)
    elif "start" in value or "startOffset" in value:
        losses.add(Phrase("marks in pages and dialogues"), str(place))
        return []
    labels = [label for key in ("labels", "hypertextlabels") for label in texts(value.get(key))]
    if labels:
        return [Piece(label, None, stretches) for label in labels]
    found = [Piece(slot, each, stretches, is_passage=True) for each in _values(result, value)]
    if not found and stretches:
        return [Piece(slot, None, stretches)]
    if not found:
        what = Phrase.of("“{slot}”, of a kind that has no place here", slot=slot)
        losses.add(what, str(place))
    return found


def _values(result: Json, value: Json) -> list[Value]:
    kind = str(result.get("type"))
    key = "text" if kind == "textarea" else kind
    if key not in _WHOLE_VALUES:
        return []
    found = value.get(key)
    if key == "taxonomy" and isinstance(found, list):
        return [" / ".join(texts(path)) for path in found if texts(path)]
    number = score(found)
    if number is not None:
        return [number]
    return [*texts(found)]


def _short(task: Json) -> bool:
    """Whether it is the short form, in which the marks stand beside the text."""
    return any(mappings(value) for value in task.values()) and _text_key(task) is not None


def _short_data(task: Json) -> Json:
    known = ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time")
    return {key: value for key, value in task.items() if key not in known}


def _short_share(task: Json, place: Words, losses: Losses) -> Share:
    regions = []
    for slot, value in task.items():
        for count, mark in enumerate(mappings(value)):
            pieces = _pieces({"from_name": slot, "value": mark}, place, losses)
            if pieces:
                regions.append(Region(f"{slot} {count}", place, pieces))
    records = records_of(regions, (), losses)
    return Share(_person(task.get("annotator")), records, ArticleState.DONE)


FORMAT = Format(
    name="label-studio",
    title="Label Studio, tasks as JSON",
    extensions=(".json",),
    offsets="code points",
    carries=(
        "texts with their details", "labels", "relations", "choices, ratings and texts for a mark",
        "several annotators", "predictions with scores, as suggestions", "what was skipped",
    ),
    loses=(
        "marks in pages and dialogues", "drafts", "images, sound and video", "times",
        "author, address, language and metadata of articles",
        "answers to further questions, and where each statement comes from",
        "that gold waits for a decision",
        "control characters",
    ),
    called="Label Studio",
    read_foreign=read,
    recognises=recognises,
    writer=WRITER,
)  # fmt: skip
