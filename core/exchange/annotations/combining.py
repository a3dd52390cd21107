"""Which pieces of a record make one statement, where it names several actors or measures."""

from collections.abc import Iterator
from itertools import product

from core.exchange.annotations.foreign import Piece, Record
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.model.phrase import Phrase

_MOST_COMBINATIONS = 200
_NOBODY = -1


def combinations(
    record: Record, mapping: AnnotationMapping, losses: Losses
) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each statement: one for every actor with every measure that is linked to it,
    where nothing is linked for every pair. What belongs to no pair alone belongs to all.
    """
    places: dict[Target, list[int]] = {target: [] for target in Target}
    for place, piece in enumerate(record.pieces):
        places[mapping.target(piece.slot)].append(place)
    actors, measures = (_naming(record, places[t]) for t in (Target.ACTOR, Target.MEASURE))
    if len(actors) <= 1 and len(measures) <= 1:
        yield record.pieces
        return
    near = _neighbours(record)
    pairs = list(product(actors or [_NOBODY], measures or [_NOBODY]))
    between = set(range(len(record.pieces))) - {*actors, *measures}
    linked = [pair for pair in pairs if _are_linked(near, *pair, between)]
    linked = _complete(linked, actors, measures)
    linked = linked if record.links else pairs
    if len(linked) > _MOST_COMBINATIONS:
        what = Phrase("pairs of actor and measure, more than one passage can hold")
        losses.add(what, str(record.place), len(linked) - _MOST_COMBINATIONS)
    for pair in linked[:_MOST_COMBINATIONS]:
        yield tuple(
            piece
            for place, piece in enumerate(record.pieces)
            if place in pair
            or (
                place not in (*actors, *measures)
                and _belongs(near[place] & set(actors), pair[0])
                and _belongs(near[place] & set(measures), pair[1])
            )
        )


def _naming(record: Record, places: list[int]) -> list[int]:
    """Without marks of words, where one value says by itself whose they are."""
    valued = [place for place in places if record.pieces[place].value is not None]
    return valued if len(valued) == 1 and not record.links else places


def _complete(
    linked: list[tuple[int, int]], actors: list[int], measures: list[int]
) -> list[tuple[int, int]]:
    """Those pairs, and what is in none of them by itself."""
    alone = [(actor, _NOBODY) for actor in actors if actor not in {a for a, _ in linked}]
    alone += [(_NOBODY, each) for each in measures if each not in {m for _, m in linked}]
    return [*linked, *alone]


def _are_linked(near: dict[int, set[int]], actor: int, measure: int, between: set[int]) -> bool:
    """Directly, or by one piece that both are linked to."""
    if _NOBODY in (actor, measure):
        return True
    return measure in near[actor] or bool(near[actor] & near[measure] & between)


def _belongs(near: set[int], chosen: int) -> bool:
    """Whether a further piece speaks of the chosen one: by a link, or for it has none."""
    return not near or chosen in near


def _neighbours(record: Record) -> dict[int, set[int]]:
    near: dict[int, set[int]] = {place: set() for place in range(len(record.pieces))}
    for one, other in record.links:
        near[one].add(other)
        near[other].add(one)
    return near
