"""Where a project lies, who has it open there, and as what it is opened."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum, auto

from core.model.ids import new_uid
from core.model.phrase import Phrase, Unavailable


class PlaceKind(StrEnum):
    LOCAL = "local"
    NETWORK = "network"
    """A file system of another machine: no memory is shared, locks may be kept or not."""
    SYNCED = "synced"
    """On this disk, and copied to and from other machines file by file, whenever it suits."""


@dataclass(frozen=True, slots=True)
class Place:
    """`service`: what people call it, as “Dropbox”, or the file system's name."""

    kind: PlaceKind
    service: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether other machines may write there: then one program alone works in a project."""
        return self.kind is not PlaceKind.LOCAL


LOCAL = Place(PlaceKind.LOCAL)


UNKNOWN = "?"
"""A user of whom there is no name, or of whom nobody can tell."""


class Program(StrEnum):
    DESK = "desk"
    COMMAND_LINE = "command line"


_PROGRAMS = {
    Program.DESK: Phrase("at the desk"),
    Program.COMMAND_LINE: Phrase("on the command line"),
}


class Entry(Enum):
    """As what a project is opened."""

    WORK = auto()
    """By a command, or by work beside a desk that has it open."""
    DESK = auto()
    """By a person who will stay: whoever comes later is told of her."""
    TOGETHER = auto()
    """By a person who was told of another desk on this machine, and works beside it."""
    LOOK = auto()
    """By a person who was told of another one, and only looks."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """`place`: where the file lies, if that is not to be found out."""

    entry: Entry = Entry.WORK
    place: Place | None = None


WORKING = Arrival()


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open. `since` is an ISO time with its zone; `token` is of this stay alone.

    `machine` tells machines of one name apart; `pid` is the number of the process there.
    """

    token: str
    user: str
    host: str
    machine: str
    pid: int
    program: Program
    since: str

    def is_same_person(self, other: "Holder") -> bool:
        """Whether both are of one user of one machine."""
        return self.is_on(other) and self.user == other.user != UNKNOWN

    def renewed(self) -> "Holder":
        """The same one with another token."""
        return replace(self, token=new_uid())

    def is_on(self, other: "Holder") -> bool:
        """Whether both are on one machine."""
        return (self.host, self.machine) == (other.host, other.machine)

    def as_dict(self) -> dict[str, object]:
        return asdict(self)

    @property
    def told(self) -> Phrase:
        """As “ana on nb-17, at the desk, since 09:12”."""
        return Phrase.of(
            "{user} on {host}, {program}, since {since}",
            user=self.user,
            host=self.host,
            program=_PROGRAMS[self.program],
            since=local_time(self.since),
        )


def local_time(moment: str) -> str:
    """The time of an ISO moment here, with its day unless that is today."""
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, OSError):
        return "?"
    today = then.date() == datetime.now().astimezone().date()
    return f"{then:%H:%M}" if today else f"{then:%Y-%m-%d %H:%M}"


class InUse(Unavailable):
    """Somebody else has it open. The sentence says who; a desk offers more."""

    def __init__(
        self, name: str, holder: Holder, place: Place, *, is_near: bool, is_own: bool = False
    ) -> None:
        """`is_near`: on this machine; `is_own`: there, and by who asks. `name`: the file's."""
        super().__init__(
            "“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or try "
            "again later.",
            name=name,
            holder=holder.told,
        )
        self.holder = holder
        self.place = place
        self.is_near = is_near
        self.is_own = is_own
