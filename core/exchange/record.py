"""One object of a JSON file, read value by value; every refusal says where it stands."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from core.model.phrase import Phrase, Refused, Words

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

_WORDS: Mapping[type, Phrase] = {
    dict: Phrase("an object"), list: Phrase("a list"), str: Phrase("text"),
    bool: Phrase("true or false"), int: Phrase("a whole number"), float: Phrase("a number"),
    type(None): Phrase("null"),
}  # fmt: skip


class Record:
    """Reads what must be of one type or absent (None); `null` counts as absent.

    `place` says where the object stands, e.g. "line 3, statement 2". With `known`, any other key
    is refused.
    """

    def __init__(self, value: object, place: Words, known: frozenset[str] | None = None) -> None:
        self.place = place
        if not isinstance(value, dict):
            raise self.refusal("it is {found}, not an object", found=_WORDS[type(value)])
        self._values: Mapping[str, object] = value
        unknown = [] if known is None else [key for key in value if key not in known]
        if unknown:
            raise self.refusal(
                "the key “{key}” is unknown; there are: {keys}",
                key=unknown[0],
                keys=", ".join(sorted(known or ())),
            )

    def refusal(self, template: str, **values: object) -> Refused:
        """The refusal to raise, with the place before it."""
        return Refused("{place}: {reason}.", place=self.place, reason=Phrase.of(template, **values))

    def text(self, key: str) -> str | None:
        return self._typed(key, str)

    def name(self, key: str) -> str | None:
        """Text that is more than white space."""
        found = self.text(key)
        if found is not None and not found.strip():
            raise self.refusal("“{key}” is empty", key=key)
        return found

    def whole(self, key: str, *, at_least: int) -> int | None:
        found = self._typed(key, int)
        if found is not None and not at_least <= found < 2**63:
            raise self.refusal("“{key}” is {found}, less than {least} or out of reach",
                               key=key, found=found, least=at_least)  # fmt: skip
        return found

    def flag(self, key: str) -> bool:
        return bool(self._typed(key, bool))

    def choice(self, key: str, among: type[E]) -> E | None:
        found = self.text(key)
        if found is None:
            return None
        if found not in list(among):
            raise self.refusal(
                "“{key}” is “{found}”, not one of: {names}",
                key=key,
                found=found,
                names=", ".join(among),
            )
        return among(found)

    def mapping(self, key: str) -> Mapping[str, object] | None:
        found: Mapping[str, object] | None = self._typed(key, dict)
        return found

    def record(self, key: str) -> "Record | None":
        found = self.mapping(key)
        return None if found is None else Record(found, self._within(key))

    def records(self, key: str, each: Words, known: frozenset[str]) -> "list[Record]":
        """The objects of a list, the first called "`each` 1" and so on."""
        found: list[object] = self._typed(key, list) or []
        return [
            Record(value, self._within(Phrase.of("{each} {number}", each=each, number=n)), known)
            for n, value in enumerate(found, start=1)
        ]

    def texts(self) -> dict[str, str]:
        """All of the object, every value of which must be text."""
        for key in self._values:
            if self.text(key) is None:
                raise self.refusal("“{key}” is null, not text", key=key)
        return {key: str(value) for key, value in self._values.items()}

    def _within(self, what: Words) -> Phrase:
        return Phrase("{place}, {what}", {"place": self.place, "what": what})

    def _typed(self, key: str, wanted: type[T]) -> T | None:
        found = self._values.get(key)
        if found is None:
            return None
        if type(found) is not wanted:  # True is an int to isinstance
            raise self.refusal(
                "“{key}” is {found}, not {wanted}",
                key=key,
                found=_WORDS[type(found)],
                wanted=_WORDS[wanted],
            )
        return found
