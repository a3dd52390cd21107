"""A screen that nobody sits at, and the windows on it."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NUMBER = f":{100 + os.getpid() % 9000}"
"""One that nobody else has, so that two proofs can run at once."""
_SECONDS = 60.0


@contextmanager
def screen() -> Iterator[str]:
    """Its name, for as long as the block lasts."""
    command = ["Xvfb", NUMBER, "-ac", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for_it()
            yield NUMBER
        finally:
            server.terminate()


def _wait_for_it() -> None:
    for _ in range(200):
        if Path(f"/tmp/.X11-unix/X{NUMBER[1:]}").exists():
            return
        time.sleep(0.05)
    raise SystemExit("There is no screen to be had: is xvfb installed?")


def titles() -> list[str]:
    """Of all windows that can be seen."""
    return [_xdotool("getwindowname", each) for each in _windows()]


def wait_for(words: str, seconds: float = _SECONDS) -> str:
    """The title of a window that has those words in it; nothing after that many seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for title in titles():
            if words in title:
                return title
        time.sleep(0.2)
    return ""


def press(*keys: str) -> None:
    """Keys as X spells them, such as `ctrl+k`, for the window that came last."""
    windows = _windows()
    if windows:
        _xdotool("windowfocus", "--sync", windows[-1])
    _xdotool("key", "--delay", "20", *keys)


def type_in(text: str) -> None:
    _xdotool("type", "--delay", "20", text)


def picture(path: Path) -> None:
    """Of all that is on the screen."""
    command = ["import", "-display", NUMBER, "-window", "root", str(path)]
    subprocess.run(command, check=True)


def _windows() -> list[str]:
    return _xdotool("search", "--onlyvisible", "--name", ".").split()


def _xdotool(*arguments: str) -> str:
    environment = {**os.environ, "DISPLAY": NUMBER}
    done = subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, encoding="utf-8"
    )
    return done.stdout.strip()
