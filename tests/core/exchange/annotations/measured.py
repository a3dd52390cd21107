"""Reads a file in a process of its own; tells how long that took, and how much memory.

What it reads in yet another process counts too.
"""

import json
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

from core.exchange.annotations.assembling import WhoseLayers, assembled
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.model.codebook import Codebook
from core.model.phrase import Refused, Unavailable


def most_memory() -> float:
    """Mebibytes at most so far. Linux counts into `ru_maxrss` what the parent had at the start."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise OSError("no high-water mark")


def used() -> float:
    """Seconds of the processor so far, with those of processes that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


path, name = sys.argv[1:]
began, took = used(), 0.0
with suppress(Refused, Unavailable):
    found = found_in(Path(path), name)
    seen = inspected(found, Codebook())
    whose = WhoseLayers("A" if "" in {*seen.annotators, *seen.programs} else None)
    assembled(found, seen.mapping, Codebook(), whose)
    took = used() - began
    began = used()
    if len(seen.slots) < 100:
        every = dict.fromkeys(seen.mapping.targets, Target.ACTOR)
        assembled(found, AnnotationMapping(every), Codebook(), whose)
took = max(took, used() - began)
most = max(most_memory(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
print(json.dumps({"seconds": took, "mib": most}))
