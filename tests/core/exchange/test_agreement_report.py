"""The report of agreement for an appendix: what it tells, that it is safe and always the same."""

import csv
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import pytest

from core.__about__ import __version__
from core.agreement.report import Options
from core.commands.assigning import AssignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.handing_out import ShareOut
from core.exchange.agreement_report.writing import (
    CONFUSIONS,
    FIGURES,
    FILES,
    LEFT_OUT,
    MARGINALS,
    PAGE,
)
from core.model.codebook import EntryKind
from core.model.handout import Overlap
from core.model.phrase import Refused
from core.project import Project
from tests.core.builders import TWO_VIEWS, two_annotators

HOSTILE = "<script>alert('x')</script> & \"=cmd()\" 😀"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return two_annotators(tmp_path / "two.glossator")


def written(project: Project, folder: Path, resamples: int = 20) -> Path:
    layers = project.layers_to_compare()
    report = project.agreement(layers, Options(resamples))
    count = project.write_agreement(project.path.stem, layers, report, folder)
    assert count == len(list(folder.iterdir()))
    assert {each.name for each in folder.iterdir()} <= FILES
    return folder


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words_of(page: str) -> str:
    """What a reader sees."""
    found: list[str] = []
    parser = HTMLParser()
    parser.handle_data = found.append  # type: ignore[method-assign]
    parser.feed(page)
    return " ".join(" ".join(found).split())


def test_the_page_tells_what_a_reviewer_asks_for(project: Project, tmp_path: Path) -> None:
    last = project.titles()[0].id
    for layer in project.layers():
        project.run(AssignArticles((last,), layer.annotator.id))
    said = words_of((written(project, tmp_path / "out") / PAGE).read_text("utf-8"))
    assert "Annotators Ana, Ben" in said
    assert "Articles done by all 6 of 7 (85.7%)" in said
    assert "by assignment; assigned to somebody else, too: Ana 1 of 1" in said
    assert "Guideline codebook revision" in said
    assert re.search(r"stance Krippendorff’s α, ordinal: \d\.\d+ \[", said)
    assert re.search(r"stance, raw \d\.\d+", said)
    assert "Parts are compared on statements that match at any overlap" in said
    assert "20 resamples of the articles with replacement, seed 0" in said
    assert "Articles published 2025-01 to 2025-06" in said
    assert "Specific agreement of each category" in said
    assert "How often each annotator said what" in said


def test_the_page_tells_by_which_plan_articles_were_shared_out(
    project: Project, tmp_path: Path
) -> None:
    ids = tuple(each.id for each in project.titles())
    project.run(ShareOut(("Ana", "Ben"), ids, Overlap(per_cent=50), seed=11))
    said = words_of((written(project, tmp_path / "out") / PAGE).read_text("utf-8"))
    assert "7 articles were shared out among Ana, Ben on " in said
    assert "overlap 50%, 2 annotators for each of these, at random with seed 11" in said
    assert "in equal shares of each stratum (outlet and month)" in said
    project.undo()
    again = words_of((written(project, tmp_path / "again") / PAGE).read_text("utf-8"))
    assert "seed 11" not in again


def test_plans_are_told_as_they_were_asked_for(project: Project) -> None:
    ids = tuple(each.id for each in project.titles())
    project.run(ShareOut(("Ana", "Ben"), ids[:3], Overlap(number=2), seed=4, by=()))
    project.run(ShareOut(("Ana", "Ben"), ids))
    first, second = project.shared_out()
    assert (first.articles, first.names, first.overlap) == ("3", "Ana, Ben", "2")
    assert (first.seed, first.by, first.per_article) == ("4", "none", "2")
    assert (second.overlap, second.by) == ("0", "outlet,month")


def test_the_page_says_which_articles_are_left_out_and_why(
    project: Project, tmp_path: Path
) -> None:
    folder = written(project, tmp_path / "out")
    said = words_of((folder / PAGE).read_text("utf-8"))
    assert said.count("Articles left out") == 2
    assert said.count(": 1: ") + said.count("left out 1: ") >= 2
    rows = table(folder / LEFT_OUT)
    assert all(row["annotator"] in ("Ana", "Ben") and row["why"] for row in rows)
    assert {row["article"] for row in rows} <= {each.title for each in project.titles()}


def test_the_page_tells_versions_of_the_tool_and_of_the_codebook(
    project: Project, tmp_path: Path
) -> None:
    said = words_of((written(project, tmp_path / "out") / PAGE).read_text("utf-8"))
    assert f"Computed by Glossator {__version__}" in said
    assert re.search(r"codebook revision \d+; statements were made under \d", said)


