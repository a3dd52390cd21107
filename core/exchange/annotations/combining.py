"""Which pieces of a record make one statement, where it names several actors or measures."""

from collections.abc import Iterator
from itertools import islice, product

from core.exchange.annotations.foreign import Piece, Record
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.model.phrase import Phrase

_MOST_COMBINATIONS = 200
_MOST_PIECES = 100_000
"""So many pieces the statements of one record have at most, all of them together."""
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
    named = frozenset((*actors, *measures))
    if record.links:
        chosen = list(islice(_linked(near, actors, measures), _MOST_COMBINATIONS + 1))
        chosen = _complete(chosen, actors, measures)
    else:
        pairs = product(actors or [_NOBODY], measures or [_NOBODY])
        chosen = list(islice(pairs, _MOST_COMBINATIONS + 1))
    most = max(1, min(_MOST_COMBINATIONS, _MOST_PIECES // len(record.pieces)))
    if len(chosen) > most:
        what = Phrase("passages with more pairs of actor and measure than one can hold")
        losses.add(what, str(record.place))
    of_actors, of_measures = set(actors), set(measures)
    for pair in chosen[:most]:
        yield tuple(
            piece
            for place, piece in enumerate(record.pieces)
            if place in pair
            or (
                place not in named
                and _belongs(near[place] & of_actors, pair[0])
                and _belongs(near[place] & of_measures, pair[1])
            )
        )


def _naming(record: Record, places: list[int]) -> list[int]:
    """Without marks of words, where one value says by itself whose they are."""
    valued = [place for place in places if record.pieces[place].gives_name]
    return valued if len(valued) == 1 and not record.links else places


def _complete(
    linked: list[tuple[int, int]], actors: list[int], measures: list[int]
) -> list[tuple[int, int]]:
    """Those pairs, and what is in none of them by itself."""
    spoken = {place for pair in linked for place in pair}
    alone = [(actor, _NOBODY) for actor in actors if actor not in spoken]
    alone += [(_NOBODY, each) for each in measures if each not in spoken]
    return [*linked, *alone]


def _linked(
    near: dict[int, set[int]], actors: list[int], measures: list[int]
) -> Iterator[tuple[int, int]]:
    """Pairs that are linked directly, or by one piece that is neither actor nor measure."""
    wanted, named = set(measures), {*actors, *measures}
    reach = {place: near[place] & wanted for place in near if place not in named}
    for actor in actors:
        found = near[actor] & wanted
        for between in near[actor] - named:
            found |= reach[between]
            if len(found) > _MOST_COMBINATIONS:
                break
        yield from ((actor, measure) for measure in sorted(found))


def _belongs(near: set[int], chosen: int) -> bool:
    """Whether a further piece speaks of the chosen one: by a link, or for it has none."""
    return not near or chosen in near


def _neighbours(record: Record) -> dict[int, set[int]]:
    near: dict[int, set[int]] = {place: set() for place in range(len(record.pieces))}
    for one, other in record.links:
        near[one].add(other)
        near[other].add(one)
    return near
