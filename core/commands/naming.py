"""What a statement is called in the name of a step, so that one knows which one it changed."""

from core.model.codebook import Codebook
from core.model.statement import StatementParts

BETWEEN = " · "
NOTHING = "…"
"""Of a statement without any part there is nothing to be said."""
_LONGEST_PASSAGE = 30


def called(parts: StatementParts, codebook: Codebook) -> str:
    """Its actor and measure, as far as they are chosen; else how its evidence begins."""
    names = (codebook.name_of(parts.actor), codebook.name_of(parts.measure))
    chosen = [name for name in names if name is not None]
    return BETWEEN.join(chosen) or _beginning(parts) or NOTHING


def _beginning(parts: StatementParts) -> str:
    """The first words of the evidence, in one line."""
    words = " ".join(parts.evidence[0].quote.split()) if parts.evidence else ""
    if len(words) <= _LONGEST_PASSAGE:
        return words
    whole = words[:_LONGEST_PASSAGE].rpartition(" ")[0]
    return (whole or words[: _LONGEST_PASSAGE - 1]).rstrip(",;:.–- ") + NOTHING
