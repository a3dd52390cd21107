"""The sample project is made from its files, quickly, and is whole."""

from pathlib import Path

import pytest

from core.model.layer import LayerCounts, LayerKind
from core.model.phrase import Refused
from core.project import Project
from core.sample import ANNOTATORS, build_sample


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.glossator"
    build_sample(path)
    return path


def test_it_holds_what_its_files_hold(sample: Path) -> None:
    with Project.open(sample) as project:
        assert project.article_count() == 10
        assert project.problems() == []
        counts = {counts.layer.annotator.name: counts for counts in project.layer_counts()}
        assert tuple(counts) == ANNOTATORS
        assert numbers(counts["Ana"]) == (8, 0, 1, 32, 1)
        assert numbers(counts["Ben"]) == (7, 1, 0, 27, 0)
        assert {layer.kind for layer in project.layers()} == {LayerKind.ANNOTATOR}
        book = project.codebook
        assert (len(book.actors), len(book.stances), len(book.measures)) == (24, 5, 14)


def numbers(counts: LayerCounts) -> tuple[int, int, int, int, int]:
    return (counts.done, counts.skipped, counts.in_progress, counts.statements, counts.drafts)


def test_its_codebook_is_at_the_revision_its_statements_name(sample: Path) -> None:
    with Project.open(sample) as project:
        assert project.codebook.revision == 1
        layer = project.layer_named("Ana")
        revisions = {
            statement.codebook_revision
            for article in project.articles_by_uid()
            for statement in project.statements(article.id, layer.id)
        }
    assert revisions == {1}


def test_its_articles_have_their_metadata(sample: Path) -> None:
    with Project.open(sample) as project:
        titles = {article.title: article.details for article in project.articles_by_uid()}
    details = titles["Berlin wirbt für den heißen Draht"]
    assert (details.outlet, details.published, details.language) == (
        "Hafenblick",
        "2025-04-08",
        "de",
    )
    assert titles["Old harbour closes for two days"].source_url is None


def test_two_samples_hold_the_same(sample: Path, tmp_path: Path) -> None:
    build_sample(tmp_path / "other.glossator")
    with Project.open(sample) as one, Project.open(tmp_path / "other.glossator") as other:
        assert list(one.articles_by_uid()) == list(other.articles_by_uid())


def test_it_takes_no_place_that_is_taken(sample: Path) -> None:
    before = sample.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        build_sample(sample)
    assert sample.read_bytes() == before
