"""Marks and links between them, as most programs record: put together to records."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from core.exchange.annotations.foreign import Piece, Record, Stretch
from core.exchange.annotations.losses import Losses
from core.model.phrase import Phrase, Words


@dataclass
class Region:
    """One mark with all that is said of it. The first piece is the mark itself; without any, the
    region is a `passage` with a note."""

    key: str
    place: Words
    pieces: list[Piece]
    notes: list[str] = field(default_factory=list)
    score: float | None = None
    passage: tuple[Stretch, ...] = ()

    @property
    def lies_at(self) -> tuple[tuple[int, int], ...]:
        stretches = self.pieces[0].stretches if self.pieces else self.passage
        return tuple((stretch.start, stretch.end) for stretch in stretches)


@dataclass(frozen=True, slots=True)
class Link:
    """One mark points at another. The label may say something by itself, as “supports” does."""

    source: str
    target: str
    label: str = ""


def records_of(
    regions: Sequence[Region], links: Iterable[Link], losses: Losses
) -> tuple[Record, ...]:
    """One record for all marks that links hold together, or that lie on the very same words."""
    known = {region.key: number for number, region in enumerate(regions)}
    pairs = []
    for link in links:
        if link.source in known and link.target in known and link.source != link.target:
            pairs.append((known[link.source], known[link.target], link.label))
        else:
            losses.add(Phrase("links to something that is no mark"), link.label or link.source)
    groups = _groups(regions, [(one, other) for one, other, _ in pairs])
    by_group: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    group_of = {number: i for i, group in enumerate(groups) for number in group}
    for pair in pairs:
        by_group[group_of[pair[0]]].append(pair)
    return tuple(_record(regions, group, by_group[i]) for i, group in enumerate(groups))


def _record(
    regions: Sequence[Region], group: Sequence[int], pairs: Iterable[tuple[int, int, str]]
) -> Record:
    pieces: list[Piece] = []
    links: list[tuple[int, int]] = []
    first: dict[int, int] = {}
    for number in group:
        first[number] = len(pieces)
        for piece in regions[number].pieces:
            if len(pieces) > first[number]:
                links.append((first[number], len(pieces)))
            pieces.append(piece)
    for one, other, label in pairs:
        ends = (first[one], first[other])
        links.append(ends)
        if label:
            links += [(end, len(pieces)) for end in ends]
            pieces.append(Piece(label, label, is_link=True))
    head = regions[group[0]]
    scores = [regions[n].score for n in group if regions[n].score is not None]
    return Record(
        head.place,
        " ".join(regions[number].key for number in group),
        tuple(pieces),
        tuple(stretch for number in group for stretch in regions[number].passage),
        links=tuple(links),
        note="\n".join(note for number in group for note in regions[number].notes),
        score=min((score for score in scores if score is not None), default=None),
    )


def _groups(regions: Sequence[Region], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Numbers of regions that belong together, in the order of the first of each."""
    above = list(range(len(regions)))

    def top(number: int) -> int:
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    def join(one: int, other: int) -> None:
        low, high = sorted((top(one), top(other)))
        above[high] = low

    for one, other in pairs:
        join(one, other)
    same: dict[tuple[tuple[int, int], ...], int] = {}
    for number, region in enumerate(regions):
        if region.lies_at:
            join(number, same.setdefault(region.lies_at, number))
    found: dict[int, list[int]] = defaultdict(list)
    for number in range(len(regions)):
        found[top(number)].append(number)
    return list(found.values())
