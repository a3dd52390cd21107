"""JSON from others, taken by the letter: one meaning or a sentence that says what is wrong."""

import json
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, NoReturn

from core.model.phrase import Phrase, Refused
from core.model.progress import Progress

MAX_LINE_BYTES = 32 * 1024 * 1024
_MANY_PARTS, _USUAL_BYTES = 1_000_000, 8
_TOLD_EVERY = 50


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One line of a file: its number from 1, its bytes, and the value that they hold."""

    number: int
    raw: bytes
    value: object

    @property
    def place(self) -> Phrase:
        return _place(self.number)


def value_lines(file: IO[bytes], progress: Progress) -> Iterator[ValueLine]:
    """All lines that are not blank; Refused, with its place, where one holds no value."""
    for number, raw in numbered_lines(file):
        if number % _TOLD_EVERY == 0:
            progress(number, None, Phrase("Reading lines"))
        try:
            value = parsed(raw)
        except Refused as refusal:
            raise Refused(
                "{place}: {reason}.", place=_place(number), reason=refusal.phrase
            ) from refusal
        yield ValueLine(number, raw or b"", value)


def _place(number: int) -> Phrase:
    return Phrase.of("line {number}", number=number)


@contextmanager
def nothing_imported() -> Iterator[None]:
    """Whatever is refused while a file is read: say as well that nothing came of it."""
    try:
        yield
    except Refused as refusal:
        raise Refused("{reason} Nothing was imported.", reason=refusal.phrase) from refusal


def numbered_lines(file: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Each line that is not blank with its number; None for one longer than any may be."""
    number = 0
    while line := file.readline(MAX_LINE_BYTES + 1):
        number += 1
        if len(line) > MAX_LINE_BYTES:
            while line and not line.endswith(b"\n"):
                line = file.readline(MAX_LINE_BYTES)
            yield number, None
        elif line.strip():
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line


def parsed(line: bytes | None) -> object:
    """The value that a line of UTF-8 holds; Refused with the bare reason if it holds none.

    Duplicate keys, NaN, infinities and numbers beyond all measure are refused: readers of JSON
    do not agree on what they mean.
    """
    if line is None:
        raise Refused("it is longer than {limit} MB", limit=MAX_LINE_BYTES // 1024**2)
    _refuse_excess(line)
    try:
        return json.loads(
            line.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_refuse_number,
            parse_float=_finite,
        )
    except UnicodeDecodeError as error:
        raise Refused("it is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise Refused(
            "it is not JSON ({reason} at character {column})", reason=error.msg, column=error.colno
        ) from error
    except RecursionError as error:
        raise Refused("it is nested too deeply") from error
    except ValueError as error:  # an integer of thousands of digits
        raise Refused("it holds a number beyond all measure") from error


def _refuse_excess(line: bytes) -> None:
    """Each object and list takes some sixty bytes of memory, however few it has in the file."""
    parts = line.count(b"{") + line.count(b"[")
    if parts > _MANY_PARTS and parts * _USUAL_BYTES > len(line):
        raise Refused("it is made of far more parts than such a file needs")


def storable(value: object, line: bytes) -> bool:
    """Whether all text in a parsed line is whole characters: no lone surrogate, no NUL."""
    if b"\\u" not in line:
        return b"\0" not in line
    try:
        return b"\\u0000" not in json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return False


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        raise Refused("the key “{key}” occurs twice", key=counts.most_common(1)[0][0])
    return found


def _refuse_number(text: str) -> NoReturn:
    raise Refused("“{number}” is not a number", number=text)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse_number(text)
    return number
