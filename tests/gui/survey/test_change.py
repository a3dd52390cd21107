"""Changing many statements at once: the look beforehand, the change, and its undo."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.commands.statements import AddStatement
from core.model.ids import EntryId, StatementId
from core.model.survey import Grouping, Part, StatementFilter
from gui.shared.beside import WaitDialog
from gui.survey.change_dialog import AT_ONCE, ChangeDialog
from gui.survey.change_plan import Fate, Outcome
from gui.survey.page import SurveyPage
from gui.survey.wish import Wish
from tests.core import builders
from tests.gui.builders import write_lock
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
Survey = Window[SurveyPage]


def dialog_of(window: Survey) -> ChangeDialog:
    (found,) = (d for d in window.findChildren(ChangeDialog) if d.isVisible())
    return found


def ready(qtbot: QtBot, dialog: ChangeDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy)


def preview(dialog: ChangeDialog) -> list[tuple[Any, ...]]:
    model = dialog.model
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def choose(dialog: ChangeDialog, part: Part, name: str) -> None:
    dialog.part.setCurrentIndex(dialog.part.findData(part))
    if dialog.value.isEditable():
        dialog.value.setFocus()
        press(name)
    else:
        dialog.value.setCurrentIndex(dialog.value.findText(name, Qt.MatchFlag.MatchEndsWith))


def open_on_group(window: Survey, qtbot: QtBot, *keys: Qt.Key) -> ChangeDialog:
    page = window.feature
    qtbot.waitUntil(lambda: not page.is_busy)
    page.browse.groups.setFocus()
    press(*keys)
    qtbot.waitUntil(lambda: not page.is_busy)
    press(KEY.Key_F2)
    dialog = dialog_of(window)
    ready(qtbot, dialog)
    return dialog


def stances(window: Survey) -> list[str | None]:
    project = window.project
    ids = project.statement_ids(StatementFilter())
    book = project.codebook
    every = project.some_statements(map(StatementId, ids))
    return sorted(book.name_of(each.parts.stance) or "" for each in every)


def test_a_whole_group_is_changed_after_a_look_and_one_undo_takes_it_back(
    window: Survey, qtbot: QtBot
) -> None:
    before = stances(window)
    window.feature.show_filter(StatementFilter())
    dialog = open_on_group(window, qtbot, KEY.Key_Down)
    assert dialog.windowTitle() == "Change all 4 statements on crisis hotline"
    assert not dialog.change.isEnabled()  # nothing is chosen yet: Enter must do nothing
    assert preview(dialog)[0] == ("5  supports", "", "2")
    choose(dialog, Part.STANCE, "neutral")
    ready(qtbot, dialog)
    assert preview(dialog) == [
        ("5  supports", "3  neutral", "2"),
        ("1  opposes", "3  neutral", "1"),
        ("1  opposes", "stays, it is Ben’s", "1"),
    ]
    assert "1 is another annotator’s and stays as it is." in dialog.summary.text()
    assert dialog.change.text() == "Change 3 statements"
    dialog.change.click()
    assert stances(window) == ["conditional", "neutral", "neutral", "neutral", "opposes", "opposes"]
    window.desk.bridge.undo()
    assert stances(window) == before


def test_only_the_chosen_statements_are_changed(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    qtbot.waitUntil(lambda: not page.is_busy)
    page.browse.quotes.setFocus()
    QApplication.processEvents()
    press(KEY.Key_Down, shift=True)
    assert page.browse.side.change.text() == "Change 2 statements…"
    chosen = page.browse.quotes.chosen()
    press(KEY.Key_F2)
    dialog = dialog_of(window)
    ready(qtbot, dialog)
    choose(dialog, Part.FLAG, "flagged")
    ready(qtbot, dialog)
    dialog.change.click()
    flagged = window.project.statement_ids(StatementFilter(has_flag=True))
    assert sorted(flagged) == sorted(chosen)


def test_one_key_means_the_group_or_the_statements_as_the_focus_and_the_button_say(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    button = page.browse.side.change
    page.browse.group_by(Grouping.ACTOR)
    settle = partial(qtbot.waitUntil, lambda: not page.is_busy)
    settle()
    page.browse.groups.setFocus()
    press(KEY.Key_Down)
    settle()
    assert button.text() == "Change all 2 statements of Germany…"
    press(KEY.Key_Right)
    assert button.text() == "Change 1 statement of Germany…"
    press(KEY.Key_Left)  # one statement is chosen still, but the keys are about the group again
    assert button.text() == "Change all 2 statements of Germany…"
    for key, expected in (
        (None, "Change all 2 statements of Germany"),
        (KEY.Key_Right, "Change 1 statement of Germany"),
    ):
        press(*([] if key is None else [key]))
        press(KEY.Key_F2)
        dialog = dialog_of(window)
        ready(qtbot, dialog)
        assert dialog.windowTitle() == expected
        dialog.reject()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    button.click()
    assert dialog_of(window).windowTitle() == "Change 1 statement of Germany"


def dialogs(window: Survey) -> int:
    return sum(dialog.isVisible() for dialog in window.findChildren(ChangeDialog))


@pytest.mark.parametrize("by_button", [True, False])
def test_a_group_whose_statements_are_still_looked_for_is_changed_once_they_are_there(
    window: Survey, qtbot: QtBot, by_button: bool
) -> None:
    page = window.feature
    qtbot.waitUntil(lambda: not page.is_busy)
    page.browse.groups.setFocus()
    press(KEY.Key_Down)
    assert page.browse.is_busy
    assert page.browse.side.change.text() == "Change all…"
    if by_button:
        page.browse.side.change.click()
    else:
        press(KEY.Key_F2)
    assert dialogs(window) == 0
    qtbot.waitUntil(lambda: dialogs(window) == 1)
    assert dialog_of(window).windowTitle() == "Change all 3 statements on crisis hotline"


def test_a_wish_is_forgotten_with_the_group_it_was_for(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    qtbot.waitUntil(lambda: not page.is_busy)
    page.browse.groups.setFocus()
    press(KEY.Key_Down, KEY.Key_F2, KEY.Key_Down)
    qtbot.waitUntil(lambda: not page.is_busy)
    assert dialogs(window) == 0
    assert page.browse.side.change.text() == "Change 1 statement on ban on enlargement…"


def test_a_wish_is_forgotten_once_the_page_is_left(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    qtbot.waitUntil(lambda: not page.is_busy)
    page.browse.groups.setFocus()
    press(KEY.Key_Down, KEY.Key_F2)
    page.hide()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert dialogs(window) == 0


def test_an_actor_is_found_by_typing_its_name_or_alias(window: Survey, qtbot: QtBot) -> None:
    dialog = open_on_group(window, qtbot, KEY.Key_Down)
    choose(dialog, Part.ACTOR, "berlin")
    ready(qtbot, dialog)
    assert [row[1] for row in preview(dialog)] == ["Germany", "stays, it is so already"]
    dialog.value.clearEditText()
    press("nobody")
    assert [row[1] for row in preview(dialog)] == ["", ""]
    assert not dialog.change.isEnabled()


def test_nothing_would_change_is_said_and_offers_no_change(window: Survey, qtbot: QtBot) -> None:
    dialog = open_on_group(window, qtbot, KEY.Key_Down)
    choose(dialog, Part.FLAG, "not flagged")
    ready(qtbot, dialog)
    assert dialog.summary.text() == "Nothing would change."
    assert not dialog.change.isEnabled()


@pytest.fixture
def many(window: Survey) -> list[StatementId]:
    """More statements than are changed at once."""
    project = window.project
    article = project.find_article(sha256=next(iter(project.articles_by_uid())).sha256)
    assert article is not None
    parts = builders.parts(project, None)
    return [project.run(AddStatement(article, parts)) for _ in range(AT_ONCE + 1)]


def test_very_many_are_changed_beside_the_desk_as_one_step(
    window: Survey, qtbot: QtBot, many: list[StatementId]
) -> None:
    told: list[frozenset[StatementId]] = []
    window.desk.bridge.changed.connect(lambda changes, _who: told.append(changes.statements))
    dialog = ChangeDialog(window.desk, Wish(many), window)
    dialog.open()
    ready(qtbot, dialog)
    choose(dialog, Part.FLAG, "flagged")
    ready(qtbot, dialog)
    dialog.change.click()
    wait = dialog.findChild(WaitDialog)
    assert isinstance(wait, WaitDialog)
    assert wait.heading.text() == f"Changing {len(many)} statements"
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert told == [frozenset(many)]
    assert len(window.project.statement_ids(StatementFilter(has_flag=True))) == len(many)
    assert window.desk.bridge.undo_label() == f"flag for review ({len(many)} ×)"


def test_esc_stops_a_change_at_work_and_says_so(
    window: Survey, qtbot: QtBot, many: list[StatementId]
) -> None:
    dialog = ChangeDialog(window.desk, Wish(many), window)
    dialog.open()
    ready(qtbot, dialog)
    choose(dialog, Part.FLAG, "flagged")
    ready(qtbot, dialog)
    with write_lock(window.project.path):
        dialog.change.click()
        wait = dialog.findChild(WaitDialog)
        assert isinstance(wait, WaitDialog)
        qtbot.keyClick(wait, KEY.Key_Escape)
        assert wait.isVisible()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.summary.text() == "Stopped. Nothing was changed."
    assert not window.project.statement_ids(StatementFilter(has_flag=True))
    dialog.reject()
    assert not dialog.isVisible()


def test_of_thousands_of_values_only_those_that_are_seen_are_put_into_words(
    window: Survey, qtbot: QtBot
) -> None:
    dialog = ChangeDialog(window.desk, Wish(window.feature.browse.side.all_ids()), window)
    dialog.open()
    ready(qtbot, dialog)
    told: list[Outcome] = []

    def tell(outcome: Outcome) -> tuple[str, str, str]:
        told.append(outcome)
        return "now", "afterwards", "1"

    layer = builders.own_layer(window.project)
    many = [Outcome(EntryId(n), 1, Fate.CHANGES, layer) for n in range(10_000)]
    dialog.model.show(many, tell)
    assert not told
    dialog.preview.repaint()
    seen = {outcome.value for outcome in told}
    assert 0 < len(seen) < 100


def test_the_preview_keeps_the_promises_of_item_models(window: Survey, qtbot: QtBot) -> None:
    dialog = ChangeDialog(window.desk, Wish(window.feature.browse.side.all_ids()), window)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.model, mode, dialog)
    ready(qtbot, dialog)
    for part in Part:
        choose(dialog, part, "")
        ready(qtbot, dialog)
    assert tester.model() is dialog.model


def test_enter_on_cancel_changes_nothing(window: Survey, qtbot: QtBot) -> None:
    before = stances(window)
    window.feature.show_filter(StatementFilter())
    dialog = open_on_group(window, qtbot, KEY.Key_Down)
    choose(dialog, Part.STANCE, "neutral")
    ready(qtbot, dialog)
    assert dialog.change.isEnabled()
    (cancel,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(dialog.rejected):
        press(KEY.Key_Return)
    assert stances(window) == before
