"""What goes out costs little more than the libraries alone, in memory that does not grow.

Compared is the time that a person waits, by the clock, for all of a million statements: ours from
opening the project to the renamed file, on the disk; the library's from records that are parsed
already to the file closed. Records are parsed a portion at a time while its clock stands still, so
that they need not all fit into memory. Both are measured in turn, three times, and the least of
each counts. What the processors did, in all processes together, is told beside it.
"""

import filecmp
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

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
_ROUNDS = 3
_LINES, _ROWS = 50, 10_000
"""Records that are parsed at a time: articles, and statements."""
_STOPPED_AFTER = (0.05, 0.3, 1.0, 3.0)


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "million.glossator"
    many_statements(path, STATEMENTS // ON_EACH, ON_EACH)
    return path


@dataclass
class Clock:
    """Seconds, and those of all processors, of this process and of those it has waited for."""

    waited: float = 0.0
    worked: float = 0.0

    @contextmanager
    def going(self) -> Iterator[None]:
        began, worked = time.perf_counter(), sum(os.times()[:4])
        yield
        self.waited += time.perf_counter() - began
        self.worked += sum(os.times()[:4]) - worked


Measured = Callable[[], Clock]


def least(*ways: Measured) -> list[Clock]:
    """The least of each, of several rounds of all of them in turn."""
    rounds = [[way() for way in ways] for _ in range(_ROUNDS)]
    return [
        Clock(min(each.waited for each in found), min(each.worked for each in found))
        for found in zip(*rounds, strict=True)
    ]


def ours(project: Path, out: Path, name: str) -> Clock:
    clock = Clock()
    with clock.going(), Project.open(project, read_only=True) as opened:
        export(opened, out, name)
    return clock


def told(*clocks: Clock) -> str:
    return "; ".join(
        f"{each.waited / STATEMENTS * 1e6:.1f} µs a statement, {each.worked / STATEMENTS * 1e6:.1f}"
        " of processors"
        for each in clocks
    )


def test_json_lines_beside_a_bare_loop(million: Path, tmp_path: Path, report: Report) -> None:
    out, alone = tmp_path / "out.jsonl", tmp_path / "bare.jsonl"

    def bare() -> Clock:
        clock = Clock()
        with out.open(encoding="utf-8") as lines:
            file = alone.open("w", encoding="utf-8", newline="\n")
            while records := [json.loads(line) for line in islice(lines, _LINES)]:
                with clock.going():
                    for record in records:
                        file.write(json.dumps(record, ensure_ascii=False) + "\n")
            with clock.going():
                file.close()
        return clock

    found, library = least(lambda: ours(million, out, "glossator-jsonl"), bare)
    assert filecmp.cmp(out, alone, shallow=False)
    ratio = found.waited / library.waited
    report("JSON lines, times a bare json loop", ratio, JSON_BOUND, told(found, library))


def test_parquet_beside_pyarrow(million: Path, tmp_path: Path, report: Report) -> None:
    """Beside pyarrow making a table of the same records, and, for information, beside columns that
    are ready already."""
    out = tmp_path / "out"

    def written(made: Callable[[arrow.RecordBatch], Iterable[Callable[[], arrow.Table]]]) -> Clock:
        clock = Clock()
        for path in sorted(out.iterdir()):
            source = parquet.ParquetFile(path)
            schema = source.schema_arrow
            with parquet.ParquetWriter(tmp_path / path.name, schema, compression="zstd") as writer:
                for batch in source.iter_batches(_ROWS):
                    for table in made(batch):
                        with clock.going():
                            writer.write_table(table())
        return clock

    def of_records(batch: arrow.RecordBatch) -> Iterator[Callable[[], arrow.Table]]:
        rows = batch.to_pylist()
        yield lambda: arrow.Table.from_pylist(rows, schema=batch.schema)

    def of_columns(batch: arrow.RecordBatch) -> Iterator[Callable[[], arrow.Table]]:
        table = arrow.Table.from_batches([batch])
        yield lambda: table

    found, library, ready = least(
        lambda: ours(million, out, "parquet"),
        lambda: written(of_records),
        lambda: written(of_columns),
    )
    report(
        "Parquet, times pyarrow writing the same rows",
        found.waited / library.waited, PARQUET_BOUND,
        f"{told(found, library)}; of ready columns {told(ready)}",
    )  # fmt: skip


_MEASURED = """
import os, re, sys
from pathlib import Path
from core.exchange.export import export
from core.project import Project
import pyarrow.parquet

def kib(name, process="self"):
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return int((re.search(rf"{name}:\\s+(\\d+)", status) or [0, 0])[1])

workers = {}

def look(*_):
    for process in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        workers[process] = max(workers.get(process, 0), kib("VmHWM", process))

began = kib("VmRSS")
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    export(project, Path(sys.argv[2]), sys.argv[3], None, look)
print((kib("VmHWM") - began) / 1024, sum(workers.values()) / 1024, len(workers))
"""


@pytest.mark.parametrize(
    ("name", "out"), [("glossator-jsonl", "a.jsonl"), ("parquet", "a"), ("csv", "b")]
)
def test_memory_is_bounded(
    name: str, out: str, million: Path, tmp_path: Path, report: Report
) -> None:
    """Of this process above its start, and all that its workers have, the libraries that they
    share counted for each."""
    command = [sys.executable, "-c", _MEASURED, str(million), str(tmp_path / out), name]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    own, others, count = done.stdout.split()
    report(
        f"memory for a million statements as {name}, MiB", float(own) + float(others), 300,
        f"VmHWM; {float(own):.0f} here, {float(others):.0f} in {count} workers",
    )  # fmt: skip


def test_memory_of_a_hugging_face_folder_is_bounded(
    crowded: Path, tmp_path: Path, report: Report
) -> None:
    """Most of it is what pyarrow and what it loads take themselves."""
    command = [sys.executable, "-c", _MEASURED, str(crowded), str(tmp_path / "out"), "huggingface"]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    own = float(done.stdout.split()[0])
    report("memory for 100,000 statements as huggingface, MiB", own, 175, "VmHWM above the start")


@pytest.mark.parametrize(("name", "out"), [("glossator-jsonl", "a.jsonl"), ("parquet", "a")])
def test_a_stop_is_quick(
    name: str, out: str, million: Path, tmp_path: Path, report: Report
) -> None:
    """From the wish, at some moments, until all is cleared away; as the desk asks for it."""
    arrow.array(["once"])  # loads pandas where that is installed, as it is for these tests alone
    slowest = max(stopped(million, tmp_path / out, name, after) for after in _STOPPED_AFTER)
    assert not list(tmp_path.iterdir())
    report(f"seconds until a stop is obeyed, {name}", slowest, 0.5, "and all is cleared away")


def stopped(project: Path, out: Path, name: str, after: float) -> float:
    wish, asked = threading.Event(), list[float]()

    def progress(done: int, total: int | None, what: Phrase) -> None:
        if wish.is_set():
            raise Cancelled

    def ask() -> None:
        asked.append(time.monotonic())
        wish.set()

    with Project.open(project, read_only=True) as opened:
        opened.stop_when(wish.is_set)
        timer = threading.Timer(after, ask)
        timer.start()
        with pytest.raises(Cancelled):
            export(opened, out, name, None, progress)
    timer.join()
    return time.monotonic() - asked[0]
