"""Whatever ends a release midway, what was there before is whole, and nothing is left beside it."""

import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from core.model.phrase import Cancelled, Phrase, Unavailable
from core.project import Project
from core.releasing.verifying import verified
from core.releasing.writing import release
from tests.core.releasing.builders import ASKED, contents, released

FORMATS = ("csv", "xlsx", "conll", "brat", "parquet")


def beside(out: Path) -> set[str]:
    return {path.name for path in out.parent.iterdir()}


def steps_of(path: Path, out: Path) -> list[str]:
    """What a release says of itself, in order."""
    told: list[str] = []

    def tell(done: int, total: int | None, what: Phrase) -> None:
        told.append(what.template)

    released(path, out, tell, formats=FORMATS, is_first=True)
    return told


def test_a_stop_at_the_first_and_the_last_word_of_each_step_leaves_the_older_one(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    told = steps_of(reports, tmp_path / "other")
    before, names = contents(first), beside(first)
    turns = {at for at, what in enumerate(told) if what not in told[:at]}
    turns |= {at for at, what in enumerate(told) if what not in told[at + 1 :]}
    assert len(turns) > 10
    for at in sorted(turns):
        left = at

        def stop(done: int, total: int | None, what: Phrase) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        for out in (first, tmp_path / "new"):
            left = at
            with pytest.raises(Cancelled):
                released(reports, out, stop, formats=FORMATS, is_first=True)
    assert contents(first) == before
    assert beside(first) == names
    with Project.open(reports, read_only=True) as project:
        assert len(project.releases()) == 2


@contextmanager
def no_file_over(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 64, 1_000, 4_096, 16_384])
def test_where_the_disk_is_full_the_older_one_is_whole(
    size: int, reports: Path, first: Path
) -> None:
    before, names = contents(first), beside(first)
    with Project.open(reports, read_only=True) as project:
        asked = replace(ASKED, formats=FORMATS, is_first=True)
        for out in (first, first.with_name("new")):
            with no_file_over(size), pytest.raises(Unavailable, match=r"^The disk is full: "):
                release(project, out, asked)
        assert len(project.releases()) == 1
    assert contents(first) == before
    assert beside(first) - names <= {f"{reports.name}-wal", f"{reports.name}-shm"}


def test_the_command_line_says_in_one_sentence_that_the_disk_is_full(
    reports: Path, first: Path
) -> None:
    """In a process that may write no file larger than what SQLite shares with others."""
    before, names = contents(first), beside(first)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2**15, 2**15))

    done = subprocess.run(
        [
            *(sys.executable, "-m", "core.cli", "release", reports, first, "--no-previous"),
            *("--licence", "CC-BY-4.0", "--date", "2025-06-01", "--formats", "csv"),
        ],
        preexec_fn=limit, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith(f"The disk is full: “{first}” could not be written, and")
    assert done.stderr.count("\n") == 1
    assert contents(first) == before
    assert beside(first) == names


@pytest.mark.parametrize(
    ("what", "number"), [("step", 5), ("step", 60), ("rename", 1), ("rename", 2)]
)
def test_a_process_that_is_killed_leaves_the_older_one_and_the_next_clears_away(
    what: str, number: int, reports: Path, first: Path
) -> None:
    before, names = contents(first), beside(first)
    command = [sys.executable, "-m", "tests.core.releasing.ending", reports, first, what]
    done = subprocess.run([*map(str, command), str(number)], check=False)
    assert done.returncode == -signal.SIGKILL
    released(reports, first.with_name("next"), is_first=True)
    assert contents(first) == before
    assert verified(first).is_whole
    assert beside(first) == names | {"next"}
    shutil.rmtree(first.with_name("next"))
