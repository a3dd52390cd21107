"""The whole window on one article with one statement."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record, window_on


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT)
    record(project, ArticleId(project.article_ids(None, ArticleFilter())[0]), "Warsaw rejects")
    project.close()
    with window_on(path) as made:
        yield made
