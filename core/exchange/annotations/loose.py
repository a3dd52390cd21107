"""Values of JSON that another program wrote, taken as far as they are what they should be."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.exchange.annotations.losses import Losses
from core.exchange.fields import ArticleField, assigned, completed, stated
from core.exchange.opening import opened, shown, whole
from core.exchange.strict_json import (
    nothing_imported,
    numbered_lines,
    parsed,
    value_lines,
)
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress

Json = dict[str, object]

_LARGEST = 1024 * 1024 * 1024


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


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a file that is an object with a text."""

    number: int
    place: Phrase
    text: str
    line: Json


def text_lines(
    path: Path, text_of: Callable[[Json], str | None], progress: Progress, losses: Losses
) -> Iterator[TextLine]:
    """The objects on the lines, and what `text_of` finds in them; those without are losses.

    Refused where a line holds no object.
    """
    with opened(path) as file, nothing_imported():
        for line in value_lines(file, progress):
            if not isinstance(line.value, dict):
                reason = Phrase("it is not an object")
                raise Refused("{place}: {reason}.", place=line.place, reason=reason)
            text = text_of(line.value)
            if text is None:
                losses.add(Phrase("lines without a text"), str(line.place))
            else:
                yield TextLine(line.number, line.place, text, line.value)


def first_line(path: Path) -> Json:
    """The object on the first line; an empty one where the file is not one of JSON lines."""
    if path.suffix.lower() != ".jsonl" or not path.is_file():
        return {}
    try:
        with opened(path) as file:
            _, raw = next(numbered_lines(file), (0, b"{}"))
        return mapping(parsed(raw))
    except Refused:
        return {}
