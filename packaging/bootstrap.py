"""Sets Glossator up in an environment of its own, then opens the desk or runs the checks.

    python3 packaging/bootstrap.py demo         open the desk on the sample project
    python3 packaging/bootstrap.py test [ARG]   run every check; ARG goes on to pytest
    python3 packaging/bootstrap.py consumers [ARG]  read gold back with the programs it is for
    python3 packaging/bootstrap.py bench [ARG]  run the benches; ARG goes on to pytest
    python3 packaging/bootstrap.py fuzz [ARG]   damaged input for all that reads; --help tells ARG
    python3 packaging/bootstrap.py damage [ARG] kill it, fill its disk and so on; --help tells ARG
    python3 packaging/bootstrap.py setup        only install, for development

The environment is `.venv` beside the project, or wherever GLOSSATOR_VENV says. It is made on the
first run, and again after the pins have changed; otherwise it is used as it is. The exit status
is that of what was run, 2 for wrong usage, and 3 if this machine lacks something.

Standard library only, and nothing here that Python 3.6 cannot parse: whoever runs it with an
older Python is to read a sentence, not a traceback.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("GLOSSATOR_VENV") or ROOT / ".venv").expanduser().absolute()
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "glossator-setup.json"

# What an environment is good for; each includes those before it.
LEVELS = DESK, CHECKS, CONSUMERS = ("desk", "checks", "consumers")
PINS = {
    DESK: ROOT / "packaging" / "constraints-desk.txt",
    CHECKS: ROOT / "packaging" / "constraints.txt",
    CONSUMERS: ROOT / "packaging" / "constraints-consumers.txt",
}
# Of a program that is a server, the one part that is wanted, without what all of it needs.
ALONE = {CONSUMERS: ROOT / "packaging" / "constraints-alone.txt"}

CAPTURED = {
    "cwd": ROOT,
    "stdout": subprocess.PIPE,
    "stderr": subprocess.STDOUT,
    "encoding": "utf-8",
    "errors": "replace",
}

# Shared library -> the Debian package that holds it. Newer Debian calls libglib2.0-0
# libglib2.0-0t64, and installs that under the old name too.
DESK_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
X11_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}

CHECK_STEPS = [
    ("ruff check", ["ruff", "check", "."]),
    ("ruff format", ["ruff", "format", "--check", "."]),
    ("mypy", ["mypy"]),
    ("import contracts", ["lint-imports"]),
]
OFFLINE_SIGNS = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeout",
    "ReadTimeout",
    "ProxyError",
    "Failed to establish",
    "Connection aborted",
    "Network is unreachable",
    "from versions: none",
)


class Trouble(Exception):
    """Something this machine lacks; the message is the sentence to print."""


SHARED_OUT = (
    "--numprocesses=logical",
    "--maxprocesses=4",
    "--dist=loadfile",
    "--no-loadscope-reorder",
)
"""A file of tests in each of a few processes: `-n 0` after it does without."""


def main(argv: list) -> int:
    verbs = {
        "demo": demo,
        "test": test,
        "consumers": consumers,
        "bench": bench,
        "fuzz": fuzz,
        "damage": damage,
        "setup": setup,
    }
    if not argv or argv[0] not in verbs:
        asked_for_help = argv[:1] in (["-h"], ["--help"])
        print(__doc__, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        refuse_old_python()
        return verbs[argv[0]](argv[1:])
    except Trouble as trouble:
        print(f"Glossator: {trouble}", file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        return 130


def demo(extra: list) -> int:
    refuse_missing(missing_libraries(libraries_of_this_screen()))
    install(DESK)
    return run("glossator", "demo", *extra)


def test(extra: list) -> int:
    refuse_missing(missing_libraries({**DESK_LIBRARIES, **X11_LIBRARIES}) + missing_programs())
    install(CHECKS)
    for name, command in CHECK_STEPS:
        status = quiet_step(name, command)
        if status:
            return status
    print("pytest", flush=True)
    return run("python", "-m", "pytest", *SHARED_OUT, *extra)


def consumers(extra: list) -> int:
    """Read gold back with the large programs it is made for; their own warnings are theirs."""
    refuse_missing(missing_libraries(DESK_LIBRARIES))
    install(CONSUMERS)
    command = [
        "-m",
        "pytest",
        "tests/consumers",
        "-o",
        "python_files=consume_*.py",
        "-W",
        "default",
    ]
    return run("python", *command, *extra)


def bench(extra: list) -> int:
    refuse_missing(missing_libraries(DESK_LIBRARIES))
    install(CHECKS)
    return run("python", "-m", "pytest", "tests/bench", "-o", "python_files=bench_*.py", *extra)


def fuzz(extra: list) -> int:
    refuse_missing([])
    install(CHECKS)
    return run("python", "-m", "tests.fuzz", *extra)


def damage(extra: list) -> int:
    """What survives of each kind of damage, as a table; 1 if anything is lost."""
    refuse_missing(missing_libraries(DESK_LIBRARIES))
    install(CHECKS)
    return run("python", "-m", "tests.damage", *extra)


def setup(extra: list) -> int:
    if extra:
        raise Trouble(f"setup takes no arguments, and was given {' '.join(extra)}.")
    refuse_missing([])
    install(CHECKS)
    print(f"Ready: {PYTHON}")
    return 0


# What the machine must have


def refuse_old_python() -> None:
    if sys.version_info < (3, 11):
        raise Trouble(
            f"this is Python {sys.version.split()[0]} and 3.11 or newer is needed; "
            "run the same command with a newer one, such as python3.12."
        )


def libraries_of_this_screen() -> dict:
    """The libraries Qt will load here; refused if there is no screen to load them for."""
    if not sys.platform.startswith("linux"):
        return {}
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith("xcb"):
        return DESK_LIBRARIES
    if os.environ.get("WAYLAND_DISPLAY") and not platform:
        return DESK_LIBRARIES
    if os.environ.get("DISPLAY"):
        return {**DESK_LIBRARIES, **X11_LIBRARIES}
    raise Trouble(
        "there is no screen here to open a window on; run this in a desktop session, "
        "or under xvfb-run."
    )


def missing_libraries(libraries: dict) -> list:
    """The packages whose library cannot be loaded; asked before Qt is, which would only crash."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_programs() -> list:
    if not sys.platform.startswith("linux"):
        return []
    return [package for program, package in X11_PROGRAMS.items() if not shutil.which(program)]


