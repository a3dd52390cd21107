"""A file and the report beside it change together, wherever the disk refuses."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from core.exchange.export import export
from core.model.ids import ArticleId
from core.model.phrase import Phrase, Refused, Unavailable
from core.project import Project
from tests.core.builders import add_statement
from tests.core.exchange.older import contents, failing_at, watched

REPORT = "a.csv.report.txt"


@pytest.fixture
def out(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """An export of one statement; the project has another one since."""
    folder = tmp_path / "out"
    folder.mkdir()
    add_statement(project, article)
    export(project, folder / "a.csv", "csv")
    add_statement(project, article, "Berlin would not")
    return folder


@pytest.fixture
def newer(project: Project, out: Path, tmp_path: Path) -> dict[str, bytes]:
    """What is there after an export in which nothing fails."""
    folder = tmp_path / "newer"
    folder.mkdir()
    export(project, folder / "a.csv", "csv")
    return contents(folder)


def seen(folder: Path) -> dict[str, bytes]:
    """Without what a name with a dot hides."""
    return {name: raw for name, raw in contents(folder).items() if not name.startswith(".")}


def put_back(folder: Path, older: dict[str, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for name, raw in older.items():
        (folder / name).write_bytes(raw)


@pytest.mark.parametrize("gone", [(), (REPORT,), ("a.csv",), ("a.csv", REPORT)])
def test_wherever_the_disk_refuses_both_are_as_they_were(
    project: Project, out: Path, newer: dict[str, bytes], gone: tuple[str, ...]
) -> None:
    older = {name: raw for name, raw in contents(out).items() if name not in gone}
    refused = list[str]()
    for step in count():
        put_back(out, older)
        is_refused = False
        with failing_at(step) as asked:
            try:
                export(project, out / "a.csv", "csv")
            except Unavailable:
                refused.append(asked[step])
                is_refused = True
        if len(asked) <= step:
            break
        assert is_refused == (asked[step] not in MENDED)
        assert seen(out) == (older if is_refused else newer)
        assert contents(out) == seen(out) or asked[step] == "os.remove"
    assert contents(out) == newer
    assert refused.count("os.rename") == 3 - (REPORT in gone)


MENDED = ("os.link", "os.remove")
"""The file is copied, or what is older and hidden stays."""


def test_at_no_moment_is_a_report_beside_other_data_than_it_tells_of(
    project: Project, out: Path, newer: dict[str, bytes]
) -> None:
    """As another program finds them before each change that the export makes."""
    older, found = contents(out), list[dict[str, bytes]]()
    with watched(lambda event: found.append(seen(out))):
        export(project, out / "a.csv", "csv")
    alone = [{"a.csv": data["a.csv"]} for data in (older, newer)]
    assert [each for n, each in enumerate(found) if each not in found[:n]] == [
        older, *alone, newer
    ]  # fmt: skip


def test_a_report_of_another_format_goes_where_nothing_is_lost(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    add_statement(project, article)
    export(project, out / "a.jsonl", "extraction")
    assert list(contents(out)) == ["a.jsonl", "a.jsonl.report.txt", "a.jsonl.schema.json"]
    export(project, out / "a.jsonl", "glossator-jsonl")
    assert list(contents(out)) == ["a.jsonl"]


def test_a_file_of_that_name_that_is_no_report_stays(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl.report.txt").write_text("Years of work")
    export(project, tmp_path / "a.jsonl", "glossator-jsonl")
    assert (tmp_path / "a.jsonl.report.txt").read_text() == "Years of work"


def when_finishing(work: Callable[[], object]) -> Callable[[int, int | None, Phrase], None]:
    def progress(done: int, total: int | None, what: Phrase) -> None:
        if what.template == "Writing “{title}”":
            work()

    return progress


@pytest.mark.parametrize("name", ["a.csv", REPORT])
def test_a_folder_that_came_into_the_place_meanwhile_stays(
    project: Project, out: Path, name: str
) -> None:
    def take_place() -> None:
        (out / name).unlink()
        (out / name).mkdir()

    kept = {n: raw for n, raw in contents(out).items() if n != name}
    with pytest.raises(Refused, match="is not a file"):
        export(project, out / "a.csv", "csv", None, when_finishing(take_place))
    assert contents(out) == kept
    assert (out / name).is_dir()
