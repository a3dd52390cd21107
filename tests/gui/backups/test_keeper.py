"""Backups come to be beside the desk while somebody works; the log is emptied when nobody does."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core import backups
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_merge import MergeEntries
from core.model.backup import Reason
from core.model.codebook import EntryKind
from core.project import Project
from gui.backups.keeper import Keeper
from gui.shared.messages import Message, Tone
from gui.workplace import Workplace
from tests.gui.builders import TEXT, pause, project_with, wait_until, window_on


@pytest.fixture
def workplace(tmp_path: Path, qapp: QApplication) -> Iterator[Workplace]:
    project_with(tmp_path / "pilot.glossator", TEXT).close()
    with window_on(tmp_path / "pilot.glossator") as made:
        yield made


@pytest.fixture
def keeper(workplace: Workplace) -> Iterator[Keeper]:
    made = Keeper(workplace.desk, workplace)
    yield made
    backups.set_guard(None)


@pytest.fixture
def said(workplace: Workplace) -> list[Message]:
    heard: list[Message] = []
    workplace.desk.messages.said.connect(heard.append)
    return heard


def kept(workplace: Workplace) -> list[str]:
    folder = backups.folder_beside(workplace.desk.bridge.project.path)
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def after(keeper: Keeper, act: Callable[[], object]) -> None:
    """Until what became of the backup is told."""
    heard: list[object] = []
    keeper.made.connect(heard.append)
    act()
    wait_until(lambda: bool(heard))
    keeper.made.disconnect(heard.append)


def add_entry(workplace: Workplace, name: str) -> None:
    assert workplace.desk.bridge.run(AddEntry(EntryDraft(EntryKind.ACTOR, name)))


def test_an_opened_project_is_backed_up_once_and_then_only_when_it_has_changed(
    workplace: Workplace, keeper: Keeper
) -> None:
    assert keeper.opening.isActive()
    assert keeper.hour.isActive()
    after(keeper, keeper.opening.timeout.emit)
    (first,) = kept(workplace)
    assert first.endswith(" on opening.glossator")
    after(keeper, keeper.hour.timeout.emit)
    assert kept(workplace) == [first]
    add_entry(workplace, "Norway")
    after(keeper, keeper.hour.timeout.emit)
    assert [name for name in kept(workplace) if name.endswith(" hourly.glossator")]


def test_a_backup_before_a_merge_of_entries_holds_what_was_before(
    workplace: Workplace, keeper: Keeper
) -> None:
    book = workplace.desk.bridge.codebook
    one, other = (book.find(EntryKind.ACTOR, name) for name in ("Germany", "Poland"))
    assert one is not None
    assert other is not None

    def merge() -> None:
        assert workplace.desk.bridge.run(MergeEntries((other.id,), one.id))

    after(keeper, merge)
    (name,) = kept(workplace)
    assert name.endswith(" before codebook change.glossator")
    folder = backups.folder_beside(workplace.desk.bridge.project.path)
    with Project.open(folder / name, read_only=True) as copy:
        before = copy.codebook.find(EntryKind.ACTOR, "Poland")
    now = workplace.desk.bridge.codebook.find(EntryKind.ACTOR, "Poland")
    assert before is not None
    assert now is not None
    assert (before.name, now.name) == ("Poland", "Germany")


def test_a_backup_that_cannot_be_made_is_told_once_and_work_goes_on(
    workplace: Workplace, keeper: Keeper, said: list[Message]
) -> None:
    in_the_way = backups.folder_beside(workplace.desk.bridge.project.path)
    in_the_way.write_text("no folder", encoding="utf-8")
    after(keeper, lambda: keeper.keep(Reason.HOURLY))
    after(keeper, lambda: keeper.keep(Reason.HOURLY))
    (message,) = said
    assert message.tone is Tone.TROUBLE
    assert message.text.startswith("No backup could be made: ")
    add_entry(workplace, "Norway")
    in_the_way.unlink()
    after(keeper, lambda: keeper.keep(Reason.HOURLY))
    assert len(kept(workplace)) == 1
    shutil.rmtree(in_the_way)


def test_the_log_is_emptied_once_nobody_works(workplace: Workplace, keeper: Keeper) -> None:
    add_entry(workplace, "Norway")
    path = workplace.desk.bridge.project.path
    log = Path(f"{path}-wal")
    assert log.stat().st_size > 0
    assert keeper.idle.isActive()
    heard: list[bool] = []
    keeper.settled.connect(heard.append)
    keeper.idle.timeout.emit()
    wait_until(lambda: bool(heard))
    assert heard == [True]
    assert log.stat().st_size == 0
    copy = path.with_name("copied by hand.glossator")
    shutil.copyfile(path, copy)
    with Project.open(copy) as project:
        assert project.problems() == []
        assert project.codebook.find(EntryKind.ACTOR, "Norway") is not None


def test_a_closed_project_leaves_one_whole_file(workplace: Workplace, keeper: Keeper) -> None:
    add_entry(workplace, "Norway")
    path = workplace.desk.bridge.project.path
    workplace.desk.bridge.close()
    pause(0)
    assert not keeper.hour.isActive()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
