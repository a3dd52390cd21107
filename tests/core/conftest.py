"""A project of its own for each test, with two annotators; Anna is acting."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with a codebook and two annotators, to be copied."""
    path = tmp_path_factory.mktemp("blank") / "blank.glossator"
    builders.make_project(path, "Anna", "Ben").close()
    return path


@pytest.fixture
def project(blank: Path, tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "test.glossator"
    shutil.copyfile(blank, path)
    with Project.open(path) as opened:
        opened.act_as("Anna")
        yield opened


@pytest.fixture
def article(project: Project) -> ArticleId:
    """`builders.TEXT`, imported by nobody in particular, so that it is no step of Anna's."""
    project.act_as(None)
    found = builders.add_article(project)
    project.act_as("Anna")
    return found
