"""Functions that queries call, beside those of SQLite itself."""

from contextlib import suppress

from core.storage.troubles import note_slow_pattern
from core.text.finding import as_searched
from core.text.patterns import compiled

_SECONDS = 0.25
"""For a regular expression and one text; a sound one takes thousandths of that."""


def _holds(text: str, searched: str) -> bool:
    """`holds(text, words)`: the words as they are searched; a new line is a gap as any other."""
    return searched in as_searched(text.replace("\n", " "))


def _finds(source: str, text: str) -> bool:
    """`finds(regular expression, text)`, whatever the case of letters."""
    try:
        return compiled(source).search(text, timeout=_SECONDS) is not None
    except TimeoutError:
        note_slow_pattern()
        raise


def first_match(source: str, text: str) -> tuple[int, int] | None:
    """Where a regular expression first holds in a text; None also where that takes too long."""
    with suppress(TimeoutError):
        if (found := compiled(source).search(text, timeout=_SECONDS)) is not None:
            return found.start(), found.end()
    return None


def matches(source: str, text: str) -> list[tuple[int, int]]:
    """All places of a regular expression in a short text, as far as they are soon found."""
    places: list[tuple[int, int]] = []
    with suppress(TimeoutError):
        places.extend(m.span() for m in compiled(source).finditer(text, timeout=_SECONDS))
    return places


FUNCTIONS = (("holds", 2, _holds), ("finds", 2, _finds), ("searched", 1, as_searched))
"""Name, count of arguments, and what is called: always the same for the same arguments."""
