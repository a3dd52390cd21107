"""The damage is told as it is: what is lost counts as lost, and ends the command with 1."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase

from core.model.salvaged import Salvaged
from core.project import Project
from tests.damage import __main__ as command
from tests.damage import (
    flips,
    killed_recording,
    killed_verbs,
    notebook,
    readers,
    refused,
    states,
    two_writers,
)
from tests.damage.crew import TEMPORARY, Ending
from tests.damage.deeds import DEEDS, Trial
from tests.damage.faults import FAULTS
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row, table

FAULT = FAULTS[0]


def test_the_table_tells_each_fault_and_all_of_them() -> None:
    rows = [Row("one", 1_200, 0, "5 amid it"), Row("another", 30, 2, "", ("seed 4",))]
    head, one, another, _, whole, _, loss = table(rows).splitlines()
    assert head.split() == ["fault", "trials", "survived", "lost"]
    assert one.split() == ["one", "1,200", "1,200", "0", "5", "amid", "it"]
    assert another.split() == ["another", "30", "28", "2"]
    assert whole.split() == ["all", "1,230", "1,228", "2"]
    assert loss == "Lost, another: seed 4"


def test_trials_are_counted_by_what_became_of_them() -> None:
    count = Count("one")
    count.survived("amid it")
    count.survived("amid it")
    count.lost("seed 4")
    assert count.row() == Row("one", 3, 1, "2 amid it", ("seed 4",))


@pytest.mark.parametrize(("lost", "status"), [(0, 0), (1, 1)])
def test_the_command_fails_if_anything_is_lost(
    lost: int, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "_apart", lambda fault, _: [Row(fault.name, 3, lost)])
    assert command.main([FAULT.name]) == status
    assert capsys.readouterr().out.splitlines()[1].split() == [
        FAULT.name, "3", str(3 - lost), str(lost),
    ]  # fmt: skip


def test_a_fault_that_hangs_or_breaks_down_is_a_loss() -> None:
    arguments = command._parser().parse_args(["--trials", "1", "--seed", "1"])
    (broken,) = command._apart(replace(FAULT, name="no such fault"), arguments)
    assert broken.lost == 1
    assert "broke down" in broken.losses[0]
    (hung,) = command._apart(replace(FAULT, limit=(0, 0)), arguments)
    assert "hangs" in hung.losses[0]


def test_a_fault_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["no-such-fault"]) == 2
    assert FAULT.name in capsys.readouterr().err


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """As many as may be killed before their work began: the first loss ends it."""
    return Plan(tmp_path, 200, 1)


def test_what_is_called_saved_and_is_not_is_found(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notebook, "do", lambda project, deed: None)
    row = killed_recording.killed(plan)
    assert row.lost == 1
    assert "called saved was" in row.losses[0]


def test_what_is_there_by_half_is_found(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    def by_halves(project: Project, deed: notebook.Deed) -> None:
        whole(project, deed)
        project._database.execute("DELETE FROM span")

    whole = notebook.do
    monkeypatch.setattr(notebook, "do", by_halves)
    assert killed_recording.killed(plan).lost == 1


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (70, "This is a bug in Glossator."),
        (3, "Traceback (most recent call last):"),
        (3, "It is full.\nAnd more is said."),
        (3, "OSError: no space."),
        (0, "Done."),
    ],
    ids=["a bug", "a traceback", "two lines", "an error", "not done, and called so"],
)
def test_what_is_no_sentence_is_a_loss(
    status: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = untouched(tmp_path, monkeypatch)
    with pytest.raises(Lost):
        refused.hold(trial, Ending((), status, said, 0.0))
    assert refused.hold(trial, Ending((), 3, "It is full.", 0.0)) == "told in a sentence"


def untouched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Trial:
    """A trial of which nothing has been done."""
    monkeypatch.setattr(Trial, "is_done", lambda _: False)
    backup = next(deed for deed in DEEDS if deed.name == "backup")
    return Trial(replace(backup, needs=()), folder, folder, None)


def test_what_is_left_behind_is_found(tmp_path: Path) -> None:
    backup = next(deed for deed in DEEDS if deed.name == "backup")
    trial = Trial(replace(backup, needs=()), tmp_path, tmp_path, None)
    assert trial.left_over() == []
    (tmp_path / ".half").touch()
    (tmp_path / TEMPORARY / "half").touch()
    assert trial.left_over() == [".half", f"{TEMPORARY}/half"]


def test_what_was_taken_back_is_not_wanted() -> None:
    told = ("+ 1", "+ 2", two_writers.WAITED, "- 1", "- 2", "+ 2")
    assert two_writers.in_force(told) == ["2"]


def test_a_model_that_says_something_else_is_a_loss(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states.Plain, "record", lambda *_: None)
    monkeypatch.setattr(states, "PHASES", (Phase.generate,))  # the shortest way there is no matter
    (row,) = states.work(Plan(tmp_path, 100, 1))
    assert row.lost == 1
    assert "said" in row.losses[0]


def test_as_many_steps_are_taken_as_were_asked_for(tmp_path: Path) -> None:
    """However early an order of them ends."""
    (row,) = states.work(Plan(tmp_path, 60, 3))
    assert row.trials >= 60
    assert row.lost == 0


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_what_a_repair_lost_and_did_not_name_is_found(
    is_encrypted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def by_half(path: Path, target: Path) -> Salvaged:
        return replace(whole(path, target), losses=())

    whole = flips.saved
    monkeypatch.setattr(flips, "saved", by_half)
    monkeypatch.setattr(flips, "_DAMAGES", (without_pages,))
    row = flips.flips(1, 1, tmp_path, is_encrypted=is_encrypted)
    assert row.lost == 1
    assert "nothing is told of it" in row.losses[0]


def without_pages(path: Path, _chance: Random) -> None:
    """Ten to forty hold nothing any more."""
    with path.open("r+b") as file:
        file.seek(10 * 4096)
        file.write(bytes(30 * 4096))


def test_a_repair_that_leaves_anything_in_clear_is_a_loss(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flips, "is_encrypted", lambda _path: False)
    monkeypatch.setattr(flips, "_DAMAGES", (flips._some_bits,))
    row = flips.flips(1, 1, tmp_path, is_encrypted=True)
    assert (row.lost, "is not encrypted" in row.losses[0]) == (1, True)


def test_a_fault_of_a_reader_is_a_loss() -> None:
    told = "by chance\ndna   7 runs, 3 s\ncsv   5 runs, 1 s\ncsv FAULT\nKeyError: planted\n"
    row = readers.counted(told, 1, "")
    assert (row.trials, row.lost, row.losses) == (13, 1, ("KeyError: planted\n",))
    assert readers.counted("", 1, "no module").lost == 1


def test_a_process_that_goes_on_without_whoever_started_it_is_found(tmp_path: Path) -> None:
    told = {**os.environ, "TMPDIR": str(tmp_path / TEMPORARY)}
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env=told) as on:
        with pytest.raises(Lost, match="go on"):
            killed_verbs.expect_alone(tmp_path, seconds=0.5)
        on.kill()
    killed_verbs.expect_alone(tmp_path)
