"""How lists show a stance beside its name: by its digit on the scale."""

from dataclasses import dataclass

from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId


@dataclass(frozen=True, slots=True)
class Mark:
    """A stance as lists show it: its digit, a dash where it has none, and its entry."""

    sign: str
    entry: Entry | None


def mark(codebook: Codebook, stance: EntryId | None) -> Mark:
    entry = None if stance is None else codebook.entries.get(stance)
    scale = [each.id for each in codebook.stances if not each.retired]
    is_on_scale = entry is not None and entry.id in scale
    return Mark(str(scale.index(entry.id) + 1) if entry and is_on_scale else "–", entry)
