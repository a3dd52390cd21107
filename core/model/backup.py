"""Backups: what a file's name tells of one, what it holds, and which of many are worth keeping."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

SUFFIX = ".glossator"


class Reason(StrEnum):
    """Why a backup was made, as the name of its file tells it."""

    OPENED = "on opening"
    HOURLY = "hourly"
    IMPORT = "before import"
    MERGE = "before merge"
    BULK = "before bulk change"
    RULES = "before adjudication"
    CODEBOOK = "before codebook change"
    UPDATE = "before update"
    RESTORE = "before restore"
    ASKED = "by hand"


ROUTINE = frozenset({Reason.OPENED, Reason.HOURLY})
"""Made because time went by; all others stand before something that somebody may regret."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that is a backup by its name. `stem`: what the project's file was called; `number`:
    which one of those that were made in that second."""

    path: Path
    stem: str
    at: datetime
    reason: Reason
    size: int = 0
    number: int = 1

    @property
    def age(self) -> tuple[datetime, int, str]:
        """The later one was made, the greater."""
        return self.at, self.number, self.path.name


@dataclass(frozen=True, slots=True)
class LayerHeld:
    annotator: str
    kind: str
    statements: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a project file holds. `step` and `changed`: its newest change, and when that was."""

    uid: str
    step: int
    changed: str
    articles: int
    entries: int
    layers: tuple[LayerHeld, ...]

    @property
    def mark(self) -> tuple[str, int, str]:
        """The same in two files that hold the same work."""
        return self.uid, self.step, self.changed

    @property
    def statements(self) -> int:
        return sum(layer.statements for layer in self.layers)


_STAMP = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(
    r"(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) (?P<reason>[a-z ]+)"
    r"(?: \((?P<number>\d{1,9})\))?",
    re.DOTALL,
)
_LONGEST = 150
"""Bytes of the project's name in that of a backup: file systems take 255 in all."""


def shortened(stem: str) -> str:
    """The project's name as those of its backups begin with it."""
    return stem.encode("utf-8", "surrogateescape")[:_LONGEST].decode("utf-8", "ignore")


def name_of(stem: str, at: datetime, reason: Reason, number: int = 1) -> str:
    """`pilot 2026-11-23 06.19.04 hourly.glossator`; a number where that is taken already."""
    again = "" if number == 1 else f" ({number})"
    return f"{shortened(stem)} {at.strftime(_STAMP)} {reason.value}{again}{SUFFIX}"


def of_name(path: Path, size: int = 0) -> Backup | None:
    """What the name tells; None if no backup is called so."""
    found = _NAME.fullmatch(path.stem) if path.suffix == SUFFIX else None
    if found is None or found["reason"] not in set(Reason):
        return None
    try:
        at = datetime.strptime(found["at"], _STAMP)
    except ValueError:
        return None
    number = int(found["number"] or 1)
    return Backup(path, found["stem"], at, Reason(found["reason"]), size, number)


_Period = Callable[[datetime], Hashable]
_DAY: _Period = datetime.date
_WEEK: _Period = lambda at: at.isocalendar()[:2]  # noqa: E731
_MONTH: _Period = lambda at: (at.year, at.month)  # noqa: E731
_NEWEST_ROUTINE, _NEWEST_BEFORE = 24, 24
_ROUTINE: tuple[tuple[_Period, int], ...] = ((_DAY, 14), (_WEEK, 8), (_MONTH, 12))
_BEFORE: tuple[tuple[_Period, int], ...] = ((_DAY, 30), (_WEEK, 12), (_MONTH, 12))
MOST = sum((_NEWEST_ROUTINE, *(n for _, n in _ROUTINE), _NEWEST_BEFORE, *(n for _, n in _BEFORE)))
"""Backups of one project that are kept at most, but for those from the future."""
_FUTURE = timedelta(days=1)
"""More than zones of time explain: a clock was wrong when it was made, or is wrong now."""


def to_keep(backups: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """Those that are worth keeping of one project's.

    The newest two dozen, and the last one of each of the last 14 days, 8 weeks and 12 months on
    which any was made; those that stand before a change likewise and by themselves, of 30 days and
    12 weeks. Counted by days that have backups, not by the calendar: a project that rests for a
    year loses none. What seems to be from the future neither goes nor counts.
    """
    known = sorted(backups, key=lambda each: each.age, reverse=True)
    future = [each for each in known if each.at > now + _FUTURE]
    past = known[len(future) :]
    routine = [each for each in past if each.reason in ROUTINE]
    before = [each for each in past if each.reason not in ROUTINE]
    return frozenset(
        [
            *future,
            *past[:1],
            *_kept(routine, _NEWEST_ROUTINE, _ROUTINE),
            *_kept(before, _NEWEST_BEFORE, _BEFORE),
        ]
    )


def _kept(
    newest_first: list[Backup], newest: int, scheme: tuple[tuple[_Period, int], ...]
) -> Iterable[Backup]:
    yield from newest_first[:newest]
    for period, most in scheme:
        last: dict[Hashable, Backup] = {}
        for backup in newest_first:
            last.setdefault(period(backup.at), backup)
        yield from list(last.values())[:most]
