"""Finding the backups of a project again, wherever they are and whatever it is called by now."""

from collections.abc import Iterable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from core.model.backup import Backup, Holdings, of_name, shortened
from core.model.phrase import Refused, Unavailable
from core.storage.holdings import held_in, held_now
from core.storage.unfinished import clear_unfinished

_ENDING = " backups"


@dataclass(frozen=True)
class Found:
    """A backup in the list, with what it holds; or without, and then `trouble` says why."""

    backup: Backup
    holdings: Holdings | None
    trouble: Unavailable | Refused | None = None

    @property
    def uid(self) -> str:
        """Of the project; empty where that cannot be told."""
        return "" if self.holdings is None else self.holdings.uid

    def is_of(self, uids: Set[str], name: str) -> bool:
        """By what it holds; where that cannot be told, by its name."""
        return self.uid in uids if self.uid else self.backup.stem == name


def folder_beside(project: Path) -> Path:
    """Where backups are kept unless another folder was chosen: `pilot backups` beside `pilot`."""
    return project.parent / f"{shortened(project.stem)}{_ENDING}"


def listed(project: Path, chosen: Path | None = None, uid: str | None = None) -> list[Found]:
    """All backups of a project, the newest first, wherever they may have been put.

    `uid`: the project's, where it is known otherwise. Where it is not, and the project is gone or
    cannot be read, those that bear its name.
    """
    folders = [folder for folder in _folders(project, chosen) if folder.is_dir()]
    clear_unfinished(folder_beside(project))
    uid, name = uid or uid_of(project), shortened(project.stem)
    every = list(_all_in(folders))
    uids = {uid} if uid else {each.uid for each in every if each.backup.stem == name and each.uid}
    found = [each for each in every if each.is_of(uids, name)]
    return sorted(found, key=lambda each: each.backup.age, reverse=True)


def _folders(project: Path, chosen: Path | None) -> Iterator[Path]:
    """Also those that were made beside it when it was called otherwise."""
    if chosen is not None:
        yield chosen
    yield folder_beside(project)
    with suppress(OSError):
        for each in sorted(project.parent.iterdir()):
            is_other = each not in (chosen, folder_beside(project))
            if is_other and each.name.endswith(_ENDING) and each.is_dir():
                yield each


def uid_of(project: Path) -> str | None:
    with suppress(Unavailable, Refused):
        return held_now(project).uid
    return None


def of_project(uid: str, folder: Path) -> Iterator[Found]:
    """Those in a folder that can be looked into."""
    return (found for found in _all_in([folder]) if found.uid == uid)


def _all_in(folders: Iterable[Path]) -> Iterator[Found]:
    for folder in folders:
        with suppress(OSError):
            for path in sorted(folder.iterdir()):
                backup = of_name(path)
                if backup is not None and path.is_file():
                    yield _looked_into(replace(backup, size=path.stat().st_size))


def _looked_into(backup: Backup) -> Found:
    try:
        return Found(backup, held_in(backup.path))
    except (Unavailable, Refused) as error:
        return Found(backup, None, error)
