"""The progress bar on standard error, for terminals alone."""

import sys
import time
from types import TracebackType
from typing import Self

from core.model.phrase import Phrase

_WIDTH = 24
_SECONDS_BETWEEN = 0.1


class Bar:
    """A `Progress` that draws one line, and wipes it at the end."""

    def __init__(self) -> None:
        self.is_shown = sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + _SECONDS_BETWEEN
        self._is_drawn = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._is_drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, done: int, total: int | None, what: Phrase) -> None:
        if not self.is_shown or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _SECONDS_BETWEEN
        self._is_drawn = True
        sys.stderr.write(f"\r\x1b[K{drawn(done, total)} {' '.join(str(what).split())[:60]}")
        sys.stderr.flush()


def drawn(done: int, total: int | None) -> str:
    """The bar as text; without a known total only the count."""
    if not total:
        return f"{done:,}"
    filled = _WIDTH * min(done, total) // total
    return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done:,}/{total:,}"
