"""Whether what was chosen for an import is articles, or annotations, and whose."""

from collections.abc import Sequence
from pathlib import Path

from core.exchange.format import Format
from core.exchange.registry import FORMATS
from core.model.phrase import Refused


def annotations_in(paths: Sequence[Path]) -> Format | None:
    """The format of the annotations that a path holds; None where there are only articles.

    Refused where one holds annotations and there are others: each file has a mapping of its own.
    """
    known = next((found for path in paths if (found := _program(path))), None)
    if known is not None and len(paths) > 1:
        raise Refused(
            "One of these holds annotations, which come in by themselves: take the others away."
        )
    return known


def _program(path: Path) -> Format | None:
    layered = (known for known in FORMATS if known.read_foreign or known.read_layer)
    return next((known for known in layered if known.recognises(path)), None)
