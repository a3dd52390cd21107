"""Where in a text: half-open ranges of Unicode code points, always with their quote."""

from enum import StrEnum
from typing import NamedTuple

from core.model.phrase import Refused


class Role(StrEnum):
    """What a span is for in its statement."""

    EVIDENCE = "evidence"
    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"


class Span(NamedTuple):
    """`text[start:end] == quote`; offsets in code points, `end` not included."""

    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Span":
        """The span of `text` from `start` to `end`; Refused unless 0 ≤ start < end ≤ len(text)."""
        if not 0 <= start < end <= len(text):
            raise Refused(
                "A span from {start} to {end} does not fit a text of {length} characters.",
                start=start,
                end=end,
                length=len(text),
            )
        return cls(start, end, text[start:end])

    def holds_in(self, text: str) -> bool:
        """Whether the quote stands in `text` just where the span says."""
        return 0 <= self.start < self.end <= len(text) and text[self.start : self.end] == self.quote

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


def tidied(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """The same characters as ordered spans that neither overlap nor touch."""
    merged: list[tuple[int, int]] = []
    for start, end, _ in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Span(start, end, text[start:end]) for start, end in merged)
