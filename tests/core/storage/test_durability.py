"""What was called saved is there after the process was killed, and nothing is there by half."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.model.ids import ArticleId, StatementId
from core.project import Project
from tests.core import builders

ROOT = Path(__file__).parents[3]
KILLS = 20

RECORDER = """
import itertools, sys
from pathlib import Path
from core.commands.statements import AddStatement
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project

path, article, run = Path(sys.argv[1]), ArticleId(int(sys.argv[2])), sys.argv[3]
with Project.open(path) as project:
    project.act_as("Anna")
    text = project.text(article)
    book = project.codebook
    actor, measure = book.actors[0].id, book.measures[0].id
    spans = (Span.of(text, 0, 5), Span.of(text, 20, 27), Span.of(text, 30, 60))
    for number in itertools.count():
        stance = book.stances[number % 5].id
        parts = StatementParts(spans, actor, stance, measure, note=f"{run}-{number}")
        print(project.run(AddStatement(article, parts)), parts.note, flush=True)
"""


def recorded_until_killed(path: Path, article: ArticleId, run: int, alive: float) -> list[str]:
    """The lines that a recording process printed before it was killed without warning."""
    command = [sys.executable, "-c", RECORDER, str(path), str(article), str(run)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        first = child.stdout.readline()
        time.sleep(alive)
        child.kill()
        rest, errors = child.stdout.read(), child.stderr.read()  # what is buffered among it
    assert first.endswith("\n"), f"the child recorded nothing: {errors}"
    assert errors == ""
    return [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


def test_every_statement_called_saved_survives_twenty_kills(
    project: Project, article: ArticleId
) -> None:
    path = project.path
    project.close()
    chance = random.Random(20)
    saved: dict[StatementId, str] = {}
    for kill in range(KILLS):
        for line in recorded_until_killed(path, article, kill, chance.uniform(0, 0.15)):
            number, note = line.split()
            saved[StatementId(int(number))] = note
        check_after_a_kill(path, article, saved, kills=kill + 1)
    assert len(saved) > 2 * KILLS


def check_after_a_kill(
    path: Path, article: ArticleId, saved: dict[StatementId, str], *, kills: int
) -> None:
    with Project.open(path) as project:
        assert project.problems() == []
        project.act_as("Anna")
        stored = project.statements(article, builders.own_layer(project))
    notes = {statement.id: statement.parts.note for statement in stored}
    assert saved.items() <= notes.items()
    # A kill may fall between the commit and the line that tells of it.
    assert len(notes) - len(saved) <= kills
    for statement in stored:
        assert not statement.is_draft
        assert len(statement.parts.evidence) == 3


def test_a_copy_of_file_and_log_taken_while_writing_is_whole(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    """As after a power cut: the log is there, the process that wrote it is not."""
    statement = builders.add_statement(project, article)
    copy = tmp_path / "copy.glossator"
    for suffix in ("", "-wal"):
        Path(f"{copy}{suffix}").write_bytes(Path(f"{project.path}{suffix}").read_bytes())
    with Project.open(copy) as recovered:
        assert recovered.problems() == []
        assert builders.statement(recovered, statement).parts.evidence


@pytest.mark.parametrize("lost", [1, 100, 4_096, 5_000])
def test_a_log_whose_end_is_lost_loses_the_last_step_alone(
    project: Project, article: ArticleId, tmp_path: Path, lost: int
) -> None:
    first = builders.add_statement(project, article)
    second = builders.add_statement(project, article, "NATO")
    copy = tmp_path / "copy.glossator"
    copy.write_bytes(project.path.read_bytes())
    log = Path(f"{project.path}-wal").read_bytes()
    Path(f"{copy}-wal").write_bytes(log[:-lost])
    with Project.open(copy) as recovered:
        assert recovered.problems() == []
        assert [s.id for s in recovered.some_statements([first, second])] == [first]


LOOKER = "import sys; from pathlib import Path; from core.project import Project;" + (
    "Project.open(Path(sys.argv[1]), read_only=True).close()"
)


def look_from_another_process(path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", LOOKER, str(path)], env=environment, check=True)


def test_opening_a_project_twice_in_one_process_does_not_lay_it_open_to_another(
    project: Project, article: ArticleId
) -> None:
    """Closing any handle of a file drops a process's locks on it: its log would be deleted."""
    Project.open(project.path).close()
    first = builders.add_statement(project, article)
    look_from_another_process(project.path)
    second = builders.add_statement(project, article)
    with Project.open(project.path) as other:
        stored = {each.id for each in other.some_statements([first, second])}
    assert stored == {first, second}
    log = project.path.with_name(project.path.name + "-wal")
    assert log.exists()
