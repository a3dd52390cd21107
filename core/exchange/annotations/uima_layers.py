"""The layers of one CAS: annotations with features, slots and relations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from core.exchange.annotations.foreign import Document, Piece, Record, Share, Stretch, Value
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.regions import Link, Region, records_of
from core.model.article import ArticleDetails
from core.model.phrase import Phrase

_MADE_BY_TOOLS = (
    "uima.", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.", "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.", "de.tudarmstadt.ukp.clarin.webanno.api.type.",
)  # fmt: skip
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_ABOUT_THE_TEXT = ("uima.tcas.DocumentAnnotation", _METADATA)
_OF_THE_SYSTEM = frozenset(("sofa", "begin", "end", "order"))
_ENDS = (("Governor", "Dependent"), ("source", "target"))
_MOST_SLOTS, _MOST_SLOTS_IN_ALL = 100, 30_000
_LABELS = ("value", "label", "role", "identifier")


@dataclass
class _Layers:
    """The annotations of a CAS by what they are to each other; ids stand for annotations."""

    marks: dict[int, Any] = field(default_factory=dict)
    relations: list[Any] = field(default_factory=list)
    slots: dict[int, list[tuple[str, Any]]] = field(default_factory=dict)
    room: int = _MOST_SLOTS_IN_ALL


def document_of(cas: Any, name: str, annotator: str | None, losses: Losses) -> Document:
    """The text of the first view with what was annotated in it."""
    view = next((view for view in cas.views if _text(view).strip()), cas.views[0])
    layers = _Layers()
    tools = 0
    for annotation in _annotations(view):
        if annotation.type.name.startswith(_MADE_BY_TOOLS):
            tools += annotation.type.name not in _ABOUT_THE_TEXT
        else:
            _sort(annotation, layers, losses)
    if tools:
        losses.add(Phrase("annotations by language tools, such as tokens"), name, tools)
    others = sum(len(_annotations(other)) for other in cas.views if other is not view)
    if others:
        losses.add(Phrase("annotations in further views"), name, others)
    records = (*_frames(layers, name), *_rest(layers, name, losses))
    return Document(name, _text(view), _details(view, name), (Share(annotator, records),))


def _text(view: Any) -> str:
    found = _feature(view.sofa, "sofaString")
    return found if isinstance(found, str) else ""


def _annotations(view: Any) -> list[Any]:
    """Those of the view in text order."""
    found = [each for each in view.get_all_fs() if _is_mark(each)]
    return sorted(found, key=lambda each: (each.begin, each.end, each.type.name))


def _feature(found: Any, name: str) -> Any:
    return getattr(found, name, None)


def _features(annotation: Any) -> Iterator[tuple[str, Any]]:
    for feature in annotation.type.all_features:
        if feature.name not in _OF_THE_SYSTEM:
            value = _feature(annotation, feature.name)
            if value is not None:
                yield feature.name, value


def _is_mark(value: Any) -> bool:
    return isinstance(_feature(value, "begin"), int) and isinstance(_feature(value, "end"), int)


def _sort(annotation: Any, layers: _Layers, losses: Losses) -> None:
    for source, target in _ENDS:
        if _is_mark(_feature(annotation, source)) and _is_mark(_feature(annotation, target)):
            layers.relations.append(annotation)
            return
    layers.marks[id(annotation)] = annotation
    most = min(_MOST_SLOTS, layers.room)
    slots = list(islice(_slots(annotation), most + 1))
    if len(slots) > most:
        losses.add(Phrase("slots with more fillers than can be kept"), _short(annotation))
        del slots[most:]
    layers.room -= len(slots)
    if slots:
        layers.slots[id(annotation)] = slots


def _slots(annotation: Any) -> Iterator[tuple[str, Any]]:
    """What the annotation points at: directly, in a list, or by links that carry a role.

    Of a list that many annotations share, not all can be kept.
    """
    for name, value in _features(annotation):
        elements = _feature(value, "elements") if not isinstance(value, list) else value
        for each in elements if isinstance(elements, list) else [value]:
            target = _feature(each, "target")
            if _is_mark(target):
                role = _feature(each, "role")
                yield (role if isinstance(role, str) and role else name), target
            elif _is_mark(each):
                yield name, each


def _short(annotation: Any) -> str:
    return str(annotation.type.name).rpartition(".")[2]


def _stretch(annotation: Any) -> Stretch:
    return Stretch(annotation.begin, annotation.end)


def _values(annotation: Any) -> Iterator[tuple[str, Value]]:
    """Features that say something by themselves."""
    for name, value in _features(annotation):
        if isinstance(value, str) and value.strip():
            yield name, value.strip()
        elif isinstance(value, bool):
            yield name, value
        elif isinstance(value, int | float):
            yield name, float(value)


def _pieces(annotation: Any) -> list[Piece]:
    """The mark under its layer or, where it has one, under its label; then its features."""
    values = dict(_values(annotation))
    label = next((values.pop(key) for key in _LABELS[:2] if isinstance(values.get(key), str)), None)
    slot = str(label) if label is not None and _short(annotation) == "NamedEntity" else None
    mark = Piece(slot or _short(annotation), None, (_stretch(annotation),))
    if label is not None and slot is None:
        values["value"] = label
    return [mark, *(Piece(name, value) for name, value in values.items())]


def _frames(layers: _Layers, name: str) -> tuple[Record, ...]:
    """Annotations with slots, each with what fills them."""
    records = []
    for key, slots in layers.slots.items():
        annotation = layers.marks[key]
        pieces = _pieces(annotation)
        for role, target in slots:
            filler = _pieces(target)
            pieces.append(Piece(role, None, filler[0].stretches))
            if id(target) not in layers.slots:
                pieces += filler[1:]
        place = Phrase.of("{name}, {start}–{end}", name=name, start=annotation.begin,
                          end=annotation.end)  # fmt: skip
        records.append(Record(place, _key(annotation), tuple(pieces)))
    return tuple(records)


def _key(annotation: Any) -> str:
    return f"{annotation.type.name} {annotation.begin} {annotation.end} {annotation.xmiID or ''}"


def _rest(layers: _Layers, name: str, losses: Losses) -> tuple[Record, ...]:
    """Marks that fill no slot, held together by relations."""
    spoken = {id(target) for slots in layers.slots.values() for _, target in slots}
    links, linked = [], set[int]()
    for relation in layers.relations:
        for source, target in _ENDS:
            ends = (_feature(relation, source), _feature(relation, target))
            if all(map(_is_mark, ends)):
                linked |= {id(end) for end in ends}
                links.append(Link(str(id(ends[0])), str(id(ends[1])), _label(relation)))
                break
    regions = [
        Region(str(key), name, _pieces(annotation))
        for key, annotation in layers.marks.items()
        if key not in layers.slots and (key not in spoken or key in linked)
    ]
    records = records_of(regions, links, losses)
    keys = {str(key): _key(annotation) for key, annotation in layers.marks.items()}
    return tuple(_with_key(record, keys) for record in records)


def _with_key(record: Record, keys: dict[str, str]) -> Record:
    """The same record under a key that is the same whenever the file is read."""
    key = " ".join(keys[part] for part in record.key.split(" "))
    return Record(record.place, key, record.pieces, record.passage, record.links, record.note)


def _label(relation: Any) -> str:
    values = dict(_values(relation))
    return next((str(values[key]) for key in _LABELS if isinstance(values.get(key), str)),
                _short(relation))  # fmt: skip


def _details(view: Any, name: str) -> ArticleDetails:
    for found in _annotations(view):
        if found.type.name == _METADATA:
            title = _feature(found, "documentTitle")
            return ArticleDetails(title if isinstance(title, str) and title.strip() else name)
    return ArticleDetails(name)
