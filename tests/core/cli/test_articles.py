"""import, search."""

from pathlib import Path

import pytest

from core.cli import articles
from core.project import Project
from tests.core.builders import everything
from tests.core.cli.conftest import Run
from tests.core.exchange.builders import SENTENCE, jsonl, write

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


@pytest.mark.parametrize("query", ["", '"', "* AND (", "NOT", "a*b", "col:x", "zzzz"])
def test_no_query_is_an_error(run: Run, sample: Path, query: str) -> None:
    outcome = run("search", sample, query, "--json")
    assert outcome.status == 0
    assert outcome.err == ""
