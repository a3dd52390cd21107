"""Which lane of the stripes margin each statement gets, so that no two cover each other."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

K = TypeVar("K")


def lanes(extents: Iterable[tuple[K, float, float]]) -> Mapping[K, int]:
    """The lowest free lane for each `(key, top, bottom)`, from 0; touching extents may share one.

    Keys must differ. Extents are served from the top; of those that start together, the longest
    first, so that short ones stand beside it.
    """
    ends: list[float] = []
    given: dict[K, int] = {}
    for key, top, bottom in sorted(extents, key=lambda extent: (extent[1], -extent[2])):
        free = next((lane for lane, end in enumerate(ends) if end <= top), len(ends))
        if free == len(ends):
            ends.append(bottom)
        else:
            ends[free] = bottom
        given[key] = free
    return given
