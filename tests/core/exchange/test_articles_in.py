"""Files and folders become a stream of articles; each trouble is told where it lies."""

import os
from pathlib import Path

import pytest

from core.commands.articles import AddArticles, FoundArticle, Skipped
from core.exchange.articles_in import files_in, read_articles
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from tests.core.builders import everything
from tests.core.exchange.builders import (
    SENTENCE,
    articles,
    bring_in,
    jsonl,
    read,
    reasons,
    write,
)


def test_a_folder_is_read_in_the_order_of_names_and_deeply(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.md", "b/z.txt", "b/a.TXT"):
        write(tmp_path / name, f"{SENTENCE} {name}")
    found = [
        Path(article.origin).relative_to(tmp_path).as_posix() for article in articles(tmp_path)
    ]
    assert found == ["a.md", "b/a.TXT", "b/z.txt", "c.txt"]


def test_hidden_files_and_unknown_endings_are_left_out_and_told(tmp_path: Path) -> None:
    write(tmp_path / ".hidden.txt", SENTENCE)
    write(tmp_path / "scan.jpg", SENTENCE)
    write(tmp_path / "none", SENTENCE)
    unknown = (
        "Articles are not read from files of this kind; those that are end in .csv, .docx, .epub, "
        ".htm, .html, .jsonl, .md, .odt, .pdf, .rtf, .tsv, .txt, .xhtml, .xlsx, .zip."
    )
    assert [reason.removeprefix(f"{tmp_path}/") for reason in reasons(tmp_path)] == [
        ".hidden.txt: It is hidden.",
        f"none: {unknown}",
        f"scan.jpg: {unknown}",
    ]


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    assert articles(write(tmp_path / ".note.txt", SENTENCE))


def test_a_folder_that_contains_itself_is_read_once(tmp_path: Path) -> None:
    folder = tmp_path / "loop"
    folder.mkdir()
    write(folder / "a.txt", SENTENCE)
    (folder / "again").symlink_to(folder)
    (folder / "self.txt").symlink_to("self.txt")
    found = read(folder)
    assert [type(item).__name__ for item in found] == ["FoundArticle", "Skipped", "Skipped"]
    assert isinstance(found[1], Skipped)
    assert "read already" in str(found[1].reason)
    assert isinstance(found[2], Skipped)
    assert "symbolic links" in str(found[2].reason)


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", SENTENCE)
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert articles(tmp_path / "link.txt")[0].text == SENTENCE


def test_no_bad_file_stops_the_others(tmp_path: Path, project: Project) -> None:
    write(tmp_path / "01-empty.txt", "")
    write(tmp_path / "02-binary.txt", bytes(range(256)))
    (tmp_path / "03-dangling.txt").symlink_to("nowhere")
    (tmp_path / "04-folder.txt").mkdir()
    os.mkfifo(tmp_path / "05-pipe.txt")
    write(tmp_path / "06-broken.csv", "text\n\n" + "two,cells\n")
    write(tmp_path / "07-broken.jsonl", "{not json\n")
    write(tmp_path / "08-large.txt", b"word " * (4 << 20))
    write(tmp_path / "09-good.txt", SENTENCE)
    report = bring_in(project, *sorted(tmp_path.glob("0*")))
    assert [article.title for article in report.imported] == ["09-good"]
    told = {Path(skip.file).name: str(skip.reason) for skip in report.skipped}
    assert told == {
        "01-empty.txt": "It holds no text.",
        "02-binary.txt": "It is not a text: it holds bytes that no text holds.",
        "03-dangling.txt": f"There is no file “{tmp_path}/03-dangling.txt”.",
        "05-pipe.txt": f"“{tmp_path}/05-pipe.txt” is not a file that can be read.",
        "06-broken.csv": "The number of its cells (2) is not that of the table's columns (1).",
        "07-broken.jsonl": "It cannot be read: it is not JSON (Expecting property name enclosed "
        "in double quotes at character 2).",
        "08-large.txt": "It is larger than 16 MB; split it, or import it as a table.",
    }


def test_the_same_text_twice_is_skipped_as_a_duplicate(tmp_path: Path, project: Project) -> None:
    write(tmp_path / "a.txt", SENTENCE + "\r\n")
    write(tmp_path / "b.txt", SENTENCE + "\n")
    report = bring_in(project, tmp_path / "a.txt", tmp_path / "b.txt")
    assert len(report.imported) == 1
    assert [skip.is_duplicate for skip in report.skipped] == [True]


def test_a_stop_in_the_middle_leaves_nothing(tmp_path: Path, project: Project) -> None:
    jsonl(tmp_path / "many.jsonl", *({"text": f"{SENTENCE} {n}"} for n in range(50)))
    calls = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        calls.append((done, total, str(what)))
        if len(calls) == 20:
            raise Cancelled

    before = everything(project)
    with pytest.raises(Cancelled):
        project.run(AddArticles(read_articles([tmp_path / "many.jsonl"], None, stop)))
    assert everything(project) == before
    assert set(calls) == {(0, 1, "Reading many.jsonl")}


def test_progress_counts_files_up_to_all_of_them(tmp_path: Path) -> None:
    for n in range(3):
        write(tmp_path / f"{n}.txt", f"{SENTENCE} {n}")
    calls: list[tuple[int, int | None]] = []
    list(read_articles([tmp_path], None, lambda done, total, what: calls.append((done, total))))
    assert calls[0] == (0, 3)
    assert calls[-1] == (3, 3)
    assert calls == sorted(calls)


def test_a_name_of_odd_bytes_can_be_stored_and_shown(tmp_path: Path, project: Project) -> None:
    path = os.fsencode(tmp_path) + b"/gr\xfcn.txt"
    with open(path, "wb") as file:
        file.write(SENTENCE.encode())
    report = bring_in(project, tmp_path)
    assert [article.title for article in report.imported if "gr�n" in article.title]


def test_a_file_with_nothing_in_it_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", "\n\n")
    assert reasons(path) == [f"{path}: It holds no article."]


def test_trouble_with_the_disk_is_told_from_trouble_with_the_file(
    tmp_path: Path, project: Project
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder / "empty.txt", "")
    write(folder / "other.exe", "")
    (folder / "loop.txt").symlink_to("loop.txt")
    report = bring_in(project, folder, folder / "missing.txt")
    assert {Path(skip.file).name: skip.is_unavailable for skip in report.skipped} == {
        "empty.txt": False, "other.exe": False, "loop.txt": True, "missing.txt": True,
    }  # fmt: skip


def test_file_and_line_are_told_apart_whoever_skips(tmp_path: Path, project: Project) -> None:
    lines = [{"text": SENTENCE}, {"text": SENTENCE}, {"no": "text"}]
    path = jsonl(tmp_path / "a, line 9", *lines).rename(tmp_path / "a, line 9.jsonl")
    report = bring_in(project, path, path.with_suffix(".txt"))
    assert [(skip.file, skip.line) for skip in report.skipped] == [
        (str(path), 2), (str(path), 3), (str(path.with_suffix(".txt")), None),
    ]  # fmt: skip
    assert report.skipped[0].path == f"{path}, line 2"
    assert report.skipped[0].is_duplicate


def test_each_file_can_have_options_of_its_own(tmp_path: Path) -> None:
    one = write(tmp_path / "one.csv", f'broodtekst,kop\n"{SENTENCE}",Eins\n')
    two = write(tmp_path / "two.csv", f'text,title\n"{SENTENCE} 2",Two\n')
    said = {one: ImportOptions({"broodtekst": ArticleField.TEXT, "kop": ArticleField.TITLE})}
    found = list(read_articles([one, two], lambda path: said.get(path, ImportOptions())))
    assert [item.details.title for item in found if isinstance(item, FoundArticle)] == [
        "Eins", "Two",
    ]  # fmt: skip


def test_files_in_names_what_is_left_out(tmp_path: Path) -> None:
    found = list(files_in([write(tmp_path / "a.exe", "x"), write(tmp_path / "a.txt", "x")]))
    assert isinstance(found[0], Skipped)
    assert found[1] == tmp_path / "a.txt"
