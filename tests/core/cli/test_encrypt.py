"""encrypt, and every other verb on an encrypted project."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import backups, encryption
from core.cli.passphrases import FILE_NAMED_BY
from core.model.backup import Reason
from tests.core.cli.conftest import Run

WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def forgetful(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(FILE_NAMED_BY, raising=False)
    yield
    encryption.forget_all()


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "words.txt"
    path.write_text(f"{WORDS}\n", encoding="utf-8")
    return path


@pytest.fixture
def locked(run: Run, sample: Path, words: Path) -> Path:
    outcome = run("encrypt", sample, "--passphrase-file", words, "--json")
    assert outcome.data == {"path": str(sample), "encrypted": True}
    encryption.forget_all()
    return sample


def test_a_verb_on_an_encrypted_project_says_what_it_needs(run: Run, locked: Path) -> None:
    outcome = run("info", locked)
    assert outcome.status == 3
    assert "is encrypted" in outcome.complaint
    assert FILE_NAMED_BY in outcome.complaint


def test_with_the_passphrase_it_answers_as_for_any_other(
    run: Run, locked: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_NAMED_BY, str(words))
    assert run("info", locked, "--json").data["statements"] == 59
    assert run("check", locked).out.startswith("The project is whole.\n")
    assert run("encrypt", locked, "--remove", "--json").data["encrypted"] is False
    encryption.forget_all()
    monkeypatch.delenv(FILE_NAMED_BY)
    assert run("info", locked, "--json").data["statements"] == 59


def test_a_wrong_passphrase_is_refused(
    run: Run, locked: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words.write_text("something else\n")
    monkeypatch.setenv(FILE_NAMED_BY, str(words))
    outcome = run("info", locked)
    assert (outcome.status, outcome.complaint) == (
        1,
        f"This passphrase does not open “{locked.name}”.",
    )


@pytest.mark.parametrize(
    ("content", "status", "said"),
    [
        (b"short\n", 1, "at least 8 characters"),
        (b"\xff\xfe\xfd and more\n", 1, "is not a text in UTF-8"),
        (None, 3, "cannot be read"),
    ],
)
def test_a_passphrase_that_cannot_be_had_changes_nothing(
    run: Run, sample: Path, tmp_path: Path, content: bytes | None, status: int, said: str
) -> None:
    before, file = sample.read_bytes(), tmp_path / "p.txt"
    if content is not None:
        file.write_bytes(content)
    outcome = run("encrypt", sample, "--passphrase-file", file)
    assert outcome.status == status
    assert said in outcome.complaint
    assert sample.read_bytes() == before


def test_a_project_may_be_encrypted_from_the_start(run: Run, tmp_path: Path, words: Path) -> None:
    path = tmp_path / "new.glossator"
    assert run("new", path, "--passphrase-file", words).status == 0
    encryption.forget_all()
    assert run("info", path).status == 3


def test_nobody_is_asked_where_nobody_is_there(run: Run, sample: Path, tmp_path: Path) -> None:
    for arguments in (("encrypt", sample), ("new", tmp_path / "a.glossator", "--encrypted")):
        outcome = run(*arguments)
        assert outcome.status == 1
        assert "--passphrase-file" in outcome.complaint
    assert not (tmp_path / "a.glossator").exists()


def test_a_damaged_one_is_repaired_with_its_passphrase(
    run: Run, locked: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_NAMED_BY, str(words))
    held = bytearray(locked.read_bytes())
    held[2_000] ^= 1
    locked.write_bytes(held)
    outcome = run("check", locked)
    assert (outcome.status, outcome.complaint.count("its passphrase is right")) == (3, 1)
    encryption.forget_all()
    outcome = run("check", locked, "--repair")
    assert outcome.status == 0
    assert "Page 1 of the file: one bit had turned" in outcome.out
    assert "is not encrypted, and holds this report with numbers" in outcome.out
    new = locked.with_name(f"{locked.stem}-repaired.glossator")
    encryption.forget_all()
    assert run("info", new, "--json").data["statements"] == 59


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of its own")
def test_who_has_typed_a_passphrase_is_not_asked_for_it_again(locked: Path, words: Path) -> None:
    """Of a backup that has the same one with another salt."""
    encryption.unlock(locked, WORDS)
    backups.make(locked, Reason.IMPORT)
    encryption.set_passphrase(locked, WORDS)
    ours, theirs = os.openpty()
    environment = {name: each for name, each in os.environ.items() if name != FILE_NAMED_BY}
    process = subprocess.Popen(
        [sys.executable, "-m", "core.cli", "backups", str(locked), "--json"],
        stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        env=environment,
    )  # fmt: skip
    assert process.stderr is not None
    asked = b""
    while not asked.endswith(b": "):
        more = os.read(process.stderr.fileno(), 100)
        assert more
        asked += more
    os.write(ours, f"{WORDS}\n".encode())
    try:
        out, more = process.communicate(timeout=60)
    finally:
        process.kill()
        os.close(ours)
        os.close(theirs)
    assert process.returncode == 0
    assert b"Passphrase of" not in more
    assert [each["trouble"] for each in json.loads(out)["backups"]] == [None]
