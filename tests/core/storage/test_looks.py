"""Looking at a file that SQLite has open takes nothing from who has it."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from core.storage.open_files import is_encrypted, open_file

_TIMES, _LOOKING = 200, 6
_ANOTHER = """
import sqlite3, sys
for line in sys.stdin:
    database = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
    try:
        database.execute("BEGIN IMMEDIATE")
        print("free", flush=True)
    except sqlite3.OperationalError:
        print("held", flush=True)
    database.close()
"""


@contextmanager
def another_process(path: Path) -> Iterator[Callable[[], str]]:
    """Tells whether it could write to the file."""
    with subprocess.Popen(
        [sys.executable, "-c", _ANOTHER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        into, out = process.stdin, process.stdout

        def ask() -> str:
            into.write("?\n")
            into.flush()
            return out.readline().strip()

        yield ask
        into.close()


@contextmanager
def looking_meanwhile(path: Path) -> Iterator[None]:
    is_over = threading.Event()

    def look() -> None:
        while not is_over.is_set():
            is_encrypted(path)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=look) for _ in range(_LOOKING)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        for thread in threads:
            thread.join()
        sys.setswitchinterval(interval)


def test_a_look_whether_it_is_encrypted_drops_no_lock_of_who_opens_it_just_then(
    blank: Path,
) -> None:
    with closing(open_file(blank, "mode=rw", 5)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # its locks are on the file itself
    with another_process(blank) as told, looking_meanwhile(blank):
        for _ in range(_TIMES):
            with closing(open_file(blank, "mode=rw", 5)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                assert told() == "held"
                connection.execute("ROLLBACK")
