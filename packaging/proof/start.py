"""How soon a bundled program paints its window, beside a bundle with Qt and nothing else."""

import json
import os
import subprocess
import time
from pathlib import Path

import screen
from table import Table

BOUND = 2.0
_ROUNDS = 7
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)

window = Window()
window.setCentralWidget(QLabel("Bare"))
window.resize(1200, 800)
window.show()
application.processEvents()
"""


def prove_start(work: Path, bundle: Path, python: Path, table: Table) -> None:
    """From the process's begin to its first painted window, the least of several, in turn."""
    bare = _bare_bundle(work, python)
    with screen.screen() as display:
        rounds = [(_painted(bare, display), _ours(bundle, display)) for _ in range(_ROUNDS)]
    alone, ours = (min(each) for each in zip(*rounds, strict=True))
    table.hold(f"Painted in {ours:.2f} s, the bare bundle in {alone:.2f} s", ours / alone, BOUND)


def _bare_bundle(work: Path, python: Path) -> Path:
    script = work / "bare.py"
    script.write_text(_BARE, encoding="utf-8")
    subprocess.run(
        [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
         "--distpath", work / "bare-dist", "--workpath", work / "bare-work",
         "--specpath", work, script],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return work / "bare-dist" / "bare" / "bare"


def _painted(command: Path, display: str) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        [command], env=_environment(display), stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        seconds = time.perf_counter() - began
        running.communicate()
    if line != "painted\n":
        raise SystemExit("The bare bundle painted nothing.")
    return seconds


def _ours(bundle: Path, display: str) -> float:
    """What the self-test tells counts from where the program's own code begins; what comes before
    that, its loading, is the rest until its end is told."""
    began = time.time()
    done = subprocess.run(
        [bundle / "glossator", "--self-test", "--json"],
        env=_environment(display), capture_output=True, text=True, check=True,
    )  # fmt: skip
    told = json.loads(done.stdout[done.stdout.index("{") :])
    return float(told["painted_at"]) - began


def _environment(display: str) -> dict[str, str]:
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
