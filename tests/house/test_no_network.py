"""The program speaks to nobody: no module of ours opens a socket, and none is opened in a run."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEAKS = {
    "socket", "ssl", "http", "urllib.request", "urllib3", "ftplib", "smtplib", "imaplib", "poplib",
    "telnetlib", "xmlrpc", "socketserver", "asyncio", "requests", "httpx", "aiohttp", "websockets",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip


def speakers(source: str) -> Iterator[str]:
    """What a module imports of all that can reach another computer, wherever in it.

    To ask `socket` what this computer is called reaches none.
    """
    tree = ast.parse(source)
    asked = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "socket"
    }
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        for name in names:
            whole = name.split(".")
            if isinstance(node, ast.Import) and name == "socket" and asked == {"gethostname"}:
                continue
            if any(".".join(whole[:end]) in SPEAKS for end in range(1, len(whole) + 1)):
                yield name


@pytest.mark.parametrize("package", ["core", "gui", "resources"])
def test_no_module_of_ours_can_reach_another_computer(package: str) -> None:
    found = {
        path.relative_to(ROOT).as_posix(): names
        for path in sorted((ROOT / package).rglob("*.py"))
        if (names := list(speakers(path.read_text(encoding="utf-8"))))
    }
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        "import socket",
        "import socket\nsocket.gethostname()\nsocket.socket()",
        "def f():\n    from urllib import request",
        "import http.client",
    ],
)
def test_one_that_could_is_noticed(code: str) -> None:
    assert list(speakers(code))


RUN = """
import sys

def forbid(event, arguments):
    is_name = event == "socket.gethostname"
    if not is_name and event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        sys.stderr.write(f"FORBIDDEN {event}\\n")
        raise PermissionError(event)

sys.addaudithook(forbid)
from gui.launch import main
status = main(sys.argv[1:])
sys.exit(status)
"""


@pytest.mark.parametrize("arguments", [("--self-test", "--json"), ("formats",)], ids=str)
def test_a_run_opens_no_socket(arguments: tuple[str, ...], own_home: Path) -> None:
    """Not the desk, which records, undoes and exports in it, and not a verb."""
    command = [sys.executable, "-c", RUN, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "FORBIDDEN" in done.stderr) == (0, False), done.stderr
