"""The window that the benches work in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize

from gui.application import settle
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.bench.corpus import ANNOTATOR


@contextmanager
def window_on(
    path: Path, size: QSize | None = None, annotator: str | None = ANNOTATOR
) -> Iterator[Workplace]:
    """A whole desk at rest on a project; closed at the end. Without a name, nobody is chosen."""
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    if size is not None:
        window.resize(size)
    window.show()
    made = window.furnish()
    settle()
    made.open_project(path)
    if annotator is not None:
        made.desk.bridge.act_as(annotator)
    settle()
    yield made
    window.close()
