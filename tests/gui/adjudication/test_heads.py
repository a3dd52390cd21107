"""The queue under its heads by keys: they tell how many cases they have, and can be folded."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.adjudication.queue_rows import QueueView
from tests.gui.adjudication.conftest import Room
from tests.gui.panels.builders import press

KEY = Qt.Key
MISSING, STANCE = ["Statement missing 1", "= Statement missing"], ["Stance 1", "= Stance"]


def settle(qtbot: QtBot, window: Room) -> None:
    qtbot.waitUntil(lambda: not window.feature.is_busy)


def decide(qtbot: QtBot, window: Room, *keys: Qt.Key | str) -> None:
    press(*keys)
    settle(qtbot, window)


def seen(window: Room) -> list[str]:
    """Heads with their counts, and cases."""
    model = window.feature.cases.queue.model
    told = []
    for row in range(model.rowCount()):
        line = model.index(row).data(Qt.ItemDataRole.UserRole)
        told.append(f"= {line.title}" if line.below else f"{line.title} {line.count}")
    return told


def current(window: Room) -> str:
    return str(window.feature.cases.queue.list.currentIndex().data())


def shown(window: Room) -> str:
    return window.feature.cases.case.told.text()


def test_each_cause_has_a_head_with_its_count(window: Room) -> None:
    assert seen(window) == [*MISSING, *STANCE]
    assert current(window) == "Statement missing"


def test_a_verdict_and_its_undo_are_counted_at_once(window: Room, qtbot: QtBot) -> None:
    decide(qtbot, window, "0")
    assert seen(window) == STANCE
    window.desk.bridge.undo()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: seen(window) == [*MISSING, *STANCE])


def test_a_letter_leads_to_the_head_and_arrows_fold_it(window: Room, qtbot: QtBot) -> None:
    press("h")
    assert isinstance(QApplication.focusWidget(), QueueView)
    press(KEY.Key_Left)
    assert seen(window) == [MISSING[0], *STANCE]
    assert current(window) == "Statement missing"
    press(KEY.Key_Right)
    assert seen(window) == [*MISSING, *STANCE]
    press(KEY.Key_Space)
    assert seen(window) == [MISSING[0], *STANCE]
    press("h", KEY.Key_Return)
    assert seen(window) == [MISSING[0], STANCE[0]]
    press(KEY.Key_Right)
    assert seen(window) == [MISSING[0], *STANCE]
    press(KEY.Key_Right)
    settle(qtbot, window)
    assert shown(window).startswith("They differ in: Stance")


def test_shift_folds_and_unfolds_all_heads(window: Room) -> None:
    press("h")
    view = window.feature.cases.queue.list
    QTest.keyClick(view, KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert seen(window) == [MISSING[0], STANCE[0]]
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert seen(window) == [*MISSING, *STANCE]


def test_next_passes_over_what_is_folded(window: Room, qtbot: QtBot) -> None:
    press("h", "h", KEY.Key_Left)
    window.feature.cases.take_focus()
    decide(qtbot, window, "j")
    assert shown(window).startswith("They differ in: Statement missing")
    assert seen(window) == [*MISSING, STANCE[0]]


def test_where_only_folded_ones_are_left_their_head_unfolds(window: Room, qtbot: QtBot) -> None:
    press("h", "h", KEY.Key_Left)
    decide(qtbot, window, "0")
    assert seen(window) == STANCE
    assert shown(window).startswith("They differ in: Stance")


def test_what_undo_brings_back_is_seen_whatever_was_folded(window: Room, qtbot: QtBot) -> None:
    decide(qtbot, window, "0")
    press("h")
    view = window.feature.cases.queue.list
    QTest.keyClick(view, KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    window.desk.bridge.undo()
    qtbot.waitUntil(lambda: seen(window) == [*MISSING, STANCE[0]])
    settle(qtbot, window)
    assert shown(window).startswith("They differ in: Statement missing")


def test_a_head_says_to_a_screen_reader_what_it_is(window: Room) -> None:
    model = window.feature.cases.queue.model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Statement missing, 1 case, unfolded"


def test_the_model_keeps_what_qt_asks_of_it(window: Room, qtbot: QtBot) -> None:
    model = window.feature.cases.queue.model
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, window
    )
    press("h", KEY.Key_Left, KEY.Key_Right)
    decide(qtbot, window, "0")
    assert tester.model() is model
