"""Making a backup, and letting go of those that are not worth keeping."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.backups.finding import folder_beside, of_project
from core.model.backup import Reason, name_of, shortened, to_keep
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress, silent
from core.storage import backup as copying
from core.storage.connection import Connection
from core.storage.files import built
from core.storage.holdings import of as holdings_of
from core.storage.holdings import opened
from core.storage.troubles import translated
from core.storage.unfinished import clear_unfinished

_AGAIN = 99


@dataclass(frozen=True)
class Made:
    """What became of making a backup. `path`: None if there is one of the same work already.

    `passed_over`: why it is not in the folder that was chosen; None if it is.
    """

    path: Path | None
    passed_over: Unavailable | None = None


def make(
    project: Path,
    reason: Reason,
    chosen: Path | None = None,
    *,
    now: datetime | None = None,
    progress: Progress = silent,
    begun: Callable[[], None] = lambda: None,
    always: bool = False,
) -> Made:
    """Keep a backup of what is committed by now, and let go of those that are not worth keeping.

    In the folder that was chosen, or beside the project where that cannot be had. None is made of
    work that a backup holds already, unless it shall `always` be, or that nobody has begun.
    Unavailable with a sentence if it cannot be made at all.
    """
    now = now or datetime.now()
    maker = _Maker(project, reason, now, progress, begun, always)
    if chosen is None:
        return Made(maker.make_in(folder_beside(project)))
    try:
        return Made(maker.make_in(chosen))
    except Unavailable as error:
        return Made(maker.make_in(folder_beside(project)), error)


def try_to_make(
    project: Path, reason: Reason, chosen: Path | None, tell: Callable[[Unavailable], None]
) -> None:
    """As `make`; what keeps it from being made is told, and the work goes on."""
    try:
        made = make(project, reason, chosen)
    except (Unavailable, Refused) as error:
        tell(no_backup(error))
        return
    if made.passed_over is not None and chosen is not None:
        tell(passed_over(project, chosen, made.passed_over))


def no_backup(error: Unavailable | Refused) -> Unavailable:
    """That the work goes on without."""
    return Unavailable(
        "No backup could be made: {reason} Your work itself is saved as always.",
        reason=error.phrase,
    )


def passed_over(project: Path, chosen: Path, error: Unavailable) -> Unavailable:
    return Unavailable(
        "Backups cannot be kept in “{folder}” just now, and go to “{instead}” beside the project: "
        "{reason}",
        folder=chosen,
        instead=folder_beside(project).name,
        reason=error.phrase,
    )


@dataclass(frozen=True)
class _Maker:
    project: Path
    reason: Reason
    now: datetime
    progress: Progress
    begun: Callable[[], None]
    always: bool

    def make_in(self, folder: Path) -> Path | None:
        """The path of the backup, if one was needed."""
        with translated(), closing(opened(self.project)) as database:
            held = holdings_of(database, self.project.name)
            if not self.always and held.step <= 1:  # the codebook that it was made with
                return None
            clear_unfinished(folder)
            known = list(of_project(held.uid, folder))
            if not self.always and any(
                found.holdings and found.holdings.mark == held.mark for found in known
            ):
                return None
            made = self._copied(database, folder)
        self._let_go(folder, held.uid, made)
        return made

    def _copied(self, database: Connection, folder: Path) -> Path:
        _make_folder(folder, self.project)
        target = self._free_in(folder)

        def told(done: int, total: int) -> None:
            self.progress(done, total, Phrase("Making a backup"))

        with built(target) as building:
            copying.build(database, building, told, self.begun)
            copying.open_to_the_same(self.project, building)
        return target

    def _free_in(self, folder: Path) -> Path:
        stem = self.project.stem
        names = (name_of(stem, self.now, self.reason, number) for number in range(1, _AGAIN))
        free = (folder / name for name in names)
        return next(path for path in free if not path.exists())

    def _let_go(self, folder: Path, uid: str, made: Path) -> None:
        """Remove what is not worth keeping of those that were made under the same name.

        Copies of a project have its uid, and backups of their own.
        """
        stem = shortened(self.project.stem)
        ours = [f.backup for f in of_project(uid, folder) if f.backup.stem == stem]
        for each in set(ours) - to_keep(ours, self.now):
            if each.path != made:
                with suppress(OSError):
                    each.path.unlink()


def _make_folder(folder: Path, project: Path) -> None:
    """The one beside the project is made; one that was chosen and is gone is not: it may be on a
    disk that is not there just now."""
    if folder.is_dir():
        return
    if folder != folder_beside(project):
        raise Unavailable("The folder “{folder}” does not exist.", folder=folder)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=folder.name, reason=error.strerror
        ) from error
