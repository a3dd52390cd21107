"""Runs a target: guided by the lines that an input reaches where atheris is there, else by chance.

A run is a process of its own where the system can split one off, so that a library that breaks
down breaks only that; what it did is counted in memory that both share.
"""

import hashlib
import json
import mmap
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from core.exchange.articles.apart import Apart
from tests.fuzz import mutating
from tests.fuzz.targets import Target
from tests.fuzz.workshop import Workshop

SECONDS, MEBIBYTES = 5.0, 500.0
"""What reading an input may take, and storing what came of it, of the processor's time, and of
memory in all."""
_SUSPICIOUS_SECONDS, _SUSPICIOUS_MEBIBYTES = 2.5, 200.0
"""What is measured again by itself: looking at the lines that are run takes time as well."""
_APART_EVERY = 200
_LONGEST_BY_CLOCK = 120.0
_MEASURED = 3
"""Times at most: beside other work a processor takes longer over the same, never less."""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Plan:
    """How long each target is run: until either is over. The folder keeps what was found."""

    folder: Path
    seconds: float
    runs: int
    seed: int
    is_guided: bool


@dataclass(frozen=True)
class Outcome:
    """`read`: inputs that were not refused. `apart`: those read in another process as well."""

    target: str
    runs: int
    read: int
    apart: int
    breakdowns: int
    seconds: float
    coverage: int | None
    fault: str | None = None


class Tally:
    """Numbers that outlive the process that counts."""

    def __init__(self) -> None:
        self._numbers = memoryview(mmap.mmap(-1, 4096)).cast("Q")

    def count(self, what: int) -> None:
        self._numbers[what] += 1

    def __getitem__(self, what: int) -> int:
        return int(self._numbers[what])


RUNS, READ, APART = range(3)


class TooMuch(AssertionError):
    """An input took more time or memory than any may."""


def fuzzed(target: Target, plan: Plan) -> Outcome:
    """What came of it; the first fault ends it, and its input is kept."""
    folder = plan.folder / target.name.replace(".", "-")
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    tally, began, breakdowns, coverage = Tally(), time.monotonic(), 0, 0
    for number in range(plan.seed, plan.seed + 1_000):
        log = folder / "log"
        left = Plan(
            folder, plan.seconds - (time.monotonic() - began), plan.runs - tally[RUNS],
            number, plan.is_guided,
        )  # fmt: skip
        if number > plan.seed and (left.seconds < 1 or left.runs < 1):
            break
        is_sound = _split_off(partial(_work, target, left, tally), log)
        told = log.read_text("utf-8", "replace")
        coverage = max(coverage, *map(int, re.findall(r"cov: (\d+)", told)), 0)
        if is_sound:
            break
        fault = _fault(target, folder, told)
        if fault is not None:
            return _outcome(target, tally, began, breakdowns, coverage, fault)
        breakdowns += 1
    return _outcome(target, tally, began, breakdowns, coverage)


def _outcome(
    target: Target, tally: Tally, began: float, breakdowns: int, *more: int | str
) -> Outcome:
    coverage, *fault = more
    took = time.monotonic() - began
    return Outcome(
        target.name, tally[RUNS], tally[READ], tally[APART], breakdowns, took,
        int(coverage) or None, str(fault[0]) if fault else None,
    )  # fmt: skip


def _split_off(work: Callable[[], None], log: Path) -> bool:
    """Whether it ended as it should; what it prints goes to the log."""
    if not hasattr(os, "fork"):
        return _ended_well(work, log)
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    status = 1
    try:
        with log.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
        work()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _ended_well(work: Callable[[], None], log: Path) -> bool:
    log.write_text("", "utf-8")
    try:
        work()
    except Exception:
        log.write_text(traceback.format_exc(), "utf-8")
        return False
    return True


def _fault(target: Target, folder: Path, told: str) -> str | None:
    """What is wrong; None where only a library broke down that is used in another process."""
    kept = [path for path in folder.iterdir() if path.name.startswith(("crash-", "timeout-"))]
    if not kept:
        return told[-3_000:]
    newest = max(kept, key=lambda path: path.stat().st_mtime)
    is_ours = "Traceback" in told or "Uncaught Python exception" in told
    if target.is_apart and not is_ours and measured_alone(target, newest).returncode == 0:
        return None
    at = max(told.rfind("Uncaught Python exception"), told.find("Traceback"))
    shown = told[at:][:3_000] if at >= 0 else told[-3_000:]
    return f"{shown}\nThe input is {newest}"


def _work(target: Target, plan: Plan, tally: Tally) -> None:
    with tempfile.TemporaryDirectory() as made:
        for number, seed in enumerate(target.seeds(Path(made))):
            (plan.folder / "corpus" / f"seed-{number}").write_bytes(seed)
    with Workshop() as workshop, Apart() as apart:
        bench = Bench(target, workshop, apart, tally, plan.folder)
        (_work_guided if plan.is_guided else _work_by_chance)(target, plan, bench)


