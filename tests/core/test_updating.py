"""An update brings in what is new in a folder, and nothing twice."""

import os
from pathlib import Path

import pytest

from core import updating
from core.commands.articles import AddArticles
from core.exchange.articles_in import read_articles
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from core.updating import new_files, remember_import, update
from tests.core.builders import everything
from tests.core.exchange.articles.builders import zipped
from tests.core.exchange.builders import SENTENCE, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "in"
    path.mkdir()
    for name in ("a", "b", "c"):
        write(path / f"{name}.txt", f"{SENTENCE} {name}.")
    return path


def titles(project: Project, folder: Path) -> list[str]:
    """What an update brings in just now."""
    return [article.title for article in update(project, [folder]).report.imported]


def test_only_new_files_are_read_again(folder: Path, project: Project) -> None:
    assert titles(project, folder) == ["a", "b", "c"]
    write(folder / "d.txt", f"{SENTENCE} d.")
    again = update(project, [folder])
    assert [article.title for article in again.report.imported] == ["d"]
    assert again.unchanged == 3
    assert again.report.skipped == ()


def test_a_file_that_was_changed_comes_in_anew(folder: Path, project: Project) -> None:
    update(project, [folder])
    write(folder / "b.txt", f"{SENTENCE} otherwise.")
    assert titles(project, folder) == ["b"]
    assert project.article_count() == 4


def test_a_file_that_was_only_touched_is_as_it_was(folder: Path, project: Project) -> None:
    update(project, [folder])
    os.utime(folder / "a.txt", (1, 1))
    found = new_files(project, [folder])
    assert (len(found.new), len(found.touched)) == (0, 1)
    update(project, [folder])
    assert new_files(project, [folder]).touched == []


def test_a_file_that_came_into_the_folder_while_it_was_imported_is_new_the_next_time(
    folder: Path, project: Project
) -> None:
    chosen = new_files(project, [folder]).new
    late = write(folder / "late.txt", f"{SENTENCE} late.")
    remember_import(project, chosen, project.run(AddArticles(read_articles([folder]))))
    assert [file.path for file in new_files(project, [folder]).new] == [late]


def test_what_was_undone_is_new_again(folder: Path, project: Project) -> None:
    update(project, [folder])
    project.undo()
    assert titles(project, folder) == ["a", "b", "c"]
    assert titles(project, folder) == []


def test_a_file_that_holds_no_article_is_told_once(folder: Path, project: Project) -> None:
    write(folder / "empty.txt", "")
    write(folder / "double.txt", f"{SENTENCE} a.")
    first = update(project, [folder]).report
    assert sorted(Path(skip.file).name for skip in first.skipped) == ["double.txt", "empty.txt"]
    assert update(project, [folder]).report.skipped == ()


def test_a_file_that_the_disk_would_not_give_is_tried_again(folder: Path, project: Project) -> None:
    (folder / "link.txt").symlink_to(folder / "later.txt")
    assert len(update(project, [folder]).report.skipped) == 1
    write(folder / "later.txt", f"{SENTENCE} later.")
    assert titles(project, folder) == ["later"]


def test_a_zip_file_is_one_file(folder: Path, project: Project) -> None:
    path = zipped(folder / "z.zip", {"x/1.txt": f"{SENTENCE} 1.", "2.txt": f"{SENTENCE} 2."})
    assert titles(project, folder) == ["a", "b", "c", "2", "1"]
    assert titles(project, folder) == []
    zipped(path, {"x/1.txt": f"{SENTENCE} 1.", "3.txt": f"{SENTENCE} 3."})
    assert titles(project, folder) == ["3"]


def test_looking_for_new_files_changes_nothing(folder: Path, project: Project) -> None:
    before = everything(project)
    assert len(new_files(project, [folder]).new) == 3
    assert everything(project) == before


def test_an_update_that_is_stopped_goes_on_where_it_stopped(
    folder: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "AT_ONCE", 2)

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if str(what) == "Reading c.txt":
            raise Cancelled

    with pytest.raises(Cancelled):
        update(project, [folder], None, stop)
    assert project.article_count() == 2
    rest = update(project, [folder])
    assert [article.title for article in rest.report.imported] == ["c"]
    assert rest.unchanged == 2


def test_progress_counts_on_over_portions(
    folder: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "AT_ONCE", 2)
    told: list[tuple[int, int | None]] = []

    def listen(done: int, total: int | None, what: Phrase) -> None:
        if str(what).startswith("Reading"):
            told.append((done, total))

    update(project, [folder], None, listen)
    assert told == sorted(told)
    assert {total for _, total in told} == {3}
    assert told[-1] == (2, 3)


def test_an_update_and_an_import_bring_in_the_same(folder: Path, project: Project) -> None:
    found = {item.file for item in read_articles([folder])}
    report = update(project, [folder]).report
    assert {place.file for place in report.places} == found
