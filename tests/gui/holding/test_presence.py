"""Whoever opens a project that somebody else has is told who, may look, and is let in later."""

import getpass
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from core.commands.layers import AddAnnotator
from core.commands.searches import SaveSearch
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.place import Program
from core.model.search import Finds
from core.project import Project
from core.storage import claims
from core.storage.claim_files import ClaimFiles
from gui.holding.dialog import InUseDialog
from gui.layers.ask import ask_annotator
from gui.presence import Presence
from gui.shared.actions import REASON, ActionId
from gui.workplace import Workplace
from tests.core.storage.test_claims import HOLDING
from tests.gui.builders import TEXT, press, project_with, wait_until, window_on

ADDING = """
import sys
from pathlib import Path
from core.commands.layers import AddAnnotator
from core.model.search import Finds
from core.project import Project
with Project.open(Path(sys.argv[1])) as project:
    project.run(AddAnnotator("Cleo"))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project that is closed, on a disk of this machine."""
    made = tmp_path / "pilot.glossator"
    project_with(made, TEXT).close()
    return made


@pytest.fixture
def synced(path: Path) -> Path:
    (path.parent / ".stfolder").mkdir()
    return path


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Workplace]:
    with window_on(None) as made:
        yield made


@contextmanager
def other_desk(path: Path, user: str = "maria") -> Iterator[Callable[[], None]]:
    """Another process has the project, until it is ended; of another user of this machine."""
    command = [sys.executable, "-c", HOLDING, str(path), "DESK"]
    named = {**os.environ, "LOGNAME": user}
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=named)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"

    def kill() -> None:
        process.kill()
        process.wait()

    try:
        yield kill
    finally:
        kill()
        process.stdin.close()
        process.stdout.close()


def other_machine(path: Path) -> None:
    holder = replace(claims.me(Program.DESK), user="maria", host="nb-0417", machine="another")
    handle = ClaimFiles().make(claims.lock_of(path), claims.written(holder))
    assert handle is not None
    os.close(handle)


def dialog() -> InUseDialog:
    found: list[InUseDialog] = []

    def is_there() -> bool:
        found[:] = [d for d in QApplication.topLevelWidgets() if isinstance(d, InUseDialog)]
        found[:] = [d for d in found if d.isVisible()]
        return bool(found)

    wait_until(is_there)
    return found[0]


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(workplace: Workplace) -> list[str]:
    return [layer.annotator.name for layer in workplace.desk.bridge.project.layers()]


def test_a_project_that_nobody_else_has_is_opened_without_a_word(
    window: Workplace, path: Path
) -> None:
    window.open_project(path)
    assert claims.lock_of(path).exists()
    assert window.presence.title == "pilot.glossator"
    assert not window.presence.notice.isVisible()
    window.desk.bridge.close()
    assert not claims.lock_of(path).exists()


def test_a_second_desk_is_told_who_has_it_and_nothing_is_opened_yet(
    window: Workplace, path: Path
) -> None:
    with other_desk(path):
        window.open_project(path)
        asked = dialog()
        assert (
            f"maria on {os.uname().nodename}, at the desk, since" in asked.accessibleDescription()
        )
        assert not asked.take_over.isVisible()
        assert not window.desk.bridge.is_open
        press("Esc")
        assert not window.desk.bridge.is_open


def test_ones_own_second_window_is_told_as_ones_own(window: Workplace, path: Path) -> None:
    with other_desk(path, getpass.getuser()):
        window.open_project(path)
        asked = dialog()
        heading, since = asked.accessibleDescription().split(". ")
        assert heading == "You have “pilot.glossator” open in another window"
        assert since.startswith("Since ")
        assert asked.together.text() == "Work here as well"
        click(asked.together)
        assert window.desk.bridge.run(AddAnnotator("Zoe"))


