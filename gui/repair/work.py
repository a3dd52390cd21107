"""What is done about a damaged project, off the GUI thread."""

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core import backups, rescuing
from core.encryption import Locked, is_open_here, is_unlocked
from core.model.condition import Condition
from core.model.phrase import Unavailable, Unsound
from core.project import Project
from core.repairing import Mended, rebuilt
from core.rescuing import Rescued
from gui.shared.jobs import JobProgress, Task
from gui.shared.running import CoreProgress

_SECONDS_FOR_OTHERS = 10.0
"""That what reads the project beside the desk may take to let go of it."""


@dataclass(frozen=True)
class Looked:
    """`condition`: None where the file cannot be looked into; then `trouble` says why.

    `newest`: when the last of its backups was made, if there are any.
    """

    condition: Condition | None
    trouble: Unavailable | None
    backups: int
    newest: datetime | None


def looking(path: Path, chosen: Path | None, trouble: Unavailable | None) -> Task[Looked]:
    """Look a project through, which may be open at the desk."""

    def look(progress: JobProgress) -> Looked:
        condition, why = None, trouble
        if not isinstance(trouble, Locked):
            try:
                with Project.open(path, read_only=True) as project:
                    project.stop_when(task.is_unwanted)
                    condition = project.condition(CoreProgress(progress))
            except Unsound as error:
                why = error
            except Locked:  # its passphrase may be known all the same
                if not (isinstance(trouble, Unsound) and is_unlocked(path)):
                    raise
        found = [each for each in backups.listed(path, chosen) if each.holdings is not None]
        newest = found[0].backup.at if found else None
        return Looked(condition, why, len(found), newest)

    task = Task(look)
    return task


def mending(path: Path) -> Task[Mended]:
    """Make anew what is derived, after a copy."""

    def mend(progress: JobProgress) -> Mended:
        _wait_for_others(path, progress)
        return rebuilt(path, CoreProgress(progress))

    return Task(mend)


def saving(path: Path, target: Path, chosen: Path | None) -> Task[Rescued]:
    """Save what can be read, and look up in the backups what cannot."""

    def save(progress: JobProgress) -> Rescued:
        _wait_for_others(path, progress)
        return rescuing.rescued(path, target, chosen, CoreProgress(progress))

    return Task(save)


def _wait_for_others(path: Path, progress: JobProgress) -> None:
    """The desk has closed it; jobs may still be about to let go of it."""
    until = time.monotonic() + _SECONDS_FOR_OTHERS
    while is_open_here(path) and time.monotonic() < until:
        progress(0, 0)
        time.sleep(0.05)
