"""The whole window on a project with many articles, or on one with an article to work in."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gui.workplace import Workplace
from tests.gui.builders import window_on

OpenWindow = Callable[[Path], Workplace]


@pytest.fixture
def open_window() -> Iterator[OpenWindow]:
    with ExitStack() as opened:
        yield lambda path: opened.enter_context(window_on(path))