def _work_guided(target: Target, plan: Plan, bench: "Bench") -> None:
    import atheris

    seeds = [path.read_bytes() for path in sorted((plan.folder / "corpus").glob("seed-*"))]

    def change(raw: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)
        if chance.random() < 0.3:  # what is kept drifts away from what is sound
            return changed(target, chance.choice(seeds), chance)[:most]
        if chance.random() < 0.3:
            return bytes(atheris.Mutate(raw, most))
        return changed(target, raw, chance)[:most]

    arguments = [
        "fuzz", str(plan.folder / "corpus"), f"-artifact_prefix={plan.folder}{os.sep}",
        f"-seed={plan.seed}", f"-max_len={mutating.LARGEST}", "-len_control=0", "-timeout=300",
        "-rss_limit_mb=0", "-report_slow_units=1000", "-detect_leaks=0", "-reload=0",
        f"-runs={plan.runs}", f"-max_total_time={max(1, round(plan.seconds))}",
    ]  # fmt: skip
    atheris.Setup(arguments, bench.read, custom_mutator=change)
    atheris.Fuzz()


def _work_by_chance(target: Target, plan: Plan, bench: "Bench") -> None:
    chance, until = Random(plan.seed), time.monotonic() + plan.seconds
    seeds = [path.read_bytes() for path in sorted((plan.folder / "corpus").iterdir())]
    inputs = iter(seeds)
    for _ in range(plan.runs):
        raw = next(inputs, None)
        raw = changed(target, chance.choice(seeds), chance) if raw is None else raw
        bench.read(raw)
        if time.monotonic() > until:
            return


def changed(target: Target, raw: bytes, chance: Random) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        raw = target.change(raw, chance)[: mutating.LARGEST]
    return raw


class Bench:
    """Reads one input after the other, and holds each to its bounds."""

    def __init__(
        self, target: Target, workshop: Workshop, apart: Apart, tally: Tally, folder: Path
    ) -> None:
        self._target = target
        self._workshop = workshop
        self._apart = apart
        self._tally = tally
        self._folder = folder

    def read(self, raw: bytes) -> None:
        """Read it; whatever is wrong is raised, and the input kept."""
        try:
            self._hold(raw)
        except Exception:
            name = hashlib.sha1(raw, usedforsecurity=False).hexdigest()
            (self._folder / f"crash-{name}").write_bytes(raw)
            raise

    def _hold(self, raw: bytes) -> None:
        self._tally.count(RUNS)
        self._workshop.told.clear()
        before, began = start_of_memory(), time.process_time()
        self._target.read(self._workshop, raw)
        took, grew = time.process_time() - began, most_memory() - before
        if not self._workshop.told:
            self._tally.count(READ)
        if self._target.is_apart:
            if self._tally[RUNS] % _APART_EVERY == 0:
                self._read_apart(raw)
        elif took > _SUSPICIOUS_SECONDS or grew > _SUSPICIOUS_MEBIBYTES:
            self._measure(raw)

    def _read_apart(self, raw: bytes) -> None:
        self._tally.count(APART)
        read_apart(self._target, self._workshop, self._apart, raw)

    def _measure(self, raw: bytes) -> None:
        path = self._folder / "suspect"
        path.write_bytes(raw)
        done = measured_alone(self._target, path)
        if done.returncode:
            raise TooMuch(done.stdout + done.stderr)


def read_apart(target: Target, workshop: Workshop, apart: Apart, raw: bytes) -> None:
    """The whole way, with the process that risky files are read in."""
    usual, workshop.apart = workshop.apart, apart
    began = time.monotonic()
    try:
        target.read(workshop, raw)
    finally:
        workshop.apart = usual
    if time.monotonic() - began > _LONGEST_BY_CLOCK:
        raise TooMuch(f"{time.monotonic() - began:.1f} s by the clock")
    if apart._server is not None:
        most = most_memory(apart._server.number)
        if most > MEBIBYTES:
            raise TooMuch(f"{most:.0f} MB in the process that reads")


def measured_alone(target: Target, path: Path) -> "subprocess.CompletedProcess[str]":
    """An input in a process that does nothing else; it fails where each of these takes too much."""
    command = [sys.executable, "-m", "tests.fuzz", target.name, "--again", str(path)]
    for _ in range(_MEASURED):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            break
    return done


def again(target: Target, path: Path) -> int:
    """Read a kept input, and print what it took and what was said; 1 if that is too much."""
    raw = path.read_bytes()
    with Workshop() as workshop, Apart() as apart, tempfile.TemporaryDirectory() as made:
        for seed in target.seeds(Path(made)):
            target.read(workshop, seed)  # so that the libraries are loaded
        workshop.told.clear()
        workshop.storing = 0.0
        start_of_memory()
        began = time.process_time()
        if target.is_apart:
            read_apart(target, workshop, apart, raw)
        else:
            target.read(workshop, raw)
        storing = workshop.storing
        took, most = time.process_time() - began - storing, most_memory()
    for sentence in workshop.told:
        print(sentence[:300])
    numbers = {"seconds": took, "storing": storing, "mebibytes": most}
    print(json.dumps({name: round(value, 3) for name, value in numbers.items()}))
    return int(took > SECONDS or storing > SECONDS or most > MEBIBYTES)


def start_of_memory() -> float:
    """Mebibytes now, from which `most_memory` of this process is counted anew (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_bytes(b"5")
    except OSError:
        return 0.0
    return most_memory()


def most_memory(process: int | str = "self") -> float:
    """Mebibytes at most so far; 0 where the system does not tell, or the process is gone."""
    try:
        told = Path(f"/proc/{process}/status").read_text("ascii", "replace")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+)", told)
    return 0.0 if found is None else int(found[1]) / 1024
