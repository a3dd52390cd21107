"""Values of JSON that another program wrote, taken as far as they are what they should be."""

import math
from collections.abc import Iterator
from pathlib import Path

from core.exchange.fields import ArticleField, assigned, completed, stated
from core.exchange.opening import opened, shown, whole
from core.exchange.strict_json import numbered_lines, parsed
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress

Json = dict[str, object]

_LARGEST = 1024 * 1024 * 1024
_TOLD_EVERY = 200


def mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> list[Json]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def words(value: object) -> str | None:
    """Text with something in it, or a number as text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def texts(value: object) -> list[str]:
    """The texts of a list, or the one text that stands for it."""
    found = value if isinstance(value, list) else [value]
    return [text for text in map(words, found) if text is not None]


def whole_number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def score(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else None  # type: ignore[arg-type]


def details_from(values: Json, fallback: str) -> ArticleDetails:
    """What keys beside a text say of it, by their names; `fallback` is the title without one."""
    told = {key: text for key, value in values.items() if (text := words(value)) is not None}
    fields = {k: f for k, f in assigned(told, {}).items() if f is not ArticleField.TEXT}
    said = stated(told, fields)
    return completed(said, said.proposals, fallback)


def document(path: Path) -> object:
    """The one value that a JSON file holds; Refused where it holds none."""
    raw = whole(path, _LARGEST)
    if raw is None:
        raise Refused("“{path}” is too large to be read at once.", path=shown(path))
    try:
        return parsed(raw.removeprefix(b"\xef\xbb\xbf"))
    except Refused as refusal:
        raise Refused(
            "“{path}” cannot be read: {reason}. Nothing was imported.",
            path=shown(path),
            reason=refusal.phrase,
        ) from refusal


def lines(path: Path, progress: Progress) -> Iterator[tuple[int, Json]]:
    """The object on each line with its number; Refused where a line holds none."""
    with opened(path) as file:
        for number, raw in numbered_lines(file):
            if number % _TOLD_EVERY == 0:
                progress(number, None, Phrase("Reading lines"))
            place = Phrase.of("line {number}", number=number)
            try:
                value = parsed(raw)
            except Refused as refusal:
                raise Refused(
                    "{place}: {reason}. Nothing was imported.", place=place, reason=refusal.phrase
                ) from refusal
            if not isinstance(value, dict):
                raise Refused("{place}: it is not an object. Nothing was imported.", place=place)
            yield number, value


def first_line(path: Path) -> Json:
    """The object on the first line; an empty one where there is none."""
    try:
        with opened(path) as file:
            _, raw = next(numbered_lines(file), (0, b"{}"))
        return mapping(parsed(raw))
    except Refused:
        return {}
