"""Whose backups can be looked at, what they are called, and where copies of them go."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from core.model.backup import of_name
from gui.shared.desk import Desk


def known(desk: Desk, path: Path | None) -> list[Path]:
    """The one that is wanted, else the open one, and those of late, also where they are gone."""
    first = [path] if path is not None else []
    if desk.bridge.is_open:
        first.append(desk.bridge.project.path)
    return list(dict.fromkeys([*first, *desk.settings.known_projects()]))


def names(projects: Sequence[Path]) -> Iterator[str]:
    """What tells each from the others: with its folder where another one is called the same."""
    stems = [path.stem for path in projects]
    for path in projects:
        is_alone = stems.count(path.stem) == 1
        yield path.stem if is_alone else f"{path.stem} ({path.parent})"


def project_of(chosen: Path) -> Path:
    """The project itself, or the one that a backup in a folder beside it was made of."""
    backup = of_name(chosen)
    if backup is None:
        return chosen
    return chosen.parent.parent / f"{backup.stem}{chosen.suffix}"


def free(path: Path) -> Path:
    number, unused = 1, path
    while unused.exists():
        number += 1
        unused = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return unused
