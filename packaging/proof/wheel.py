"""The wheel and the sdist: installed where there is Python, far from the sources, and run."""

import subprocess
from pathlib import Path

import machine
from machine import HOME, USER, Machine
from table import Table

_PINS = "constraints-desk.txt"


def prove_wheel(work: Path, root: Path, python: Path, libraries: list[str], table: Table) -> None:
    """Both are built from the sources; what they install must be the same."""
    out = work / "wheel"
    command = [python, "-m", "hatchling", "build", "-c", "-d", out, "-t", "wheel", "-t", "sdist"]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    here = machine.made(work, "python")
    here.install("python3", "python3-venv", *libraries)
    here.put(root / "packaging" / _PINS, f"/var/tmp/{_PINS}")
    installed = {}
    for kind in ("whl", "tar.gz"):
        (built,) = out.glob(f"*.{kind}")
        here.put(built, f"/var/tmp/{built.name}")
        table.tell(f"The {_name(kind)}", f"{built.stat().st_size / 1e6:.1f} MB")
        installed[kind] = _installed(here, built.name, table)
    differing = installed["whl"] ^ installed["tar.gz"]
    told = f"{len(installed['whl'])} files" if not differing else ", ".join(sorted(differing)[:9])
    table.tell("Both install the same", told, holds=not differing)


def _installed(here: Machine, package: str, table: Table) -> set[str]:
    """In an environment of its own; the files that it brought."""
    place = f"{HOME}/{package}-environment"
    for command in (
        ["python3", "-m", "venv", place],
        [f"{place}/bin/pip", "install", "-q", "--require-hashes", "-r", f"/var/tmp/{_PINS}"],
        [f"{place}/bin/pip", "install", "-q", "--no-deps", f"/var/tmp/{package}"],
    ):
        done = here.run(*command, user=USER)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stdout[-3000:]}")
    done = here.run(f"{place}/bin/glossator", "--self-test", user=USER)
    told = done.stdout.strip().rpartition("\n")[2]
    table.tell(f"Its test of itself, from {package}", told, holds=not done.returncode)
    listed = here.run(f"{place}/bin/pip", "show", "-f", "glossator", user=USER).stdout
    files = listed.partition("Files:\n")[2].split()
    return {file for file in files if ".dist-info/" not in file and "__pycache__" not in file}


def _name(kind: str) -> str:
    return "wheel" if kind == "whl" else "sdist"
