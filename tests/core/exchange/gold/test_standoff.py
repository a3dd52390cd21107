"""The folder of brat takes the place of an earlier one, and of nothing else."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.exchange.annotations import brat
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.exchange.gold.standoff import fragments
from core.model.phrase import Refused
from core.model.progress import silent
from core.project import Project
from tests.core.exchange.gold.projects import odd_project


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odd") / "odd.glossator"
    odd_project(path)
    return path


@pytest.fixture
def project(odd: Path, tmp_path: Path) -> Iterator[Project]:
    shutil.copyfile(odd, tmp_path / "odd.glossator")
    with Project.open(tmp_path / "odd.glossator") as opened:
        yield opened


def test_an_earlier_export_gives_way_to_one_of_other_articles(
    project: Project, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    report = export(project, out, "brat")
    assert len(list(out.glob("*.ann"))) == report.articles
    fewer = export(project, out, "brat", ExportOptions(since="2025-03"))
    assert len(list(out.glob("*.ann"))) == fewer.articles < report.articles


@pytest.mark.parametrize("name", ["notes.txt", "a.ann", "0123456789abcdef0123456789abcdef.txt"])
def test_a_folder_with_texts_of_others_is_left_alone(
    project: Project, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    export(project, out, "brat")
    (out / name).write_text("mine")
    with pytest.raises(Refused, match="holds other things"):
        export(project, out, "brat")
    assert (out / name).read_text() == "mine"


def test_the_report_beside_the_texts_is_not_read_as_one_but_a_text_of_its_name_is(
    project: Project, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    report = export(project, out, "brat")
    assert (out / "report.txt").is_file()
    assert len(brat.read(out, silent).documents) == report.articles
    (out / "report.txt").write_text("A text about brat.")
    assert len(brat.read(out, silent).documents) == report.articles + 1


def test_passages_over_several_lines_are_counted_before_they_go_out_in_pieces(
    project: Project, tmp_path: Path
) -> None:
    report = export(project, tmp_path / "out", "brat", ExportOptions(("Ana",)))
    assert "the line breaks in 3 passages, which are in a piece for each line" in map(
        str, report.losses
    )


def test_a_passage_has_a_fragment_for_each_line() -> None:
    assert list(fragments((3, 9, "ab\n\ncd"))) == [(3, 5, "ab"), (7, 9, "cd")]
    assert list(fragments((3, 5, "\n\n"))) == [(3, 5, "  ")]
    assert list(fragments((0, 4, "\na b"))) == [(1, 4, "a b")]
