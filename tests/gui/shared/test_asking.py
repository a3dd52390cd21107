"""Questions to the project are answered beside the desk, and end with what they are about."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.model.phrase import Cancelled
from core.project import Project
from core.text.query import parse
from gui.shared.asking import Asker
from gui.shared.desk import Desk


@pytest.fixture
def asker(desk: Desk, new_project: Callable[..., Project]) -> Asker:
    """On a project with two annotators, of whom Ana acts."""
    desk.bridge.adopt(new_project(200, annotators=("Ana", "Ben")))
    return Asker(desk.bridge, desk.messages, desk.bridge)


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """What lets a question that was asked be answered."""
    event = threading.Event()
    yield event
    event.set()


def test_nobody_reads_on_in_a_project_that_was_closed(
    asker: Asker, desk: Desk, held: threading.Event, qtbot: QtBot
) -> None:
    answers: list[bool] = []
    asker.ask(lambda _: held.wait(20), answers.append)
    reading = asker._running
    assert reading is not None
    desk.bridge.close()
    assert reading.is_unwanted()
    held.set()
    qtbot.waitUntil(lambda: not asker.is_busy)
    assert answers == []


def test_reading_for_a_question_ends_when_another_takes_its_place(
    asker: Asker, held: threading.Event, qtbot: QtBot
) -> None:
    ended: list[BaseException] = []

    def read_on(project: Project) -> None:
        try:
            while not held.is_set():
                project.found_articles(parse("/x/"))
        except Cancelled as error:
            ended.append(error)
            raise

    answers: list[int] = []
    asker.ask(read_on, lambda _: answers.append(1))
    asker.ask(lambda _: 2, answers.append)
    qtbot.waitUntil(lambda: not asker.is_busy)
    assert answers == [2]
    assert len(ended) == 1


def test_a_question_is_answered_though_another_annotator_takes_over(
    asker: Asker, desk: Desk, held: threading.Event, qtbot: QtBot
) -> None:
    answers: list[bool] = []
    asker.ask(lambda _: held.wait(20), answers.append)
    desk.bridge.act_as("Ben")
    held.set()
    qtbot.waitUntil(lambda: not asker.is_busy)
    assert answers == [True]
