"""A project with nothing in it, made once and copied."""

from pathlib import Path

import pytest

from core.project import Project


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with nothing but the default scale in its codebook."""
    path = tmp_path_factory.mktemp("bare") / "bare.glossator"
    Project.create(path).close()
    return path
