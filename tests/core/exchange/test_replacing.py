"""What stands in a place stays whole until what takes it is."""

import os
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from core.exchange.replacing import replaced_file, replaced_folder
from core.model.phrase import Refused, Unavailable

NAMES = frozenset(("a.csv", "b.csv"))


def put(target: Path, text: str = "new") -> None:
    with replaced_file(target) as building:
        building.write_text(text)


def put_half(place: AbstractContextManager[Path], name: str = "") -> None:
    with place as building:
        (building / name).write_text("half")
        raise KeyboardInterrupt


def put_folder(target: Path, name: str = "a.csv") -> None:
    with replaced_folder(target, NAMES) as building:
        (building / name).write_text("new")


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with replaced_file(target) as building:
        building.write_text("half")
        assert not target.exists()
    assert target.read_text() == "half"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_whatever_goes_wrong_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        put_half(replaced_file(target))
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    put(tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


@pytest.mark.parametrize("name", ["folder", "pipe", "device"])
def test_what_is_no_file_is_not_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to(os.devnull)
    with pytest.raises(Refused, match="is not a file"):
        put(tmp_path / name)


def test_a_project_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="the name of a project"):
        put(tmp_path / "new.glossator")
    (tmp_path / "renamed.csv").write_bytes(b"SQLite format 3\0" + b"\0" * 84)
    with pytest.raises(Refused, match="is a project or another database"):
        put(tmp_path / "renamed.csv")
    with pytest.raises(Refused, match="the name of a project"):
        put_folder(tmp_path / "new.glossator")


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", "-lock", "-import", "-WAL"])
def test_what_stands_beside_a_project_is_never_replaced(tmp_path: Path, ending: str) -> None:
    with pytest.raises(Refused, match="the name of a project"):
        put(tmp_path / f"p.glossator{ending}")


def test_a_name_that_only_begins_like_that_of_a_project_is_free(tmp_path: Path) -> None:
    put(tmp_path / "p.glossator-jsonl")
    assert (tmp_path / "p.glossator-jsonl").read_text() == "new"


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"The folder .* does not exist"):
        put(tmp_path / "none" / "a.txt")


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    put_folder(tmp_path / "out", "a.csv")
    put_folder(tmp_path / "out", "b.csv")
    assert os.listdir(tmp_path / "out") == ["b.csv"]
    assert os.listdir(tmp_path) == ["out"]


def test_an_empty_folder_gives_way(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    put_folder(tmp_path / "out")
    assert os.listdir(tmp_path / "out") == ["a.csv"]


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.odt").write_text("years of work")
    with pytest.raises(Refused, match="holds other things, such as “thesis"):
        put_folder(tmp_path / "out")
    assert os.listdir(tmp_path / "out") == ["thesis.odt"]


def test_a_file_is_not_replaced_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(Refused, match="a folder is to be written there"):
        put_folder(tmp_path / "out")


def test_whatever_goes_wrong_the_old_folder_stays(tmp_path: Path) -> None:
    put_folder(tmp_path / "out")
    with pytest.raises(KeyboardInterrupt):
        put_half(replaced_folder(tmp_path / "out", NAMES), "b.csv")
    assert os.listdir(tmp_path / "out") == ["a.csv"]
    assert os.listdir(tmp_path) == ["out"]
