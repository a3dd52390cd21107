"""Values of another project file, each taken only if it is of the kind that it should be.

What is of another kind raises TypeError or ValueError, or Damaged where there is more to say.
"""

from collections.abc import Mapping
from typing import Any

from core.storage import stored
from core.storage.foreign import Cell
from core.storage.stored import Damaged

_LONGEST_UID = 100


def text_of(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def text_or_none(value: object) -> str | None:
    return None if value is None else text_of(value)


def uid_of(value: object) -> str:
    text = text_of(value)
    if not 0 < len(text) <= _LONGEST_UID or not text.isprintable():
        raise ValueError
    return text


def name_of(value: object) -> str:
    text = text_of(value).strip()
    if not text or len(text.splitlines()) != 1:
        raise ValueError
    return text


def check_there(number: object, known: Mapping[int, object]) -> None:
    if number not in known:
        raise Damaged("a row points to one that is missing")


def answers_of(text: Cell) -> dict[str, Any]:
    if text == "{}":
        return {}
    found = stored.record(text, "the answers to extra fields of a statement")
    if not all(isinstance(value, str | int | float) for value in found.values()):
        raise ValueError
    return found


def provenance_of(text: Cell) -> dict[str, Any] | None:
    return None if text is None else stored.record(text, "where a statement comes from")
