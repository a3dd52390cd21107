"""Writing beside the desk: the wait stays until it has ended, and the desk hears what was done."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from core.model.changes import Changes
from core.model.phrase import Refused
from core.project import Project
from gui.shared.beside import WaitDialog, Writing, write_beside
from gui.shared.desk import Desk
from gui.shared.jobs import JobProgress
from tests.gui.builders import wait_until, write_lock

NewProject = Callable[..., Project]


class Held:
    """Adds an article, and then does not go on before it is let go."""

    def __init__(self) -> None:
        self.has_written = threading.Event()
        self.may_go_on = threading.Event()

    def __call__(self, project: Project, progress: JobProgress) -> int:
        ids = project.run(AddArticles([NewArticle("New.", ArticleDetails("New"), "a test")]))
        self.has_written.set()
        assert self.may_go_on.wait(20)
        progress(1, 2)
        return len(ids.imported)


@pytest.fixture
def window(desk: Desk, new_project: NewProject, qtbot: QtBot) -> QWidget:
    desk.bridge.adopt(new_project(2))
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def held() -> Iterator[Held]:
    made = Held()
    yield made
    made.may_go_on.set()


@pytest.fixture
def heard(desk: Desk) -> list[Changes]:
    changes: list[Changes] = []
    desk.bridge.changed.connect(lambda change, _initiator: changes.append(change))
    return changes


def begin(desk: Desk, work: Held, parent: QWidget, qtbot: QtBot) -> Writing:
    writing = write_beside(desk, work, "Adding an article", parent, desk)
    qtbot.waitUntil(work.has_written.is_set)
    return writing


def test_what_was_written_is_told_when_it_has_ended(
    desk: Desk, window: QWidget, held: Held, heard: list[Changes], qtbot: QtBot
) -> None:
    writing = begin(desk, held, window, qtbot)
    assert writing.dialog.isVisible()
    assert heard == []
    held.may_go_on.set()
    with qtbot.waitSignal(writing.succeeded) as done:
        pass
    assert done.args == [1]
    assert [change.article_set for change in heard] == [True]
    assert window.findChild(WaitDialog) is None or not window.findChild(WaitDialog).isVisible()


@pytest.mark.parametrize("how", ["escape", "stop", "close"])
def test_asked_to_stop_it_says_so_and_stays_until_the_work_has_ended(
    how: str, desk: Desk, window: QWidget, held: Held, heard: list[Changes], qtbot: QtBot
) -> None:
    writing = begin(desk, held, window, qtbot)
    dialog = writing.dialog
    for _twice in range(2):
        if how == "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        elif how == "stop":
            dialog.stop.click()
        else:
            assert not dialog.close()
    QApplication.processEvents()
    assert dialog.isVisible()
    assert dialog.stop.text() == "Stopping…"
    assert QApplication.activeModalWidget() is dialog
    held.may_go_on.set()
    with qtbot.waitSignal(writing.stopped) as done:
        pass
    assert done.args == [True]
    assert [change.article_set for change in heard] == [True]
    assert QApplication.activeModalWidget() is None


def add_an_article(project: Project, progress: JobProgress) -> int:
    article = NewArticle("New.", ArticleDetails("New"), "a test")
    return len(project.run(AddArticles([article])).imported)


def test_while_another_program_writes_it_waits_and_says_so(
    desk: Desk, window: QWidget, heard: list[Changes], qtbot: QtBot
) -> None:
    with write_lock(desk.bridge.project.path):
        writing = write_beside(desk, add_an_article, "Adding an article", window, desk)
        assert writing.dialog.heading.text() == "Adding an article"
        told = "Another program is writing to this project. Waiting for it…"
        wait_until(lambda: writing.dialog.heading.text() == told)
        assert heard == []
        done = qtbot.waitSignal(writing.succeeded)
    with done:
        pass
    assert done.args == [1]
    assert desk.bridge.project.article_count() == 3


def test_a_wait_for_another_program_can_be_stopped(
    desk: Desk, window: QWidget, heard: list[Changes], qtbot: QtBot
) -> None:
    with write_lock(desk.bridge.project.path):
        writing = write_beside(desk, add_an_article, "Adding an article", window, desk)
        with qtbot.waitSignal(writing.stopped) as done:
            writing.dialog.stop.click()
    assert (done.args, heard) == ([False], [])
    assert desk.bridge.project.article_count() == 2


def test_it_outlives_the_dialog_that_asked(
    desk: Desk, window: QWidget, held: Held, heard: list[Changes], qtbot: QtBot
) -> None:
    asking = QDialog(window)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.open()
    writing = begin(desk, held, asking, qtbot)
    asking.reject()
    qtbot.waitUntil(lambda: window.findChildren(QDialog) == [writing.dialog])
    assert writing.dialog.isVisible()
    assert QApplication.activeModalWidget() is writing.dialog
    held.may_go_on.set()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert desk.bridge.project.article_count() == 3
    qtbot.waitUntil(lambda: window.findChildren(QDialog) == [])


@pytest.mark.parametrize("is_another_open", [True, False])
def test_a_project_that_was_opened_meanwhile_hears_nothing_of_it(
    is_another_open: bool,
    desk: Desk,
    window: QWidget,
    held: Held,
    heard: list[Changes],
    new_project: NewProject,
    qtbot: QtBot,
) -> None:
    """No key leads there while the window waits; where something else does, nothing breaks."""
    writing = begin(desk, held, window, qtbot)
    desk.bridge.close()
    if is_another_open:
        desk.bridge.adopt(new_project(1, name="another"))
    heard.clear()
    writing.dialog.reject()
    held.may_go_on.set()
    with qtbot.waitSignal(writing.ended):
        pass
    assert heard == []


def test_a_failure_is_said_and_what_was_asked_for_shows_as_it_was(
    desk: Desk, window: QWidget, heard: list[Changes], qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.messages.said.connect(lambda message: said.append(message.text))

    def refuse(_project: Project, _progress: JobProgress) -> None:
        raise Refused("There is nothing to undo.")

    writing = write_beside(desk, refuse, "Undoing", window, desk)
    with qtbot.waitSignal(writing.failed):
        pass
    assert said == ["There is nothing to undo."]
    assert heard == [Changes()]
