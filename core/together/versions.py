"""Which of two layers is newer: told by the versions that each file knows, never by clocks."""

from collections.abc import Sequence
from enum import Enum


class Relation(Enum):
    SAME = "same"
    OLDER = "older"
    """Theirs was here before."""
    NEWER = "newer"
    """Theirs has all that was ever here."""
    PARTED = "parted"
    """Each has what the other lacks, or nothing tells."""


def relation(ours: Sequence[str], theirs: Sequence[str]) -> Relation:
    """How theirs stands to ours; both are the versions known in a file, the newest last."""
    if not ours or not theirs:
        return Relation.PARTED
    if ours[-1] == theirs[-1]:
        return Relation.SAME
    if theirs[-1] in ours:
        return Relation.OLDER
    return Relation.NEWER if ours[-1] in theirs else Relation.PARTED
