"""What a full-text search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches; `start` and `end` (code points) of the first match in its text,
    None where only the title matches."""

    uid: str
    title: str
    start: int | None
    end: int | None
    snippet: str
