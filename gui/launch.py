"""The command `glossator`: verbs go to the command line, everything else opens the desk."""

import os
import sys
from collections.abc import Sequence

LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 "
    "libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xinerama0"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a verb or the desk; the exit status. Qt is loaded for the desk alone."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    from core.cli import VERBS
    from core.cli import main as run_verb

    if arguments and (arguments[0] in VERBS or arguments[0] in _ABOUT):
        return run_verb(arguments)
    if "--self-test" in arguments:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not _has_screen():
        print(
            "There is no screen to open a window on. The commands of glossator --help work "
            "without one.",
            file=sys.stderr,
        )
        return 3
    try:
        from gui.application import run
    except ImportError as error:
        print(
            f"The desk cannot start because a system library is missing ({error}). On Debian: "
            f"sudo apt-get install {LIBRARIES}",
            file=sys.stderr,
        )
        return 3
    return run(arguments)


_ABOUT = ("--help", "-h", "--version")


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
