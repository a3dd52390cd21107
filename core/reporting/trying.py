"""The self-test, in a process of its own: what breaks there breaks nothing here."""

import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.exchange.own_program import environment, program
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

_PATIENCE_S, _BETWEEN_S = 120.0, 0.05
_LAST_LINES = 20
_FIGURES = (
    ("window_painted_s", "window painted after", "s"),
    ("usable_s", "usable after", "s"),
    ("record_ms", "slowest key of a statement", "ms"),
    ("rss_mib", "memory", "MiB"),
)
"""What the self-test measures: its name there, in words, and its unit."""


def tried(progress: Progress = silent) -> list[str]:
    """What came of `glossator --self-test`, off-screen. `progress` may raise to stop it."""
    with tempfile.TemporaryDirectory(prefix="glossator-report-") as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        with out.open("wb") as told, err.open("wb") as complained:
            try:
                process = subprocess.Popen(
                    program("--self-test", "--json"),
                    stdin=subprocess.DEVNULL,
                    stdout=told,
                    stderr=complained,
                    env={**environment(), "QT_QPA_PLATFORM": "offscreen"},
                    cwd=folder,
                )
            except OSError as error:
                return [f"could not be begun ({error.strerror})"]
            status = _waited_for(process, progress)
        return list(_told(status, _text(out), _text(err)))


def _waited_for(process: "subprocess.Popen[bytes]", progress: Progress) -> int | None:
    """Its exit status; None if it had to be ended."""
    until = time.monotonic() + _PATIENCE_S
    try:
        while process.poll() is None and time.monotonic() < until:
            progress(0, None, Phrase("Trying the desk…"))
            time.sleep(_BETWEEN_S)
        return process.poll()
    finally:
        process.kill()
        process.wait()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _told(status: int | None, out: str, err: str) -> Iterator[str]:
    if status is None:
        yield f"did not end within {_PATIENCE_S:.0f} s"
    else:
        yield "passed" if status == 0 else f"failed, exit status {status}"
    with suppress(ValueError, TypeError, AttributeError):
        found = json.loads(out.strip().splitlines()[-1] if out.strip() else "{}")
        for name, words, unit in _FIGURES:
            if isinstance(found.get(name), int | float):
                yield f"{words} {found[name]} {unit}"
    yield from err.splitlines()[-_LAST_LINES:]
