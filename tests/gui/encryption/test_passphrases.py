"""Passphrases by keys: asked for, set, changed, taken off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from core import encryption
from core.project import Project
from gui.encryption.passphrase_dialog import PassphraseDialog
from gui.encryption.unlock_dialog import UnlockDialog
from gui.shared.actions import ActionId
from gui.shared.messages import Message, Tone
from gui.shared.trouble_line import TroubleLine
from gui.together.bring_back import BringBackDialog
from gui.workplace import Workplace
from tests.gui.builders import wait_until

WORDS = "correct horse battery"
OTHER = "staple and more of it"


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    yield
    encryption.forget_all()


def dialog(kind: type) -> QWidget:
    """The one that is shown, once keys go to it."""
    found = [
        each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()
    ]
    (shown,) = found
    wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    return shown


def ask(workplace: Workplace) -> PassphraseDialog:
    workplace.desk.actions[ActionId.PASSPHRASE].trigger()
    shown = dialog(PassphraseDialog)
    assert isinstance(shown, PassphraseDialog)
    return shown


def type_on(*words: str) -> None:
    """Each into the field with the focus; then on to the next one."""
    for number, each in enumerate(words, 1):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, each)
        if number < len(words):
            QTest.keyClick(focused, Qt.Key.Key_Tab)


def enter() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def trouble_in(shown: QWidget) -> str:
    line = shown.findChild(TroubleLine)
    assert line is not None
    return line.text() if line.isVisible() else ""


def is_open(workplace: Workplace) -> bool:
    return workplace.desk.bridge.is_open


def encrypted(workplace: Workplace) -> Path:
    path = workplace.desk.bridge.project.path
    shown = ask(workplace)
    type_on(WORDS, WORDS)
    enter()
    wait_until(lambda: not shown.isVisible() and is_open(workplace))
    return path


def test_a_project_is_encrypted_and_goes_on(workplace: Workplace) -> None:
    before = workplace.desk.bridge.project.path.read_bytes()
    path = encrypted(workplace)
    assert before.startswith(b"SQLite format 3")
    assert encryption.is_encrypted(path)
    assert workplace.desk.bridge.project.article_count() == 1


def test_it_asks_for_the_passphrase_when_it_is_opened_and_again_after_a_wrong_one(
    workplace: Workplace,
) -> None:
    path = encrypted(workplace)
    workplace.desk.bridge.close()
    workplace.projects.open(path)
    asked = dialog(UnlockDialog)
    type_on("something else")
    enter()
    wait_until(lambda: "does not open" in trouble_in(asked))
    assert not is_open(workplace)
    type_on(WORDS)  # the wrong one is selected, and gives way
    enter()
    wait_until(lambda: is_open(workplace))
    assert not asked.isVisible()


def test_a_closed_project_is_locked_again(workplace: Workplace) -> None:
    path = encrypted(workplace)
    workplace.desk.bridge.close()
    with pytest.raises(encryption.Locked):
        Project.open(path)


def test_nothing_can_be_set_before_both_are_the_same(workplace: Workplace) -> None:
    shown = ask(workplace)
    button = shown.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    type_on("short")
    assert not button.isEnabled()
    QTest.keyClicks(QApplication.focusWidget(), " but longer")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_on("short but longed")
    assert not button.isEnabled()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    type_on("r")
    assert button.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not encryption.is_encrypted(workplace.desk.bridge.project.path)


def test_the_passphrase_so_far_is_needed_to_change_it(workplace: Workplace) -> None:
    path = encrypted(workplace)
    said: list[Message] = []
    workplace.desk.messages.said.connect(said.append)
    shown = ask(workplace)
    type_on("something else", OTHER, OTHER)
    enter()
    wait_until(lambda: any(each.tone is Tone.REFUSED for each in said))
    assert shown.isVisible()
    assert is_open(workplace)
    type_on(WORDS)  # the wrong one is selected, and gives way
    enter()
    wait_until(lambda: not shown.isVisible() and is_open(workplace))
    workplace.desk.bridge.close()
    encryption.unlock(path, OTHER)


def test_it_can_be_taken_off(workplace: Workplace) -> None:
    path = encrypted(workplace)
    shown = ask(workplace)
    shown._none.setChecked(True)
    type_on(WORDS)
    enter()
    wait_until(lambda: not shown.isVisible() and is_open(workplace))
    assert not encryption.is_encrypted(path)
    assert workplace.desk.bridge.project.article_count() == 1


def test_a_colleagues_file_with_another_passphrase_is_asked_about_and_comes_back(
    workplace: Workplace, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.glossator"
    workplace.desk.bridge.project.copy_to(theirs)
    encryption.set_passphrase(theirs, OTHER)
    encryption.forget_all()
    workplace.projects.bring_back([theirs])
    (bringing,) = (d for d in QApplication.topLevelWidgets() if isinstance(d, BringBackDialog))
    bringing._go_on.click()
    wait_until(lambda: any(type(d) is UnlockDialog for d in QApplication.topLevelWidgets()))
    asked = dialog(UnlockDialog)
    type_on(OTHER)
    enter()
    wait_until(lambda: bringing._look.isVisible())
    assert not asked.isVisible()
