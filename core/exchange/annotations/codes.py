"""Trees of codes, as programs for qualitative analysis have them: what each code says of what."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from core.exchange.annotations.foreign import ForeignEntry, Piece, Stretch
from core.model.codebook import folded

Key = Hashable


@dataclass(frozen=True, slots=True)
class Code:
    """A code, or a category that only holds others. `parent` is the key of what it stands in."""

    name: str
    parent: Key | None = None
    definition: str = ""
    is_category: bool = False


@dataclass(frozen=True)
class Codes:
    """All codes of a file. The slot of one is the name of the outermost that it stands in."""

    known: Mapping[Key, Code]

    def piece(self, key: Key, stretches: tuple[Stretch, ...]) -> Piece | None:
        """The code as it is applied to a passage; None if there is no such code."""
        if key not in self.known:
            return None
        return Piece(self._slot(key), self._named[key], stretches, is_passage=True)

    @property
    def entries(self) -> Iterator[ForeignEntry]:
        """What may enter a codebook: all codes but those that only hold others."""
        for key, code in self.known.items():
            depth = self._places[key][1]
            if code.is_category or (depth == 0 and key in self._parents):
                continue
            parent = self._named[code.parent] if depth > 1 and code.parent is not None else None
            yield ForeignEntry(self._slot(key), self._named[key], parent, code.definition)

    def _slot(self, key: Key) -> str:
        return self.known[self._places[key][0]].name

    @cached_property
    def _places(self) -> dict[Key, tuple[Key, int]]:
        """Each code with the outermost that it stands in, and how deep in it."""
        found: dict[Key, tuple[Key, int]] = {}
        for start in self.known:
            path: dict[Key, None] = {}
            key: Key | None = start
            while key is not None and key in self.known and key not in found and key not in path:
                path[key] = None
                key = self.known[key].parent
            above = found.get(key) if key is not None else None
            for each in reversed(path):
                above = (each, 0) if above is None else (above[0], above[1] + 1)
                found[each] = above
        return found

    @cached_property
    def _parents(self) -> set[Key]:
        return {code.parent for code in self.known.values() if code.parent is not None}

    @cached_property
    def _named(self) -> dict[Key, str]:
        """Of codes with one name in one slot, each under the name of what it stands in as well."""
        slots = {key: self._slot(key) for key in self.known}
        counts = Counter((slots[key], folded(code.name)) for key, code in self.known.items())
        names = {}
        for key, code in self.known.items():
            parent = self.known.get(code.parent) if code.parent is not None else None
            is_shared = counts[slots[key], folded(code.name)] > 1 and parent is not None
            names[key] = f"{parent.name} / {code.name}" if is_shared and parent else code.name
        return names
