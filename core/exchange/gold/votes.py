"""How many annotators said what of a gold statement, as soft labels."""

from collections.abc import Mapping

from core.exchange.selection import provenance_of
from core.model.exported import StatementRow

PARTS = ("statement", "actor", "stance", "measure", "evidence")
"""What votes are on; `statement`: yes and no, whether there is one; `evidence`: ranges such as
“120-171+180-190”, in code points."""

Votes = Mapping[str, Mapping[str, int]]
"""By part: how many said what, the most frequent first."""


def votes_on(row: StatementRow) -> Votes | None:
    """The votes that a gold statement's provenance tells; None of any other statement."""
    told = provenance_of(row)
    votes = None if told is None else told.get("votes")
    if not isinstance(votes, dict):
        return None
    return {part: _counts(votes.get(part)) for part in PARTS}


def _counts(told: object) -> dict[str, int]:
    """What is no count is left out: provenance may come from a file of somebody else's."""
    found = told if isinstance(told, dict) else {}
    return {str(name): n for name, n in found.items() if type(n) is int and n > 0}


def soft_labels(counts: Mapping[str, int]) -> dict[str, float]:
    """The share of each answer; they add up to 1."""
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()} if total else {}
