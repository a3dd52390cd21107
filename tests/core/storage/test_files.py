"""What a long work writes goes to the disk while it writes, and trouble there is not lost."""

import errno
import threading
from pathlib import Path

import pytest

from core.storage import files


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_SECONDS_BETWEEN", 0.001)


def test_what_is_written_is_put_on_the_disk_meanwhile(
    tmp_path: Path, often: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = threading.Event()
    monkeypatch.setattr(files, "synchronise", lambda path: done.set())
    with files.synchronised_meanwhile(tmp_path / "a"):
        assert done.wait(60)
    assert "to the disk" not in {thread.name for thread in threading.enumerate()}


def test_trouble_that_the_disk_tells_once_is_told_in_the_end(
    tmp_path: Path, often: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = threading.Event()

    def fail(path: Path) -> None:
        told.set()
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(files, "synchronise", fail)
    with pytest.raises(OSError, match="broken"), files.synchronised_meanwhile(tmp_path / "a"):
        assert told.wait(60)
