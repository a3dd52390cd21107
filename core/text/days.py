"""Days as people write them; only what can be read in one way counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    ("january", "jan", "januar", "jänner", "janvier"),
    ("february", "feb", "februar", "février", "fevrier"),
    ("march", "mar", "märz", "maerz", "mars"),
    ("april", "apr", "avril"),
    ("may", "mai"),
    ("june", "jun", "juni", "juin"),
    ("july", "jul", "juli", "juillet"),
    ("august", "aug", "août", "aout"),
    ("september", "sep", "sept", "septembre"),
    ("october", "oct", "oktober", "okt", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "dezember", "dez", "décembre", "decembre"),
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WRITTEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
        rf"(?<![\d.])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)(?:\.|st|nd|rd|th|er)?[\s-](?:of\s)?{_MONTH}\.?,?[\s-]{_YEAR}(?!\d)",
        rf"\b{_MONTH}\.?\s(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s{_YEAR}(?!\d)",
    )
)
_COMPACT = re.compile(rf"(?<!\d){_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)_(?=\d)")


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """An ISO day, and where in the text it is written."""

    iso: str
    start: int
    end: int


def day_in(text: str) -> WrittenDay | None:
    """The first day that `text` names: `2025-03-15`, `15.3.2025`, `15 March 2025`, `May 2, 2025`.

    Months in English, German and French. `3/4/2025`, which means two days, means none.
    """
    return min(_days(text), key=lambda day: day.start, default=None)


def day_of_name(name: str) -> WrittenDay | None:
    """The first day in the name of a file, where `20250315` is one too."""
    spaced = _BETWEEN_DIGITS.sub("-", name).replace("_", " ")
    return day_in(spaced) or next(_real(_COMPACT, name), None)


def _days(text: str) -> Iterator[WrittenDay]:
    for pattern in _WRITTEN:
        yield from _real(pattern, text)


def _real(pattern: re.Pattern[str], text: str) -> Iterator[WrittenDay]:
    for match in pattern.finditer(text):
        month = match["month"].casefold()
        number = _NUMBERS.get(month) or int(month)
        try:
            iso = date(int(match["year"]), number, int(match["day"])).isoformat()
        except ValueError:
            continue
        yield WrittenDay(iso, match.start(), match.end())
        return
