"""Statements that the desk wrote for programs that know marks and ties, put together again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from core.exchange.annotations.foreign import Piece, Record, Stretch
from core.exchange.annotations.loose import Json, mapping, mappings, whole_number, words
from core.exchange.annotations.regions import Link, Region
from core.exchange.gold.marks import tie
from core.model.phrase import Words
from core.model.span import Role
from core.model.statement import SPAN_FIELDS

_NAMES = ("actor", "stance", "measure")
_NOTE, _FLAGGED = "note", "flagged"
_HEAD = Role.EVIDENCE.value
_TIES = {tie(role): role.value for role in Role}

Placed = tuple[str, Stretch]
"""A mark of a file: its label, and where it is."""


def told_records(
    statements: object,
    text: str,
    marks: Sequence[Placed],
    places: Callable[[int, int], Iterable[tuple[int, int]]],
    at: Words,
) -> tuple[Record, ...] | None:
    """What is told beside the marks of a text, as far as the marks are still those that it tells.

    `places`: where, as the file counts, a mark may be that has these code points. None where
    anything was changed: then the marks alone say what there is.
    """
    told = mappings(statements)
    expected = [list(_marks(each)) for each in told]
    if not told or sum(map(len, expected)) != len(marks):
        return None
    for (label, found), (role, mark) in zip(marks, chain.from_iterable(expected), strict=True):
        is_there = text[mark.start : mark.end] == mark.quote and mark.start < mark.end
        if label != role or not is_there:
            return None
        if (found.start, found.end) not in places(mark.start, mark.end):
            return None
    rest = iter(marks)
    made = []
    for each, own in zip(told, expected, strict=True):
        here = [(role, _exact(mark, next(rest)[1])) for role, mark in own]
        made.append(_told_record(each, here, at))
    return tuple(made)


def _marks(statement: Json) -> Iterator[Placed]:
    for role, key in SPAN_FIELDS.items():
        for span in mappings(statement.get(key)):
            start, end = whole_number(span.get("start")), whole_number(span.get("end"))
            if start is not None and end is not None:
                yield role.value, Stretch(start, end, str(span.get("quote")))


def _exact(mark: Stretch, found: Stretch) -> Stretch:
    """Where the file has it, unless it names no words: then where it is told to be."""
    return mark if found.quote is None else found._replace(quote=mark.quote)


def _told_record(statement: Json, marks: Iterable[Placed], at: Words) -> Record:
    pieces = [Piece(role, None, (mark,)) for role, mark in marks]
    names = [(name, words(statement.get(name))) for name in (*_NAMES, "voice", "confidence")]
    pieces += [Piece(name, value) for name, value in names if value is not None]
    for name, answer in mapping(statement.get("fields")).items():
        if isinstance(answer, str | bool):
            pieces.append(Piece(name, answer))
        elif isinstance(answer, int | float):
            pieces.append(Piece(name, float(answer)))
    key = words(statement.get("uid")) or ""
    note, is_flagged = words(statement.get(_NOTE)) or "", statement.get(_FLAGGED) is True
    return Record(at, key, tuple(pieces), note=note, is_flagged=is_flagged)


def tied_records(regions: Sequence[Region], links: Sequence[Link]) -> tuple[Record, ...] | None:
    """A record for each first passage with what is tied to it, as the desk ties it.

    None where any mark or tie is another one: then they are not to be read in this way.
    """
    by_key = {region.key: region for region in regions}
    heads: dict[str, str] = {}
    for link in links:
        target = by_key.get(link.target)
        if target is None or link.source not in by_key or link.target in heads:
            return None
        if _TIES.get(link.label) != _slot(target):
            return None
        heads[link.target] = link.source
    firsts = [region for region in regions if region.key not in heads]
    if any(_slot(each) != _HEAD for each in firsts):
        return None
    if not links and not all(_says_all(each) for each in firsts):
        return None
    if any(source in heads for source in heads.values()):
        return None
    tied: dict[str, list[Region]] = {region.key: [] for region in firsts}
    for region in regions:
        if region.key in heads:
            tied[heads[region.key]].append(region)
    return tuple(_tied_record(first, tied[first.key]) for first in firsts)


def _says_all(region: Region) -> bool:
    return {piece.slot for piece in region.pieces if piece.value is not None}.issuperset(_NAMES)


def _slot(region: Region) -> str:
    return region.pieces[0].slot if region.pieces else ""


def _tied_record(first: Region, others: Sequence[Region]) -> Record:
    """What is said of the first passage is said of the statement."""
    mark, *said = first.pieces
    notes = [*first.notes, *(note for region in others for note in region.notes)]
    notes += [str(piece.value) for piece in said if piece.slot == _NOTE]
    kept = [
        replace(piece, stretches=(), is_passage=False)
        for piece in said
        if piece.slot not in (_NOTE, _FLAGGED)
    ]
    return Record(
        first.place,
        first.key,
        (mark, *kept, *(piece for region in others for piece in region.pieces)),
        note="\n".join(notes),
        score=first.score,
        is_flagged=any(piece.slot == _FLAGGED for piece in said),
    )
