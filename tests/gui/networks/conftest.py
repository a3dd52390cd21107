"""The page of networks, on a project of three months."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.networks.page import NetworkPage
from gui.workplace import Workplace
from tests.gui.builders import window_on
from tests.gui.networks.builders import make, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "talks.glossator"
    make(path)
    return path


@pytest.fixture
def workplace(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana", size=(1280, 800)) as made:
        yield made


@pytest.fixture
def page(workplace: Workplace) -> NetworkPage:
    return opened(workplace)
