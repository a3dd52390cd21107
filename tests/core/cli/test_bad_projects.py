"""Projects that cannot be had: each is one sentence, the right status, and unchanged."""

import json
import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.cli import program
from core.storage import connection, waiting
from tests.core.cli.conftest import Run
from tests.core.exchange.builders import SENTENCE, write

ROOT = Path(__file__).parents[3]
READING = [("info",), ("check",), ("layer", "list"), ("search", "the")]
WRITING = [("import",), ("codebook", "import")]


def call(run: Run, verb: tuple[str, ...], project: Path, folder: Path) -> tuple[int, str]:
    """Status and complaint of a verb on a project that cannot be had."""
    more: dict[tuple[str, ...], tuple[object, ...]] = {
        ("search", "the"): ("the",),
        ("import",): (write(folder / "a.txt", SENTENCE),),
        ("codebook", "import"): (write(folder / "c.yaml", CODEBOOK),),
    }
    words = verb[:1] if verb[0] == "search" else verb
    outcome = run(*words, project, *more.get(verb, ()))
    assert outcome.out == ""
    return outcome.status, outcome.complaint


CODEBOOK = "format: glossator-codebook/1\nactors: [{name: Atlantis}]\n"


@pytest.mark.parametrize("verb", READING + WRITING, ids=" ".join)
@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"", "is not a Glossator project"),
        (b"just words, no database", "is not a Glossator project"),
        (b"SQLite format 3\0" + b"\0" * 4080, "is not a Glossator project"),
    ],
    ids=["empty", "words", "zeros"],
)
def test_what_is_no_project_is_told(
    run: Run, tmp_path: Path, verb: tuple[str, ...], raw: bytes, complaint: str
) -> None:
    path = write(tmp_path / "p.glossator", raw)
    status, told = call(run, verb, path, tmp_path)
    assert status == 3
    assert complaint in told
    assert path.read_bytes() == raw


