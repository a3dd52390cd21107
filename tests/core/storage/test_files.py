"""What a long work writes goes to the disk while it writes, and trouble there is not lost."""

import errno
import os
import stat
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


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EACCES])
def test_a_file_system_that_puts_no_folder_on_the_disk_keeps_nobody_from_making_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    on_disk = os.fsync

    def of_files_alone(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        on_disk(handle)

    monkeypatch.setattr(os, "fsync", of_files_alone)
    with files.built(tmp_path / "new") as building:
        building.write_text("whole")
    assert (tmp_path / "new").read_text() == "whole"
