"""Aligning one crowded article, and the whole report on 10,000 articles of three annotators."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.agreement.alignment import pairs
from core.model.compared import ComparedStatement
from core.model.ids import EntryId, LayerId, StatementId
from tests.bench.agreement_measured import RESAMPLES
from tests.bench.conftest import Report
from tests.bench.doubly_coded import ANNOTATORS, ARTICLES, STATEMENTS

ROOT = Path(__file__).parents[2]
CROWD = 1_000
_ALIGNING_S, _REPORT_S, _REPORT_MIB, _SILENCE_S = 1.0, 20.0, 1_024.0, 5.0


def crowd(layer: int, length: int, pieces: int) -> list[ComparedStatement]:
    """Statements all over a text of that length, each of so many passages."""
    chance = random.Random(layer)
    made = []
    for number in range(CROWD):
        start = chance.randrange(length)
        ends = [start]
        for _ in range(2 * pieces - 1):
            ends.append(ends[-1] + chance.randint(10, 150))
        actor, stance, measure = (EntryId(chance.randrange(few)) for few in (20, 5, 20))
        evidence = tuple(zip(ends[::2], ends[1::2], strict=True))
        known = StatementId(number), f"{layer} {number}", LayerId(layer), evidence
        made.append(ComparedStatement(*known, actor, stance, measure, None, {}, 1, {}))
    return made


@pytest.mark.parametrize(
    ("length", "pieces"), [(100_000, 1), (5_000, 2), (500, 1), (1, 1)],
    ids=["spread", "in two pieces", "all overlap", "all begin at one place"],
)  # fmt: skip
def test_a_thousand_statements_are_aligned_with_a_thousand(
    length: int, pieces: int, report: Report
) -> None:
    one, other = crowd(1, length, pieces), crowd(2, length, pieces)
    pairs(one[:60], other[:60])  # what it computes with is loaded
    times = []
    for _ in range(3):
        began = time.perf_counter()
        found = pairs(one, other)
        times.append(time.perf_counter() - began)
    detail = f"{CROWD:,} × {CROWD:,} in {length:,} characters: {len(found.matches)} matched"
    report("alignment, seconds", min(times), _ALIGNING_S, detail)


def measured(path: Path, *arguments: object) -> dict[str, float]:
    """In a process of its own, so that its memory is its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.agreement_measured", str(path), *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    told: dict[str, float] = json.loads(done.stdout)
    return told


def test_the_report_on_ten_thousand_articles_of_three_annotators(
    annotated: Path, report: Report
) -> None:
    told = measured(annotated)
    assert told["articles"] == ARTICLES
    assert told["statements"] == ARTICLES * STATEMENTS * len(ANNOTATORS)
    assert told["resamples"] == RESAMPLES
    detail = (
        f"{ARTICLES:,} articles × {len(ANNOTATORS)} annotators × {STATEMENTS} statements, "
        f"{RESAMPLES:,} resamples; progress told {told['progress']:,} times"
    )
    report("report of agreement, seconds", told["seconds"], _REPORT_S, detail)
    report("report of agreement, MiB", told["mib"], _REPORT_MIB, "at most")
    report("silence of its progress, seconds", told["silence"], _SILENCE_S, "at most")


def test_a_report_ends_soon_after_a_wish_to_stop(annotated: Path, report: Report) -> None:
    for after in (100, ARTICLES + 20):
        told = measured(annotated, after)
        detail = f"once progress was told {after:,} times"
        report("stopping a report, seconds", told["stopped_after"], 1.0, detail)
