"""Backups that nobody reads without a passphrase are gone back to at the desk, by keys."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from core import backups, encryption
from core.model.backup import Reason
from core.project import Project
from gui.backups.dialog import BackupsDialog
from gui.encryption.unlock_dialog import UnlockDialog
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from tests.gui.builders import TEXT, press, project_with, wait_until, window_on

AT = datetime(2024, 11, 20, 9, 30, 5)
WORDS, OTHER = "correct horse battery", "staple and more of it"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """An encrypted project with a backup."""
    path = tmp_path / "pilot.glossator"
    project_with(path, TEXT).close()
    encryption.set_passphrase(path, WORDS)
    backups.make(path, Reason.IMPORT, now=AT)
    yield path
    encryption.forget_all()


def shown(kind: type) -> object:
    def found() -> list[object]:
        return [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]

    wait_until(lambda: bool(found()) and not getattr(found()[0], "is_busy", False))
    return found()[0]


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.text() if isinstance(widget, QPushButton) else ""


def unlock(words: str) -> None:
    shown(UnlockDialog)
    wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClicks(QApplication.focusWidget(), words)
    press("Return")


def test_an_open_encrypted_project_goes_back_without_being_asked(path: Path) -> None:
    with window_on(path) as workplace:
        workplace.desk.actions[ActionId.BACKUPS].trigger()
        dialog = shown(BackupsDialog)
        press("Return", "Return")
        wait_until(lambda: not dialog.isVisible())  # type: ignore[attr-defined]
        wait_until(lambda: workplace.desk.bridge.is_open)
        wait_until(lambda: "The project is as it was on" in workplace.messages.text)
        assert encryption.is_encrypted(path)


def test_a_project_that_is_gone_comes_back_once_the_passphrase_is_told(path: Path) -> None:
    path.unlink()
    encryption.forget_all()
    Settings().remember_project(path)
    with window_on(None) as workplace:
        workplace.desk.actions[ActionId.BACKUPS].trigger()
        dialog = shown(BackupsDialog)
        assert isinstance(dialog, BackupsDialog)
        assert "Its passphrase is needed" in dialog.preview.text
        press("Return")
        assert focused() == "Passphrase…"
        press("Return")
        unlock(WORDS)
        wait_until(lambda: "1 article" in dialog.preview.text)
        wait_until(lambda: QApplication.focusWidget() is dialog.list)
        press("Return", "Return")
        wait_until(lambda: workplace.desk.bridge.is_open)
        assert workplace.desk.bridge.project.path == path


def test_a_backup_with_an_older_passphrase_comes_back_with_that_one(path: Path) -> None:
    encryption.set_passphrase(path, OTHER)
    encryption.forget_all()
    Settings().remember_project(path)
    with window_on(None) as workplace:
        workplace.desk.actions[ActionId.BACKUPS].trigger()
        dialog = shown(BackupsDialog)
        assert isinstance(dialog, BackupsDialog)
        press("Return", "Return")
        unlock(WORDS)
        wait_until(lambda: "1 article" in dialog.preview.text)
        wait_until(lambda: QApplication.focusWidget() is dialog.list)
        press("Return", "Return")
        wait_until(lambda: workplace.desk.bridge.is_open)
    encryption.unlock(path, WORDS)
    with Project.open(path, read_only=True) as project:
        assert project.problems() == []
    (kept,) = path.parent.glob("pilot * before restore.glossator")
    encryption.unlock(kept, OTHER)


def test_one_passphrase_opens_all_backups_that_have_it(path: Path) -> None:
    """Though it was another one in between, and their salts are not the same."""
    for words in (OTHER, WORDS):
        encryption.set_passphrase(path, words)
    encryption.forget_all()
    with window_on(None) as workplace:
        workplace.open_project(path)
        unlock(WORDS)
        wait_until(lambda: workplace.desk.bridge.is_open)
        workplace.desk.actions[ActionId.BACKUPS].trigger()
        dialog = shown(BackupsDialog)
        assert isinstance(dialog, BackupsDialog)
        wait_until(lambda: bool(dialog._looked.found))
        assert {each.trouble for each in dialog._looked.found} == {None}
        dialog.reject()
