"""What a report tells of a project, of what was logged and kept, and of the self-test."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from core.reporting import (
    kept_reports,
    last_lines,
    project_facts,
    report_of,
    system_facts,
    tried,
)
from core.reporting.hiding import private_words
from core.text import failure

SECRETS = (
    "Zamzummim", "Zipporah", "Zelophehad", "Zerubbabel", "Zedekiah", "Zechariah", "Zephaniah",
    "Zebulun", "Zacchaeus", "Zimri", "Ziklag",
)  # fmt: skip
TEXT, TITLE, ANNOTATOR, ACTOR, FOLDER, FILE, USER, SAID, PLACE, ALIAS, OUTLET = SECRETS


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program's own files."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("USER", USER)
    folder = failure.data_folder()
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    folder = tmp_path / FOLDER
    folder.mkdir()
    with Project.create(folder / f"{FILE}.glossator") as made:
        details = ArticleDetails(TITLE, outlet=OUTLET)
        made.run(AddArticles([NewArticle(f"{TEXT} speaks.", details, f"{PLACE}.txt")]))
        made.run(AddAnnotator(ANNOTATOR))
        made.run(AddEntry(EntryDraft(EntryKind.ACTOR, ACTOR, aliases=(ALIAS,))))
        yield made


def fail() -> failure.Told:
    try:
        raise ValueError(f"{SAID} in /home/{USER}/{FOLDER}")
    except ValueError as error:
        return failure.Told.of(error)


def test_nothing_of_the_work_and_of_its_places_is_told(data: Path, project: Project) -> None:
    around = failure.Circumstances(words=[f"{SAID} whole"], lines=["bare line"])
    failure.keep(failure.report_of(fail(), around), data / failure.REPORTS, "bare")
    with_words = failure.report_of(fail(), around, with_words=True)
    failure.keep(with_words, data / failure.REPORTS, "whole")
    logged = f"2026-11-23 06:19:04,123 WARNING glossator.x {SAID} in {project.path}\n  {TEXT}\n"
    (data / "glossator.log").write_text(logged, encoding="utf-8")
    parts = {
        **system_facts({"Qt": "6"}),
        "Project": project_facts(project, project.path),
        "Logged": last_lines(),
        "Reports": kept_reports(),
    }
    report = report_of("", parts, private_words([project.path]))
    assert not [secret for secret in SECRETS if secret.lower() in report.lower()], report
    assert str(Path.home()) not in report
    for told in ("articles: 1", "statements: 0", "1 annotator", "1 actors", "a file .glossator",
                 "ValueError", "bare line", "WARNING glossator.x (", "1 left out"):  # fmt: skip
        assert told in report


def test_where_nothing_is_kept_that_is_told(data: Path) -> None:
    assert last_lines() == []
    assert kept_reports()[0].startswith("0 are kept")


def program(folder: Path, lines: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands for Python, and so for the desk."""
    script = folder / "python"
    script.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    script.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(script))


only_where_there_is_a_shell = pytest.mark.skipif(os.name != "posix", reason="a script of the shell")


@only_where_there_is_a_shell
def test_a_self_test_that_passes_is_told_with_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = '{"ok": true, "usable_s": 1.5, "rss_mib": 99, "versions": {"qt": "Zimri"}, "x": 3}'
    program(tmp_path, f"echo '{told}'; echo Noise >&2", monkeypatch)
    assert tried() == ["passed", "usable after 1.5 s", "memory 99 MiB", "Noise"]


@only_where_there_is_a_shell
def test_a_self_test_that_fails_is_told_with_what_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "echo 'libEGL.so.1 is missing' >&2; exit 3", monkeypatch)
    assert tried() == ["failed, exit status 3", "libEGL.so.1 is missing"]


def test_a_self_test_that_cannot_be_begun_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    assert tried() == ["could not be begun (No such file or directory)"]


@only_where_there_is_a_shell
def test_a_self_test_that_is_stopped_leaves_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = tmp_path / "number"
    program(tmp_path, f"echo $$ > {number}; exec sleep 600", monkeypatch)

    def stop(_done: int, _total: int | None, _what: Phrase) -> None:
        if number.exists() and number.read_text(encoding="utf-8").strip():
            raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        tried(stop)
    assert time.monotonic() - began < 60
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text(encoding="utf-8")), 0)