def test_the_page_tells_passages_and_gamma_with_its_parameters(
    project: Project, tmp_path: Path
) -> None:
    layers = project.layers_to_compare()
    report = project.agreement(layers, Options(20, gamma=0.1))
    project.write_agreement("two", layers, report, tmp_path / "out")
    said = words_of((tmp_path / "out" / PAGE).read_text("utf-8"))
    assert re.search(r"of evidence ᵤα, passages, gaps, and which measures \d\.\d+ \[", said)
    assert re.search(r"passages of evidence γ -?\d\.\d+ \[", said)
    assert "sampler “shuffle”, precision 0.1, seed 0" in said
    names = {(row["of"], row["coefficient"]) for row in table(tmp_path / "out" / FIGURES)}
    assert ("passages of actor", "|ᵤα, passages and gaps") in names


def test_the_page_fetches_nothing_and_runs_nothing(project: Project, tmp_path: Path) -> None:
    page = (written(project, tmp_path / "out") / PAGE).read_text("utf-8")
    assert "<script" not in page
    assert re.findall(r"(?:src|href)=", page) == []
    assert set(re.findall(r"https?://[^'\"]+", page)) == {"http://www.w3.org/2000/svg"}


def test_names_are_no_markup_and_no_formulas(tmp_path: Path) -> None:
    project = two_annotators(tmp_path / "x.glossator", TWO_VIEWS, (HOSTILE, "=Ben"))
    project.run(AddEntry(EntryDraft(EntryKind.ACTOR, HOSTILE)))
    folder = written(project, tmp_path / "out")
    page = (folder / PAGE).read_text("utf-8")
    assert "<script" not in page
    assert HOSTILE in words_of(page)
    assert {row["annotator"] for row in table(folder / MARGINALS)} == {HOSTILE, "'=Ben"}
    for plot in folder.glob("*.svg"):
        ElementTree.parse(plot)


def test_the_same_figures_make_the_same_bytes(project: Project, tmp_path: Path) -> None:
    one, other = (written(project, tmp_path / name) for name in ("one", "other"))
    names = {each.name for each in one.iterdir()}
    assert names == {each.name for each in other.iterdir()}
    for name in names:
        assert (one / name).read_bytes() == (other / name).read_bytes()


def test_tables_hold_what_the_report_holds(project: Project, tmp_path: Path) -> None:
    folder = written(project, tmp_path / "out")
    report = project.agreement(project.layers_to_compare(), Options(20))
    (alpha,) = (
        row
        for row in table(folder / FIGURES)
        if (row["of"], row["coefficient"]) == ("stance", "Krippendorff’s α, ordinal")
    )
    figure = report.overall.parts["stance"].coefficients["krippendorff_alpha"]
    assert figure.interval is not None
    assert float(alpha["value"]) == figure.value
    assert float(alpha["low"]) == figure.interval.low
    assert float(alpha["below_800"]) == figure.interval.below_800
    cells = [row for row in table(folder / CONFUSIONS) if row["of"] == "stance"]
    told = {(c["one_says"], c["other_says"]): int(c["units"]) for c in cells}
    assert told["supports", "conditional"] == 1


def test_what_is_undefined_has_no_value_and_a_reason(tmp_path: Path) -> None:
    project = two_annotators(tmp_path / "x.glossator", TWO_VIEWS[:1])
    folder = written(project, tmp_path / "out")
    empty = [row for row in table(folder / FIGURES) if not row["value"]]
    assert empty
    assert all(row["reason"] for row in empty)
    page = words_of((folder / PAGE).read_text("utf-8"))
    assert "undefined: Only one category occurs" in page
    assert "nan" not in page.lower().split()


def test_three_annotators_have_their_pairs(tmp_path: Path) -> None:
    views = [(one, other, one) for one, other in TWO_VIEWS]
    project = two_annotators(tmp_path / "x.glossator", views, ("Ana", "Ben", "Chloe"))
    folder = written(project, tmp_path / "out")
    pairs = {row["annotators"] for row in table(folder / FIGURES)}
    assert {"Ana and Ben", "Ana and Chloe", "Ben and Chloe"} < pairs
    assert (folder / "pairs.svg").exists()


def test_a_folder_with_other_things_is_not_replaced(project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    layers = project.layers_to_compare()
    report = project.agreement(layers, Options())
    with pytest.raises(Refused, match=r"thesis\.txt"):
        project.write_agreement("two", layers, report, tmp_path / "out")
    assert (tmp_path / "out" / "thesis.txt").read_text() == "mine"


def test_a_report_takes_the_place_of_an_earlier_one(project: Project, tmp_path: Path) -> None:
    written(project, tmp_path / "out")
    written(project, tmp_path / "out", 0)
    assert "resamples of the articles" not in (tmp_path / "out" / PAGE).read_text("utf-8")
