"""A repair, and which backups hold what it could not save."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core import backups
from core.backups import Found
from core.model.backup import Backup
from core.model.phrase import Phrase, Unavailable
from core.model.progress import Progress, silent
from core.model.salvaged import Fate, Loss
from core.repairing import Repaired, lines_of, repaired
from core.storage.files import built
from core.storage.holdings import Thing, held_of

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Holder:
    """A backup, and how many of the things it holds."""

    backup: Backup
    count: int


@dataclass(frozen=True, slots=True)
class Rescue:
    """`holders`: backups of which each holds things that none before it does, that with the most
    first; `missing`: how many of the `total` no backup holds."""

    fate: Fate
    total: int
    holders: tuple[Holder, ...]
    missing: int

    def sentences(self, told: Callable[[datetime], str]) -> Iterator[Phrase]:
        """In words. `told`: how a day and its time are written."""
        for holder in self.holders[:_MOST_NAMED]:
            yield self._sentence(holder, told)
        if self.fate is Fate.LOST and self.missing:
            yield Phrase.of(
                "In no backup: {count} of {total} that are lost.",
                count=f"{self.missing:,}",
                total=f"{self.total:,}",
            )

    def _sentence(self, holder: Holder, told: Callable[[datetime], str]) -> Phrase:
        values = {
            "day": told(holder.backup.at),
            "count": f"{holder.count:,}",
            "total": f"{self.total:,}",
            "name": holder.backup.path.name,
        }
        if self.fate is Fate.LOST:
            return Phrase(
                "The backup of {day} holds {count} of {total} that are lost: “{name}”.", values
            )
        return Phrase(
            "The backup of {day} holds {count} of {total} that may be altered, to compare with: "
            "“{name}”.",
            values,
        )


@dataclass(frozen=True, slots=True)
class Rescued:
    """`rescues`: of what is lost, and of what may be altered, where there is any. `report`: a file
    beside the new one that tells all of it, of an encrypted project without words out of it."""

    repaired: Repaired
    rescues: tuple[Rescue, ...] = ()
    report: Path | None = None


def rescued(
    path: Path,
    target: Path | None = None,
    chosen: Path | None = None,
    progress: Progress = silent,
) -> Rescued:
    """Repair as `repaired` does, and look up in the project's backups what that could not save.

    A report stands beside what was saved. `chosen`: the folder for backups, if not beside.
    """
    ended: list[Rescued] = []

    def tell(done: Repaired, building: Path) -> None:
        """First, so that nothing stands there without it."""
        assert done.salvaged is not None
        assert done.target is not None
        rescues: tuple[Rescue, ...] = ()
        if done.salvaged.losses:
            found = _backups_of(path, building, chosen)
            held = (rescue_of(fate, done.salvaged.of(fate), found, progress) for fate in _WANTED)
            rescues = tuple(each for each in held if each.total)
        is_bare = done.salvaged.is_encrypted
        report = _report(done.target, lines(path, done, rescues, is_bare=is_bare))
        ended.append(Rescued(done, rescues, report))

    done = repaired(path, target, progress, tell, chosen)
    return ended[0] if ended else Rescued(done)


_WANTED = (Fate.LOST, Fate.ALTERED)


def lines(
    path: Path, done: Repaired, rescues: Iterable[Rescue], *, is_bare: bool = False
) -> Iterator[str]:
    """The report: what is lost, altered, mended and kept, and which backups hold it.

    `is_bare`: without words out of the project.
    """
    assert done.salvaged is not None
    assert done.target is not None
    yield from lines_of(done.salvaged, path, done.target, is_bare=is_bare)
    told = [str(each) for rescue in rescues for each in rescue.sentences(as_iso)]
    if told:
        yield ""
        yield from told


def as_iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def _backups_of(path: Path, saved: Path, chosen: Path | None) -> list[Found]:
    """By the uid that was saved; where it was lost, by the name of the damaged file."""
    return backups.listed(path, chosen, backups.uid_of(saved)) or backups.listed(path, chosen)


def rescue_of(
    fate: Fate, losses: Iterable[Loss], found: Iterable[Found], progress: Progress = silent
) -> Rescue:
    """Which of these backups, the newest first, hold the things that the losses tell of."""
    things = frozenset(Thing(loss.kind, loss.uid, loss.number) for loss in losses)
    wanted = frozenset(thing for thing in things if thing.uid or thing.number is not None)
    every = [each.backup for each in found if each.holdings is not None] if wanted else []
    held: list[tuple[Backup, frozenset[Thing]]] = []
    for done, backup in enumerate(every):
        progress(done, len(every), Phrase("Looking into the backups"))
        held.append((backup, held_of(wanted, backup.path)))
    holders, left = [], things
    while held:
        backup, best = max(held, key=lambda each: len(each[1] & left))  # of equals, the newest
        if not best & left:
            break
        holders.append(Holder(backup, len(best)))
        left -= best
    return Rescue(fate, len(things), tuple(holders), len(left))


def _report(target: Path, told: Iterable[str]) -> Path:
    """Beside the new file; where it stands."""
    report = target.with_name(f"{target.stem}-report.txt")
    try:
        with built(report, replace=True) as building:
            building.write_text("\n".join(told) + "\n", "utf-8")
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.",
            name=report.name,
            reason=error.strerror,
        ) from error
    return report
