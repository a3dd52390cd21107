"""Whatever ends an export of any format midway, what was there before stays, and nothing else."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.exchange.export import export
from core.model.phrase import Cancelled, Phrase, Unavailable
from core.project import Project
from tests.core.builders import damage
from tests.core.exchange.older import TARGETS, Target, contents, full_project, no_file_over


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("full") / "full.glossator"
    with full_project(path) as project:
        yield project


@pytest.fixture
def aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where what is put aside for a while is put."""
    folder = tmp_path / "aside"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_a_full_disk_leaves_the_older_one_with_its_report(
    full: Project, aside: Path, out: Path, target: Target
) -> None:
    before = target.written(full, out)
    largest = max(map(len, before.values()))
    for size in (0, 64, largest // 2, largest - 1):
        with (
            no_file_over(size),
            pytest.raises(Unavailable, match=r"^The disk is full: [^.]*\S+ could not be written"),
        ):
            export(full, out / target.name, target.format)
        assert contents(out) == before
        assert not list(aside.iterdir())
    export(full, out / target.name, target.format)
    assert contents(out) == before


def stop_at(call: int, calls: list[int]) -> Callable[[int, int | None, Phrase], None]:
    def progress(done: int, total: int | None, what: Phrase) -> None:
        calls.append(done)
        if len(calls) > call:
            raise Cancelled

    return progress


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_a_stop_at_any_article_leaves_the_older_one_with_its_report(
    full: Project, aside: Path, out: Path, target: Target
) -> None:
    before = target.written(full, out)
    every: list[int] = []
    export(full, out / target.name, target.format, None, stop_at(1_000, every))
    assert len(every) > 4
    for call in range(len(every)):
        with pytest.raises(Cancelled):
            export(full, out / target.name, target.format, None, stop_at(call, []))
        assert contents(out) == before
        assert not list(aside.iterdir())


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_a_damaged_article_in_the_midst_leaves_the_older_one_with_its_report(
    tmp_path: Path, aside: Path, out: Path, target: Target
) -> None:
    with full_project(tmp_path / "damaged.glossator") as project:
        before = target.written(project, out)
        damage(project, "UPDATE span SET quote = 'else' WHERE id = (SELECT max(id) FROM span)")
        with pytest.raises(Unavailable, match=r"^This project is damaged: in “Talks 2”"):
            export(project, out / target.name, target.format)
        assert contents(out) == before
        assert not list(aside.iterdir())