@pytest.mark.parametrize("verb", READING + WRITING, ids=" ".join)
def test_a_database_of_another_program_is_told(
    run: Run, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    path = tmp_path / "p.glossator"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE project (id)")
    before = path.read_bytes()
    status, told = call(run, verb, path, tmp_path)
    assert (status, path.read_bytes()) == (3, before)
    assert "is not a Glossator project" in told


@pytest.mark.parametrize("verb", READING + WRITING, ids=" ".join)
def test_a_project_of_a_newer_version_is_told(
    run: Run, sample: Path, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    with closing(sqlite3.connect(sample)) as database, database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('glossator', 'm999_from_the_future', '2099-01-01')"
        )
    before = sample.read_bytes()
    status, told = call(run, verb, sample, tmp_path)
    assert (status, sample.read_bytes()) == (3, before)
    assert "was written by a newer version of Glossator" in told


@pytest.mark.parametrize("verb", READING + WRITING, ids=" ".join)
@pytest.mark.parametrize("share", [0.05, 0.5, 0.99])
def test_a_project_cut_short_is_told(
    run: Run, sample: Path, tmp_path: Path, verb: tuple[str, ...], share: float
) -> None:
    raw = sample.read_bytes()
    write(sample, raw[: int(len(raw) * share)])
    before = sample.read_bytes()
    status, told = call(run, verb, sample, tmp_path)
    assert (status, sample.read_bytes()) == (3, before)
    assert "is cut short" in told


@pytest.mark.parametrize("verb", READING + WRITING, ids=" ".join)
@pytest.mark.parametrize("name", ["missing", "folder", "pipe", "dangling"])
def test_what_is_no_file_is_told(
    run: Run, tmp_path: Path, verb: tuple[str, ...], name: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to("nowhere")
    status, told = call(run, verb, tmp_path / name, tmp_path)
    assert status == 3
    assert "There is no project" in told or "is not a file" in told


def test_check_lists_what_is_wrong_with_a_damaged_project(run: Run, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as database, database:
        database.execute("UPDATE span SET quote = 'something else' WHERE id = 1")
    outcome = run("check", sample, "--json")
    assert outcome.status == 1
    assert outcome.data["ok"] is False
    quote, row = outcome.data["problems"]  # type: ignore[misc]
    assert "has another quote" in quote
    assert row == "Row 1 of span was changed outside Glossator."
    assert "is damaged: 2 problems." in outcome.complaint


def test_pages_overwritten_with_nonsense_are_told(run: Run, sample: Path) -> None:
    raw = bytearray(sample.read_bytes())
    for page in range(5, len(raw) // 4096, 3):
        raw[page * 4096 : page * 4096 + 512] = b"\xff" * 512
    write(sample, bytes(raw))
    outcome = run("check", sample, "--json")
    assert outcome.status in (1, 3)
    assert "Traceback" not in outcome.err
    for verb in ("info", "search"):
        found = run(verb, sample, *(("the",) if verb == "search" else ()))
        assert found.status in (0, 3), found
    assert sample.read_bytes() == bytes(raw)


# Locked by another program

Holder = subprocess.Popen[str]
HOLDER = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA locking_mode = " + sys.argv[2])
database.execute("BEGIN EXCLUSIVE")
database.execute("UPDATE project SET codebook_name = codebook_name")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(
    request: pytest.FixtureRequest, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Holder]:
    """Another process that writes to the sample and does not finish."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(waiting, "MOST_SECONDS", 0.0)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, sample, request.param],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


@pytest.mark.parametrize("hold", ["NORMAL"], indirect=True)
def test_who_writes_on_the_command_line_waits_for_another_program_and_says_so(
    run: Run, sample: Path, hold: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST_SECONDS", 600.0)
    complain = program._complain

    def end_the_other(sentence: str) -> None:
        complain(sentence)
        hold.kill()

    monkeypatch.setattr(program, "_complain", end_the_other)
    outcome = run("search", sample, "the", "--save", "All", "--json")
    assert outcome.status == 0
    assert outcome.err == "Another program is writing to this project; waiting for it.\n"


@pytest.mark.parametrize("hold", ["NORMAL", "EXCLUSIVE"], indirect=True)
@pytest.mark.parametrize("verb", WRITING, ids=" ".join)
def test_a_project_that_another_program_writes_to_is_told(
    run: Run, sample: Path, hold: Holder, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    before = sample.read_bytes()
    status, told = call(run, verb, sample, tmp_path)
    assert (status, sample.read_bytes()) == (3, before)
    assert "Another program is writing to this project. Nothing was changed" in told


@pytest.mark.parametrize("hold", ["NORMAL"], indirect=True)
def test_a_project_that_another_program_writes_to_can_be_read(
    run: Run, sample: Path, hold: Holder
) -> None:
    assert run("info", sample, "--json").data["articles"] == 10


# Disks, in a namespace of their own

INSIDE = """
import json, os, subprocess, sys
from pathlib import Path
disk = Path(sys.argv[1])
def mount(options):
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", disk], check=True)
def run(*arguments):
    from contextlib import redirect_stderr, redirect_stdout
    from io import StringIO
    from core.cli import main
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        status = main([str(argument) for argument in arguments])
    return {"status": status, "out": out.getvalue(), "err": err.getvalue()}
"""


def on_a_disk(folder: Path, script: str, *arguments: object) -> object:
    """What `script` prints as JSON, with an own file system on `folder`/disk.

    Root mounts it; anyone else gets a namespace in which he is root. Where neither is given, the
    test fails: it must not be passed over in silence.
    """
    disk = folder / "disk"
    disk.mkdir()
    is_root = os.geteuid() == 0
    alone = [] if is_root else ["unshare", "-rm"]
    code = INSIDE + textwrap.dedent(script)
    try:
        done = subprocess.run(
            [*alone, sys.executable, "-c", code, disk, *map(str, arguments)],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    finally:
        if is_root and os.path.ismount(disk):
            subprocess.run(["umount", disk], check=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_full_disk_stops_an_import_and_harms_nothing(sample: Path, tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(400):
        write(articles / f"{number}.txt", f"{SENTENCE} {number}\n" * 200)
    first, info, check, again = on_a_disk(
        tmp_path,
        """
        mount("size=2m")
        project = disk / "p.glossator"
        project.write_bytes(Path(sys.argv[2]).read_bytes())
        print(json.dumps([
            run("import", project, sys.argv[3]), run("info", project, "--json"),
            run("check", project), run("import", project, sys.argv[3] + "/0.txt"),
        ]))
        """,
        sample, articles,
    )  # type: ignore[misc]  # fmt: skip
    assert (first["status"], first["out"]) == (3, "")
    assert first["err"].startswith("The disk is full. Nothing of this step was written")
    assert json.loads(info["out"])["articles"] == 10
    assert (check["status"], check["out"].splitlines()[0]) == (0, "The project is whole.")
    assert again["status"] == 0, "there is room for a small step"


def test_a_full_disk_stops_an_export_and_keeps_the_older_one(sample: Path, tmp_path: Path) -> None:
    outcomes, kept = on_a_disk(
        tmp_path,
        """
        mount("size=256k")
        (disk / "a.jsonl").write_text("older")
        (disk / "a.csv").write_text("older")
        with (disk / "filler").open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                file.truncate(file.tell() - 8192)
        outcomes = [
            run("export", sys.argv[2], disk / "a.jsonl", "--format", "glossator-jsonl"),
            run("export", sys.argv[2], disk / "a.csv", "--format", "csv"),
            run("export", sys.argv[2], disk / "folder", "--format", "csv"),
            run("backup", sys.argv[2], disk / "b.glossator"),
        ]
        (disk / "filler").unlink()
        kept = {path.name: path.read_text() for path in disk.iterdir()}
        print(json.dumps([outcomes, kept]))
        """,
        sample,
    )  # type: ignore[misc]
    for outcome in outcomes:
        assert (outcome["status"], outcome["out"]) == (3, "")
        assert outcome["err"].startswith("The disk is full")
        assert outcome["err"].count("\n") == 1
    assert kept == {"a.jsonl": "older", "a.csv": "older"}


def test_a_disk_with_no_room_for_a_project_gets_none(tmp_path: Path) -> None:
    outcome, kept = on_a_disk(
        tmp_path,
        """
        mount("size=64k")
        outcome = run("new", disk / "p.glossator")
        print(json.dumps([outcome, [path.name for path in disk.iterdir()]]))
        """,
    )  # type: ignore[misc]
    assert (outcome["status"], outcome["out"]) == (3, "")
    assert outcome["err"].startswith("The disk is full")
    assert kept == []


def test_a_project_that_may_only_be_read_can_be_read(sample: Path, tmp_path: Path) -> None:
    article = write(tmp_path / "a.txt", SENTENCE)
    read, written, is_same = on_a_disk(
        tmp_path,
        """
        mount("size=4m")
        project = disk / "p.glossator"
        project.write_bytes(Path(sys.argv[2]).read_bytes())
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        read = [run(*verb) for verb in (
            ("info", project), ("check", project), ("layer", "list", project),
            ("search", project, "the"), ("backup", project, sys.argv[3] + ".glossator"),
            ("export", project, sys.argv[3] + ".csv", "--format", "csv"),
            ("codebook", "export", project, sys.argv[3] + ".yaml"),
        )]
        written = [run(*verb) for verb in (
            ("import", project, sys.argv[3]), ("import", project, sys.argv[3], "--dry-run"),
            ("codebook", "import", project, sys.argv[3] + ".yaml"),
            ("export", project, disk / "a.csv", "--format", "csv"),
        )]
        is_same = project.read_bytes() == Path(sys.argv[2]).read_bytes()
        print(json.dumps([read, written, is_same]))
        """,
        sample, article,
    )  # type: ignore[misc]  # fmt: skip
    assert [(outcome["status"], outcome["err"]) for outcome in read] == [(0, "")] * 7
    assert [outcome["status"] for outcome in written] == [3, 0, 3, 3]  # a look writes nothing
    assert "open for reading only" in written[0]["err"]
    assert "cannot be written: Read-only file system" in written[3]["err"]
    assert is_same


def test_what_cannot_be_made_where_one_may_only_read_says_so_of_its_name(
    sample: Path, tmp_path: Path
) -> None:
    article = write(tmp_path / "a.txt", SENTENCE)
    project = tmp_path / "q.glossator"
    project.write_bytes(sample.read_bytes())
    made, imported = on_a_disk(
        tmp_path,
        """
        mount("size=4m")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        project, article = sys.argv[2:]
        made = [run(*verb) for verb in (
            ("backup", project, disk / "a.glossator"), ("new", disk / "a.glossator"),
            ("hand-out", project, disk / "a.glossator", "--annotator", "Ana"),
        )]
        os.environ["GLOSSATOR_BACKUPS"] = str(disk)
        print(json.dumps([made, run("import", project, article)]))
        """,
        project, article,
    )  # type: ignore[misc]  # fmt: skip
    told = "“a.glossator” cannot be written here: Read-only file system.\n"
    assert [(outcome["status"], outcome["err"]) for outcome in made] == [(3, told)] * 3
    assert imported["status"] == 0, imported["err"]
    assert imported["err"].startswith("Backups cannot be kept in “")
    assert (tmp_path / "q backups").is_dir()
