"""The one command leads to the desk, to a verb, or to the process that reads files."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.exchange.articles import apart
from core.exchange.portions import crew
from gui import launch

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


def test_a_bundled_program_serves_as_a_worker_of_an_export() -> None:
    assert launch.ENCODE_APART == crew.SWITCH
    code = (
        "import sys\nfrom gui.launch import main\nassert main(['--encode-apart']) == 1\n"
        "assert 'core.exchange.portions.worker' in sys.modules\nassert 'PySide6' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], input=b"", cwd=ROOT, check=True)  # asked nothing


def test_a_verb_that_is_none_is_named_with_the_one_that_may_be_meant(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert launch.main(["imprt", "a.glossator", "b.txt"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("There is no verb “imprt”. Did you mean “import”?\n")
    assert launch.USAGE in told
