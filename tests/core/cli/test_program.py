"""Help, JSON, statuses: what is the same for every verb."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.__about__ import __version__
from core.cli import bar, main, program
from core.cli.bar import Bar, drawn
from core.cli.program import VERBS
from core.cli.verb import Answer, Status, Verb, counted
from core.commands.gold_rules import AcceptMajority
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from core.text.failure import REPORTS, data_folder
from tests.core.cli.conftest import Outcome, Run, deleted
from tests.core.exchange.builders import SENTENCE, write

ROOT = Path(__file__).parents[3]


def heed_interruptions() -> None:
    """A shell starts what runs in its background with interruptions ignored; it is inherited."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def glossator(*arguments: object, **more: object) -> "subprocess.Popen[str]":
    """The command line as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "core.cli", *map(str, arguments)],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interruptions,
        **more,  # type: ignore[call-overload]
    )


def copied(sample: Path, to: Path) -> Path:
    with Project.open(sample) as project:
        project.copy_to(to)
    return to


def arguments_of(verb: str, sample: Path, annotated: Path, folder: Path) -> tuple[object, ...]:
    """A call of each verb that succeeds."""
    codebook = write(folder / "c.yaml", "format: glossator-codebook/1\nactors: [{name: X}]\n")
    if verb == "release":
        with Project.open(sample) as project:
            project.run(AcceptMajority())
    gone = deleted(sample) if verb == "restore-statement" else ""
    more: dict[str, tuple[object, ...]] = {
        "new": (folder / "new.glossator",),
        "import": (sample, write(folder / "a.txt", SENTENCE)),
        "search": (sample, "hotline"),
        "layer import": (sample, annotated, "--annotator", "Ana"),
        "codebook export": (sample, folder / "out.yaml"),
        "codebook import": (sample, codebook),
        "codebook merge": (sample, "Poland", "--into", "Germany"),
        "recode": (sample, "--annotator", "Ana", "--set-stance", "neutral"),
        "restore-statement": (sample, gone, "--annotator", "Ana"),
        "agreement": (
            "--ratings",
            write(folder / "r.csv", "Ana,Ben\nyes,no\nno,no\n"),
            "--level",
            "nominal",
        ),
        "assign": (sample, "--annotators", "Ana,Ben", "--overlap", "20%"),
        "hand-out": (sample, folder / "ben.glossator", "--annotator", "Ben"),
        "merge": (sample, copied(sample, folder / "other.glossator")),
        "adjudicate": (sample, "--list"),
        "export": (sample, folder / "out.csv", "--format", "csv"),
        "release": (sample, folder / "r", "--licence", "MIT", "--with-unresolved"),
        "network": (sample, folder / "out.gexf", "--format", "gexf", "--layer", "Ana"),
        "encrypt": (sample, "--passphrase-file", write(folder / "p.txt", "eight or more")),
        "backup": (sample, folder / "b.glossator"),
        "restore": (sample, copied(sample, folder / "earlier.glossator")),
        "formats": (),
        "report": (folder / "problem.txt", "--project", sample, "--no-self-test"),
    }
    return (*verb.split(), *more.get(verb, (sample,)))


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_answers_with_one_json_value_and_nothing_else(
    run: Run, sample: Path, annotated: Path, tmp_path: Path, verb: str
) -> None:
    outcome = run(*arguments_of(verb, sample, annotated, tmp_path), "--json")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.count("\n") == 1
    assert isinstance(json.loads(outcome.out), list if verb == "formats" else dict)


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_answers_in_words(
    run: Run, sample: Path, annotated: Path, tmp_path: Path, verb: str
) -> None:
    outcome = run(*arguments_of(verb, sample, annotated, tmp_path))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.strip()
    assert not outcome.out.startswith(("{", "["))


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_explains_itself(run: Run, verb: str) -> None:
    outcome = run(*verb.split(), "--help")
    assert outcome.status == 0
    assert f"usage: glossator {verb}" in outcome.out
    assert "--json" in outcome.out


def test_help_names_every_verb_and_the_desk(run: Run) -> None:
    outcome = run("--help")
    assert outcome.status == 0
    for verb in VERBS:
        assert verb.name.split()[0] in outcome.out
    assert "glossator [PROJECT]" in outcome.out
    assert "exit status: 0 done; 1 refused" in outcome.out
    for status in Status:
        assert re.search(rf"\b{status.value} \w", outcome.out)


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"glossator {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("layer",),
        ("layer", "delete"),
        ("info",),
        ("info", "a", "b"),
        ("import", "p"),
        ("import", "p", "a", "--map", "x"),
        ("import", "p", "a", "--map", "x=nothing"),
        ("export", "p", "o"),
        ("export", "p", "o", "--format", "word"),
        ("layer", "import", "p", "f", "--annotator", "A", "--kind", "gold"),
        ("search", "p", "q", "--limit", "many"),
        ("info", "p", "--jso"),
    ],
)
def test_wrong_usage_is_status_2_with_the_usage(run: Run, arguments: tuple[str, ...]) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: glossator")


def failing(error: BaseException) -> Verb:
    def fail(arguments: object, progress: object) -> Answer:
        raise error

    return Verb("fail", "fail", lambda parser: None, fail)


@pytest.fixture
def fail(run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    def fail(error: BaseException) -> Outcome:
        monkeypatch.setattr(program, "VERBS", (failing(error),))
        return run("fail", "--json")

    return fail  # type: ignore[return-value]


def test_a_bug_is_told_in_one_sentence_with_the_place_of_its_report(fail: object) -> None:
    outcome: Outcome = fail(KeyError("a name"))  # type: ignore[operator]
    assert (outcome.status, outcome.out) == (70, "")
    assert outcome.complaint.startswith("This is a bug in Glossator, not in what you did (KeyError")
    path = Path(outcome.complaint.split("“")[1].split("”")[0])
    assert path.parent == data_folder() / REPORTS
    report = path.read_text(encoding="utf-8")
    assert "KeyError" in report
    assert "core/cli/program.py" in report
    assert "a name" not in outcome.complaint + report
    assert str(ROOT) not in report


def test_a_bug_whose_report_cannot_be_written_is_told_all_the_same(
    fail: object, own_home: Path
) -> None:
    data_folder().parent.mkdir(parents=True)
    data_folder().write_text("in the way")
    outcome: Outcome = fail(KeyError("lost"))  # type: ignore[operator]
    assert outcome.status == 70
    assert "could not be written" in outcome.complaint


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Cancelled()], ids=str)
def test_an_interruption_is_quiet(fail: object, error: BaseException) -> None:
    assert fail(error) == Outcome(130, "", "")  # type: ignore[operator]


def test_an_interruption_while_the_verbs_are_loaded_is_quiet(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupting:
        def find_spec(self, name: str, path: object, target: object = None) -> None:
            if name == "core.cli.program":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "core.cli.program")
    monkeypatch.setattr(sys, "meta_path", [Interrupting(), *sys.meta_path])
    assert run("formats") == Outcome(130, "", "")


def test_too_little_memory_is_told(fail: object) -> None:
    outcome: Outcome = fail(MemoryError())  # type: ignore[operator]
    assert outcome.status == 3
    assert "not enough memory" in outcome.complaint


def test_a_reader_that_goes_away_is_no_complaint(sample: Path) -> None:
    with glossator("search", sample, "the") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=30) == 141


def test_an_answer_that_cannot_be_written_is_told(sample: Path) -> None:
    with Path("/dev/full").open("w") as full:
        outcome = subprocess.run(
            [sys.executable, "-m", "core.cli", "info", sample],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert outcome.returncode == 3
    assert outcome.stderr == "The answer cannot be written: No space left on device.\n"


def test_an_interrupted_import_leaves_nothing_half_done(empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        write(folder / f"{number}.txt", f"{SENTENCE} {number}")
    with glossator("import", empty, folder) as process:
        log = empty.with_name(empty.name + "-wal")
        deadline = time.monotonic() + 30
        while not log.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "")
    with Project.open(empty) as project:
        assert project.article_count() == 0
        assert project.problems() == []


def test_words_that_a_terminal_cannot_show_are_no_error(sample: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    with glossator("search", sample, "Draht", env=environment) as process:
        out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert "Berlin wirbt f\\xfcr den hei\\xdfen Draht" in out
    with glossator("search", sample, "Draht", "--json", env=environment) as process:
        out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert "Berlin wirbt für den heißen Draht" in {hit["title"] for hit in json.loads(out)["hits"]}


def test_the_verbs_run_as_a_module(sample: Path) -> None:
    with glossator("info", sample, "--json") as process:
        out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert json.loads(out)["articles"] == 10


# The bar


class Terminal:
    """Standard error as a terminal."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass


