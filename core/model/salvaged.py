"""What came of saving what could be read of a damaged project."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.model.phrase import Phrase


class Fate(StrEnum):
    MENDED = "mended"
    """It could not be read, and is again as it was."""
    ALTERED = "altered"
    """It is there, and may be other than it was."""
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Loss:
    """`sentence` names the thing in words; `number` is that of its row, and `uid` its own where it
    has one that can be read. `bare`: the same without words out of the project, if it has any."""

    fate: Fate
    kind: str
    number: int | None
    uid: str
    sentence: Phrase
    bare: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`kept`: how many rows of each kind the new file holds. `is_encrypted`: nothing that is
    written down of it in clear may hold words out of it."""

    kept: Mapping[str, int]
    losses: tuple[Loss, ...]
    is_encrypted: bool = False

    def of(self, fate: Fate) -> tuple[Loss, ...]:
        return tuple(loss for loss in self.losses if loss.fate is fate)
