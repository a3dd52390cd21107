"""What a search may go on with where it is typed, and what a mistyped one may mean."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from core.model.layer import ArticleState
from core.model.query import Field, Having
from core.model.statement import Voice
from core.text.field_names import field_named
from core.text.finding import as_searched

MOST_OFFERED = 8
FIXED_VALUES = {
    Field.VOICE: tuple(voice.value for voice in Voice),
    Field.HAS: tuple(having.value for having in Having),
    Field.STATE: tuple(state.value.replace("_", "") for state in ArticleState),
}
"""Of fields that have few values."""

_AT_END = re.compile(
    r'(?:^|(?<=[\s(-]))(?:(?P<field>[^\W\d_]+):)?(?P<value>"[^"]*|(?!-)[^\s()"]*)$'
)
_IN_PATTERN = re.compile(r"(?:^|[\s(-])/(?:\\.|[^\\/])*$")
_FIELD = re.compile(
    r'(?<![\w:/"])(?P<field>[^\W\d_]+):(?:"(?P<whole>[^"]*)"?|(?P<value>[^\s()"]+))'
)
_LEAST_OF_FIELD = 2
_NEAR, _ALIKE = 0.7, 60
"""How alike names of fields are, of 1, and values, of 100."""
_PLAIN = re.compile(r'[^\s()"]+')


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the cursor: from `start` on (code points), as the value of a field or,
    without one, as a word that may become the name of one."""

    start: int
    text: str
    field: Field | None = None


def typed_before(text: str) -> Typed | None:
    """What is being typed at the end of a text; None within a phrase or a pattern."""
    match = _AT_END.search(text)
    if match is None or _IN_PATTERN.search(text) or text[: match.start()].count('"') % 2:
        return None
    name, value = match["field"], match["value"]
    if name is None:
        return None if value.startswith('"') else Typed(match.start(), value)
    field = field_named(name)
    if field is None:
        return None
    return Typed(match.start("value"), value.removeprefix('"'), field)


def fields_for(typed: Typed) -> list[str]:
    """The fields whose names begin so, each with its colon."""
    begun = typed.text.casefold()
    if typed.field is not None or len(begun) < _LEAST_OF_FIELD:
        return []
    return [f"{field.value}:" for field in Field if field.value.startswith(begun)]


def values_for(typed: Typed, known: Iterable[str]) -> list[str]:
    """Of all values of the field those that hold what is typed: first those that begin so."""
    searched = as_searched(typed.text)
    begin, hold = list[str](), list[str]()
    for value in known:
        compared = as_searched(value)
        if compared.startswith(searched):
            begin.append(value)
            if len(begin) == MOST_OFFERED:
                break
        elif searched in compared:
            hold.append(value)
    return [*begin, *hold][:MOST_OFFERED]


def with_offer(before: str, typed: Typed, offer: str, known: Iterable[str] = ()) -> str:
    """What stands before the cursor once an offer has been taken.

    A value has quotation marks where it has gaps, or where others of `known` hold it too.
    """
    if typed.field is None:
        return before[: typed.start] + offer
    return before[: typed.start] + written(offer, known) + " "


def written(value: str, known: Iterable[str] = ()) -> str:
    """A value as it stands behind a colon."""
    searched = as_searched(value)
    is_sole = sum(searched in as_searched(other) for other in known) <= 1
    if is_sole and _PLAIN.fullmatch(value):
        return value
    return '"' + value.replace('"', " ") + '"'


def mended(text: str, values_of: Callable[[Field], Sequence[str]]) -> str | None:
    """The search with the first field or value that there is not put right, where one is near."""
    for match in _FIELD.finditer(text):
        field = field_named(match["field"])
        if field is None:
            name = match["field"].casefold()
            if near := get_close_matches(name, list(Field), n=1, cutoff=_NEAR):
                return _replaced(text, match.span("field"), near[0])
            continue
        if better := _near_value(match, values_of(field)):
            part = "whole" if match["whole"] is not None else "value"
            start, end = match.span(part)
            quotes = (start - 1, end + 1) if part == "whole" else (start, end)
            return _replaced(text, quotes, written(better))
    return None


def _near_value(match: "re.Match[str]", known: Sequence[str]) -> str | None:
    """A value much like that which is asked for; None if there is one that is or holds it."""
    wanted = as_searched(match["whole"] or match["value"] or "")
    compared = {as_searched(value): value for value in known}
    if not wanted or any(wanted in value for value in compared):
        return None
    from rapidfuzz import fuzz, process  # among 10,000 values as well within a frame

    near = process.extractOne(wanted, list(compared), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return compared[near[0]] if near else None


def _replaced(text: str, span: tuple[int, int], better: str) -> str:
    return text[: span[0]] + better + text[span[1] :]
