"""Tasks that outlive whoever began them, and the garbage that is made meanwhile."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from gui.shared import garbage
from gui.shared.jobs import JobProgress, Task
from gui.shared.running import launch, stop_all
from tests.gui.builders import wait_until

MANY = 200_000


class Marked(QObject):
    """Tells which thread destroyed it."""

    def __init__(self, told: list[threading.Thread]) -> None:
        super().__init__()
        self._told = told
        self._itself = self

    def __del__(self) -> None:
        self._told.append(threading.current_thread())


@pytest.fixture
def collecting() -> Iterator[None]:
    """Nothing of others is garbage, and Python collects by itself."""
    gc.collect()
    assert gc.isenabled()
    yield
    assert gc.isenabled()


def make_garbage(_progress: JobProgress) -> int:
    for _ in range(MANY):
        circle: list[object] = []
        circle.append(circle)
    return MANY


def test_what_is_garbage_of_qt_goes_in_the_thread_of_the_window(
    qapp: object, collecting: None
) -> None:
    told: list[threading.Thread] = []
    for _ in range(20):
        Marked(told)
    done: list[object] = []
    task = Task(make_garbage)
    task.succeeded.connect(lambda made, _changes: done.append(made))
    launch(task)
    wait_until(lambda: bool(done) and gc.isenabled())
    gc.collect()
    assert set(told) == {threading.main_thread()}


def test_garbage_is_collected_while_a_task_runs(qapp: object, collecting: None) -> None:
    told: list[threading.Thread] = []
    may_end = threading.Event()

    def work(progress: JobProgress) -> None:
        make_garbage(progress)
        may_end.wait(20)

    for _ in range(20):
        Marked(told)
    launch(Task(work))
    wait_until(lambda: len(told) == 20)
    assert not gc.isenabled()
    may_end.set()
    wait_until(gc.isenabled)


def test_no_thread_is_left_once_all_tasks_are_stopped(qapp: object, collecting: None) -> None:
    began = threading.Event()

    def work(progress: JobProgress) -> None:
        began.set()
        while True:
            progress(0, 0)

    task = Task(work)
    launch(task)
    assert began.wait(20)
    stop_all()
    assert task.isFinished()
    assert not task.isRunning()


def test_what_has_come_to_stay_is_not_walked_and_goes_when_nobody_holds_it() -> None:
    class Case:
        """A thing of which there are tens of thousands."""

    cases = [Case() for _ in range(1_000)]
    known = weakref.ref(cases[0])
    before = gc.get_freeze_count()
    garbage.keep()
    try:
        assert gc.get_freeze_count() >= before + len(cases)
        cases.clear()
        assert known() is None
    finally:
        gc.unfreeze()


def test_tasks_that_end_at_once_all_tell_what_they_have_come_to(qapp: object) -> None:
    """One is heard of while what the next has come to still waits."""
    told: list[object] = []

    def run(number: int) -> None:
        task = Task(lambda _progress: number)
        task.succeeded.connect(lambda made, _changes: told.append(made))
        launch(task)
        task.wait()  # it has ended, and nothing of it has been heard yet

    for number in range(5):
        run(number)
    wait_until(lambda: len(told) == 5)
    assert told == [0, 1, 2, 3, 4]


def test_nothing_is_held_once_it_has_told_that_it_ended(qapp: object) -> None:
    tasks = [Task(lambda _progress: None) for _ in range(3)]
    known = [weakref.ref(task) for task in tasks]
    while tasks:
        launch(tasks.pop())
    wait_until(lambda: all(each() is None for each in known))
