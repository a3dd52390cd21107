"""import, search."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.cli import articles
from core.model.phrase import Unavailable
from core.project import Project
from tests.core.builders import everything
from tests.core.cli.conftest import Run
from tests.core.cli.test_program import heed_interruptions
from tests.core.exchange.articles.builders import word, workbook
from tests.core.exchange.articles.test_fuzz import MADE
from tests.core.exchange.builders import SENTENCE, jsonl, write

ROOT = Path(__file__).parents[3]
TEXT = f"A headline\n\n{SENTENCE}\n\nWriter : Ava Example\nPublish date : 2025-03-15\n"


def test_import_reports_what_came_in_and_what_did_not(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    write(tmp_path / "a.txt", TEXT)
    write(tmp_path / "b.exe", "x")
    outcome = run("import", empty, tmp_path / "a.txt", tmp_path / "b.exe", "--json")
    assert outcome.status == 0
    assert outcome.err == ""
    data = outcome.data
    assert data["imported"] == 1
    (article,) = data["articles"]  # type: ignore[misc]
    assert len(article.pop("uid")) == 20
    assert len(article.pop("sha256")) == 64
    assert article == {
        "title": "A headline", "outlet": None, "author": "Ava Example",
        "published": "2025-03-15", "source_url": None, "language": "en",
    }  # fmt: skip
    (skipped,) = data["skipped"]  # type: ignore[misc]
    assert skipped["path"] == f"{tmp_path}/b.exe"
    assert skipped["reason"].startswith("Articles are not read from files of this kind")


def test_no_metadata_leaves_the_text_unasked(run: Run, empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", TEXT)
    (article,) = run("import", empty, path, "--no-metadata", "--json").data["articles"]  # type: ignore[misc]
    assert (article["title"], article["author"]) == ("a", None)


def test_columns_are_mapped(run: Run, empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", f'Volltext,Titel,source\n"{SENTENCE}",Talks,x\n')
    arguments = ("--map", "Volltext=text", "--map", "Titel=title", "--map", "source=metadata")
    (article,) = run("import", empty, path, *arguments, "--json").data["articles"]  # type: ignore[misc]
    assert (article["title"], article["outlet"]) == ("Talks", None)


def test_a_sheet_is_asked_for_and_the_others_are_told(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    sheets = {"Spring": (("text", "title"), (SENTENCE, "One")), "Autumn": (("text",), (TEXT,))}
    path = workbook(tmp_path / "a.xlsx", **sheets)
    answer = run("import", empty, path, "--sheet", "Autumn", "--no-metadata", "--json").data
    assert [article["title"] for article in answer["articles"]] == ["a, Autumn, line 2"]  # type: ignore[union-attr,index]
    assert answer["skipped"] == [
        {"path": f"{path}, Spring", "reason": "This sheet was not asked for."}
    ]


def test_a_dry_run_reports_the_same_and_changes_nothing(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.txt", TEXT)
    before = empty.read_bytes()
    rehearsal = run("import", empty, path, "--dry-run", "--json").data
    assert empty.read_bytes() == before
    assert rehearsal.pop("dry_run") is True
    real = run("import", empty, path, "--json").data
    assert real.pop("dry_run") is False
    assert (rehearsal.pop("near_duplicates"), real.pop("near_duplicates")) == (None, [])
    assert rehearsal == real
    with Project.open(empty) as project:
        assert project.next_undo() is not None
        project.undo()
        assert project.article_count() == 0


def test_the_same_articles_again_are_no_failure(run: Run, empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", TEXT)
    run("import", empty, path)
    with Project.open(empty) as project:
        before = everything(project)
        outcome = run("import", empty, path)
        assert everything(project) == before
    assert outcome.status == 0
    assert outcome.out.splitlines() == [
        "Imported 0 articles.",
        f"Skipped {path}: The same text is already here as “A headline”.",
    ]


def test_nothing_at_all_to_import_is_refused(run: Run, empty: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    outcome = run("import", empty, tmp_path / "folder")
    assert outcome.status == 1
    assert outcome.complaint == "Nothing was imported: there is no file to read."


def test_a_long_list_is_cut_for_people_alone(
    run: Run, empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "_MOST_LISTED", 3)
    path = jsonl(tmp_path / "a.jsonl", {"text": SENTENCE}, *({"no": "text"} for _ in range(9)))
    assert run("import", empty, path, "--dry-run").out.splitlines()[-1] == (
        "… and 7 more; --json lists them all."
    )
    assert len(run("import", empty, path, "--json").data["skipped"]) == 9  # type: ignore[arg-type]


def test_search_finds_words_and_where_they_stand(run: Run, sample: Path) -> None:
    data = run("search", sample, "crisis", "hotline", "--json").data
    assert data["total"] == len(data["hits"]) > 2  # type: ignore[arg-type]
    with Project.open(sample) as project:
        for hit in data["hits"]:  # type: ignore[attr-defined]
            assert list(hit) == ["uid", "title", "start", "end", "snippet"]
            article = project.find_article(uid=hit["uid"])
            assert article is not None
            if hit["start"] is not None:
                found = project.text(article)[hit["start"] : hit["end"]]
                assert found.casefold() in ("crisis", "hotline")


def test_search_shows_as_many_as_asked_for(run: Run, sample: Path) -> None:
    data = run("search", sample, "the", "--limit", "2", "--json").data
    assert len(data["hits"]) == 2  # type: ignore[arg-type]
    assert data["total"] > 2  # type: ignore[operator]
    assert run("search", sample, "the", "--limit", "0").status == 1


@pytest.mark.parametrize("query", ["", '"', "* AND (", "NOT", "a*b", "c:x", "zzzz"])
def test_no_query_is_an_error(run: Run, sample: Path, query: str) -> None:
    outcome = run("search", sample, query, "--json")
    assert outcome.status == 0
    assert outcome.err == ""


def test_an_update_brings_in_new_files_alone(run: Run, empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder / "a.txt", TEXT)
    assert run("import", empty, folder, "--update", "--json").data["imported"] == 1
    write(folder / "b.txt", f"{TEXT} More of it.")
    rehearsal = run("import", empty, folder, "--update", "--dry-run", "--json").data
    again = run("import", empty, folder, "--update", "--json").data
    assert (again["imported"], again["unchanged"]) == (1, 1)
    assert (rehearsal["imported"], rehearsal["unchanged"]) == (1, 1)
    nothing = run("import", empty, folder, "--update")
    assert nothing.status == 0
    assert nothing.out == "Imported 0 articles.\nLeft 2 files as they were read before.\n"


def test_names_of_files_are_read_by_a_pattern(run: Run, empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "2024-05-01_Example-Times_Talks.txt", SENTENCE)
    pattern = "{date}_{outlet}_{title}"
    for wanted in (pattern, "guess"):
        outcome = run("import", empty, path, "--pattern", wanted, "--dry-run", "--json")
        (article,) = outcome.data["articles"]  # type: ignore[misc]
        assert (article["published"], article["outlet"]) == ("2024-05-01", "Example Times")
        assert article["title"] == "Talks"
    assert "is no pattern" in run("import", empty, path, "--pattern", "{x}").complaint
    other = write(tmp_path / "x.txt", SENTENCE)
    assert "no pattern that is known" in run("import", empty, other, "--pattern", "guess").complaint


def test_what_may_be_wrong_is_taken_if_asked_for(run: Run, empty: Path, tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", author="Somebody")
    (article,) = run("import", empty, path, "--dry-run", "--json").data["articles"]  # type: ignore[misc]
    assert article["author"] is None
    outcome = run("import", empty, path, "--accept-metadata", "--json")
    assert outcome.data["articles"][0]["author"] == "Somebody"  # type: ignore[index]
    assert run("import", empty, path, "--accept-metadata", "--no-metadata").status == 2


def test_each_file_is_reported_with_its_encoding(run: Run, empty: Path, tmp_path: Path) -> None:
    german = "Die Bundesregierung prüft größere Übungen, sagt die Ministerin.\n"
    path = write(tmp_path / "a.txt", german.encode("cp1252"))
    outcome = run("import", empty, path, "--json")
    (article,) = outcome.data["articles"]  # type: ignore[misc]
    assert article["language"] == "de"
    assert outcome.data["files"] == [
        {"path": str(path), "imported": [article["uid"]], "skipped": 0, "encoding": "cp1252"}
    ]
    path.write_bytes(f"{german}Noch größer.".encode("cp1252"))
    assert f"Read {path} as cp1252." in run("import", empty, path).out


def test_near_duplicates_are_reported(run: Run, empty: Path, tmp_path: Path) -> None:
    body = " ".join(f"word{number}" for number in range(100))
    write(tmp_path / "a.txt", f"First\n{body}")
    write(tmp_path / "b.txt", f"Second\n{body} and a little more")
    data = run("import", empty, tmp_path / "a.txt", "--json").data
    assert data["near_duplicates"] == []
    data = run("import", empty, tmp_path / "b.txt", "--dry-run", "--json").data
    assert data["near_duplicates"] is None
    data = run("import", empty, tmp_path / "b.txt", "--json").data
    ((first, second),) = data["near_duplicates"]  # type: ignore[misc]
    assert (first["title"], first["similarity"]) == ("First", 1.0)
    assert second["title"] == "Second"
    assert 0.8 < second["similarity"] < 1


def test_an_import_that_is_killed_leaves_nothing_half_in(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    lines = (
        {"text": f"{SENTENCE} {' '.join(str(n + at) for at in range(600))}"} for n in range(1_500)
    )
    path = jsonl(tmp_path / "many.jsonl", *lines)
    log = Path(f"{empty}-wal")
    command = [sys.executable, "-m", "core.cli", "import", str(empty), str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as importing:
        while importing.poll() is None and not (log.exists() and log.stat().st_size > 500_000):
            time.sleep(0.01)
        importing.kill()
    assert importing.returncode < 0
    with Project.open(empty) as project:
        assert project.article_count() == 0
        assert project.problems() == []
    assert run("import", empty, path, "--json").data["imported"] == 1_500


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder that takes a second or more to be read."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1_500):
        body = " ".join(f"word{number + at}" for at in range(600))
        write(folder / f"{number:04}.txt", f"{SENTENCE} {body}")
    return folder


def ended_amid(project: Path, folder: Path, sign: signal.Signals) -> int:
    """The status of an import that gets a signal once some files have been read."""
    kept = Path(f"{project}-import")
    command = [sys.executable, "-m", "core.cli", "import", str(project), str(folder)]
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=ROOT, stdout=nowhere, preexec_fn=heed_interruptions
    ) as importing:
        while importing.poll() is None and not (kept.exists() and kept.stat().st_size > 200_000):
            time.sleep(0.01)
        importing.send_signal(sign)
    return importing.returncode


def test_an_import_that_is_killed_while_it_reads_goes_on_with_the_same_command(
    run: Run, empty: Path, many: Path
) -> None:
    assert ended_amid(empty, many, signal.SIGKILL) < 0
    with Project.open(empty) as project:
        assert project.article_count() == 0
        assert project.problems() == []
    outcome = run("import", empty, many)
    assert outcome.out.startswith("Imported 1,500 articles.\nWent on after ")
    assert not Path(f"{empty}-import").exists()
    with Project.open(empty) as project:
        assert project.article_count() == 1_500
        project.undo()
        assert project.article_count() == 0


def test_an_import_that_is_stopped_leaves_no_file_behind(run: Run, empty: Path, many: Path) -> None:
    assert ended_amid(empty, many, signal.SIGINT) == 130
    assert not Path(f"{empty}-import").exists()
    assert run("import", empty, many, "--json").data["read_before"] == 0


def test_a_folder_with_a_file_of_each_kind_comes_in_whatever_else_is_in_it(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    for number, (ending, make) in enumerate(MADE.items()):
        made = make(folder / f"{number:02}{ending}")
        write(folder / f"{number:02}-bad{ending}", made.read_bytes()[:40] + b"\xff\xfe\x00")
    outcome = run("import", empty, folder, "--json")
    assert outcome.status == 0
    files = {Path(file["path"]): file for file in outcome.data["files"]}  # type: ignore[index, attr-defined]
    told = {Path(skip["path"]): skip["reason"] for skip in outcome.data["skipped"]}  # type: ignore[index, attr-defined]
    assert all(reason.endswith(".") and "Traceback" not in reason for reason in told.values())
    for name in sorted(folder.iterdir()):
        places = [place for place in (*files, *told) if place == name or name in place.parents]
        came = any(files[place]["imported"] for place in places if place in files)
        is_known = any("already here" in told.get(place, "") for place in places)
        told_row = any(str(place).startswith(f"{name}, line") for place in told)
        assert came or is_known or told_row or "-bad" in name.name, name
        assert places or told_row, name


def test_articles_are_in_though_a_disk_has_no_room_to_look_for_near_duplicates(
    run: Run, empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_full(*_: object) -> None:
        raise Unavailable("The disk is full.")

    path = tmp_path / "one.txt"
    path.write_text("Germany supports the crisis hotline.", "utf-8")
    monkeypatch.setattr(Project, "sketch_articles", too_full)
    outcome = run("import", empty, path)
    assert outcome.status == 0
    assert outcome.out == "Imported 1 article.\n"
    assert outcome.complaint == "Near-duplicates were not looked for. The disk is full."
