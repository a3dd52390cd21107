"""A disk that is full, and a file that may not grow: one sentence, nothing half done, and work goes
on once there is room.

    python -m tests.damage.full_disk DISK MADE AMOUNT SEED [mount]
"""

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from random import Random

from core.model.phrase import Refused, Unavailable
from core.project import Project
from tests.core.storage.test_full_disk import small_disk
from tests.damage import killed_recording, notebook, refused, world
from tests.damage.crew import Tell, Worker, verb
from tests.damage.deeds import DEEDS, Trial, load_for, whole_of
from tests.damage.notebook import Notebook
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row

ROOT = Path(__file__).parents[2]
SIZE = "size=8m"
ROOMS = (0, 0, 4, 8, 16, 32, 40, 48, 64, 96, 128, 256)
"""Kibibytes that are left on the disk, or that a file may have."""
PAGE = 4096
RECORDING = 0.25
ROUNDS, DEEDS_AT_MOST = 3, 400


def work(plan: Plan) -> Iterator[Row]:
    """In a small file system of its own where the system has one to give, and by a limit on the
    size of files, which it always has."""
    made = world.made(plan.folder / "made")
    with small_disk(plan.folder) as (begin, disk):
        command = [*begin, sys.executable, "-m", "tests.damage.full_disk", str(disk), str(made),
                   str(plan.amount // 2), str(plan.seed)] + ["mount"] * bool(begin)  # fmt: skip
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Lost(done.stderr)
    for line in done.stdout.splitlines():
        found = json.loads(line)
        yield Row(**{**found, "losses": tuple(found["losses"])})
    limit = Limit()
    yield from _done("a file that may not grow", plan, plan.folder, made, limit, limit.set)


class Filler:
    """A file that leaves so much room on the disk."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "filler"

    def set(self, kibibytes: int) -> None:
        with self._path.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(PAGE)):
                    pass
            except OSError:
                file.truncate(max(0, file.tell() - 1024 * kibibytes) // PAGE * PAGE)

    def free(self) -> None:
        self._path.unlink(missing_ok=True)


class Limit:
    """What a file of this process may have."""

    def __init__(self) -> None:
        self._usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def set(self, kibibytes: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024 * kibibytes, self._usual[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._usual)


def _done(
    fault: str, plan: Plan, disk: Path, made: Path, room: Filler | Limit,
    within: Callable[[int], None] | None,
) -> Iterator[Row]:  # fmt: skip
    """`within`: what limits the process that works, where that is not the disk's doing."""
    recording = max(2, round(plan.amount * RECORDING / 2))
    yield _recorded(f"{fault}, recording", plan, disk, recording, room)
    each = max(1, (plan.amount // 2 - recording) // len(DEEDS))
    count = Count(f"{fault}, verbs")
    for deed in DEEDS:
        load_for(deed, made, plan.place(fault, deed.name, "loading"))
        whole, _ = whole_of(deed, made, plan.place(fault, deed.name, "whole"))
        for number in range(each):
            chance = plan.chance(fault, deed.name, number)
            folder = disk / f"{deed.name}-{number}"
            folder.mkdir()
            try:
                trial = _Trial(deed, made, folder, whole)
                count.survived(trial.held(room, within, chance.choice(ROOMS)))
            except (AssertionError, Refused, Unavailable) as loss:
                count.lost(f"{deed.name}, trial {number}, seed {plan.seed}: {loss}")
            finally:
                room.free()
                shutil.rmtree(folder)
    yield count.row()


class _Trial(Trial):
    def held(
        self, room: Filler | Limit, within: Callable[[int], None] | None, kibibytes: int
    ) -> str:
        command = self.deed.command(self.folder)
        if within is None:
            room.set(kibibytes)
            ending = verb(command, self.folder).ended()
        else:
            ending = verb(command, self.folder, partial(within, kibibytes)).ended()
        if left := self.half_built(is_done=ending.status == 0):
            raise Lost(f"left behind: {left}")
        room.free()
        kind = refused.hold(self, ending)
        self.begin_again()
        return kind


def _recorded(fault: str, plan: Plan, disk: Path, amount: int, room: Filler | Limit) -> Row:
    count = Count(fault)
    for number in range(amount):
        folder = disk / f"recording-{number}"
        folder.mkdir()
        path = killed_recording.made(folder)
        deeds = partial(_record, path, room, plan.chance(fault, number))
        ending = Worker(deeds, folder).ended()
        room.free()
        if ending.status:
            count.lost(f"trial {number}, seed {plan.seed}: {ending.said[-2000:]}")
        else:
            count.survived()
            count.counted["refused and then done"] = count.counted.get(
                "refused and then done", 0
            ) + len(ending.told)
        shutil.rmtree(folder)
    return count.row()


def _record(path: Path, room: Filler | Limit, chance: Random, tell: Tell) -> None:
    """In one process: what is refused is not there, and is done once there is room."""
    book = Notebook()
    with Project.open(path) as project:
        project.act_as(killed_recording.AUTHOR)
        for _ in range(ROUNDS):
            room.set(chance.choice(ROOMS) + path.stat().st_size // 1024 * isinstance(room, Limit))
            for _ in range(DEEDS_AT_MOST):
                deed = book.next(chance)
                if deed[0] != "reopen" and not _is_taken(project, deed, book):
                    room.free()
                    notebook.do(project, deed)
                    tell(deed[0])
                    book.write(deed)
                    break
                book.write(deed)
            room.free()
        killed_recording.look_back(project, book)
        assert project.problems() == []


def _is_taken(project: Project, deed: notebook.Deed, book: Notebook) -> bool:
    try:
        notebook.do(project, deed)
        return True
    except Unavailable as trouble:
        told = str(trouble)
    assert "\n" not in told
    assert notebook.page_of(project) == book.page
    assert project.problems() == []
    return False


def main(disk: Path, made: Path, amount: int, seed: int) -> None:
    plan = Plan(made.parent, amount, seed)
    for row in _done("full disk", plan, disk, made, Filler(disk), None):
        print(json.dumps(asdict(row)), flush=True)


if __name__ == "__main__":
    if "mount" in sys.argv:
        command = ["mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", sys.argv[1]]
        subprocess.run(command, check=True)
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
