"""What every test gets: no screen, no one's settings but its own, and no unexpected warnings."""

import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Read when Qt is first imported. The tests know what is said in English.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")

import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

XDG_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "expects_log(pattern): the test makes `glossator` log this warning or error, "
        "and fails if it does not",
    )


@pytest.fixture(scope="session")
def homes() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="glossator-tests-", ignore_cleanup_errors=True) as top:
        yield Path(top)


@pytest.fixture(autouse=True)
def own_home(request: pytest.FixtureRequest, homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and data folders of this test's own; they exist only once something is written."""
    home = homes / re.sub(r"\W+", "-", request.node.nodeid)[-80:]
    for folder in XDG_FOLDERS:
        monkeypatch.setenv(folder, str(home / folder.removeprefix("XDG_").lower()))
    if "PySide6.QtCore" in sys.modules:
        _redirect_qt_settings(home)
    return home


def _redirect_qt_settings(home: Path) -> None:
    """QSettings reads XDG_CONFIG_HOME once in the life of a process, so it is told each time."""
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, str(home / scope.name))


class _Warnings(logging.Handler):
    """Keeps what `glossator` logs at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning it did not announce, or announces one it does not log."""
    expected = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    logger, handler = logging.getLogger("glossator"), _Warnings()
    level = logger.level
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    logger.setLevel(level)
    unexpected = [s for s in handler.lines if not any(re.search(p, s) for p in expected)]
    unseen = [p for p in expected if not any(re.search(p, s) for s in handler.lines)]
    assert not unexpected, f"unexpected log lines: {unexpected}"
    assert not unseen, f"log lines that were announced and did not come: {unseen}"
