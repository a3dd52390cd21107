"""Who keeps a backup before something that somebody may regret: asked by whoever is about to do it.

A front end says it for the whole process; where none has, no backups are made.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.model.backup import Reason
from core.storage.unfinished import is_unfinished

Guard = Callable[[Path, Reason], None]
"""Makes a backup of the project as it is now. Never keeps anybody from working."""
_guards: list[Guard] = []


def set_guard(guard: Guard | None) -> None:
    """From now on, whatever thread asks."""
    _guards[:] = [] if guard is None else [guard]


@contextmanager
def guarded_by(guard: Guard) -> Iterator[None]:
    before = _guards[:]
    set_guard(guard)
    try:
        yield
    finally:
        _guards[:] = before


def before(reason: Reason, path: Path) -> None:
    """Something of that kind is about to be done to the project; one that is only being built has
    nothing to lose."""
    if is_unfinished(path):
        return
    for guard in tuple(_guards):
        guard(path, reason)
