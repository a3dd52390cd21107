"""Where no export can be, it is refused in one sentence, and nothing is changed there."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.exchange.export import export
from core.model.phrase import Refused, Unavailable
from core.project import Project
from tests.core.exchange.older import TARGETS, Target, contents, full_project
from tests.core.storage.test_reading_only import as_ordinary_user


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("full") / "full.glossator"
    with full_project(path) as project:
        yield project


def is_folder(target: Target) -> bool:
    return "." not in target.name


def sentence(kind: type[Exception], attempt: Callable[[], object]) -> str:
    """The one sentence, or two, with which it is refused."""
    with pytest.raises(kind) as caught:
        attempt()
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_a_folder_that_may_only_be_read_keeps_what_it_holds(
    full: Project, tmp_path: Path, target: Target
) -> None:
    out = tmp_path / "out"
    before = target.written(full, out)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    full.path.parent.chmod(0o755)

    def attempt() -> None:
        said = sentence(Unavailable, lambda: export(full, out / target.name, target.format))
        assert "cannot be written: Permission denied." in said

    out.chmod(0o555)
    try:
        as_ordinary_user(attempt)
    finally:
        out.chmod(0o755)
    assert contents(out) == before


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_what_is_of_another_kind_is_not_replaced(
    full: Project, tmp_path: Path, target: Target
) -> None:
    place = tmp_path / target.name
    if is_folder(target):
        place.write_text("years of work")
    else:
        place.mkdir()
        (place / "thesis.odt").write_text("years of work")
    before = contents(tmp_path)
    said = sentence(Refused, lambda: export(full, place, target.format))
    assert ("a folder is to be written there" in said) == is_folder(target)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_no_device_is_written_to(full: Project, tmp_path: Path, target: Target) -> None:
    (tmp_path / target.name).symlink_to(os.devnull)
    said = sentence(Refused, lambda: export(full, tmp_path / target.name, target.format))
    assert "/dev/null" in said
    assert os.listdir(tmp_path) == [target.name]


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_a_link_stays_one_and_what_it_leads_to_is_written(
    full: Project, tmp_path: Path, target: Target
) -> None:
    expected = target.written(full, tmp_path / "expected")
    (tmp_path / "real").mkdir()
    (tmp_path / "out").mkdir()
    real = tmp_path / "real" / target.name
    (tmp_path / "out" / target.name).symlink_to(real)
    target.written(full, tmp_path / "out")
    assert (tmp_path / "out" / target.name).is_symlink()
    data = contents(tmp_path / "real")
    assert data == {name: raw for name, raw in expected.items() if name in data}
    assert data


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("length", [248, 300])
def test_a_name_that_is_too_long_is_refused_before_anything_is_written(
    full: Project, tmp_path: Path, target: Target, length: int
) -> None:
    ending = Path(target.name).suffix
    name = "x" * (length - len(ending)) + ending
    if length < 255 and (is_folder(target) or target.format == "glossator-jsonl"):
        assert export(full, tmp_path / name, target.format).articles
    else:
        said = sentence(Unavailable, lambda: export(full, tmp_path / name, target.format))
        assert said.endswith("cannot be written: File name too long.")
        assert os.listdir(tmp_path) == []


def test_a_long_name_of_signs_that_take_several_bytes_is_written(
    full: Project, tmp_path: Path
) -> None:
    name = "語" * 80 + ".csv"
    export(full, tmp_path / name, "stance-pairs")
    assert (tmp_path / name).stat().st_size
