"""The command `glossator`: verbs go to the command line, everything else opens the desk."""

import os
import sys
import time
from collections.abc import Callable, Sequence

BEGAN = time.perf_counter()
"""When this process began to load the program; the self-test counts from here."""

USAGE = "usage: glossator [PROJECT | demo | --self-test [--json]]   (see glossator --help)"
LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 "
    "libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xinerama0"
)
READ_APART = "--read-apart"
"""What a bundled program calls itself with, to read files in a process of their own."""
ENCODE_APART = "--encode-apart"
"""And to encode portions of a large export in processes of their own."""
_ABOUT = ("--help", "-h", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a verb or the desk; the exit status. Qt is loaded for the desk alone."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [READ_APART]:
        from core.exchange.articles.serving import main as serve

        return serve()
    if arguments == [ENCODE_APART]:
        from core.exchange.portions.worker import main as encode

        return encode()
    from core.cli import VERBS

    if arguments and (arguments[0] in VERBS or arguments[0] in _ABOUT):
        from core.cli import main as run_verb

        return run_verb(arguments)
    options = {argument for argument in arguments if argument.startswith("-")}
    named = [argument for argument in arguments if argument not in options]
    if not _make_sense(options, named):
        print(_unknown(arguments[0]) + USAGE, file=sys.stderr)
        return 2
    if options:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return _with_qt(lambda: _self_test(as_json="--json" in options))
    if not _has_screen():
        print(
            "There is no screen to open a window on. The commands of glossator --help work "
            "without one.",
            file=sys.stderr,
        )
        return 3
    return _with_qt(lambda: _desk("".join(named)))


def _unknown(first: str) -> str:
    """That the first word is no verb, and which may be meant; nothing where it is an option."""
    if first.startswith("-"):
        return ""
    from difflib import get_close_matches

    from core.cli import VERBS

    near = get_close_matches(first, VERBS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"There is no verb “{first}”.{meant}\n"


def _make_sense(options: set[str], named: list[str]) -> bool:
    if options:
        return "--self-test" in options and options <= {"--self-test", "--json"} and not named
    return len(named) <= 1


def _desk(project: str) -> int:
    from gui.application import run

    return run(project)


def _self_test(*, as_json: bool) -> int:
    from gui.self_test import self_test

    return self_test(as_json=as_json)


def _with_qt(do: Callable[[], int]) -> int:
    """Do what needs Qt; where a system library of its is missing, say which package brings it."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        print(
            f"The desk cannot start because a system library is missing ({error}). On Debian: "
            f"sudo apt-get install {LIBRARIES}",
            file=sys.stderr,
        )
        return 3
    return do()


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
