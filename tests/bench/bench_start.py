"""Starting the process: until the window is painted, until it can be used, and its memory."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from tests.bench.conftest import Report

ROOT = Path(__file__).parents[2]
RUNS = 7


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the first start leaves the modules it compiled, as any installed program has them."""
    return tmp_path_factory.mktemp("compiled")


def started(compiled: Path, *arguments: str) -> dict[str, float]:
    environment = {
        **os.environ,
        "BENCH_BEGAN": str(time.time()),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(compiled),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("started.py")), *arguments],
        env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


@pytest.fixture(scope="module")
def figures(large: Path, compiled: Path) -> dict[str, float]:
    """Medians of both programs, run in turn so that a slow moment hits both."""
    bare, desk = [], []
    for run in range(RUNS + 1):
        one, other = started(compiled, "bare"), started(compiled, "desk", str(large))
        if run:
            bare.append(one)
            desk.append(other)
    return {
        "bare painted": median(each["painted"] for each in bare),
        "bare memory": median(each["rss_mib"] for each in bare),
        "painted": median(each["painted"] for each in desk),
        "usable": median(each["usable"] for each in desk),
        "memory": median(each["rss_mib"] for each in desk),
    }


def test_the_window_is_painted_soon(figures: dict[str, float], report: Report) -> None:
    detail = f"{figures['painted']:.2f} s, bare window {figures['bare painted']:.2f} s"
    report("window painted ÷ bare window", figures["painted"] / figures["bare painted"], 2, detail)


def test_list_and_article_are_usable_soon(figures: dict[str, float], report: Report) -> None:
    detail = f"{figures['usable']:.2f} s on 10,000 articles and 50,000 statements"
    report("usable ÷ bare window", figures["usable"] / figures["bare painted"], 5, detail)


def test_memory_stays_small(figures: dict[str, float], report: Report) -> None:
    detail = f"{figures['memory']:.0f} MiB, bare window {figures['bare memory']:.0f} MiB"
    report("memory ÷ bare window", figures["memory"] / figures["bare memory"], 4, detail)