def test_where_one_window_at_a_time_can_work_ones_own_second_one_may_look(
    window: Workplace, synced: Path
) -> None:
    with other_desk(synced, getpass.getuser()):
        window.open_project(synced)
        asked = dialog()
        assert "in another window" in asked.accessibleDescription()
        assert not asked.together.isVisible()
        assert not asked.take_over.isVisible()
        click(asked.look)
        assert window.desk.bridge.project.is_looking


def test_whoever_looks_sees_what_comes_in_and_changes_nothing(
    window: Workplace, path: Path
) -> None:
    with other_desk(path):
        window.open_project(path)
        click(dialog().look)
        desk = window.desk
        assert desk.bridge.project.is_looking
        assert window.presence.title == "pilot.glossator (looking only)"
        assert window.status.saved.text() == "Looking only"
        wait_until(lambda: "You are looking only" in window.presence.notice.text)
        for action in (ActionId.START_STATEMENT, ActionId.MARK_DONE, ActionId.IMPORT):
            assert not desk.actions[action].isEnabled()
            assert "looking only" in desk.actions[action].property(REASON)
        assert desk.actions[ActionId.NEXT_ARTICLE].isEnabled()
        assert not desk.bridge.run(AddAnnotator("Zoe"))
        assert "only look" in window.messages.text
        subprocess.run([sys.executable, "-c", ADDING, str(path)], check=True)
        assert names(window) == ["Ana", "Cleo"]


def test_whoever_looks_finds_greyed_out_what_would_change_the_project_on_every_page(
    window: Workplace, path: Path
) -> None:
    with other_desk(path) as end:
        window.open_project(path)
        click(dialog().look)
        bridge, rooms, actions = window.desk.bridge, window.rooms, window.desk.actions
        wait_until(lambda: bridge.is_open)
        assert not window.panels.isEnabled()
        actions[ActionId.SHOW_CODEBOOK].trigger()
        book = rooms.codebook
        assert book is not None
        wait_until(lambda: not book.is_busy)
        entries = book.entries
        assert not actions[ActionId.PASSPHRASE].isEnabled()
        barred = (book.bring_in, entries.side.add, entries.form, entries.field, entries.reason)
        assert not any(widget.isEnabled() for widget in barred)
        press("F2", "Insert", "Down", "F2", "Ctrl+M")
        assert not entries.tree.is_editing
        assert not entries.side.line.isVisible()
        assert QApplication.activeModalWidget() is None
        actions[ActionId.SHOW_SURVEY].trigger()
        survey = rooms.survey
        assert survey is not None
        wait_until(lambda: not survey.is_busy)
        assert not survey.browse.side.change.isEnabled()
        actions[ActionId.ADJUDICATE].trigger()
        page = rooms.adjudication
        assert page is not None
        wait_until(lambda: not page.is_busy)
        case = page.cases.case
        for button in (page.unanimous, page.majority, case.write, case.reject, case.missed):
            assert not button.isEnabled()
        assert not bridge.run(AddAnnotator("Zoe"))
        assert window.messages.isVisible()
        end()
        window.presence.look()
        wait_until(lambda: bool(window.presence.notice.buttons))
        window.presence.work()
        wait_until(lambda: not bridge.project.is_looking)
        assert not window.messages.isVisible()
        assert all(widget.isEnabled() for widget in barred)
        assert window.panels.isEnabled()


