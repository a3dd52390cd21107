"""How long work tells where it stands, and how it is stopped."""

from typing import Protocol

from core.model.phrase import Phrase


class Progress(Protocol):
    """Called now and then by long work; it may raise `Cancelled`, and nothing of the work stays."""

    def __call__(self, done: int, total: int | None, what: Phrase) -> None: ...


def silent(done: int, total: int | None, what: Phrase) -> None:
    """Tell nobody."""
