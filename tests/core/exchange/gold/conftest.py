"""The projects whose export is read back, made once."""

from pathlib import Path

import pytest

from tests.core.exchange.gold.projects import PROJECTS


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("gold")
    found = {}
    for name, make in PROJECTS.items():
        found[name] = folder / f"{name}.glossator"
        make(found[name])
    return found
