"""A project whose file is renamed or deleted while it is open goes on, and nothing is lost."""

import subprocess

from core.project import Project
from gui.workplace import Workplace
from tests.core.builders import make_project
from tests.gui.builders import press, wait_until

COMPLETE = ("Return", "Return", "4", "Return")


def copied_over(workplace: Workplace) -> bytes:
    """Another program puts what it has into the file that is open, and keeps the file."""
    path = workplace.desk.bridge.project.path
    other = path.with_name("other.glossator")
    make_project(other, "Zoe").close()
    subprocess.run(["cp", str(other), str(path)], check=True)
    return other.read_bytes()


def test_a_file_that_is_written_over_is_shown_as_it_is_then(workplace: Workplace) -> None:
    press(*COMPLETE)
    path = workplace.desk.bridge.project.path
    before = workplace.desk.bridge.project.uid
    copied_over(workplace)
    wait_until(lambda: workplace.desk.bridge.project.uid != before)  # by the clock
    assert workplace.desk.bridge.project.path == path
    assert "was written over by another program" in workplace.messages.text
    assert "Backups" in workplace.messages.text
    assert workplace.desk.bridge.project.problems() == []
    assert not workplace.desk.bridge.project.is_written_over


def test_nothing_is_put_on_top_of_what_another_program_wrote(workplace: Workplace) -> None:
    press(*COMPLETE)
    path = workplace.desk.bridge.project.path
    held = copied_over(workplace)
    press(*COMPLETE)
    assert "was written over by another program" in workplace.messages.text
    workplace.desk.bridge.close()
    assert path.read_bytes() == held


def look_twice(workplace: Workplace) -> None:
    workplace.moved_file.look()
    workplace.moved_file.look()


def test_a_file_that_is_renamed_is_gone_on_with_under_its_new_name(workplace: Workplace) -> None:
    press(*COMPLETE)
    path = workplace.desk.bridge.project.path
    renamed = path.rename(path.with_name("final.glossator"))
    wait_until(lambda: workplace.desk.bridge.project.path == renamed)  # by the clock
    assert "was renamed to “final.glossator”" in workplace.messages.text
    assert len(workplace.desk.page.statements) == 1
    press(*COMPLETE)
    assert len(workplace.desk.page.statements) == 2


def test_a_file_that_is_deleted_is_gone_on_with_in_a_copy(workplace: Workplace) -> None:
    press(*COMPLETE)
    path = workplace.desk.bridge.project.path
    path.unlink()
    workplace.moved_file.look()
    assert workplace.desk.bridge.project.path == path, "it may be about to come back"
    workplace.moved_file.look()
    kept = workplace.desk.bridge.project.path
    assert kept.name.startswith(f"{path.stem} kept ")
    assert kept.name in workplace.messages.text
    assert len(workplace.desk.page.statements) == 1


def test_a_desk_that_is_closed_before_it_looked_keeps_all_the_same(workplace: Workplace) -> None:
    press(*COMPLETE)
    path = workplace.desk.bridge.project.path
    path.unlink()
    workplace.desk.bridge.close()
    (kept,) = path.parent.glob(f"{path.stem} kept *.glossator")
    with Project.open(kept) as project:
        assert project.problems() == []
    assert kept in workplace.desk.settings.recent_projects()


def test_what_can_be_kept_nowhere_is_told_once_and_stays_open(
    workplace: Workplace,
) -> None:
    path = workplace.desk.bridge.project.path
    path.parent.rename(path.parent.with_name("gone"))
    look_twice(workplace)
    assert workplace.desk.bridge.is_open
    assert "does not exist" in workplace.messages.text
