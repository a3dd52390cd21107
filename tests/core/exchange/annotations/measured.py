"""Reads a file in a process of its own, and tells how long it took and how much memory it took."""

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

path, name = sys.argv[1:]
began, took = time.process_time(), 0.0
with suppress(Refused, Unavailable):
    found = found_in(Path(path), name)
    seen = inspected(found, Codebook())
    whose = WhoseLayers("A" if "" in {*seen.annotators, *seen.programs} else None)
    assembled(found, seen.mapping, Codebook(), whose)
    took = time.process_time() - began
    began = time.process_time()
    if len(seen.slots) < 100:
        every = dict.fromkeys(seen.mapping.targets, Target.ACTOR)
        assembled(found, AnnotationMapping(every), Codebook(), whose)
took = max(took, time.process_time() - began)
mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": took, "mib": mib}))
