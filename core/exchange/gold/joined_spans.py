"""Spans that the database has joined into columns, taken apart and held against the texts."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import getitem
from typing import Any

from core.model.exported import BETWEEN, ExportedPortion, JoinedSpans

Numbers = Any
"""An array of numpy, which only what computes may load."""


@dataclass(frozen=True, slots=True)
class TakenSpans:
    """Columns of as many spans: each one's row, the place of its role in `Role`, where it starts
    and ends in code points, and what stands there."""

    of_row: Numbers
    roles: Numbers
    starts: Numbers
    stops: Numbers
    quotes: list[str]


def taken(found: ExportedPortion) -> TakenSpans | None:
    """None if one of them is not what stands in its text, or is odd in any other way."""
    if found.spans is None:
        return None
    try:
        return _taken(found, found.spans)
    except (TypeError, ValueError, IndexError):  # a number is missing, or is none
        return None


def _taken(found: ExportedPortion, joined: JoinedSpans) -> TakenSpans | None:
    import numpy as np
    import pyarrow as arrow

    starts, stops = (_numbers(each, arrow.int32()) for each in (joined.starts, joined.stops))
    ids = np.array([row.id for row in found.rows])
    of_row = _places(ids, _numbers(joined.statements, arrow.int64()))
    texts = [found.texts[row.article] for row in found.rows]
    each_text = map(texts.__getitem__, of_row.tolist())
    quotes: list[str] = list(map(_cut, each_text, map(slice, starts.tolist(), stops.tolist())))
    is_quoted = BETWEEN.join(quotes) == joined.quotes
    taken = TakenSpans(
        of_row,
        np.frombuffer(joined.roles.encode(), np.uint8) - ord("0"),
        starts,
        stops,
        quotes,
    )
    return taken if is_quoted and _are_sound(taken, joined) else None


_cut: Callable[[str, slice], str] = getitem


def _numbers(joined: str, kind: Any) -> Numbers:
    """A ValueError where one of them is none, or too great for this kind."""
    import pyarrow as arrow
    from pyarrow import compute

    apart = compute.split_pattern(arrow.array([joined]), ",")
    return apart.values.cast(kind).to_numpy()


def _places(ids: Numbers, wanted: Numbers) -> Numbers:
    """Where each of the wanted stands among the ids."""
    import numpy as np

    order = np.argsort(ids)
    places = order[np.searchsorted(ids, wanted, sorter=order)]
    if not np.array_equal(ids[places], wanted):
        raise IndexError
    return places


def _are_sound(taken: TakenSpans, joined: JoinedSpans) -> bool:
    """Whether there are as many of everything, none is empty, and no quote holds what is between
    them."""
    counts = {len(taken.of_row), len(taken.roles), len(taken.starts), len(taken.stops)}
    borders = joined.quotes.count(BETWEEN)
    is_forward = ((taken.starts >= 0) & (taken.stops > taken.starts)).all()
    return counts == {len(taken.quotes)} == {borders + 1} and bool(is_forward)
