"""Backups where things go wrong: killed midway, no room, a wrong clock, two at once."""

import os
import signal
import subprocess
import sys
import textwrap
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core import backups
from core.commands.statements import AddStatement
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from core.reading import EVERY_ARTICLE
from tests.core import builders

ROOT = Path(__file__).parents[3]
NOW = datetime(2024, 11, 23, 12, 0, 0)
BEGINNING = """
import sys, time
from pathlib import Path
from core import backups
from core.model.backup import Reason
from core.project import Project
path = Path(sys.argv[1])
"""


def process(script: str, *arguments: object) -> subprocess.Popen[str]:
    code = BEGINNING + textwrap.dedent(script)
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def line(of: subprocess.Popen[str]) -> str:
    assert of.stdout is not None
    return of.stdout.readline().strip()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def worked(project: Project) -> Project:
    """A project of some megabytes."""
    text = " ".join(f"Germany supports the crisis hotline number {n}." for n in range(40_000))
    builders.add_article(project, text)
    return project


def test_one_that_is_killed_midway_leaves_nothing_that_lasts(worked: Project) -> None:
    folder = backups.folder_beside(worked.path)
    writer = process(
        """
        def stop(done, total, what):
            print("midway", flush=True)
            time.sleep(60)
        backups.make(path, Reason.HOURLY, progress=stop)
        """,
        worked.path,
    )
    assert line(writer) == "midway"
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert [name for name in names(folder) if name.endswith(".part")]
    assert worked.problems() == []
    assert backups.listed(worked.path) == []
    assert names(folder) == []
    assert backups.make(worked.path, Reason.HOURLY, now=NOW).path is not None
    assert names(folder) == ["test 2024-11-23 12.00.00 hourly.glossator"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_without_room_none_is_made_and_the_work_goes_on(worked: Project) -> None:
    writer = process(
        """
        import resource, signal
        from core.commands.layers import AddAnnotator
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
        backups.try_to_make(path, Reason.HOURLY, None, print)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        with Project.open(path) as project:
            project.run(AddAnnotator("Cleo"))
        backups.try_to_make(path, Reason.HOURLY, None, print)
        """,
        worked.path,
    )
    told, _ = writer.communicate()
    assert writer.returncode == 0
    (sentence,) = told.splitlines()
    assert sentence.startswith("No backup could be made: ")
    assert len(names(backups.folder_beside(worked.path))) == 1
    (found,) = backups.listed(worked.path)
    assert found.holdings is not None
    assert "Cleo" in {layer.annotator for layer in found.holdings.layers}


def test_two_processes_at_once_make_whole_ones(worked: Project) -> None:
    script = """
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(3):
        backups.make(path, Reason.HOURLY, always=True)
    """
    code = BEGINNING + textwrap.dedent(script)
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(worked.path)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    for each in both:
        assert line(each) == "ready"
    for each in both:
        each.communicate("go\n")
    assert [each.returncode for each in both] == [0, 0]
    found = backups.listed(worked.path)
    assert len(names(backups.folder_beside(worked.path))) == len(found)
    assert 3 <= len(found) <= 6
    for each_found in found:
        with Project.open(each_found.backup.path, read_only=True) as copy:
            assert copy.problems() == []


def test_a_clock_that_is_set_back_or_forward_costs_no_backup(worked: Project) -> None:
    clocks = [NOW, NOW + timedelta(days=900), NOW - timedelta(days=900), NOW + timedelta(hours=1)]
    for number, now in enumerate(clocks):
        builders.add_article(worked, f"Text number {number}.", f"Title {number}")
        assert backups.make(worked.path, Reason.HOURLY, now=now).path is not None
        assert now in [found.backup.at for found in backups.listed(worked.path)]
    assert len(backups.listed(worked.path)) == len(clocks)


def test_what_is_committed_after_a_backup_has_begun_is_not_in_it_and_does_not_wait(
    worked: Project,
) -> None:
    """It holds one moment, whatever is written meanwhile: here, between any two of its portions."""
    (article,) = map(ArticleId, worked.article_ids(None, EVERY_ARTICLE))
    parts = StatementParts(evidence=(Span.of(worked.text(article), 0, 7),))
    portions: list[int] = []

    def meanwhile(done: int, _total: int | None, _what: object) -> None:
        portions.append(done)
        worked.run(AddStatement(article, parts))

    made = backups.make(worked.path, Reason.HOURLY, now=NOW, progress=meanwhile).path
    assert made is not None
    assert len(portions) > 2
    assert portions == sorted(portions)
    (found,) = backups.listed(worked.path)
    assert found.holdings is not None
    assert found.holdings.statements == 0
    assert backups.held_now(worked.path).statements == len(portions)


def test_each_copy_that_is_saved_while_another_process_writes_is_whole_and_holds_a_beginning(
    project: Project, tmp_path: Path
) -> None:
    builders.add_article(project)
    writer = process(
        """
        from core.commands.statements import AddStatement
        from core.model.ids import ArticleId
        from core.model.span import Span
        from core.model.statement import StatementParts
        from core.reading import EVERY_ARTICLE
        with Project.open(path) as project:
            project.act_as("Anna")
            (article,) = map(ArticleId, project.article_ids(None, EVERY_ARTICLE))
            evidence = (Span.of(project.text(article), 0, 7),)
            for number in range(1000):
                note = StatementParts(evidence=evidence, note=str(number))
                project.run(AddStatement(article, note))
                if number == 20:
                    print("writing", flush=True)
        """,
        project.path,
    )
    assert line(writer) == "writing"
    held, number = [], 0
    while writer.stdout is not None:
        is_over = writer.poll() is not None
        copy = tmp_path / f"copy {number}.glossator"
        project.copy_to(copy)
        with Project.open(copy, read_only=True) as copied:
            assert copied.problems() == []
            copied.act_as("Anna")
            (article,) = map(ArticleId, copied.article_ids(None, EVERY_ARTICLE))
            notes = [s.parts.note for s in copied.statements(article, builders.own_layer(copied))]
        assert notes == [str(n) for n in range(len(notes))]
        held.append(len(notes))
        os.remove(copy)
        number += 1
        if is_over:
            break
    writer.communicate()
    assert writer.returncode == 0
    assert held == sorted(held)
    assert held[-1] == 1000
    assert len(set(held)) > 1
