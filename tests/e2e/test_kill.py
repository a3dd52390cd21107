"""Killing the desk at random moments: what it called saved is there, and nothing is half done."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.span import Role
from core.model.statement import Statement
from core.project import Project
from tests.gui.builders import TEXT, TRAPS, project_with

ROOT = Path(__file__).parents[2]
KILLS = 200
SLOWEST_START = 120.0
"""Seconds; a disk that others keep busy lets the first write to a file wait for half a minute."""
LONGEST_WORK, LONGER = 0.6, 1.25
"""Seconds after which a desk that records is killed at the latest; longer on a busy machine, where
too many were killed before they had saved anything."""


@pytest.fixture
def desks() -> Iterator[subprocess.Popen[str]]:
    program = Path(__file__).with_name("recording_desk.py")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(program)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
        start_new_session=True,
    ) as server:  # fmt: skip
        yield server
        os.killpg(server.pid, signal.SIGKILL)  # with a desk that was not killed yet


def run_and_kill(
    desks: subprocess.Popen[str], project: Path, output: Path, seed: int, longest: float
) -> list[list[object]]:
    """Let a desk record for up to `longest` seconds; what it had called saved, in order."""
    assert desks.stdin is not None
    assert desks.stdout is not None
    output.unlink(missing_ok=True)
    desks.stdin.write(f"{project}\t{output}\t{seed}\n")
    desks.stdin.flush()
    child = int(desks.stdout.readline())
    patience = time.monotonic() + SLOWEST_START
    while not (output.exists() and output.read_text().startswith("ready\n")):
        assert time.monotonic() < patience, "the desk did not come up"
        time.sleep(0.005)
    time.sleep(random.Random(seed).uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    lines = output.read_text().split("\n")
    return [json.loads(line) for line in lines[1:-1]]  # the last one may be cut


def all_statements(project: Project) -> dict[str, Statement]:
    layer = project.layer_named("Ana")
    articles = [article.id for article in project.articles_by_uid()]
    found = [s for article in articles for s in project.statements(article, layer.id)]
    return {statement.uid: statement for statement in found}


def test_nothing_called_saved_is_lost_in_200_kills(
    desks: subprocess.Popen[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, output = tmp_path / "work.glossator", tmp_path / "saved.txt"
    project_with(path, TEXT, *TRAPS).close()
    saved: dict[str, list[object]] = {}
    kills_with_work, longest = 0, LONGEST_WORK
    for kill in range(KILLS):
        told = run_and_kill(desks, path, output, kill, longest)
        kills_with_work += bool(told)
        if not told and kills_with_work < (kill + 1) * 2 / 3:
            longest *= LONGER
        saved.update((str(uid), parts) for uid, *parts in told)
        with Project.open(path) as project:
            stored = all_statements(project)
            problems = project.problems() if kill % 10 == 9 or kill == KILLS - 1 else []
        assert problems == []
        for uid, parts in saved.items():
            assert uid in stored, f"after kill {kill} statement {uid} is lost"
            kept = stored[uid].parts
            for was, now in zip(parts, (kept.actor, kept.stance, kept.measure), strict=True):
                assert was in (None, now), f"after kill {kill} a part of {uid} is lost"
        assert all(statement.parts.spans(Role.EVIDENCE) for statement in stored.values())
    with capsys.disabled():
        print(f"\n{KILLS} kills, {kills_with_work} amid work: {len(saved)} saved, 0 lost")
    assert kills_with_work > KILLS // 2
