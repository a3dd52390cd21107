"""What the dialog of backups has done off the GUI thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core import backups
from core.backups import Found
from core.encryption import is_open_here
from core.model.backup import Holdings
from core.model.phrase import Refused, Unavailable
from gui.shared.jobs import JobProgress, Task
from gui.shared.running import CoreProgress

_SECONDS_FOR_OTHERS = 10.0
"""That what reads the project beside the desk may take to let go of it."""


@dataclass(frozen=True)
class Looked:
    """`now`: what the project itself holds; None if it is gone or cannot be read."""

    found: list[Found]
    now: Holdings | None


def looking(project: Path, chosen: Path | None) -> Task[Looked]:
    def look(_progress: JobProgress) -> Looked:
        found = backups.listed(project, chosen)
        try:
            return Looked(found, backups.held_now(project))
        except (Unavailable, Refused):
            return Looked(found, None)

    return Task(look)


def restoring(project: Path, backup: Path, chosen: Path | None) -> Task[backups.Restored]:
    """Of a project that is closed at the desk; jobs may still be about to let go of it."""

    def restore(progress: JobProgress) -> backups.Restored:
        until = time.monotonic() + _SECONDS_FOR_OTHERS
        while is_open_here(project) and time.monotonic() < until:
            progress(0, 0)
            time.sleep(0.05)
        return backups.restore(project, backup, chosen, progress=CoreProgress(progress))

    return Task(restore)


def copying(backup: Path, target: Callable[[], Path]) -> Task[Path]:
    return Task(
        lambda progress: backups.open_a_copy(backup, target(), progress=CoreProgress(progress))
    )
