"""Damaged input for each reader and for whatever opens a project: the targets of `tests.fuzz`."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.damage.plan import Plan
from tests.damage.table import Count, Row

ROOT = Path(__file__).parents[2]
RUNS = 4
"""Of each target in the checks, where the tests of fuzzing run each as well."""
_LINE = re.compile(r"(?P<target>\S+) +(?P<runs>[\d,]+) runs, ")


def work(plan: Plan) -> Iterator[Row]:
    command = [sys.executable, "-m", "tests.fuzz", "--seed", str(plan.seed)]
    command += ["--folder", str(plan.folder), "--seconds", str(plan.amount)]
    if not plan.is_long:
        command += ["--quick", "--by-chance", "--runs", str(RUNS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    yield counted(done.stdout, done.returncode, done.stderr)


def counted(told: str, status: int, complaint: str) -> Row:
    """An input is a trial; a fault of a target is a loss."""
    count = Count("damaged input for all that reads")
    runs, targets, faults = 0, 0, told.split(" FAULT\n")[1:]
    for line in told.splitlines():
        if match := _LINE.match(line):
            runs += int(match["runs"].replace(",", ""))
            targets += 1
    for fault in faults:
        count.lost(fault[:3_000])
    if not targets or (status and not faults):
        count.lost(f"it ended with {status}: {complaint[-2_000:]}")
    head = told.partition("\n")[0]
    return replace(count.row(), trials=runs + len(faults), note=f"{targets} targets, {head}")
