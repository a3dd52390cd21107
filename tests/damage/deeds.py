"""What the command line does at one go, and how it is told afterwards whether it was done."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from core import encryption
from core.backups.finding import listed
from core.cli import main
from core.exchange import portions
from core.exchange.portions import crew
from core.project import Project
from core.storage import schema
from tests.damage import world
from tests.damage.contents import (
    PASSPHRASE,
    Plain,
    contents,
    everything,
    is_encrypted,
    migrations,
)
from tests.damage.crew import TEMPORARY, Ending, Tell, Worker, verb
from tests.damage.plan import Lost

SECOND = ("second.glossator", "second-report.txt")
Result = Plain | dict[str, bytes] | None
MIGRATION, REPAIR = "migration", "repair"
BACKUPS = " backups"
"""How folders end that the program keeps its own copies in."""


@dataclass(frozen=True)
class Deed:
    """`arguments`: of the command line; HERE stands for the folder. `again`: what is asked after
    that, else the same. `needs`: what the folder must hold. `before`: what stood at the target.

    `target`: what it writes, which is compared with what it writes when nobody disturbs it;
    `beside`: other files that come with it. `keeps`: what it keeps of that as it was, by its name.
    """

    name: str
    arguments: tuple[str, ...]
    target: str
    needs: tuple[str, ...] = (world.PROJECT,)
    again: tuple[str, ...] = ()
    older: bytes | None = None
    beside: tuple[str, ...] = ()
    keeps: str = ""
    prepared: Callable[[], object] = bool
    """Called first in the process that does it."""

    def laid_out(self, made: Path, folder: Path) -> None:
        (folder / TEMPORARY).mkdir()
        world.copied(made, folder, *self.needs)
        if self.older is not None:
            (folder / self.target).write_bytes(self.older)

    def command(self, folder: Path, *, again: bool = False) -> list[str]:
        chosen = (self.again or self.arguments) if again else self.arguments
        return [each.replace("HERE", str(folder)) for each in chosen]

    def done(self, folder: Path, *, again: bool = False) -> Ending:
        before = bool if again else self.prepared
        return verb(self.command(folder, again=again), folder, before).ended()

    @property
    def is_inside(self) -> bool:
        """Whether it changes a project that was there."""
        return self.target in self.needs

    def result(self, folder: Path) -> Result:
        """What stands at the target; None if nothing does."""
        path = folder / self.target
        if path.is_dir():
            return files(path)
        if not path.exists():
            return None
        if path.suffix != ".glossator":
            return {"": path.read_bytes()}
        return {**contents(path), **self._of_itself(folder)}

    def _of_itself(self, folder: Path) -> Plain:
        """What tells one file from another that holds the same work."""
        path = folder / self.target
        found: Plain = {"encrypted": [(is_encrypted(path),)]}
        if self.name == REPAIR:
            found["problems"] = [(problem,) for problem in problems_of(path)]
        for name in self.beside:
            beside = folder / name
            found[name] = [(beside.read_bytes(),)] if beside.exists() else []
        return found


def problems_of(path: Path) -> list[str]:
    with encryption.asked_by(lambda _: PASSPHRASE), Project.open(path) as project:
        return [str(problem) for problem in project.problems()]


def by_several() -> None:
    """As of a large project, on a machine with two processors: an article is a portion."""
    portions.FEWEST_STATEMENTS, portions.MOST_ARTICLES = 0, 1
    crew.processors = lambda: 2


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


DEEDS: tuple[Deed, ...] = (
    Deed(
        "import",
        ("import", f"HERE/{world.PROJECT}", f"HERE/{world.TEXTS}"),
        world.PROJECT, (world.PROJECT, world.TEXTS),
    ),
    Deed(
        "merge",
        ("merge", f"HERE/{world.PROJECT}", f"HERE/{world.THEIRS}"),
        world.PROJECT, (world.PROJECT, world.THEIRS),
    ),
    Deed(MIGRATION, ("info", f"HERE/{world.OLD}"), world.OLD, (world.OLD,)),
    Deed(
        "backup",
        ("backup", f"HERE/{world.PROJECT}", "HERE/copy.glossator"), "copy.glossator",
        again=("backup", f"HERE/{world.PROJECT}", "HERE/second.glossator"),
    ),
    Deed(
        "hand-out",
        ("hand-out", f"HERE/{world.PROJECT}", "HERE/bens-share.glossator", "--annotator", "Ben",
         "--replace"),
        "bens-share.glossator",
    ),
    Deed(
        "export of a file",
        ("export", "--format", "glossator-jsonl", f"HERE/{world.PROJECT}", "HERE/out.jsonl"),
        "out.jsonl", older=b"what was there before\n",
    ),
    Deed(
        "export by several processes",
        ("export", "--format", "glossator-jsonl", f"HERE/{world.PROJECT}", "HERE/apart.jsonl"),
        "apart.jsonl", older=b"what was there before\n", prepared=by_several,
    ),
    Deed(
        "export of a folder",
        ("export", "--format", "brat", f"HERE/{world.PROJECT}", "HERE/brat"), "brat",
    ),
    Deed(
        "release",
        ("release", f"HERE/{world.GOLD}", "HERE/release", "--licence", "CC-BY-4.0", "--date",
         "2025-06-01", "--bootstrap", "20"),
        "release", (world.GOLD,),
    ),
    Deed(
        "restoring a backup",
        ("restore", f"HERE/{world.KEPT}", f"HERE/{world.BACKUP}"),
        world.KEPT, (world.KEPT, world.KEPT_BACKUPS), keeps="kept * before restore.glossator",
    ),
    Deed(
        REPAIR,
        ("check", f"HERE/{world.SPOILED}", "--repair"),
        world.SPOILED, (world.SPOILED,), keeps="spoiled-before-repair-*.glossator",
    ),
    Deed(
        "saving what can be read",
        ("check", f"HERE/{world.DAMAGED}", "--repair", "--out", "HERE/saved.glossator"),
        "saved.glossator", (world.DAMAGED,),
        again=("check", f"HERE/{world.DAMAGED}", "--repair", "--out", "HERE/second.glossator"),
        beside=("saved-report.txt",),
    ),
    Deed(
        "encryption",
        ("encrypt", f"HERE/{world.PROJECT}", "--passphrase-file", f"HERE/{world.WORDS}"),
        world.PROJECT, (world.PROJECT, world.WORDS),
    ),
    Deed(
        "taking a passphrase off",
        ("encrypt", f"HERE/{world.LOCKED}", "--remove"),
        world.LOCKED, (world.LOCKED, world.WORDS),
    ),
)  # fmt: skip


class Trial:
    """A deed in a folder of its own, and what it comes to where nothing goes wrong."""

    def __init__(self, deed: Deed, made: Path, folder: Path, whole: Result) -> None:
        self.deed = deed
        self.folder = folder
        self._whole = whole
        deed.laid_out(made, folder)
        self._older = deed.result(folder)
        self._rows = {path.name: everything(path) for path in self._projects()}
        self._bytes = {path.name: path.read_bytes() for path in self._others()}

    def is_brought_up_to_date(self) -> bool:
        """Of an older file, looked at in a copy, so that it is not by looking."""
        names = migrations(self.folder / self.deed.target, self.folder / TEMPORARY)
        if names not in (schema.MIGRATION_NAMES[:1], schema.MIGRATION_NAMES):
            raise Lost(f"it is brought up to date by half: {names}")
        return names == schema.MIGRATION_NAMES

    def _projects(self) -> Iterator[Path]:
        return (self.folder / name for name in self.deed.needs if name.endswith(".glossator"))

    def _others(self) -> Iterator[Path]:
        every = (self.folder / name for name in self.deed.needs)
        return (path for path in every if path.suffix != ".glossator" and path.is_file())

    def is_done(self) -> bool:
        """Whether it was done; raises Lost where it is neither done nor as if never begun."""
        is_migrated = self.deed.name == MIGRATION and self.is_brought_up_to_date()
        self._expect_whole_files()
        for path in self._projects():
            if path.name != self.deed.target and everything(path) != self._rows[path.name]:
                raise Lost(f"{path.name} was changed")
        found = self.deed.result(self.folder)
        if found == self._whole and (is_migrated or found != self._older):
            return True
        if found != self._older:
            raise Lost(f"{self.deed.target} is there by half")
        if self.deed.is_inside and self.deed.name != MIGRATION:
            self._expect_no_row(self.folder / self.deed.target)
        return False

    def _expect_whole_files(self) -> None:
        kept = {path.name for path in self._kept()}
        for path in sorted(self.folder.glob("*.glossator")):
            is_broken = self.deed.name == REPAIR and path.name in {self.deed.target, *kept}
            problems = [] if is_broken else problems_of(path)
            if problems:
                raise Lost(f"the check of {path.name} finds: {problems}")
        for path in self._others():
            if path.read_bytes() != self._bytes[path.name]:
                raise Lost(f"{path.name} was changed")

    def _kept(self) -> Iterable[Path]:
        return self.folder.glob(self.deed.keeps) if self.deed.keeps else ()

    def _expect_no_row(self, path: Path) -> None:
        if everything(path) != self._rows[path.name]:
            raise Lost(f"nothing was done, and yet a row of {path.name} is another")

    def left_over(self) -> list[str]:
        """What nobody asked for."""
        wanted = {*self.deed.needs, self.deed.target, *self.deed.beside, TEMPORARY, *SECOND}
        wanted |= {path.name for path in self._kept()}
        every = {path.name for path in self.folder.iterdir()}
        found = {name for name in every - wanted if not name.endswith(BACKUPS)}
        found |= {path.name for path in self.folder.glob(f"*{BACKUPS}/.*")}
        passing = (self.folder / TEMPORARY).iterdir()
        return sorted(found) + [f"{TEMPORARY}/{path.name}" for path in passing]

    def half_built(self, *, is_done: bool) -> list[str]:
        """What nobody asked for and whoever opens the project would not look for."""
        own = tuple(f"{name}-" for name in self.deed.needs)
        found = [name for name in self.left_over() if not name.startswith(own)]
        return found if is_done else found + [path.name for path in self._kept()]

    def begin_again(self) -> None:
        """It is done in the end, and what was left of the first time is gone."""
        ending = self.deed.done(self.folder, again=True)
        if ending.status:
            raise Lost(f"it does not go on: {ending.status}, {ending.said[-2000:]}")
        self.is_done()
        for path in self.folder.glob("*.glossator"):
            listed(path)  # Whoever looks at the backups clears what is unfinished among them.
        if self.left_over():
            raise Lost(f"left behind: {self.left_over()}")


def load_for(deed: Deed, made: Path, folder: Path) -> None:
    """Load here what the deed loads, so that the processes split off need not."""
    deed.laid_out(made, folder)

    def tell_modules(tell: Tell) -> int:
        before = set(sys.modules)
        status = main(deed.command(folder))
        for name in set(sys.modules) - before:
            tell(name)
        return status

    for name in sorted(Worker(tell_modules, folder).ended().told):
        with suppress(ImportError):
            import_module(name)


def whole_of(deed: Deed, made: Path, folder: Path) -> tuple[Result, float]:
    """What a deed comes to where nothing goes wrong, and how many seconds it takes."""
    deed.laid_out(made, folder)
    ending = deed.done(folder)
    if ending.status:
        raise Lost(f"{deed.name} does not work at all: {ending.status}, {ending.said[-2000:]}")
    return deed.result(folder), ending.seconds
