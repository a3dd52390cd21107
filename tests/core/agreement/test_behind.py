"""What is behind a figure is found by the same rules as the figure, so that both count the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.agreement.behind import MISSING, TRIPLE, Behind, SideBySide, behind
from core.agreement.detection import Matching
from core.agreement.parts import parts_of
from core.agreement.report import Options, Report
from core.model.ids import LayerId
from core.project import Project
from tests.core.builders import TWO_VIEWS, two_annotators

THREE = [(one, other, one) for one, other in TWO_VIEWS]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with two_annotators(tmp_path / "two.glossator") as made:
        yield made


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Project]:
    names = ("Ana", "Ben", "Chloe")
    with two_annotators(tmp_path / "three.glossator", THREE, names) as made:
        yield made


def layers_of(project: Project) -> tuple[LayerId, ...]:
    return tuple(layer.id for layer in project.layers_to_compare())


def found(project: Project, wanted: Behind) -> list[SideBySide]:
    parts = parts_of(project.codebook)
    every = project.compared(wanted.layers)
    return [each for article in every for each in behind(wanted, article, parts)]


def reported(project: Project, matching: Matching = Matching.OVERLAP) -> Report:
    return project.agreement(project.layers_to_compare(), Options(matching=matching))


@pytest.mark.parametrize("matching", Matching)
def test_what_one_lacks_is_all_that_is_not_matched(project: Project, matching: Matching) -> None:
    overall = reported(project, matching).overall
    wanted = Behind(layers_of(project), MISSING, matching.at_least)
    statements = sum(overall.statements.values())
    assert len(found(project, wanted)) == statements - 2 * overall.detection[matching].matched


@pytest.mark.parametrize("key", ["actor", "stance", "measure", "voice"])
@pytest.mark.parametrize("matching", Matching)
def test_a_cell_of_a_confusion_opens_as_many_as_it_counts(
    project: Project, key: str, matching: Matching
) -> None:
    confusion = reported(project, matching).overall.parts[key].confusion
    layers = layers_of(project)
    for one, other, count in confusion.cells:
        wanted = Behind(layers, key, matching.at_least, said=(one, other))
        assert len(found(project, wanted)) == count
    differing = Behind(layers, key, matching.at_least)
    assert len(found(project, differing)) == confusion.disagreements


def test_whole_statements_miss_or_differ(project: Project) -> None:
    assert [each.title for each in found(project, Behind(layers_of(project), TRIPLE))] == [
        each.title
        for each in found(project, Behind(layers_of(project), TRIPLE, 0.0))
        if None in each.said or len({s.triple for s in each.statements}) > 1
    ]


def test_an_article_that_one_is_not_done_with_is_not_in_it(project: Project) -> None:
    every = found(project, Behind(layers_of(project), MISSING, 1.0))
    assert "Talks 6" not in {each.title for each in every}


def test_a_month_a_revision_and_articles_narrow_it(project: Project) -> None:
    layers = layers_of(project)
    every = found(project, Behind(layers, MISSING))
    assert [each.title for each in every] == ["Talks 3"]
    assert len(found(project, Behind(layers, MISSING, published="2025-04"))) == 1
    assert found(project, Behind(layers, MISSING, published="2025-05")) == []
    assert found(project, Behind(layers, MISSING, articles=frozenset())) == []
    (revision,) = (each.label for each in reported(project).revisions if each.label is not None)
    assert isinstance(revision, int)
    assert len(found(project, Behind(layers, MISSING, revision=revision))) == 1
    assert found(project, Behind(layers, MISSING, revision=revision + 1)) == []


def test_of_three_those_are_meant_in_which_one_differs_from_another(three: Project) -> None:
    layers = layers_of(three)
    every = found(three, Behind(layers, "stance"))
    assert [each.title for each in every] == ["Talks 1"]
    for whose in layers:
        assert found(three, Behind(layers, "stance", whose=whose)) == every
    (lacking,) = found(three, Behind(layers, MISSING))
    assert [each is None for each in lacking.said] == [False, True, False]


def test_a_place_reaches_from_the_first_to_the_last_evidence(project: Project) -> None:
    (each,) = found(project, Behind(layers_of(project), "stance"))
    ranges = [spot for said in each.statements for spot in said.evidence]
    assert each.place == (min(ranges)[0], max(end for _start, end in ranges))
