"""Computes a report of agreement in a process of its own; tells how long, how much memory.

With a number after the path, it wishes to stop once progress was told so often.
"""

import json
import sys
import time
from pathlib import Path

from core.agreement.detection import Matching
from core.agreement.report import Options
from core.model.phrase import Cancelled, Phrase
from core.project import Project

RESAMPLES = 1_000


class Watched:
    """Counts how often progress is told, and how long it is silent at most."""

    def __init__(self, stop_after: int | None) -> None:
        self.count = 0
        self.silence = 0.0
        self.stages: dict[str, int] = {}
        self.stopped = 0.0
        self._stop_after = stop_after
        self._last = time.perf_counter()

    def __call__(self, done: int, total: int | None, what: Phrase) -> None:
        now = time.perf_counter()
        self.silence = max(self.silence, now - self._last)
        self._last = now
        self.count += 1
        self.stages[what.template] = self.stages.get(what.template, 0) + 1
        if self.count == self._stop_after:
            self.stopped = now
            raise Cancelled


def most_memory() -> float:
    """Mebibytes at most so far."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in told.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def main(path: str, stop_after: str = "") -> None:
    watched = Watched(int(stop_after) if stop_after else None)
    began = time.perf_counter()
    figures: dict[str, object] = {}
    with Project.open(Path(path), read_only=True) as project:
        try:
            layers = project.layers_to_compare()
            found = project.agreement(layers, Options(RESAMPLES, 1), watched).overall
            actor = found.parts["actor"].coefficients["krippendorff_alpha"]
            figures = {
                "articles": found.articles, "statements": sum(found.statements.values()),
                "f1": found.detection[Matching.OVERLAP].rates.f1, "alpha": actor.value,
                "resamples": actor.interval.resamples if actor.interval else 0,
            }  # fmt: skip
        except Cancelled:
            figures = {"stopped_after": time.perf_counter() - watched.stopped}
    took = time.perf_counter() - began
    told = {"seconds": took, "mib": most_memory(), "progress": watched.count}
    print(json.dumps(told | {"silence": watched.silence, "stages": watched.stages} | figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
