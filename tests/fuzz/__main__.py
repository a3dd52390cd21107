"""Fuzzes what reads from outside: `python -m tests.fuzz [TARGET …] [--seconds N]`."""

import argparse
import importlib.util
import io
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, redirect_stderr
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded once the lines that are run can be watched
    from tests.fuzz.driving import Outcome

OURS = ("core",)
LIBRARIES = ("docx", "openpyxl", "striprtf", "cassis")
"""Whose lines are worth watching besides ours: parsers in Python, which most of the way goes on."""
QUICK_LARGEST = 80_000
FOLDER = Path(__file__).parents[2] / ".fuzz"


def main() -> int:
    arguments = _arguments()
    is_guided = importlib.util.find_spec("atheris") is not None and not arguments.by_chance
    watched = OURS if arguments.quick else (*OURS, *LIBRARIES)
    is_watched = is_guided and arguments.again is None
    with _watched(watched if is_watched else ()), redirect_stderr(io.StringIO()):
        from core.text.language import language_of
        from tests.fuzz import driving, mutating
        from tests.fuzz.targets import TARGETS
    if arguments.quick:
        mutating.LARGEST = QUICK_LARGEST
    language_of("Loaded once, and not by each process that is split off from this one.")
    known = {target.name: target for target in TARGETS}
    wrong = [name for name in arguments.targets if name not in known]
    if wrong:
        print(f"There is no target {wrong[0]}. There are: {', '.join(known)}.", file=sys.stderr)
        return 2
    chosen = [known[name] for name in arguments.targets or known]
    if arguments.again is not None:
        return driving.again(chosen[0], arguments.again)
    folder = arguments.folder.absolute()
    plan = driving.Plan(folder, arguments.seconds, arguments.runs, arguments.seed, is_guided)
    print("guided by atheris" if is_guided else "by chance; atheris is not there", flush=True)
    faults = 0
    for target in chosen:
        outcome = driving.fuzzed(target, plan)
        print(_told(outcome), flush=True)
        faults += outcome.fault is not None
    return min(faults, 1)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="all of them if none is named")
    parser.add_argument("--seconds", type=float, default=60, help="how long each is run (60)")
    parser.add_argument("--runs", type=int, default=1_000_000_000, help="how often at the most")
    parser.add_argument("--seed", type=int, default=1, help="of chance (1)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="for inputs (.fuzz)")
    parser.add_argument("--quick", action="store_true", help="short inputs, and our own lines only")
    parser.add_argument("--by-chance", action="store_true", help="without atheris")
    parser.add_argument("--again", type=Path, metavar="FILE", help="read one input by itself")
    return parser.parse_args()


def _watched(packages: Sequence[str]) -> AbstractContextManager[object]:
    if not packages:
        return nullcontext()
    import atheris

    return atheris.instrument_imports(  # type: ignore[no-any-return]
        include=list(packages), enable_loader_override=False
    )


def _told(outcome: "Outcome") -> str:
    shares = f"{100 * outcome.read // max(1, outcome.runs)} % read"
    parts = [f"{outcome.runs:,} runs", f"{outcome.seconds:.0f} s", shares]
    if outcome.coverage:
        parts.append(f"coverage {outcome.coverage:,}")
    if outcome.apart:
        parts.append(f"{outcome.apart:,} in another process")
    if outcome.breakdowns:
        parts.append(f"{outcome.breakdowns} breakdowns of a library, told as such")
    line = f"{outcome.target:<18} {', '.join(parts)}"
    return line if outcome.fault is None else f"{line}\n{outcome.target} FAULT\n{outcome.fault}"


if __name__ == "__main__":
    sys.exit(main())
