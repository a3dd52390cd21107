"""`python -m tests.core.releasing.ending PROJECT OUT step|rename NUMBER` is killed midway.

It releases the project, and at that step, or just before anything is renamed for that time, its
process is ended by the system, as if the power had gone.
"""

import os
import signal
import sys
from pathlib import Path

from core.model.phrase import Phrase
from tests.core.releasing.builders import released


def end() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(path: str, out: str, what: str, number: str) -> None:
    left = int(number)

    def count() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            end()

    def stepped(done: int, total: int | None, told: Phrase) -> None:
        count()

    def audited(event: str, values: tuple[object, ...]) -> None:
        if event == "os.rename" and Path(str(values[0])).parent == Path(out).parent:
            count()

    if what == "rename":
        sys.addaudithook(audited)
    released(Path(path), Path(out), *((stepped,) if what == "step" else ()))


if __name__ == "__main__":
    main(*sys.argv[1:])
