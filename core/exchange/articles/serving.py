"""The process that reads apart: takes names of files, one a line, and tells what they hold.

Its memory is bounded where the system can (Linux), its use of the processor wherever that can be
bounded (not on Windows, where the clock alone ends it).
"""

import importlib
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from core.exchange.articles.documents import Answer, Kind
from core.model.phrase import Phrase, Refused, Unavailable

MAX_ANSWER = 48 * 1024 * 1024
_STATUS = Path("/proc/self/statm")

Parse = Callable[[Path], Iterator[object]]


def main() -> int:
    """Serve until nobody asks any more. What libraries print goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    sys.setrecursionlimit(2_000)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if not _serve(request, answers):
            return 1
    return 0


def _serve(request: dict[str, Any], answers: BinaryIO) -> bool:
    """Whether this process can go on after that file."""
    parse, path = _parser(Kind(request["kind"])), Path(request["path"])
    _bound_memory(request["memory"])
    _bound_time(request["seconds"])
    _say(answers, Answer.READY)
    try:
        for item in parse(path):
            _say(answers, Answer.ITEM, item)
    except (Refused, Unavailable) as refusal:
        _say(answers, Answer.REFUSED, refusal.phrase.as_json())
    except (MemoryError, RecursionError):
        memory = Phrase("It takes too much memory to read; it may be damaged.")
        _say(answers, Answer.GONE, memory.as_json())
        return False
    except Exception as trouble:  # the libraries raise whatever they like on a damaged file
        reason = "It cannot be read as what its name says it is ({reason})."
        _say(answers, Answer.REFUSED, Phrase(reason, {"reason": _told(trouble)}).as_json())
    else:
        _say(answers, Answer.END)
    return True


def _parser(kind: Kind) -> Parse:
    """The reader, its libraries loaded already, so that their time and memory do not count."""
    module = importlib.import_module(kind.module)
    for name in module.LIBRARIES:
        importlib.import_module(name)
    parse: Parse = module.parse
    return parse


def _bound_memory(most: int) -> None:
    """So many bytes on top of what the libraries take."""
    if not _STATUS.exists():
        return
    import resource

    now = int(_STATUS.read_text().split()[0]) * resource.getpagesize()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (now + most, hard))


def _bound_time(seconds: float) -> None:
    """So much of the processor's time from now on, to the next whole second; then the end, without
    a picture of the memory on the disk."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds), hard))


def _say(answers: BinaryIO, answer: Answer, value: object = None) -> None:
    """Refused where it is too long to be said."""
    line = json.dumps([answer, value]).encode("ascii")
    if len(line) > MAX_ANSWER:
        raise Refused("Its text is far longer than an article can be.")
    answers.write(line + b"\n")
    answers.flush()


def _told(trouble: Exception) -> str:
    """The trouble in one short line."""
    return " ".join(f"{type(trouble).__name__}: {trouble}".split())[:120]


if __name__ == "__main__":
    sys.exit(main())
