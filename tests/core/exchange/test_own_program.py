"""Work in a process of its own runs our program, and nothing of the folder that is worked in."""

from pathlib import Path

import pytest

from core.exchange import portions
from core.exchange.articles.apart import Apart
from core.exchange.articles.documents import Kind
from core.exchange.export import export
from core.exchange.portions import crew
from core.project import Project
from tests.core.builders import TEXT, add_article, add_statement

OURS = ("core/__init__.py", "json.py", "pickle.py", "logging.py", "encodings/__init__.py")


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Modules named like ours in the folder that is worked in; what is made once one is run."""
    folder, told = tmp_path / "from elsewhere", tmp_path / "told"
    for name in OURS:
        module = folder / name
        module.parent.mkdir(parents=True, exist_ok=True)
        module.write_text(f"open({str(told)!r}, 'w').close()")
    monkeypatch.chdir(folder)
    return told


def test_reading_apart_runs_no_module_of_that_folder(planted: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><article><p>{TEXT}</p></article></body></html>")
    with Apart() as apart:
        assert list(apart.items(Kind.WEB_PAGE, page, lambda: None))
    assert not planted.exists()


def test_encoding_apart_runs_no_module_of_that_folder(
    project: Project, planted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        add_statement(project, add_article(project, f"{TEXT}{number}", f"Talks {number}"))
    monkeypatch.setattr(crew, "processors", lambda: 2)
    monkeypatch.setattr(portions, "FEWEST_STATEMENTS", 0)
    monkeypatch.setattr(portions, "MOST_STATEMENTS", 2)
    export(project, tmp_path / "gold.jsonl", "glossator-jsonl", None, lambda *_: None)
    assert (tmp_path / "gold.jsonl").read_text("utf-8").count("\n") >= 4
    assert not planted.exists()
