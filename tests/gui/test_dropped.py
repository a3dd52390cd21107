"""A project that is dropped on the window of another is opened, or brought back, as is wanted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton

from gui.exchange.import_dialog import ImportDialog
from gui.main_window import MainWindow
from gui.together.bring_back import BringBackDialog
from gui.together.dropped import DroppedDialog
from gui.workplace import Workplace
from tests.gui.builders import pause, wait_until, window_on


@pytest.fixture
def window(workplace: Workplace) -> MainWindow:
    return workplace.window


@pytest.fixture
def colleagues(window: MainWindow, tmp_path: Path) -> Path:
    path = tmp_path / "colleague.glossator"
    window.furnish().desk.bridge.project.copy_to(path)
    return path


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def asked(window: MainWindow) -> DroppedDialog | None:
    found = [each for each in window.findChildren(DroppedDialog) if each.isVisible()]
    return found[0] if found else None


def press(dialog: DroppedDialog, words: str) -> None:
    (button,) = (each for each in dialog.findChildren(QPushButton) if each.text() == words)
    QTest.keyClick(button, Qt.Key.Key_Space)


def open_path(window: MainWindow) -> Path:
    return window.furnish().desk.bridge.project.path


def files_of(window: MainWindow) -> list[str]:
    (dialog,) = (each for each in window.findChildren(BringBackDialog) if each.isVisible())
    (listed,) = dialog.findChildren(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def test_a_dropped_project_is_asked_about_and_nothing_happens_before(
    window: MainWindow, colleagues: Path
) -> None:
    here = open_path(window)
    drop(window, colleagues)
    dialog = asked(window)
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "colleague" in said
    assert here.stem in said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked(window) is None
    assert open_path(window) == here


def test_it_is_brought_back(window: MainWindow, colleagues: Path) -> None:
    here = open_path(window)
    drop(window, colleagues)
    dialog = asked(window)
    assert dialog is not None
    press(dialog, "Bring back…")
    assert any("colleague" in each for each in files_of(window))
    assert open_path(window) == here


def test_it_is_opened_instead(window: MainWindow, colleagues: Path) -> None:
    drop(window, colleagues)
    dialog = asked(window)
    assert dialog is not None
    press(dialog, "Open it")
    assert open_path(window) == colleagues


def test_several_projects_are_brought_back_together(
    window: MainWindow, colleagues: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.glossator"
    window.furnish().desk.bridge.project.copy_to(other)
    drop(window, colleagues, other)
    assert asked(window) is None
    assert len(files_of(window)) == 2


def test_the_open_project_itself_is_left_as_it_is(window: MainWindow) -> None:
    drop(window, open_path(window))
    assert asked(window) is None


def test_without_an_open_project_it_opens(window: MainWindow, colleagues: Path) -> None:
    window.furnish().desk.bridge.close()
    drop(window, colleagues)
    assert asked(window) is None
    assert open_path(window) == colleagues


def answer_file_dialog(path: Path) -> None:
    """Say where the new project goes, once that is asked for."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        dialog.accept()

    QTimer.singleShot(300, answer)


def test_articles_that_are_dropped_without_a_project_begin_one(tmp_path: Path) -> None:
    article = tmp_path / "talks.txt"
    article.write_text("Warsaw rejects the talks.", encoding="utf-8")
    with window_on(None) as workplace:
        answer_file_dialog(tmp_path / "begun.glossator")
        drop(workplace.window, article)
        wait_until(lambda: workplace.desk.bridge.is_open)
        assert open_path(workplace.window) == tmp_path / "begun.glossator"
        dialog = workplace.window.findChild(ImportDialog)
        assert dialog is not None
        listed = dialog.findChild(QListWidget)
        assert listed is not None
        assert "talks.txt" in listed.item(0).text()


def test_without_an_answer_where_to_nothing_is_begun(tmp_path: Path) -> None:
    with window_on(None) as workplace:
        QTimer.singleShot(300, lambda: QApplication.activeModalWidget().close())
        drop(workplace.window, tmp_path)
        pause(600)
        assert not workplace.desk.bridge.is_open
        assert not list(tmp_path.glob("*.glossator"))
