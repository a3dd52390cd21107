"""Going back to a backup by keys: what is seen of it first, and what becomes of what was there."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from core import backups
from core.commands.statements import DeleteStatement
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.project import Project
from core.reading import EVERY_ARTICLE
from gui.backups import words
from gui.backups.dialog import BackupsDialog
from gui.shared.actions import ActionId
from gui.shared.messages import Message
from gui.shared.settings import Setting, Settings
from gui.workplace import Workplace
from tests.gui.builders import TEXT, press, project_with, record, wait_until, window_on

FIRST, SECOND = datetime(2024, 11, 20, 9, 30, 5), datetime(2024, 11, 23, 16, 5, 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one statement, and two backups: of three statements, and of one."""
    path = tmp_path / "pilot.glossator"
    with project_with(path, TEXT) as project:
        (article,) = map(ArticleId, project.article_ids(None, EVERY_ARTICLE))
        made = [record(project, article, quote) for quote in ("Berlin", "Warsaw", "Paris")]
        backups.make(path, Reason.IMPORT, now=FIRST)
        for statement in made[:2]:
            project.run(DeleteStatement(statement))
        backups.make(path, Reason.HOURLY, now=SECOND)
    return path


@pytest.fixture
def workplace(path: Path, qapp: QApplication) -> Iterator[Workplace]:
    with window_on(path) as made:
        yield made


def shown(workplace: Workplace) -> BackupsDialog:
    """The dialog, once it has looked."""
    workplace.desk.actions[ActionId.BACKUPS].trigger()
    return the_dialog()


def the_dialog() -> BackupsDialog:
    def found() -> list[BackupsDialog]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, BackupsDialog) and each.isVisible()]

    wait_until(lambda: bool(found()) and not found()[0].is_busy)
    wait_until(lambda: QApplication.focusWidget() is not None)
    return found()[0]


def statements(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        total, drafts = project.statement_totals()
        return total + drafts


def test_the_list_tells_when_and_why_and_beside_it_what_each_holds(workplace: Workplace) -> None:
    dialog = shown(workplace)
    QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog
    )
    assert dialog.list.hasFocus()
    assert [dialog.model.index(row).data() for row in range(2)] == [
        "23 Nov 2024, 16:05",
        "20 Nov 2024, 09:30",
    ]
    assert dialog.preview.text.endswith("The project is the same now.")
    press("Down")
    told = dialog.preview.text.split("\n")
    assert told[0].startswith("20 November 2024, 09:30")
    assert told[1:4] == [
        "before an import",
        "1 article, 3 statements",
        "Ana: 3 statements (2 more than now)",
    ]
    assert told[-1] == "Against the project now: 2 statements more."
    press("Esc")
    assert not dialog.isVisible()


def test_going_back_by_keys_opens_it_as_it_was_and_keeps_what_was_there(
    workplace: Workplace, path: Path
) -> None:
    said: list[Message] = []
    workplace.desk.messages.said.connect(said.append)
    dialog = shown(workplace)
    press("Down", "Return")
    assert QApplication.focusWidget().text() == "Restore"  # type: ignore[attr-defined]
    press("Space")
    wait_until(lambda: not dialog.isVisible() and workplace.desk.bridge.is_open)
    assert workplace.desk.bridge.project.path == path
    assert statements(path) == 3
    assert "The project is as it was on 20 November 2024" in said[-1].text
    names = [each.backup.reason for each in backups.listed(path)]
    assert names == [Reason.RESTORE, Reason.HOURLY, Reason.IMPORT]


def test_a_copy_of_a_backup_is_opened_beside_and_the_project_stays(
    workplace: Workplace, path: Path
) -> None:
    dialog = shown(workplace)
    press("Down", "Return", "Tab", "Space")
    wait_until(lambda: not dialog.isVisible())
    copy = workplace.desk.bridge.project.path
    assert copy.name == "pilot 2024-11-20 09.30.05.glossator"
    assert (statements(copy), statements(path)) == (3, 1)


@pytest.mark.parametrize("damage", ["gone", "damaged"])
def test_from_the_welcome_page_a_project_that_cannot_be_opened_comes_back(
    path: Path, damage: str, qapp: QApplication
) -> None:
    Settings().remember_project(path)
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:5000])
    with window_on(None) as workplace:
        way = next(
            button
            for button in workplace.window.findChildren(QPushButton)
            if button.text() == "Go back to a backup…" and button.isVisible()
        )
        way.setFocus()
        press("Space")
        dialog = the_dialog()
        assert dialog.preview.text.endswith("The project itself cannot be read now.")
        press("Down", "Return", "Space")
        wait_until(lambda: workplace.desk.bridge.is_open)
        assert statements(path) == 3
        beside = [each.name for each in path.parent.glob("pilot damaged *.glossator")]
        assert len(beside) == (damage == "damaged")


def test_a_project_without_backups_says_where_they_will_be(tmp_path: Path) -> None:
    project_with(tmp_path / "new.glossator", TEXT).close()
    with window_on(tmp_path / "new.glossator") as workplace:
        dialog = shown(workplace)
        assert f"They will be in {tmp_path / 'new backups'}." in dialog._told(
            tmp_path / "new.glossator"
        )
        press("Esc")


def test_a_folder_of_ones_own_is_kept_for_the_next_ones(
    workplace: Workplace, path: Path, tmp_path: Path
) -> None:
    dialog = shown(workplace)
    (tmp_path / "mine").mkdir()
    dialog.keep_in(tmp_path / "mine")
    assert workplace.desk.settings.text(Setting.BACKUPS) == str(tmp_path / "mine")
    wait_until(lambda: not dialog.is_busy)
    dialog.keep_in(path.parent)
    assert workplace.desk.settings.backup_folder() is None
    wait_until(lambda: not dialog.is_busy)


def test_a_project_that_is_gone_stays_known_while_others_are_opened(
    workplace: Workplace, path: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "elsewhere" / "pilot.glossator"
    Settings().remember_project(gone)
    for number in range(12):
        Settings().remember_project(tmp_path / f"other {number}.glossator")
    Settings().remember_project(path)
    dialog = shown(workplace)
    offered = [dialog._choice.itemText(row) for row in range(dialog._choice.count())]
    assert offered[0] == f"pilot ({path.parent})"
    assert f"pilot ({gone.parent})" in offered
    assert path in Settings().recent_projects()
    assert gone not in Settings().recent_projects()
    press("Esc")


def test_backups_of_a_copy_of_the_project_are_told_by_its_name(
    workplace: Workplace, path: Path
) -> None:
    with Project.open(path) as project:
        project.copy_to(path.with_name("trial.glossator"))
    backups.make(path.with_name("trial.glossator"), Reason.ASKED, always=True)
    dialog = shown(workplace)
    below = [dialog.model.item(row) for row in range(dialog.model.rowCount())]
    told = [words.below(found, path) for found in below if found is not None]
    assert ["of “trial”" in each for each in told] == [True, False, False]
    press("Esc")
