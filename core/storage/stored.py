"""Reading what is stored as JSON or as one word of a list, which a damaged file may hold wrong.

Each function is told where that stands, as “the aliases of “{name}””, and raises Damaged.
"""

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar

from core.model.phrase import Phrase, Unsound

Word = TypeVar("Word", bound=StrEnum)
_PLACE = re.compile(r"\{(\w+)\}")
_MOST_SHOWN = 100
"""Characters of what is stored that a sentence about it repeats."""


class Damaged(Unsound):
    """Something in the file is not as Glossator writes it; `what` is a clause that says so."""

    def __init__(self, what: str, **values: object) -> None:
        self.what = Phrase.of(what, **values)
        super().__init__(
            "This project is damaged: {what}. It was not changed; keep it, and open a backup.",
            what=self.what,
        )

    @property
    def sentence(self) -> Phrase:
        """The clause by itself."""
        what = str(self.what)
        return Phrase.of("{what}.", what=f"{what[0].upper()}{what[1:]}")


def word(known: type[Word], stored: str, where: str, name: object = "") -> Word:
    """The member of an enumeration."""
    try:
        return known(stored)
    except ValueError as error:
        place = Phrase.of(where, name=name)
        raise Damaged("{where} is “{stored}”", where=place, stored=one_line(stored)) from error


def one_line(stored: object) -> str:
    """As much of it as a sentence has room for."""
    return " ".join(str(stored).split())[:_MOST_SHOWN]


def names(stored: object, where: str, name: object = "") -> tuple[str, ...]:
    """A list of texts."""
    if stored == "[]":
        return ()
    parsed = _parsed(stored, list, where, name)
    if not all(isinstance(each, str) for each in parsed):
        raise unreadable(where, name)
    return tuple(parsed)


def items(stored: object, where: str, name: object = "") -> list[Any]:
    """A list of whatever."""
    parsed: list[Any] = _parsed(stored, list, where, name)
    return parsed


def texts(stored: object, where: str, name: object = "") -> dict[str, str]:
    """Texts under names."""
    parsed = record(stored, where, name)
    if not all(isinstance(each, str) for each in parsed.values()):
        raise unreadable(where, name)
    return parsed


def record(stored: object, where: str, name: object = "") -> dict[str, Any]:
    """Values of any kind under names."""
    if stored == "{}":
        return {}
    parsed: dict[str, Any] = _parsed(stored, dict, where, name)
    return parsed


def records(stored: object, where: str, name: object = "") -> list[dict[str, Any]]:
    """A list of records."""
    parsed: list[dict[str, Any]] = _parsed(stored, list, where, name)
    if not all(isinstance(each, dict) for each in parsed):
        raise unreadable(where, name)
    return parsed


def records_or_none(stored: object, where: str, name: object = "") -> list[dict[str, Any] | None]:
    """A list of records, some of which are not there."""
    parsed: list[dict[str, Any] | None] = _parsed(stored, list, where, name)
    if not all(each is None or isinstance(each, dict) for each in parsed):
        raise unreadable(where, name)
    return parsed


def _parsed(stored: object, kind: type, where: str, name: object) -> Any:
    try:
        parsed = _JSON.decode(stored)  # type: ignore[arg-type]
    except (TypeError, ValueError, RecursionError) as error:
        raise unreadable(where, name) from error
    if not isinstance(parsed, kind):
        raise unreadable(where, name)
    return parsed


def _number(written: str) -> float:
    """A number that JSON can hold: neither infinite nor none at all, which cannot be stored."""
    number = float(written)
    if not isfinite(number):
        raise ValueError(written)
    return number


_JSON = json.JSONDecoder(parse_float=_number, parse_constant=_number)


def unreadable(where: str, name: object) -> Damaged:
    return Damaged("{where} cannot be read", where=Phrase.of(where, name=name))


def filled(template: str, values: Mapping[str, str]) -> str:
    """A stored sentence with its values; what is no place in it stays as it stands."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)
