"""When the disk is full, nothing of a step is written, and there is a way on."""

import json
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SHARED_MEMORY, SMALL = Path("/dev/shm"), 256 * 2**20

BEGINNING = """
import atexit, json, os, subprocess, sys
from pathlib import Path
from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, NewArticle
from core.model.phrase import Unavailable
from core.project import Project

disk = Path(sys.argv[1])
if "mount" in sys.argv:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], check=True)
    atexit.register(subprocess.run, ["umount", "-l", disk])

def fill(left):
    with (disk / "filler").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            file.truncate(file.tell() - 4096 * left)

def free():
    (disk / "filler").unlink()

def told(act):
    try:
        act()
    except Unavailable as trouble:
        return str(trouble)

def article(number, size):
    text = " ".join(f"word{number}x{at}" for at in range(size))
    return AddArticles([NewArticle(text, ArticleDetails(f"T{number}"), "")])
"""


def on_a_small_disk(folder: Path, script: str) -> object:
    """What `script` prints as JSON, given a small file system of its own to fill.

    Fails where the system has none to give: a skip would hide it for good.
    """
    code = BEGINNING + textwrap.dedent(script)
    with small_disk(folder) as (begin, disk):
        done = subprocess.run(
            [*begin, sys.executable, "-c", code, disk, *(["mount"] if begin else [])],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@contextmanager
def small_disk(folder: Path) -> Iterator[tuple[list[str], Path]]:
    """How to begin a command, and the folder that it then has as a small disk.

    A name space with a mount of its own, as a user or as root; in a container that allows
    neither, its small shared memory, which is as real a disk to fill.
    """
    disk = folder / "disk"
    disk.mkdir()
    for flags in (["-rm"], ["-m"], ["-m", "--propagation", "unchanged"]):
        begin = ["unshare", *flags]
        tried = [*begin, "mount", "-t", "tmpfs", "tmpfs", str(disk)]
        with suppress(OSError):
            if subprocess.run(tried, capture_output=True, check=False).returncode == 0:
                yield begin, disk
                return
    assert shutil.disk_usage(SHARED_MEMORY).total <= SMALL, "this system has no small disk to fill"
    with tempfile.TemporaryDirectory(dir=SHARED_MEMORY) as there:
        yield [], Path(there)


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_step_for_which_there_is_no_room_is_not_there_and_the_next_one_is(
    tmp_path: Path, mode: str
) -> None:
    """However much room is left, so that the write or the commit itself is what fails."""
    outcome = on_a_small_disk(
        tmp_path,
        f"""
        outcome = []
        for left in (0, 1, 2, 5, 10, 20, 40):
            path = disk / f"{{left}}.glossator"
            with Project.create(path) as project:
                project._database.execute("PRAGMA journal_mode = {mode}")
                project.run(article(0, 2000))
                fill(left)
                failed = told(lambda: project.run(article(1, 9000)))
                during = [project.article_count(), project.problems()]
                free()
                project.run(article(2, 9000))
                project.run(AddAnnotator("Anna"))
            with Project.open(path) as project:
                after = [project.article_count(), project.problems(), len(project.layers())]
            outcome.append([failed, during, after])
            path.unlink()
        print(json.dumps(outcome))
        """,
    )
    assert len(outcome) == 7  # type: ignore[arg-type]
    for failed, during, after in outcome:  # type: ignore[attr-defined]
        assert failed.startswith("The disk is full. Nothing of this step was written")
        assert during == [1, []]
        assert after == [2, [], 1]


def test_a_reader_who_is_half_way_through_is_not_disturbed(tmp_path: Path) -> None:
    outcome = on_a_small_disk(
        tmp_path,
        """
        with Project.create(disk / "p.glossator") as project:
            for number in range(20):
                project.run(article(number, 5))
            reading = project.articles_by_uid()
            next(reading)
            fill(0)
            failed = [told(lambda: project.run(AddAnnotator("Anna"))) for _ in range(3)]
            free()
            project.run(AddAnnotator("Anna"))
            print(json.dumps([failed, len(list(reading)), len(project.layers())]))
        """,
    )
    failed, read, layers = outcome  # type: ignore[misc]
    assert all(sentence.startswith("The disk is full") for sentence in failed)
    assert (read, layers) == (19, 1)


def test_an_import_for_which_there_is_no_room_is_told_and_takes_none_from_others(
    tmp_path: Path,
) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(40):
        body = " ".join(f"word{number}x{at}" for at in range(400))
        (texts / f"{number:02}.txt").write_text(body)
    outcome = on_a_small_disk(
        tmp_path,
        f"""
        from core.exchange.plan import ImportPlan
        from core.importing import import_articles
        plan = ImportPlan((Path({str(texts)!r}),))
        with Project.create(disk / "p.glossator") as project:
            project.run(article(0, 5))
            fill(10)
            failed = told(lambda: import_articles(project, plan))
            during = [project.article_count(), project.problems()]
            left = sorted(path.name for path in disk.iterdir() if "import" in path.name)
            free()
            done = import_articles(project, plan)
            count = len(done.report.imported)
        print(json.dumps([failed, during, left, count]))
        """,
    )
    failed, during, left, count = outcome  # type: ignore[misc]
    assert failed.startswith("The disk is full. Nothing of this step was written")
    assert during == [1, []]
    assert left == []
    assert count == 40


def test_a_copy_for_which_there_is_no_room_leaves_the_older_one(tmp_path: Path) -> None:
    outcome = on_a_small_disk(
        tmp_path,
        """
        with Project.create(disk / "p.glossator") as project:
            project.copy_to(disk / "copy.glossator")
            project.run(article(0, 2000))
            fill(20)
            failed = told(lambda: project.copy_to(disk / "copy.glossator", replace=True))
            left = sorted(path.name for path in disk.iterdir() if path.name[0] not in "pf")
            free()
            with Project.open(disk / "copy.glossator") as copy:
                print(json.dumps([failed, left, copy.article_count(), copy.problems()]))
        """,
    )
    failed, left, articles, problems = outcome  # type: ignore[misc]
    assert failed.startswith("The disk is full")
    assert left == ["copy.glossator"]
    assert (articles, problems) == (0, [])
