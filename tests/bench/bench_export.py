"""What goes out costs little more than the libraries alone, in memory that does not grow."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as arrow
import pytest
from pyarrow import parquet

from core.exchange.export import export
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from tests.bench.conftest import Report
from tests.bench.many_statements import many_statements

STATEMENTS, ON_EACH = 1_000_000, 200
JSON_BOUND = PARQUET_BOUND = 1.5
_SHARE = 10
"""What the libraries are measured on: a tenth, so that all of it fits into memory."""


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "million.glossator"
    many_statements(path, STATEMENTS // ON_EACH, ON_EACH)
    return path


@pytest.fixture(scope="session")
def tenth(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "tenth.glossator"
    many_statements(path, STATEMENTS // ON_EACH // _SHARE, ON_EACH)
    return path


def least(work: Callable[[], object], times: int = 5) -> float:
    """The least seconds of the processor that it takes: what else runs here adds to the others."""
    found = []
    for _ in range(times):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)


def written(project: Path, out: Path, name: str) -> None:
    with Project.open(project, read_only=True) as opened:
        export(opened, out, name)


def test_json_lines_beside_a_bare_loop(tenth: Path, tmp_path: Path, report: Report) -> None:
    out = tmp_path / "out.jsonl"
    ours = least(lambda: written(tenth, out, "glossator-jsonl"))
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]

    def bare() -> None:
        with (tmp_path / "bare.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for record in records:
                file.write(json.dumps(record, ensure_ascii=False) + "\n")

    alone = least(bare)
    assert (tmp_path / "bare.jsonl").read_bytes() == out.read_bytes()
    count = STATEMENTS // _SHARE
    report(
        "JSON lines, times a bare json loop", ours / alone, JSON_BOUND,
        f"{ours / count * 1e6:.1f} µs a statement beside {alone / count * 1e6:.1f}",
    )  # fmt: skip


def test_parquet_beside_pyarrow(tenth: Path, tmp_path: Path, report: Report) -> None:
    out = tmp_path / "out"
    ours = least(lambda: written(tenth, out, "parquet"))
    tables = {path.name: parquet.read_table(path) for path in out.iterdir()}
    rows: dict[str, list[dict[str, Any]]] = {n: table.to_pylist() for n, table in tables.items()}

    def bare() -> None:
        for name, table in tables.items():
            made = arrow.Table.from_pylist(rows[name], schema=table.schema)
            parquet.write_table(made, tmp_path / name, compression="zstd")

    alone = least(bare)
    count = STATEMENTS // _SHARE
    report(
        "Parquet, times pyarrow writing the same rows", ours / alone, PARQUET_BOUND,
        f"{ours / count * 1e6:.1f} µs a statement beside {alone / count * 1e6:.1f}",
    )  # fmt: skip


_MEASURED = """
import re, sys
from pathlib import Path
from core.exchange.export import export
from core.project import Project
import pyarrow.parquet

def kib(name):
    return int(re.search(rf"{name}:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

began = kib("VmRSS")
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    export(project, Path(sys.argv[2]), sys.argv[3])
print((kib("VmHWM") - began) / 1024)
"""


@pytest.mark.parametrize(
    ("name", "out"), [("glossator-jsonl", "a.jsonl"), ("parquet", "a"), ("csv", "b")]
)
def test_memory_is_bounded(
    name: str, out: str, million: Path, tmp_path: Path, report: Report
) -> None:
    command = [sys.executable, "-c", _MEASURED, str(million), str(tmp_path / out), name]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    report(f"memory for a million statements as {name}, MiB", float(told.stdout), 300, "VmHWM")


def test_a_stop_is_quick(million: Path, tmp_path: Path, report: Report) -> None:
    """Measured from the call that asks for it to what tells of it, at the slowest of some places;
    the next call of the progress is where it is noticed."""
    arrow.array(["once"])  # loads pandas where that is installed, as it is for these tests alone
    slowest = 0.0
    for name, out in (("glossator-jsonl", "a.jsonl"), ("parquet", "a")):
        asked = [0.0]
        calls = iter(range(2_000))

        def progress(done: int, total: int | None, what: Phrase) -> None:
            now = time.monotonic()
            nonlocal slowest
            slowest = max(slowest, now - asked[0]) if asked[0] else 0.0  # noqa: B023
            asked[0] = now  # noqa: B023
            if next(calls, None) is None:  # noqa: B023
                raise Cancelled

        began = 0.0
        with Project.open(million, read_only=True) as project:
            try:
                export(project, tmp_path / out, name, None, progress)
            except Cancelled:
                began = time.monotonic() - asked[0]
        slowest = max(slowest, began)
        assert not (tmp_path / out).exists()
    report("seconds until a stop is obeyed", slowest, 0.5, "between two calls, and to clear away")
