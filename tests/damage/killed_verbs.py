"""Killed amid a verb of the command line: it is done whole, or as if it had never been begun."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from tests.damage.crew import verb
from tests.damage.deeds import DEEDS, Deed, Result, Trial, load_for, whole_of
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row

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
    ending = verb(trial.deed.command(trial.folder), trial.folder).killed_after(moment)
    if ending.status:
        raise Lost(f"it ended with {ending.status}: {ending.said[-2000:]}")
    is_done = trial.is_done()
    if ending.status == 0 and not is_done:
        raise Lost("it was called done, and it is not")
    trial.begin_again()
    return "in time" if ending.status == 0 else "amid it"
