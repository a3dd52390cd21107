"""The main job in a real window on a real X server, with keys from outside the process."""

import json
import os
import subprocess
import sys
from pathlib import Path

from core.project import Project
from tests.e2e.screen import ROOT, RunningDesk, Screen
from tests.e2e.script import (
    ON_SAMPLE,
    ON_SEEDS,
    Draft,
    Recorded,
    SameEvidence,
    Step,
    complete,
)

SEEDS = ROOT.parent / "shared" / "seeds"
SAMPLE = ROOT / "resources" / "sample" / "articles"
SPANS = ("evidence", "actor_mentions", "stance_cues", "measure_mentions")


class Analyst:
    """Works at a running desk by keys and looks into the project file to see what is saved."""

    def __init__(self, desk: RunningDesk, path: Path) -> None:
        self._desk = desk
        self._path = path
        self.complete = 0
        self.drafts = 0

    def take(self, step: Step) -> None:
        desk = self._desk
        if isinstance(step, SameEvidence):
            desk.keys("ctrl+d")
        else:
            desk.keys("Escape", "Escape", "Home", *("Down",) * step.sentence)
        if isinstance(step, Recorded):
            if "plus" in step.shape:
                desk.keys("Escape")
            desk.keys(*step.shape)
        if not isinstance(step, SameEvidence):
            desk.keys("Return")
        self._choose(*step.actor)
        if isinstance(step, Recorded):
            desk.keys(step.stance)
            self._choose(*step.measure)
        if isinstance(step, Draft):
            desk.keys("Escape")
            self.drafts += 1
        else:
            self.complete += 1
        self.wait_for_file()

    def _choose(self, typed: str, end: str) -> None:
        self._desk.type(typed)
        self._desk.keys(end)

    def wait_for_file(self) -> None:
        wanted = (self.complete, self.drafts)
        self._desk.wait_until(
            lambda: self.totals() == wanted, f"{wanted} statements and drafts wanted"
        )

    def totals(self) -> tuple[int, int]:
        with Project.open(self._path, read_only=True) as project:
            return project.statement_totals()


def linked(folder: Path, articles: Path) -> Path:
    """The articles, in a folder whose path is short to type."""
    link = folder / "articles"
    link.symlink_to(articles)
    return link


def command_line(*arguments: object) -> None:
    subprocess.run(
        [sys.executable, "-m", "gui", *map(str, arguments)],
        check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def facts(export: Path) -> list[dict[str, object]]:
    """An export without texts, quotes and random uids: what can stand in a repository."""
    found: list[dict[str, object]] = []
    for line in export.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]
        for statement in record["statements"]:
            for name in SPANS:
                for span in statement[name]:
                    assert text[span["start"] : span["end"]] == span["quote"]
                statement[name] = [[span["start"], span["end"]] for span in statement[name]]
            assert len(statement.pop("uid")) == 32
        # Statements on one passage stand in the order of their uids, which are drawn by chance.
        record["statements"].sort(key=lambda statement: json.dumps(statement, sort_keys=True))
        kept = {name: record[name] for name in ("format", "layer", "state", "statements")}
        found.append({"sha256": record["article"]["sha256"], **kept})
    return found


def begin_project(desk: RunningDesk, path: Path, folder: Path) -> None:
    """From the welcome page to imported articles."""
    desk.wait_for_window("^Glossator$")
    desk.keys("ctrl+n")
    desk.wait_for_window("New project")
    desk.type(str(path))
    desk.keys("Return")
    desk.wait_for_window("annotating")
    desk.type("Ana")
    desk.keys("Return")
    desk.wait_until_gone("annotating")
    desk.keys("ctrl+i")
    desk.wait_for_window("Import")
    desk.type(str(folder))
    desk.keys("Return", "Return")
    wanted = len(list(folder.iterdir()))
    desk.wait_until(lambda: articles_in(path) == wanted, f"{wanted} articles wanted")
    desk.keys("Escape")
    desk.wait_until_gone("Import")


def articles_in(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        return project.article_count()


def state_of(path: Path) -> list[object]:
    """Everything an annotator would see of the statements, however they are numbered inside."""
    with Project.open(path, read_only=True) as project:
        layer = project.layer_named("Ana")
        return [
            (statement.uid, statement.parts)
            for article in project.articles_by_uid()
            for statement in project.statements(article.id, layer.id)
        ]


def export_to(desk: RunningDesk, path: Path) -> None:
    desk.keys("ctrl+e")
    desk.wait_for_window("Export")
    desk.keys("ctrl+a")
    desk.type(str(path))
    desk.keys("Return")
    desk.wait_until(path.exists, "an export wanted")
    desk.keys("Escape")
    desk.wait_until_gone("Export")


def do_the_main_job(
    screen: Screen, tmp_path: Path, articles: Path, script: tuple[tuple[Step, ...], ...]
) -> Path:
    """Import, record, kill, reopen, undo, redo, export; and the same by command line."""
    path, exported = tmp_path / "work.glossator", tmp_path / "ana.jsonl"
    desk = screen.start_desk()
    begin_project(desk, path, linked(tmp_path, articles))
    analyst = Analyst(desk, path)
    for number, steps in enumerate(script):
        if number:
            desk.keys("ctrl+Next")
        for step in steps:
            analyst.take(step)
    recorded = state_of(path)
    desk.kill()
    assert state_of(path) == recorded

    desk = screen.start_desk(str(path))
    desk.wait_for_window("work.glossator")
    analyst = Analyst(desk, path)
    undone = (complete(script) - 1, 1)
    desk.keys("ctrl+z", "ctrl+z", "ctrl+z")
    desk.wait_until(lambda: analyst.totals() == undone, "undo takes back a statement")
    left = state_of(path)
    assert left == [each for each in recorded if each in left]
    desk.keys("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z")
    desk.wait_until(lambda: state_of(path) == recorded, "redo brings the same statement back")

    export_to(desk, exported)
    assert desk.quit() == 0
    with Project.open(path) as project:
        assert project.problems() == []
    by_command = tmp_path / "command.jsonl"
    command_line("export", path, by_command, "--format", "glossator-jsonl")
    assert by_command.read_bytes() == exported.read_bytes()
    other, again = tmp_path / "other.glossator", tmp_path / "again.jsonl"
    command_line("new", other)
    command_line("import", other, tmp_path / "articles")
    command_line("layer", "import", other, exported, "--annotator", "Ana", "--create")
    command_line("export", other, again, "--format", "glossator-jsonl")
    assert again.read_bytes() == exported.read_bytes()
    return exported


def expected(name: str) -> object:
    return json.loads(Path(__file__).with_name(name).read_text())


def test_the_sample_is_imported_recorded_killed_reopened_and_exported(
    screen: Screen, tmp_path: Path
) -> None:
    assert complete(ON_SAMPLE) >= 12
    exported = do_the_main_job(screen, tmp_path, SAMPLE, ON_SAMPLE)
    assert facts(exported) == expected("sample_expected.json")


if SEEDS.is_dir():  # five real articles that stand beside the project where it is made

    def test_the_seeds_are_imported_recorded_killed_reopened_and_exported(
        screen: Screen, tmp_path: Path
    ) -> None:
        assert complete(ON_SEEDS) >= 12
        exported = do_the_main_job(screen, tmp_path, SEEDS, ON_SEEDS)
        assert facts(exported) == expected("seeds_expected.json")
