"""Sentences for people: a template and its values, so that a front end can translate them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Phrase:
    """A sentence with named places, e.g. `Phrase("Import {count} articles", {"count": "5"})`.

    A value that is words of ours, not of the user's, is a phrase too and is translated with it.
    """

    template: str
    values: "Mapping[str, str | Phrase]" = field(default_factory=dict)

    @classmethod
    def of(cls, template: str, **values: object) -> "Phrase":
        """The phrase with these values; what is no phrase is written as text."""
        told = {name: v if isinstance(v, Phrase) else str(v) for name, v in values.items()}
        return cls(template, told)

    def __str__(self) -> str:
        return self.rendered(str)

    def rendered(self, translate: Callable[[str], str]) -> str:
        """The sentence, its template and those of all phrases in it put through `translate`."""
        values = {
            name: value.rendered(translate) if isinstance(value, Phrase) else value
            for name, value in self.values.items()
        }
        return translate(self.template).format_map(values)

    def as_json(self) -> list[object]:
        """What `of_json` makes the same phrase of."""
        values = {n: v.as_json() if isinstance(v, Phrase) else v for n, v in self.values.items()}
        return [self.template, values]

    @classmethod
    def of_json(cls, value: object) -> "Phrase":
        assert isinstance(value, list)
        template, values = value
        return cls(
            template, {n: cls.of_json(v) if isinstance(v, list) else v for n, v in values.items()}
        )

    def in_brief(self) -> "Phrase":
        """The same with the middle of each long value left out, and without what no screen can
        show: a file may call a column anything, and have a thousand of them."""
        values = {
            name: value.in_brief() if isinstance(value, Phrase) else brief(value)
            for name, value in self.values.items()
        }
        return self if values == self.values else Phrase(self.template, values)


_BEGINNING, _END = 400, 150
"""Code points of a long value that a sentence shows."""


_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""Control characters, which a terminal obeys, and halves of characters, which nothing prints."""


def brief(text: str) -> str:
    """A value as a sentence or a list of places shows it."""
    if len(text) > _BEGINNING + _END + 3:
        text = f"{text[:_BEGINNING]} … {text[-_END:]}"
    return without_controls(text)


def without_controls(text: str) -> str:
    """With a sign in the place of each character that a terminal would obey."""
    return _UNSHOWABLE.sub("\ufffd", text)


Words = str | Phrase
"""The user's words, shown as they are, or ours, to be translated."""


class Refused(Exception):
    """What was asked is not allowed or makes no sense; the sentence says what to change."""

    def __init__(self, template: str, **values: object) -> None:
        self.phrase = Phrase.of(template, **values).in_brief()
        super().__init__(str(self.phrase))


class Unavailable(Exception):
    """The file, the disk or a lock is the trouble; the sentence says what is safe, what to do."""

    def __init__(self, template: str, **values: object) -> None:
        self.phrase = Phrase.of(template, **values).in_brief()
        super().__init__(str(self.phrase))


class Unsound(Unavailable):
    """The file itself is damaged, or was never a project: saving what can be read may help."""


class Cancelled(Exception):
    """The user stopped a long task; nothing of it remains."""
