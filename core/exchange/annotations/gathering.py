"""Marks that nothing links, gathered by the passage that they lie in."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from core.exchange.annotations.foreign import Record
from core.exchange.annotations.mapping import AnnotationMapping, Target

_PARTS = frozenset((Target.ACTOR, Target.PARENT, Target.STANCE, Target.MEASURE))
_MARKS = _PARTS | {Target.VOICE, Target.CONFIDENCE, Target.FIELD}
"""What joins a passage that it lies in."""
_LOOKED_BACK = 50
"""So many passages that begin before a mark are looked at, the nearest first."""


def gathered(records: Sequence[Record], mapping: AnnotationMapping) -> tuple[Record, ...]:
    """The records; a mark that lies by itself within a passage marked as evidence joins it.

    Of several passages, the one that begins last before the mark takes it.
    """
    passages = sorted(
        (stretch.start, stretch.end, number)
        for number, record in enumerate(records)
        if _is_bare_passage(record, mapping)
        for stretch in record.pieces[0].stretches
    )
    if not passages:
        return tuple(records)
    joining: dict[int, list[Record]] = defaultdict(list)
    joined: set[int] = set()
    for number, record in enumerate(records):
        if _is_lone_mark(record, mapping):
            home = _home(record, passages)
            if home is not None:
                joining[home].append(record)
                joined.add(number)
    return tuple(
        _joined(record, joining[number]) if number in joining else record
        for number, record in enumerate(records)
        if number not in joined
    )


def _is_bare_passage(record: Record, mapping: AnnotationMapping) -> bool:
    if not record.pieces or record.links or record.passage:
        return False
    first, *others = (mapping.target(piece.slot) for piece in record.pieces)
    is_mark = not record.pieces[0].is_passage
    return is_mark and first is Target.EVIDENCE and not _PARTS.intersection(others)


def _is_lone_mark(record: Record, mapping: AnnotationMapping) -> bool:
    pieces = record.pieces
    is_one = len(pieces) == 1 and not record.passage and not pieces[0].is_passage
    return is_one and bool(pieces[0].stretches) and mapping.target(pieces[0].slot) in _MARKS


def _home(record: Record, passages: list[tuple[int, int, int]]) -> int | None:
    """The number of the record whose passage holds all of the mark."""
    start = min(stretch.start for stretch in record.pieces[0].stretches)
    end = max(stretch.end for stretch in record.pieces[0].stretches)
    last = bisect_right(passages, start, key=lambda each: each[0])
    for _, until, number in reversed(passages[max(0, last - _LOOKED_BACK) : last]):
        if end <= until:
            return number
    return None


def _joined(passage: Record, marks: list[Record]) -> Record:
    every = (passage, *marks)
    return replace(
        passage,
        key=" ".join(record.key for record in every),
        pieces=tuple(piece for record in every for piece in record.pieces),
        note="\n".join(record.note for record in every if record.note),
    )
