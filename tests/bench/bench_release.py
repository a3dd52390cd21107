"""A release of 10,000 articles that three annotators have annotated, and whose majority is gold.

It is held against plain exports of the same gold in the same formats, in the same run: what comes
on top are splits, leakage, agreement with intervals, and the hash of every file. Between two words
of progress, at which it can be stopped, it works for no longer than a second.
"""

import time
from pathlib import Path

from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.model.phrase import Phrase
from core.project import Project
from core.releasing.asking import Asked
from core.releasing.writing import release
from tests.bench.bench_overview import megabytes
from tests.bench.conftest import Report
from tests.bench.doubly_coded import ARTICLES

FORMATS = ("csv", "parquet", "glossator-jsonl")
TIMES, MOST_MEGABYTES, SILENT_SECONDS = 4.0, 300.0, 1.0
ASKED = Asked(licence="CC-BY-4.0", formats=FORMATS, with_unresolved=True, resamples=200)


def test_a_release_beside_plain_exports_of_the_same(
    gold: Path, tmp_path: Path, report: Report
) -> None:
    options = ExportOptions(layers=("gold",), with_votes=True, with_unresolved=True)
    with Project.open(gold, read_only=True) as project:
        began = time.process_time()
        for name in ("huggingface", *FORMATS):
            export(project, tmp_path / f"{name}{'.jsonl' * ('json' in name)}", name, options)
        plain = time.process_time() - began
        heard = _Heard()
        began = time.process_time()
        done = release(project, tmp_path / "release", ASKED, heard)
        took = time.process_time() - began
    assert done.preview.articles > ARTICLES * 0.8
    detail = f"{took:.1f} s beside {plain:.1f}, {done.preview.statements:,} statements"
    report("a release, times plain exports", took / plain, TIMES, detail)
    report("a release, most that is held, MB", heard.grown, MOST_MEGABYTES, "above the start")
    told = f"{heard.waited:.1f} on the wall; after {heard.after}"
    report("a release, longest silence, s of work", heard.silence, SILENT_SECONDS, told)


class _Heard:
    """The longest time without a word, after which one, and how far memory has grown.

    It is told in seconds in which this program worked or waited, whichever were fewer: other
    programs have a share of the machine, and the second of two workers works at the same time.
    """

    def __init__(self) -> None:
        self.silence, self.waited, self.after, self.grown = 0.0, 0.0, "", 0.0
        self._start, self._last, self._word = megabytes(), _now(), ""

    def __call__(self, done: int, total: int | None, what: Phrase) -> None:
        wall, work = (now - last for now, last in zip(_now(), self._last, strict=True))
        self.waited = max(self.waited, wall)
        if min(wall, work) > self.silence:
            self.silence, self.after = min(wall, work), f"“{self._word}”"
        self.grown = max(self.grown, megabytes() - self._start)
        self._last, self._word = _now(), str(what)


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()
