"""A real X server and a real desk on it, driven by key events from outside its process."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
_STEPS, _STEP_SECONDS = 8, 0.05
"""Of a drag, and of hovering where it ends: as fast as a hand moves. Moves that a busy program
finds waiting together are one to it, and the first of them only begins the drag."""


class Screen:
    """An Xvfb of its own; programs started on it get a home of their own.

    It is not reset when the last program leaves it: one that comes just then would be refused.
    """

    def __init__(self, home: Path, size: str = "1440x900") -> None:
        reading, writing = os.pipe()
        told_as = ["-displayfd", str(writing)]
        self._server = subprocess.Popen(
            ["Xvfb", *told_as, "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self.home = home
        self._programs: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
        self._server.terminate()
        self._server.wait()

    @property
    def environment(self) -> dict[str, str]:
        folders = {
            f"XDG_{kind}_HOME": str(self.home / kind.lower())
            for kind in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        return {
            **os.environ,
            **folders,
            "HOME": str(self.home),
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "",
        }

    def start_desk(
        self,
        *arguments: str,
        watched_in: Path | None = None,
        placed_in: Path | None = None,
        seen_in: Path | None = None,
    ) -> "RunningDesk":
        """With `watched_in`, an event loop that writes there how long it was held up.

        With `placed_in`, one that writes there where the rows of trees stand; with `seen_in`, one
        that writes there what is to be read in its window.
        """
        module = ["gui"] if watched_in is None else ["tests.e2e.watched", str(watched_in)]
        if placed_in is not None:
            module = ["tests.e2e.placed", str(placed_in)]
        if seen_in is not None:
            module = ["tests.e2e.seen", str(seen_in)]
        program = subprocess.Popen(
            [sys.executable, "-m", *module, *arguments], env=self.environment, cwd=self.home
        )
        self._programs.append(program)
        return RunningDesk(self, program)

    def picture(self, path: Path) -> None:
        """Save what the screen shows, where ImageMagick is at hand."""
        if shutil.which("import"):
            subprocess.run(
                ["import", "-window", "root", str(path)], env=self.environment, check=True
            )


class RunningDesk:
    """A desk in a process of its own. Nothing is known of it but its windows and its file."""

    def __init__(self, screen: Screen, program: subprocess.Popen[bytes]) -> None:
        self._screen = screen
        self._program = program
        self.presses = 0
        """Keys pressed so far, those that are held meanwhile not counted."""

    def keys(self, *keys: str) -> None:
        """Press keys, spelled as X does: `Return`, `ctrl+shift+z`, `shift+Right`."""
        if keys:
            self._focus()
            self.presses += len(keys)
            self._xdotool("key", "--delay", "12", *keys)

    def type(self, text: str) -> None:
        self._focus()
        self.presses += len(text)
        self._xdotool("type", "--delay", "12", text)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse at one place of the screen and let it go at another, in pixels."""
        moves = [
            tuple(a + (b - a) * step // _STEPS for a, b in zip(start, end, strict=True))
            for step in range(1, _STEPS + 1)
        ]
        self._xdotool("mousemove", "--sync", *map(str, start))
        self._xdotool("mousedown", "1")
        last_x, last_y = end
        hovering = [(last_x + step % 2, last_y) for step in range(1, _STEPS + 1)]
        for x, y in (*moves, *hovering):
            self._xdotool("mousemove", str(x), str(y))
            time.sleep(_STEP_SECONDS)
        self._xdotool("mouseup", "1")

    def wait_for_window(self, name: str) -> None:
        """Wait until a window whose title matches is on screen."""
        self.wait_until(lambda: self._search(name) != "", f"no window called {name!r}")

    def wait_until_gone(self, name: str) -> None:
        self.wait_until(lambda: self._search(name) == "", f"window {name!r} stays")

    def wait_until(self, holds: Callable[[], bool], otherwise: str) -> None:
        patience = time.monotonic() + PATIENCE
        while not holds():
            assert self._program.poll() is None, "the desk has ended"
            assert time.monotonic() < patience, otherwise
            time.sleep(0.05)

    def kill(self) -> None:
        self._program.send_signal(signal.SIGKILL)
        self._program.wait()

    def quit(self) -> int:
        """Leave by Ctrl+Q; the exit status."""
        self.keys("ctrl+q")
        return self._program.wait(timeout=PATIENCE)

    def _focus(self) -> None:
        """Without a window manager, the newest window gets the keys because it is told to."""
        windows = self._search(".*").split()
        if windows:
            self._xdotool("windowfocus", "--sync", windows[-1])

    def _search(self, name: str) -> str:
        """The windows whose title matches, a line each, the newest last.

        A window that is closed meanwhile ends a search with an error: that tells nothing of the
        others, and it is begun anew.
        """
        wanted = ["--all", "--onlyvisible", "--pid", str(self._program.pid), "--name", name]
        while True:
            found = subprocess.run(
                ["xdotool", "search", *wanted],
                env=self._screen.environment,
                capture_output=True,
                text=True,
                check=False,
            )
            if "BadWindow" not in found.stderr:
                return found.stdout.strip()

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._screen.environment, check=True)