def refuse_missing(packages: list) -> None:
    """Refuse with the one line that installs everything missing, python3-venv included."""
    if not (is_shipped("venv") and is_shipped("ensurepip")) and not works(PYTHON):
        packages = ["python3-venv", *packages]
    if packages:
        raise Trouble(
            "some system packages are missing; on Debian and Ubuntu install them with: "
            f"sudo apt-get install {' '.join(packages)}"
        )


def is_shipped(module: str) -> bool:
    """Whether Python has it; Debian puts parts of the standard library into other packages."""
    spec = importlib.util.find_spec(module)
    return spec is not None and spec.origin is not None


# The environment


def install(level: str) -> None:
    """Make the environment good for `level`; at once and without a word if it already is."""
    if not works(PYTHON):
        make_environment()
    elif is_installed(level):
        return
    STAMP.unlink(missing_ok=True)
    print(f"Installing what is needed for the {level}", flush=True)
    pip_install("--require-hashes", "-r", str(PINS[level]))
    if level in ALONE:
        pip_install("--no-deps", "--require-hashes", "-r", str(ALONE[level]))
    pip_install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(json.dumps({"level": level, "made_from": made_from()}), encoding="utf-8")


def works(python: Path) -> bool:
    """Whether an environment's Python runs, has pip and is new enough; its base may be gone."""
    question = [str(python), "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))"]
    try:
        return subprocess.run(question, capture_output=True).returncode == 0
    except OSError:
        return False


def is_installed(level: str) -> bool:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        enough = LEVELS.index(stamp["level"]) >= LEVELS.index(level)
        return enough and stamp["made_from"] == made_from()
    except (OSError, ValueError, KeyError, TypeError):
        return False


def made_from() -> str:
    """One digest of everything that decides what gets installed, and from where."""
    sources = [
        *PINS.values(),
        *ALONE.values(),
        ROOT / "pyproject.toml",
        ROOT / "core" / "__about__.py",
    ]
    digest = hashlib.sha256(str(ROOT).encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    """Make it, or make it anew; only what is plainly an environment is ever removed."""
    if VENV.is_dir() and any(VENV.iterdir()):
        if not (VENV / "pyvenv.cfg").exists():
            raise Trouble(f"{VENV} is no Python environment; move it, or set GLOSSATOR_VENV.")
        print(f"{VENV} is broken, and is made anew", flush=True)
        shutil.rmtree(VENV)
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if made.returncode:
        raise Trouble(f"{VENV} could not be made: {last_line(made.stdout)}")


def pip_install(*arguments: str) -> None:
    """Run pip, showing one moving line on a terminal; its whole output only if it fails."""
    command = [str(PYTHON), "-m", "pip", "install", "--progress-bar", "off", *arguments]
    options = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_USER": "0"}
    output = []
    with subprocess.Popen(command, env={**environment(), **options}, **CAPTURED) as pip:
        for line in pip.stdout:
            output.append(line)
            show_moving(line)
    show_moving("")
    if pip.returncode:
        refuse_install("".join(output))


def show_moving(line: str) -> None:
    if sys.stdout.isatty():
        print(f"\r{line.strip()[:76]:<76}\r", end="", flush=True)


def refuse_install(output: str) -> None:
    if any(sign in output for sign in OFFLINE_SIGNS):
        raise Trouble(
            "the packages could not be fetched; connect this machine to the network "
            "and run the same command again."
        )
    print(output, file=sys.stderr)
    raise Trouble(f"the packages could not be installed: {last_line(output)}")


def last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason was given."


# Running what was installed


def environment() -> dict:
    """This process's, as if the environment had been activated, and with nothing leaking in."""
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH")}
    clean["VIRTUAL_ENV"] = str(VENV)
    clean["PATH"] = os.pathsep.join([str(SCRIPTS), clean.get("PATH", os.defpath)])
    return clean


def installed(command: list) -> list:
    program = SCRIPTS / (command[0] + (".exe" if os.name == "nt" else ""))
    return [str(program), *command[1:]]


def run(*command: str) -> int:
    return exit_status(subprocess.call(installed([*command]), cwd=ROOT, env=environment()))


def quiet_step(name: str, command: list) -> int:
    """One line for a step that passes; its output for one that does not."""
    began = time.monotonic()
    step = subprocess.run(installed(command), env=environment(), **CAPTURED)
    verdict = "failed" if step.returncode else "ok"
    print(f"{name:<18} {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
    if step.returncode:
        print(step.stdout, flush=True)
    return exit_status(step.returncode)


def exit_status(returncode: int) -> int:
    """A process ended by a signal has a negative code here, and 128 + signal in a shell."""
    return 128 - returncode if returncode < 0 else returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
