"""A project of three annotators and an adjudicator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with builders.make_project(tmp_path / "p.glossator", "Anna", "Ben", "Cleo", "Dora") as made:
        yield made


@pytest.fixture
def article(project: Project) -> ArticleId:
    return builders.add_article(project)
