"""Regular expressions of searches, made ready; those that would take all memory are refused."""

from functools import lru_cache
from math import prod

import regex

from core.model.phrase import Refused

_LONGEST, _MOST_GROUPS, _MOST_REPEATED = 1_000, 100, 10_000
"""Code points; brackets; how often all counted repetitions together repeat something."""
_COUNTS = regex.compile(r"\{\s*(\d*)\s*,?\s*(\d*)\s*\}")


@lru_cache(maxsize=64)
def compiled(source: str) -> "regex.Pattern[str]":
    """The expression, whatever the case of letters; Refused where it makes no sense."""
    _refuse_excess(source)
    try:
        return regex.compile(source, regex.IGNORECASE | regex.MULTILINE)
    except (regex.error, ValueError) as error:  # of flags that exclude each other the second
        raise Refused(
            "“{pattern}” is no regular expression: {reason}.",
            pattern=source,
            reason=getattr(error, "msg", error),
        ) from error


def _refuse_excess(source: str) -> None:
    """What is repeated by count is laid out in memory, again within each other repetition."""
    if len(source) <= _LONGEST and source.count("(") <= _MOST_GROUPS:
        told = [max(int(number or 1) for number in found) for found in _COUNTS.findall(source)]
        if prod(told) <= _MOST_REPEATED:
            return
    raise Refused("This regular expression asks for too much at once. Make it shorter.")