def test_whoever_looks_is_not_taught_to_write_nor_offered_it(
    window: Workplace, path: Path, tmp_path: Path
) -> None:
    why = "This project is open elsewhere; you are looking only."
    with Project.open(path) as project:
        project.run(SaveSearch("Only one", ArticleFilter(text="berlin"), Finds.ARTICLES))
    with other_desk(path) as end:
        window.open_project(path)
        click(dialog().look)
        said = [label.text() for label in window.panels.findChildren(QLabel) if label.isVisible()]
        assert why in said
        assert "Record a statement" not in said
        shown = [label.text() for label in window.statements.findChildren(QLabel)]
        assert "No statements yet." in shown
        asked = ask_annotator(window.desk, window.window, new=True)
        line = asked.findChild(QLineEdit)
        assert line is not None
        line.setText("Zoe")
        assert why in [label.text() for label in asked.findChildren(QLabel)]
        annotate = next(b for b in asked.findChildren(QPushButton) if b.text() == "Annotate")
        assert not annotate.isEnabled()
        asked.reject()
        window.desk.actions[ActionId.SEARCH].trigger()
        page = window.rooms.search
        assert page is not None
        page.search_for("berlin")
        wait_until(page.head.save.isVisible)
        assert not page.head.save.isEnabled()
        assert why in page.head.save.toolTip()
        end()
        window.presence.look()
        wait_until(lambda: bool(window.presence.notice.buttons))
        window.presence.work()
        wait_until(lambda: not window.desk.bridge.project.is_looking)
        page.search_for("paris")
        wait_until(page.head.save.isEnabled)
        window.desk.actions[ActionId.FOCUS_READER].trigger()
        said = [label.text() for label in window.panels.findChildren(QLabel)]
        assert "Record a statement" in said


def test_a_file_that_may_only_be_read_greys_out_as_much(window: Workplace, path: Path) -> None:
    window.desk.bridge.adopt(Project.open(path, read_only=True))
    assert not window.panels.isEnabled()
    action = window.desk.actions[ActionId.IMPORT]
    assert not action.isEnabled()
    assert "can be read but not changed" in action.property(REASON)


def test_the_looker_is_told_once_it_is_free_and_one_button_begins_the_work(
    window: Workplace, path: Path
) -> None:
    with other_desk(path) as kill:
        window.open_project(path)
        click(dialog().look)
        kill()
        wait_until(lambda: window.presence.notice.text == "“pilot.glossator” is free now.")
        (work,) = window.presence.notice.buttons
        click(work)
    assert not window.desk.bridge.project.is_looking
    assert not window.presence.notice.isVisible()
    assert window.desk.actions[ActionId.START_STATEMENT].isEnabled()
    assert window.desk.actions[ActionId.START_STATEMENT].property(REASON) == ""
    assert window.desk.bridge.run(AddAnnotator("Zoe"))


def test_two_desks_of_one_machine_may_work_together(window: Workplace, path: Path) -> None:
    with other_desk(path) as kill:
        window.open_project(path)
        click(dialog().together)
        assert window.desk.bridge.run(AddAnnotator("Zoe"))
        assert not window.presence.notice.isVisible()
        kill()
        wait_until(lambda: not window.desk.bridge.project.is_together)
    assert claims.read(claims.lock_of(path).read_bytes()).pid == os.getpid()


def test_where_others_may_write_a_copy_is_looked_at(window: Workplace, synced: Path) -> None:
    other_machine(synced)
    window.open_project(synced)
    asked = dialog()
    assert not asked.together.isVisible()
    click(asked.look)
    wait_until(lambda: "maria on nb-0417" in window.presence.notice.text)
    assert "at what it was at" in window.presence.notice.text
    before = synced.read_bytes()
    assert not window.desk.bridge.run(AddAnnotator("Zoe"))
    again, _take_over = window.presence.notice.buttons
    click(again)
    assert window.desk.bridge.project.is_looking
    assert synced.read_bytes() == before


def test_a_person_may_say_that_another_machine_is_gone(window: Workplace, synced: Path) -> None:
    other_machine(synced)
    window.open_project(synced)
    click(dialog().take_over)
    wait_until(lambda: window.desk.bridge.is_open)
    assert window.desk.bridge.run(AddAnnotator("Zoe"))
    assert claims.read(claims.lock_of(synced).read_bytes()).pid == os.getpid()


