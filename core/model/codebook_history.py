"""What is told of the codebook's past: its revisions, and which definitions have changed since."""

from dataclasses import dataclass

from core.model.codebook import EntryKind
from core.model.ids import EntryId
from core.model.phrase import Phrase
from core.model.step import Action


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the codebook: when it came to be, by whose step, and why.

    `at`: in UTC and ISO format. `author`: None before anybody was chosen to annotate.
    """

    number: int
    at: str
    author: str | None
    action: Action
    label: Phrase
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Stale:
    """From revision `since` until before `until` this entry was defined otherwise than now."""

    entry: EntryId
    kind: EntryKind
    since: int
    until: int