def test_a_terminal_gets_a_bar_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(bar, "_SECONDS_BETWEEN", 0.0)
    with Bar() as shown:
        shown(1, 4, Phrase("Reading {name}", {"name": "a\nb.txt"}))
    assert "[######..................] 1/4 Reading a b.txt" in terminal.written
    assert terminal.written.endswith("\r\x1b[K")


def test_what_is_no_terminal_gets_no_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bar, "_SECONDS_BETWEEN", 0.0)
    with Bar() as shown:
        shown(1, 4, Phrase("Reading"))
    assert capsys.readouterr().err == ""


def test_a_bar_without_an_end_counts() -> None:
    assert drawn(1200, None) == "1,200"
    assert drawn(5, 4) == f"[{'#' * 24}] 5/4"


def test_main_takes_its_arguments_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["glossator", "formats", "--json"])
    assert main() == 0
    assert json.loads(capsys.readouterr().out)


def test_numbers_stand_with_the_right_noun() -> None:
    assert [counted(n, "article") for n in (0, 1, 2000)] == [
        "0 articles", "1 article", "2,000 articles",
    ]  # fmt: skip
    assert [counted(n, "entry", "entries") for n in (0, 1)] == ["0 entries", "1 entry"]


def test_no_verb_has_a_program_of_its_own_for_arguments() -> None:
    for verb in VERBS:
        parser = ArgumentParser()
        verb.arguments(parser)
        assert parser.format_usage()
