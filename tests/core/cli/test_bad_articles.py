"""Files that are no articles: each is told in one sentence, and the project stays as it was."""

import os
from pathlib import Path

import pytest

from core.project import Project
from tests.core.cli.conftest import Run
from tests.core.exchange.builders import SENTENCE, write

GERMAN = "Die Bundesregierung prüft größere Übungen, sagt die Ministerin „jetzt“.\n"


def make(name: str, folder: Path) -> Path:
    """The bad file of that name."""
    path = folder / f"{name}.txt"
    match name:
        case "missing":
            pass
        case "dangling":
            path.symlink_to("nowhere")
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "loop":
            path.symlink_to(path.name)
        case "empty":
            write(path, b"")
        case "blank":
            write(path, b" \n\t\n")
        case "binary":
            write(path, bytes(range(256)) * 20)
        case "50 MB":
            with path.open("wb") as file:
                file.truncate(50_000_000)
        case "2 million":
            write(path, "word " * 400_001)
    return path


@pytest.mark.parametrize(
    ("name", "status", "complaint"),
    [
        ("missing", 3, "There is no file"),
        ("dangling", 3, "There is no file"),
        ("folder", 1, "there is no file to read"),
        ("pipe", 1, "is not a file that can be read"),
        ("loop", 3, "Too many levels of symbolic links"),
        ("empty", 1, "It holds no text."),
        ("blank", 1, "It holds no text."),
        ("binary", 1, "It is not a text"),
        ("50 MB", 1, "It is larger than 16 MB; split it, or import it as a table."),
        ("2 million", 1, "longer than an article can be (2,000,000 characters)"),
    ],
)
def test_a_bad_file_alone_is_refused(
    run: Run, empty: Path, tmp_path: Path, name: str, status: int, complaint: str
) -> None:
    before = empty.read_bytes()
    outcome = run("import", empty, make(name, tmp_path), "--json")
    assert outcome.status == status
    assert outcome.complaint.startswith("Nothing was imported")
    assert complaint in outcome.complaint
    assert outcome.data["imported"] == 0
    assert empty.read_bytes() == before


def test_a_file_that_is_wrong_weighs_more_than_one_that_is_missing(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    bad = [make(name, tmp_path) for name in ("missing", "binary")]
    assert run("import", empty, *bad).status == 1


def test_bad_files_among_good_ones_stop_nothing(run: Run, empty: Path, tmp_path: Path) -> None:
    names = ("missing", "dangling", "pipe", "loop", "empty", "binary", "50 MB")
    bad = [make(name, tmp_path) for name in names]
    good = write(tmp_path / "good.txt", SENTENCE)
    outcome = run("import", empty, *bad, good, "--json")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.data["imported"] == 1
    assert [Path(skip["path"]).stem for skip in outcome.data["skipped"]] == list(names)  # type: ignore[attr-defined]


def test_an_older_encoding_is_accepted_and_recorded(run: Run, empty: Path, tmp_path: Path) -> None:
    outcome = run("import", empty, write(tmp_path / "de.txt", GERMAN.encode("cp1252")), "--json")
    assert outcome.status == 0
    with Project.open(empty) as project:
        (article,) = project.articles_by_uid()
        assert project.text(article.id) == GERMAN
        assert article.details.metadata == {"encoding": "cp1252"}


def test_the_same_file_twice_is_one_article(run: Run, empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", SENTENCE)
    copy = write(tmp_path / "b.txt", SENTENCE)
    data = run("import", empty, path, copy, path, "--json").data
    assert data["imported"] == 1
    reasons = {skip["reason"] for skip in data["skipped"]}  # type: ignore[attr-defined]
    assert reasons == {"The same text is already here as “a”."}


@pytest.mark.parametrize(
    ("name", "status", "complaint"),
    [
        ("nowhere", 3, "There is no file"),
        ("nowhere.doc", 3, "There is no file"),
        ("old.doc", 1, "Files that end in .doc are not read; save it as .docx."),
        ("old.XLS", 1, "Files that end in .xls are not read; save it as .xlsx."),
        ("talks.dna", 1, "It holds annotations of another program"),
        ("talks.dna", 1, "glossator layer import"),
        ("notes.xyz", 1, "Articles are not read from files of this kind"),
    ],
)
def test_a_file_that_is_not_read_is_told_what_helps(
    run: Run, empty: Path, tmp_path: Path, name: str, status: int, complaint: str
) -> None:
    if not name.startswith("nowhere"):
        (tmp_path / name).write_bytes(b"something")
    outcome = run("import", empty, tmp_path / name)
    assert outcome.status == status
    assert complaint in outcome.complaint


def test_an_empty_path_is_not_the_folder_one_stands_in(run: Run, empty: Path) -> None:
    outcome = run("import", empty, "")
    assert outcome.status == 2
    assert "it is empty" in outcome.err
    with Project.open(empty, read_only=True) as project:
        assert not list(project.articles_by_uid())


def test_a_table_whose_text_nobody_knows_names_the_option(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("one,two\nwords,more\n")
    outcome = run("import", empty, tmp_path / "a.csv")
    assert outcome.complaint.endswith("say which does: one, two. For example: --map COLUMN=text.")
