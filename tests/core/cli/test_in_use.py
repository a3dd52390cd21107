"""Where one program alone may work, a verb says in one sentence who does, and changes nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.storage import claims
from tests.core.storage.test_claims import Entry, held_elsewhere, stranger


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    (tmp_path / ".stfolder").mkdir()
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "core.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_a_verb_that_writes_is_refused_with_one_sentence(path: Path, tmp_path: Path) -> None:
    article = tmp_path / "one.txt"
    article.write_text("Berlin welcomes the talks.")
    with held_elsewhere(path, Entry.DESK):
        before = path.read_bytes()
        done = run("import", path, article)
        assert done.returncode == 3
        assert done.stdout == ""
        (sentence,) = done.stderr.splitlines()
        assert f"on {os.uname().nodename}, at the desk, since" in sentence
        assert path.read_bytes() == before
    assert run("import", path, article).returncode == 0
    assert not claims.lock_of(path).exists()


def test_a_verb_that_reads_answers_from_a_copy(path: Path) -> None:
    stranger(claims.lock_of(path))
    done = run("info", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0 articles")
