"""Every way in is fuzzed, and each is run for a moment; `bootstrap.py fuzz` goes on for longer."""

import importlib
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from core.exchange.registry import ARTICLE_READERS, FORMATS
from core.model.phrase import Refused
from tests.core.exchange.builders import write
from tests.fuzz import driving
from tests.fuzz.mutating import bytes_changed
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.workshop import Workshop

RUNS = 15
ALIKE = {".md": ".txt", ".tsv": ".csv", ".htm": ".html", ".xhtml": ".html"}
"""Endings that the same reader reads as another's."""
HERE = Path(__file__).parent
NAMES = [target.name for target in TARGETS]


def test_every_reader_of_articles_is_a_target() -> None:
    assert {f"articles{ALIKE.get(ending, ending)}" for ending in ARTICLE_READERS} <= set(NAMES)


def test_every_other_format_that_is_read_is_a_target() -> None:
    read = {known.name for known in FORMATS if known.reads and known.read_articles is None}
    told = {re.sub("-(xmi|json)$", "", name) for name in NAMES}
    assert read <= told | {"uima"}


def test_every_target_that_is_written_is_run() -> None:
    modules = [
        importlib.import_module(f"tests.fuzz.{each.stem}") for each in HERE.glob("[a-z]*.py")
    ]
    every = [thing for module in modules for thing in vars(module).values()]
    listed = [each for thing in every if isinstance(thing, tuple) for each in thing]
    written = {each.name for each in (*every, *listed) if isinstance(each, Target)}
    assert written == set(NAMES)
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
def test_what_a_target_starts_from_is_sound(target: Target, tmp_path: Path) -> None:
    with Workshop() as workshop:
        for seed in target.seeds(tmp_path):
            target.read(workshop, seed)
            assert workshop.told == []


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a short run says of each target, the same run every time."""
    folder = str(tmp_path_factory.mktemp("fuzz"))
    command = [
        sys.executable,
        "-m",
        "tests.fuzz",
        "--quick",
        "--runs",
        str(RUNS),
        "--seconds",
        "3600",
        "--folder",
        folder,
    ]
    done = subprocess.run(command, cwd=driving.ROOT, capture_output=True, text=True, check=False)
    head, *lines = done.stdout.splitlines()
    assert head.startswith("guided" if has_atheris() else "by chance"), done.stderr
    told, name = dict[str, str](), ""
    for line in lines:
        name = next((known for known in NAMES if line.startswith(f"{known} ")), name)
        told[name] = f"{told[name]}\n{line}" if name in told else line
    return told


@pytest.mark.parametrize("name", NAMES)
def test_a_short_run_finds_no_fault(name: str, told: dict[str, str]) -> None:
    assert "FAULT" not in told[name], told[name]
    assert f" {RUNS} runs" in told[name]


def test_a_run_is_guided_by_the_lines_that_are_reached(told: dict[str, str]) -> None:
    assert all(("coverage" in line) == has_atheris() for line in told.values()), told


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
def test_what_has_nothing_in_it_is_changed_as_well(target: Target) -> None:
    for seed in range(20):
        target.change(b"", Random(seed))


def has_atheris() -> bool:
    return importlib.util.find_spec("atheris") is not None


def planted(read: Callable[[Workshop, bytes], None]) -> Target:
    return Target("planted", lambda folder: [b"sound"], bytes_changed, read)


def break_on_a_nul(workshop: Workshop, raw: bytes) -> None:
    if b"\0" in raw:
        raise KeyError("planted")


def say_too_much(workshop: Workshop, raw: bytes) -> None:
    with workshop.refusals():
        raise Refused("no " * 1_000)


@pytest.mark.parametrize("read", [break_on_a_nul, say_too_much])
def test_a_planted_fault_is_found_and_its_input_kept(
    read: Callable[[Workshop, bytes], None], tmp_path: Path
) -> None:
    plan = driving.Plan(tmp_path, seconds=60, runs=2_000, seed=1, is_guided=has_atheris())
    outcome = driving.fuzzed(planted(read), plan)
    assert outcome.fault is not None
    assert read.__name__ in outcome.fault
    (kept,) = (tmp_path / "planted").glob("crash-*")
    assert str(kept) in outcome.fault


@pytest.mark.parametrize(("needed", "fails"), [(1, False), (3, False), (4, True)])
def test_what_takes_too_long_beside_other_work_is_measured_again(
    needed: int, fails: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = iter([1] * (needed - 1) + [0])
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, next(ended))
    )
    done = driving.measured_alone(planted(lambda workshop, raw: None), tmp_path / "input")
    assert bool(done.returncode) == fails


@pytest.mark.parametrize("bound", ["SECONDS", "MEBIBYTES"])
def test_an_input_that_takes_too_much_is_told(
    bound: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "input", b"sound")
    target = planted(lambda workshop, raw: None)
    held = driving.most_memory()  # by all the tests of this process before this one
    monkeypatch.setattr(driving, "MEBIBYTES", held + driving.MEBIBYTES)
    assert driving.again(target, path) == 0
    monkeypatch.setattr(driving, bound, -1)
    assert driving.again(target, path) == 1
    assert "seconds" in capsys.readouterr().out
