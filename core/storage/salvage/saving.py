"""Saving what can be read of a damaged project file into a new one. The old one is only read."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress
from core.model.salvaged import Fate, Loss, Salvaged
from core.storage import check, connection, creating
from core.storage.connection import Connection
from core.storage.engine import fresh
from core.storage.open_files import is_open_here
from core.storage.rows import Table
from core.storage.salvage.bodies import bodies_of
from core.storage.salvage.deciding import decided
from core.storage.salvage.loose import loose
from core.storage.salvage.past import past_of
from core.storage.salvage.unlocking import key_for
from core.storage.salvage.writing import Writing


def save(
    path: Path,
    target: Path,
    progress: Progress,
    tell: Callable[[Salvaged, Path], None],
    chosen: Path | None = None,
) -> Salvaged:
    """Refused where something stands at `target`; Unavailable where nothing can be saved. Locked or
    WrongPassphrase where the file is encrypted and its key is not known.

    What is saved of an encrypted file is encrypted with the same key. `tell` is called with what
    could be, and the file that holds it, before it stands there. `chosen`: the folder for backups,
    one of which may have the salt that the file has lost.
    """
    if is_open_here(path):
        raise Refused("“{name}” is open here. Close it first.", name=path.name)
    try:
        key = key_for(path, progress, chosen)
        with loose(path, key, progress) as found, creating.created(target, key) as building:
            progress(0, None, Phrase("Putting together what was read"))
            past = past_of(found)
            what = decided(found, past)
            with closing(fresh(building, key)) as new:
                writing = Writing(new, what, bodies_of(found, what))
                writing.write(found, past)
            _refuse_nothing(path, writing)
            _refuse_unsound(path, building, progress)
            what.losses.extend(_turned_back(found))
            kept = {str(table): len(rows) for table, rows in writing.kept.items()}
            told = Salvaged(kept, tuple(what.losses), is_encrypted=key is not None)
            tell(told, building)
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    return told


def _turned_back(found: Connection) -> Iterator[Loss]:
    for (page,) in found.execute("SELECT page FROM turned ORDER BY page"):
        told = Phrase.of(
            "Page {number} of the file: one bit had turned, and is as it was", number=page
        )
        yield Loss(Fate.MENDED, "page", page, "", told)


def _refuse_nothing(path: Path, writing: Writing) -> None:
    if not any(writing.kept[table] for table in (Table.ARTICLE, Table.ENTRY, Table.STATEMENT)):
        raise Unavailable(
            "Nothing can be read of “{name}”. Keep it, and open a backup.", name=path.name
        )


def _refuse_unsound(path: Path, building: Path, progress: Progress) -> None:
    with closing(connection.connect(building, read_only=True)) as new:
        problems = check.condition(new, progress).problems
    if problems:
        raise Unavailable(
            "What can be read of “{name}” makes no project: {problem} Keep it, and open a backup.",
            name=path.name,
            problem=problems[0],
        )
