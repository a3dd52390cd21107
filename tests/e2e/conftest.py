"""A screen for each test, with a home that holds nothing yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    home = tmp_path / "home"
    home.mkdir()
    with Screen(home) as made:
        yield made
