"""A file, or a folder, that may not be written, worked on by somebody whom permissions hold."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from tests.damage import refused, world
from tests.damage.crew import TEMPORARY, verb
from tests.damage.deeds import DEEDS, Result, Trial, load_for, whole_of
from tests.damage.plan import Plan
from tests.damage.table import Count, Row

NOBODY = 65_534
OPEN_FILE, OPEN_FOLDER, SHUT_FILE, SHUT_FOLDER = 0o666, 0o777, 0o444, 0o555


def work(plan: Plan) -> Iterator[Row]:
    for above in (plan.folder, *plan.folder.parents):
        if above.stat().st_uid == os.geteuid():
            above.chmod(above.stat().st_mode | 0o111)
    made = world.made(plan.folder / "made")
    wholes = {}
    for deed in DEEDS:
        load_for(deed, made, plan.place(deed.name, "loading"))
        wholes[deed.name], _ = whole_of(deed, made, plan.place(deed.name, "whole"))
    for fault, shut in SHUT.items():
        yield _done(plan, fault, shut, made, wholes)


def _done(
    plan: Plan, fault: str, shut: Callable[[Trial], None], made: Path, wholes: dict[str, Result]
) -> Row:
    count = Count(fault)
    for number in range(max(1, plan.amount // len(SHUT) // len(DEEDS))):
        for deed in DEEDS:
            place = plan.place(fault, deed.name, number)
            try:
                count.survived(_one(Trial(deed, made, place, wholes[deed.name]), shut))
            except (AssertionError, Refused, Unavailable) as loss:
                count.lost(f"{deed.name}, trial {number}, seed {plan.seed}: {loss}")
            _open(place)
            shutil.rmtree(place)
    return count.row()


def _one(trial: Trial, shut: Callable[[Trial], None]) -> str:
    _open(trial.folder)
    shut(trial)
    ending = verb(trial.deed.command(trial.folder), trial.folder, as_nobody).ended()
    _open(trial.folder)
    kind = refused.hold(trial, ending)
    _open(trial.folder)
    trial.begin_again()
    return kind


def as_nobody() -> None:
    """Root is held by no permission."""
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def _open(folder: Path) -> None:
    folder.chmod(OPEN_FOLDER)
    for path in folder.rglob("*"):
        path.chmod(OPEN_FOLDER if path.is_dir() else OPEN_FILE)


def _shut_files(trial: Trial) -> None:
    for path in trial.folder.iterdir():
        if path.is_file():
            path.chmod(SHUT_FILE)


def _shut_folder(trial: Trial) -> None:
    trial.folder.chmod(SHUT_FOLDER)


def _shut_both(trial: Trial) -> None:
    _shut_files(trial)
    _shut_folder(trial)


def _shut_passing(trial: Trial) -> None:
    (trial.folder / TEMPORARY).chmod(SHUT_FOLDER)


SHUT: dict[str, Callable[[Trial], None]] = {
    "read-only file": _shut_files,
    "read-only folder": _shut_folder,
    "read-only file and folder": _shut_both,
    "read-only folder of passing files": _shut_passing,
}
