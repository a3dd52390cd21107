"""The one command leads to the desk, to a verb, or to the process that reads files."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.exchange.articles import apart
from gui import application, launch

ROOT = Path(__file__).parents[2]


def test_a_bundled_program_serves_as_the_process_that_reads_files() -> None:
    assert launch.READ_APART == apart.SWITCH
    code = (
        "import sys\nfrom gui.launch import main\nstatus = main(['--read-apart'])\n"
        "assert 'PySide6' not in sys.modules\nsys.exit(status)"
    )
    request = b'{"kind": "pdf", "path": "/nowhere.pdf", "seconds": 9, "memory": 2000000000}\n'
    done = subprocess.run(
        [sys.executable, "-c", code], input=request, capture_output=True, cwd=ROOT, check=True
    )
    ready, refused = done.stdout.splitlines()
    assert ready.startswith(b'["ready"')
    assert refused.startswith(b'["refused"')


def test_a_verb_that_is_none_is_named_with_the_one_that_may_be_meant(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert launch.main(["imprt", "a.glossator", "b.txt"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("There is no verb “imprt”. Did you mean “import”?\n")
    assert launch.USAGE in told


def test_a_word_that_is_neither_a_verb_nor_a_file_opens_no_desk(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert launch.main(["foo"]) == 2
    assert capsys.readouterr().err == f"“foo” is neither a verb nor a file.\n{launch.USAGE}\n"
    assert launch.main(["serch"]) == 2
    assert "neither a verb nor a file. Did you mean “search”?" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["", "demo", "missing.glossator", "there"])
def test_what_may_be_a_project_is_left_to_the_desk(
    word: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []

    def run(project: str) -> int:
        opened.append(project)
        return 0

    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").write_text("no project")
    monkeypatch.setattr(application, "run", run)
    assert launch.main([word] if word else []) == 0
    assert opened == [word]
