"""Killed amid a verb of the command line: it is done whole, or as if it had never been begun."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from tests.damage.crew import TEMPORARY, verb
from tests.damage.deeds import DEEDS, Deed, Result, Trial, load_for, whole_of
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row

LONGEST = 20.0
"""Seconds that a process may take to see that nobody wants anything of it any more."""
BEYOND = 1.1
"""How far past its usual end the moment may lie."""


def killed(plan: Plan, made: Path) -> Iterator[Row]:
    for deed in DEEDS:
        load_for(deed, made, plan.place(deed.name, "loading"))
        whole, usual = whole_of(deed, made, plan.place(deed.name, "whole"))
        yield _killed(plan, deed, made, whole, usual)


def _killed(plan: Plan, deed: Deed, made: Path, whole: Result, usual: float) -> Row:
    count = Count(f"SIGKILL amid {deed.name}")
    for number in range(plan.amount):
        folder = plan.place(deed.name, number)
        moment = plan.chance(deed.name, number).uniform(0, usual * BEYOND)
        try:
            count.survived(_one(Trial(deed, made, folder, whole), moment))
        except (AssertionError, Refused, Unavailable) as loss:
            count.lost(f"trial {number}, seed {plan.seed}: {loss}")
        shutil.rmtree(folder)
    return count.row()


def _one(trial: Trial, moment: float) -> str:
    command, folder = trial.deed.command(trial.folder), trial.folder
    ending = verb(command, folder, trial.deed.prepared).killed_after(moment)
    expect_alone(folder)
    if ending.status:
        raise Lost(f"it ended with {ending.status}: {ending.said[-2000:]}")
    is_done = trial.is_done()
    if ending.status == 0 and not is_done:
        raise Lost("it was called done, and it is not")
    trial.begin_again()
    return "in time" if ending.status == 0 else "amid it"


def expect_alone(folder: Path, seconds: float = LONGEST) -> None:
    """Raises Lost where a process goes on that was started for work in that folder."""
    until = time.monotonic() + seconds
    while found := list(_started_in(folder)):
        if time.monotonic() > until:
            raise Lost(f"processes that it had started go on: {found}")
        time.sleep(0.02)


def _started_in(folder: Path) -> Iterator[int]:
    """Those that were told of its place for what passes; none where the system does not say."""
    told = b"TMPDIR=" + os.fsencode(folder / TEMPORARY)
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if told in (process / "environ").read_bytes().split(b"\0"):
                yield int(process.name)