def test_whoever_looks_may_say_so_as_well_without_closing_the_project(
    window: Workplace, synced: Path
) -> None:
    other_machine(synced)
    window.open_project(synced)
    click(dialog().look)
    wait_until(lambda: len(window.presence.notice.buttons) == 2)
    assert not window.desk.bridge.run(AddAnnotator("Zoe"))
    click(window.presence.notice.buttons[1])
    click(dialog().take_over)
    wait_until(lambda: not window.desk.bridge.project.is_looking)
    assert window.desk.bridge.run(AddAnnotator("Zoe"))
    assert "Zoe" in names(window)


def test_what_a_shared_folder_means_is_said_once(window: Workplace, synced: Path) -> None:
    window.open_project(synced)
    notice = window.presence.notice
    assert "synchronised (Syncthing)" in notice.text
    (understood,) = notice.buttons
    click(understood)
    assert not notice.isVisible()
    window.desk.bridge.close()
    window.open_project(synced)
    assert not notice.isVisible()
    window.desk.bridge.close()
    (synced.parent / "team" / "Dropbox").mkdir(parents=True)
    moved = synced.rename(synced.parent / "team" / "Dropbox" / "pilot.glossator")
    window.open_project(moved)
    assert "synchronised (Dropbox)" in notice.text


def test_a_conflict_copy_is_told_of_and_leads_to_bringing_it_back(
    window: Workplace, path: Path
) -> None:
    name = "pilot (Ana's conflicted copy 2026-11-23).glossator"
    shutil.copyfile(path, path.with_name(name))
    window.open_project(path)
    wait_until(lambda: name in window.presence.notice.text)
    wanted: list[object] = []
    window.presence.bring_back_wanted.connect(wanted.append)
    click(window.presence.notice.buttons[0])
    assert wanted == [[path.with_name(name)]]


def heard(presence: Presence, looked: list[list[object]]) -> Callable[[list[object]], None]:
    """What follows a look for copies, and a note of it."""
    follow = presence._hear_of_copies

    def hear(found: list[object]) -> None:
        follow(found)
        looked.append(found)

    return hear


def test_a_conflict_copy_that_was_brought_back_is_told_of_again_only_once_it_is_another_one(
    window: Workplace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[list[object]] = []
    monkeypatch.setattr(window.presence, "_hear_of_copies", heard(window.presence, looked))
    copy = path.with_name("pilot (Ana's conflicted copy 2026-11-23).glossator")
    shutil.copyfile(path, copy)
    window.open_project(path)
    wait_until(lambda: copy.name in window.presence.notice.text)
    merge(window.desk.bridge.project, [copy], is_rehearsal=True)
    window.desk.bridge.close()
    window.open_project(path)
    wait_until(window.presence.notice.isVisible)
    merge(window.desk.bridge.project, [copy])
    window.desk.bridge.close()
    looked.clear()
    window.open_project(path)
    wait_until(lambda: bool(looked))
    assert not window.presence.notice.isVisible()
    with Project.open(copy) as other:
        other.run(AddAnnotator("Zoe"))
    window.desk.bridge.close()
    window.open_project(path)
    wait_until(lambda: copy.name in window.presence.notice.text)


def test_a_log_that_was_put_aside_is_told_of_first(
    window: Workplace, synced: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Project.create(tmp_path_factory.mktemp("other") / "other.glossator") as other:
        other.run(AddAnnotator("Zoe"))
        shutil.copyfile(f"{other.path}-wal", f"{synced}-wal")
    window.open_project(synced)
    notice = window.presence.notice
    assert "-wal-set-aside-" in notice.text
    click(notice.buttons[0])
    assert "synchronised" in notice.text
    assert names(window) == ["Ana"]


def test_closing_the_project_takes_the_strip_away(window: Workplace, synced: Path) -> None:
    window.open_project(synced)
    assert window.presence.notice.isVisible()
    window.desk.bridge.close()
    assert not window.presence.notice.isVisible()
    assert window.presence.title == "Glossator"
