"""An export is whole or not at all, and of one moment."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.commands.layers import ImportLayer
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Cancelled, Phrase, Refused, Unavailable
from core.project import Project
from tests.core.builders import add_article, add_statement, damage


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with nothing in it."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_without_a_name_all_annotators_go_out(
    project: Project, article: ArticleId, out: Path
) -> None:
    add_statement(project, article)
    project.run(ImportLayer("Bot", LayerKind.SUGGESTION, ()))
    report = export(project, out / "a.jsonl", "glossator-jsonl")
    assert report.layers == ("Anna", "Ben")
    assert (report.articles, report.statements) == (1, 1)


def test_one_layer_goes_out_by_its_name(project: Project, article: ArticleId, out: Path) -> None:
    add_statement(project, article)
    report = export(project, out / "a.jsonl", "glossator-jsonl", ExportOptions(("Ben",)))
    assert (report.layers, report.articles) == (("Ben",), 0)
    with pytest.raises(Refused, match=r"There is no layer “Zoe”\. There are: Anna, Ben\."):
        export(project, out / "a.jsonl", "glossator-jsonl", ExportOptions(("Zoe",)))


@pytest.mark.parametrize("name", ["word", "plain-text", "codebook-yaml"])
def test_a_format_that_writes_no_statements_is_refused(
    project: Project, out: Path, name: str
) -> None:
    with pytest.raises(Refused):
        export(project, out / "a", name)
    assert names(out) == []


def single_files() -> dict[str, str]:
    """Formats that write one file, each with the ending of its name."""
    return {
        name: ending
        for name in EXPORT_FORMATS
        for ending in format_named(name).extensions
        if (writer := format_named(name).writer) and writer.files(Path(f"a{ending}")) is None
    }


@pytest.mark.parametrize("name", single_files())
def test_an_older_file_gives_way_to_the_new_one(
    project: Project, article: ArticleId, out: Path, name: str
) -> None:
    add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.DONE))
    older = out / f"a{single_files()[name]}"
    older.write_text("older")
    older.chmod(0o640)
    export(project, older, name)
    assert older.stat().st_size > len("older")
    assert older.stat().st_mode & 0o777 == 0o640
    assert [n for n in names(out) if n.startswith(".")] == []


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_the_same_project_gives_the_same_bytes(
    project: Project, article: ArticleId, out: Path, name: str
) -> None:
    add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.DONE))
    ending = single_files().get(name, "")
    for folder in ("one", "two"):
        (out / folder).mkdir()
        export(project, out / folder / f"a{ending}", name)
    assert contents(out / "one") == contents(out / "two") != {}


def stop_at(call: int) -> Callable[[int, int | None, Phrase], None]:
    calls = iter(range(call))

    def progress(done: int, total: int | None, what: Phrase) -> None:
        if next(calls, None) is None:
            raise Cancelled

    return progress


@pytest.mark.parametrize("target", ["a.csv", "folder", "a.xlsx", "a.parquet"])
@pytest.mark.parametrize("call", [0, 1, 2])
def test_a_stop_leaves_what_was_there(project: Project, out: Path, target: str, call: int) -> None:
    for number in range(2):
        article = add_article(project, f"Text {number}: Germany and more.", str(number))
        project.run(SetArticleState(article, ArticleState.DONE))
    by_ending = {ending: name for name, ending in single_files().items()}
    name = by_ending[Path(target).suffix] if target != "folder" else "csv"
    export(project, out / target, name)
    before = contents(out)
    with pytest.raises(Cancelled):
        export(project, out / target, name, None, stop_at(call))
    assert contents(out) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_quote_that_does_not_stand_in_the_text_stops_the_export(
    project: Project, article: ArticleId, out: Path
) -> None:
    add_statement(project, article)
    (out / "a.jsonl").write_text("older")
    damage(project, "UPDATE span SET quote = 'something else'")
    with pytest.raises(Unavailable, match="This project is damaged: in “Talks”, the words at"):
        export(project, out / "a.jsonl", "glossator-jsonl")
    assert contents(out) == {"a.jsonl": b"older"}


def test_an_export_is_of_one_moment(project: Project, article: ArticleId, out: Path) -> None:
    """What another window commits meanwhile is in the next export."""
    add_statement(project, article)

    def commit_meanwhile(done: int, total: int | None, what: Phrase) -> None:
        with Project.open(project.path) as other:
            other.act_as("Anna")
            add_statement(other, article, "Berlin would not")

    report = export(project, out / "a.jsonl", "glossator-jsonl", None, commit_meanwhile)
    assert report.statements == 1
    assert export(project, out / "a.jsonl", "glossator-jsonl").statements == 3


def test_progress_counts_the_articles_that_go_out(
    project: Project, article: ArticleId, out: Path
) -> None:
    add_article(project, "An article that nobody has touched.", "Other")
    add_statement(project, article)
    calls: list[tuple[int, int | None, str]] = []
    export(
        project, out / "a.jsonl", "glossator-jsonl", None,
        lambda done, total, what: calls.append((done, total, str(what))),
    )  # fmt: skip
    assert calls == [(0, 1, "Writing “Talks”"), (1, 1, "Finishing")]


def test_a_project_without_layers_exports_nothing(tmp_path: Path, out: Path) -> None:
    with Project.create(tmp_path / "new.glossator") as project:
        report = export(project, out / "a.jsonl", "glossator-jsonl")
    assert (report.layers, report.articles) == ((), 0)
    assert (out / "a.jsonl").read_bytes() == b""
