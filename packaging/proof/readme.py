"""README's two commands on a Debian that has only what README names."""

import re
import shutil
import subprocess
import time
from pathlib import Path

import machine
import screen
from machine import HOME, USER, Machine
from table import Table

_SOURCE = f"{HOME}/glossator"
_PYTHON = "python3"
"""What README takes for granted."""


def prove_readme(work: Path, root: Path, pictures: Path, table: Table) -> None:
    here = machine.made(work, "readme")
    packages = _named((root / "README.md").read_text(encoding="utf-8"))
    here.install(_PYTHON, *packages)
    _clone(root, here)
    demo, test = _commands(root)
    before = _size(here)
    began = time.monotonic()
    with screen.screen() as display, here.begin("sh", "-c", _within(demo), display=display) as run:
        title = screen.wait_for("sample", seconds=900)
        seconds = time.monotonic() - began
        time.sleep(2)
        screen.picture(pictures / "readme.png")
        run.kill()
    told = f"a window “{title}” after {seconds:.0f} s, {_size(here) - before:.0f} MB more"
    table.tell(f"“{demo}”", told if title else "no window", holds=bool(title))
    began = time.monotonic()
    done = here.run("sh", "-c", _within(test), user=USER)
    (work / "readme-test.txt").write_text(done.stdout, encoding="utf-8")
    told = f"exit {done.returncode} after {time.monotonic() - began:.0f} s: {_verdict(done.stdout)}"
    table.tell(f"“{test}”", told, holds=not done.returncode)
    table.tell("What both take", f"{_size(here) - before:.0f} MB")


def _verdict(told: str) -> str:
    """The last line, and the tests that failed."""
    lines = [line.strip("= ") for line in told.strip().splitlines()]
    return "; ".join([*lines[-1:], *(line for line in lines if line.startswith("FAILED "))])


def _named(readme: str) -> list[str]:
    """The packages that it says a bare Debian wants."""
    lines = re.findall(r"apt-get install ([^`]+)`", readme)
    extra = re.findall(r"and `([a-z0-9 ]+)` for the test", readme)
    return " ".join([*lines, *extra]).split()


def _commands(root: Path) -> list[str]:
    """The first two lines that README shows as code."""
    block = re.search(r"```\n(.+?)```", (root / "README.md").read_text("utf-8"), re.DOTALL)
    if not block:
        raise SystemExit("README shows no commands.")
    return block[1].splitlines()[:2]


def _within(command: str) -> str:
    return f"cd {_SOURCE} && exec {command}"


def _clone(root: Path, here: Machine) -> None:
    target = here.root / _SOURCE.lstrip("/")
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", root, target], check=True)
    shutil.rmtree(target / ".git")
    here.must("chown", "-R", f"{USER}:{USER}", _SOURCE)


def _size(here: Machine) -> float:
    """Of the analyst's folder, in MB."""
    done = subprocess.run(
        ["du", "-sb", str(here.root / HOME.lstrip("/"))], capture_output=True, text=True
    )
    return int(done.stdout.split()[0]) / 1e6
