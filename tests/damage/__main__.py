"""Does damage to the program and counts what survives: `python -m tests.damage [FAULT …]`."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from tests.damage.faults import FAULTS
from tests.damage.plan import Fault, Plan
from tests.damage.table import Row, table

ROOT = Path(__file__).parents[2]
MOST_AT_ONCE = 4
QUIET = {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    known = {fault.name: fault for fault in FAULTS}
    wrong = [name for name in arguments.faults if name not in known]
    if wrong:
        print(f"There is no fault {wrong[0]}. There are: {', '.join(known)}.", file=sys.stderr)
        return 2
    chosen = [known[name] for name in arguments.faults or known]
    if arguments.list:
        for fault in chosen:
            print(f"{fault.name:<12} {fault.summary} ({fault.short:,}, or {fault.long:,}"
                  f" {fault.counts})")  # fmt: skip
        return 0
    if arguments.here:
        _work_here(chosen[0], arguments)
        return 0
    with ThreadPoolExecutor(arguments.jobs) as pool:
        found = pool.map(lambda fault: _apart(fault, arguments), chosen)
        rows = [row for rows in found for row in rows]
    print(table(rows), flush=True)
    return int(any(row.lost for row in rows))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="damage", description=__doc__)
    parser.add_argument("faults", nargs="*", metavar="FAULT", help="all of them if none is named")
    parser.add_argument("--long", action="store_true", help="as much as a release asks for")
    parser.add_argument("--trials", type=int, help="as many of each, instead")
    parser.add_argument("--seed", type=int, default=1, help="of chance (1)")
    parser.add_argument("--jobs", type=int, default=min(MOST_AT_ONCE, os.cpu_count() or 1),
                        help="faults at once")  # fmt: skip
    parser.add_argument("--list", action="store_true", help="name the faults, and do none")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser


def _apart(fault: Fault, arguments: argparse.Namespace) -> list[Row]:
    """In a process of its own, which is ended if it hangs."""
    command = [sys.executable, "-m", "tests.damage", "--here", fault.name]
    command += ["--seed", str(arguments.seed)] + ["--long"] * arguments.long
    if arguments.trials is not None:
        command += ["--trials", str(arguments.trials)]
    limit = fault.limit[arguments.long] * max(1, (arguments.trials or 0) // fault.short)
    environment = {**os.environ, **QUIET}
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=limit
        )
    except subprocess.TimeoutExpired:
        return [Row(fault.name, 1, 1, "", (f"it hangs: not done after {limit} s",))]
    if done.returncode:
        told = (done.stderr or done.stdout)[-3000:]
        return [Row(fault.name, 1, 1, "", (f"it broke down: {told}",))]
    found = [json.loads(line) for line in done.stdout.splitlines()]
    return [Row(**{**each, "losses": tuple(each["losses"])}) for each in found]


def _work_here(fault: Fault, arguments: argparse.Namespace) -> None:
    amount = arguments.trials or (fault.long if arguments.long else fault.short)
    with tempfile.TemporaryDirectory(prefix="damage-", ignore_cleanup_errors=True) as made:
        for row in fault.work(Plan(Path(made), amount, arguments.seed, arguments.long)):
            print(json.dumps(asdict(row)), flush=True)


if __name__ == "__main__":
    sys.exit(main())
