"""A walk through real articles by keys alone: what it takes and how long the window is held up.

The same walk as the end-to-end test, through the seeds if they are at hand, else through the
sample, with a watch on the event loop of the desk. What is held is what the project promises: the
window is never held up for more than a tenth of a second.
"""

import json
from pathlib import Path
from statistics import median, quantiles

from tests.bench.conftest import Report
from tests.e2e.screen import Screen
from tests.e2e.script import ON_SAMPLE, ON_SEEDS, Recorded, Step
from tests.e2e.test_main_job import SAMPLE, SEEDS, Analyst, begin_project, export_to, linked

HELD_UP_MS = 100
SECONDS_A_KEY = 0.2


class Walk(Analyst):
    """An analyst who counts her keys."""

    def walk(self, script: tuple[tuple[Step, ...], ...]) -> list[int]:
        """Keys of each statement, finding its evidence among them."""
        counts = []
        for number, steps in enumerate(script):
            if number:
                self._desk.keys("ctrl+Next")
            for step in steps:
                before = self._desk.presses
                self.take(step)
                if isinstance(step, Recorded):
                    counts.append(self._desk.presses - before - step.sentence)
        return counts


def test_a_walk_by_keys_never_holds_the_window_up(tmp_path: Path, report: Report) -> None:
    articles, script = (SEEDS, ON_SEEDS) if SEEDS.is_dir() else (SAMPLE, ON_SAMPLE)
    (home := tmp_path / "home").mkdir()
    figures, path = tmp_path / "loop.jsonl", tmp_path / "work.glossator"
    with Screen(home) as screen:
        desk = screen.start_desk(watched_in=figures)
        begin_project(desk, path, linked(tmp_path, articles))
        counts = Walk(desk, path).walk(script)
        desk.keys(*("ctrl+z",) * 5, *("ctrl+shift+z",) * 5)
        export_to(desk, tmp_path / "ana.jsonl")
        for page in ("ctrl+3", "ctrl+4", "ctrl+1"):
            desk.keys(page)
        desk.quit()
    told = [json.loads(line) for line in figures.read_text(encoding="utf-8").splitlines()]
    keys = [line["key"] * 1e3 for line in told if "key" in line]
    held_up = [line for line in told if "held_up" in line]
    for line in held_up:
        if line["held_up"] * 1e3 > HELD_UP_MS:
            print(f"{line['held_up'] * 1e3:.0f} ms\n{line['stack']}")
    report(
        "keys a statement, new names and evidence included, median",
        median(counts),
        60,
        f"{len(counts)} statements on {articles.name}, most {max(counts)}, at 0.2 s a key"
        f" {median(counts) * SECONDS_A_KEY:.1f} s; {desk.presses} keys in all",
    )
    report(
        "key to painted on the walk, p95 in ms",
        quantiles(keys, n=20)[-1],
        HELD_UP_MS,
        f"{len(keys)} keys, median {median(keys):.1f} ms, longest {max(keys):.0f} ms",
    )
    waits = [line["held_up"] * 1e3 for line in held_up]
    report(
        "longest time the window stood still, ms",
        max(waits, default=0.0),
        HELD_UP_MS,
        f"{len(waits)} times over 30 ms",
    )
