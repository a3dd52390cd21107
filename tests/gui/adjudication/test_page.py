"""Deciding by keys: what is seen of a case, what each key decides, and where one is then."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from core.adjudication.queue import QueueItem
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.verdict import Cause, Component
from gui.adjudication.bulk import BulkDialog
from gui.adjudication.page import AdjudicationPage
from gui.adjudication.versions import ROWS
from tests.core import builders
from tests.core.adjudication.builders import gold, gold_state, said_of, says
from tests.gui.adjudication.conftest import Room
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
MISSING, STANCE = "Statement missing", "Stance"


def settle(qtbot: QtBot, window: Room) -> None:
    qtbot.waitUntil(lambda: not window.feature.is_busy)


def decide(qtbot: QtBot, window: Room, *keys: Qt.Key | str) -> None:
    press(*keys)
    settle(qtbot, window)


def accept(qtbot: QtBot, window: Room) -> None:
    """Enter in the dialog that asks whether a rule is to run."""
    dialog = window.feature.findChild(BulkDialog)
    assert dialog is not None
    QTest.keyClick(dialog.take, KEY.Key_Return)
    settle(qtbot, window)


def rows(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def listed(window: Room) -> list[str]:
    """The cases; their heads stand between them."""
    model = window.feature.cases.queue.model
    told = zip(rows(model), model.items, strict=True)
    return [words for words, row in told if isinstance(row, QueueItem)]


def current(window: Room) -> str | None:
    index = window.feature.cases.queue.list.currentIndex()
    return str(index.data()) if index.isValid() else None


def cells(window: Room, part: Component | None) -> list[str]:
    model = window.feature.cases.case.versions.versions
    row = ROWS.index(part)
    return [str(model.index(row, n).data()) for n in range(model.columnCount())]


def heads(window: Room, orientation: Qt.Orientation) -> list[str]:
    model = window.feature.cases.case.versions.versions
    is_across = orientation == Qt.Orientation.Horizontal
    count = model.columnCount() if is_across else model.rowCount()
    return [str(model.headerData(n, orientation)) for n in range(count)]


def in_gold(window: Room, article: ArticleId) -> list[tuple[str | None, ...]]:
    return [said_of(window.project, each.parts)[:3] for each in gold(window.project, article)]


def column_of(window: Room, name: str) -> int:
    versions = window.feature.cases.case.versions.versions.versions
    return next(n for n, each in enumerate(versions) if each.annotator == name)


def to_stance(qtbot: QtBot, window: Room) -> None:
    """The case in which only the stance differs."""
    press("j")
    settle(qtbot, window)
    assert current(window) == STANCE


def test_the_queue_lists_by_kind_what_waits_and_tells_how_much_there_is(window: Room) -> None:
    assert listed(window) == [MISSING, STANCE]
    assert current(window) == MISSING
    told = window.feature.cases.queue.counts.text()
    assert told == "2 open · 0 came back · 0 decided · 1 on which all agree"


def test_versions_stand_side_by_side_and_what_differs_is_marked(window: Room, qtbot: QtBot) -> None:
    to_stance(qtbot, window)
    assert sorted(cells(window, Component.STANCE)) == ["opposes", "supports"]
    assert set(cells(window, Component.ACTOR)) == {"Germany"}
    assert [head for head in heads(window, Qt.Orientation.Vertical) if "≠" in head] == ["≠ Stance"]
    assert "AB‹" in window.feature.cases.case.passage.toPlainText()


def test_nobody_is_named_until_names_are_asked_for(window: Room, qtbot: QtBot) -> None:
    to_stance(qtbot, window)
    assert heads(window, Qt.Orientation.Horizontal) == ["A", "B"]
    window.feature.names.click()
    named = heads(window, Qt.Orientation.Horizontal)
    assert sorted(each.split(" · ")[1] for each in named) == ["Anna", "Ben"]


def test_a_digit_accepts_that_version_and_the_next_case_comes(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    to_stance(qtbot, window)
    decide(qtbot, window, str(column_of(window, "Ben") + 1))
    assert in_gold(window, article) == [("Germany", "opposes", "crisis hotline")]
    assert listed(window) == [MISSING]
    assert current(window) == MISSING
    assert window.feature.cases.queue.counts.text().startswith("1 open · 0 came back · 1 decided")


def test_a_version_that_says_nothing_cannot_be_accepted(window: Room, qtbot: QtBot) -> None:
    silent = column_of(window, "Anna") + 1
    decide(qtbot, window, str(silent))
    assert listed(window) == [MISSING, STANCE]
    assert window.said[-1].endswith("has no statement here. 0 decides that there is none.")


@pytest.mark.parametrize(("key", "told"), [("x", "All wrong"), ("0", "No statement here")])
def test_what_is_no_statement_leaves_gold_empty(
    window: Room, qtbot: QtBot, article: ArticleId, key: str, told: str
) -> None:
    decide(qtbot, window, key)
    assert in_gold(window, article) == []
    assert listed(window) == [STANCE]
    window.feature.cases.queue.state.setCurrentIndex(2)
    settle(qtbot, window)
    assert listed(window) == [MISSING]
    press(KEY.Key_F8)
    settle(qtbot, window)
    assert window.feature.cases.case.earlier.text() == f"{told} · Dora"


def test_undo_brings_the_case_back_into_view(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    to_stance(qtbot, window)
    decide(qtbot, window, "1")
    window.desk.bridge.undo()
    qtbot.waitUntil(lambda: listed(window) == [MISSING, STANCE])
    settle(qtbot, window)
    assert current(window) == STANCE
    assert in_gold(window, article) == []


def test_a_cause_and_a_note_go_with_the_verdict_by_keys(window: Room, qtbot: QtBot) -> None:
    press("g", "c")
    assert QApplication.focusWidget() is window.feature.cases.case.why.note
    press("who speaks?", KEY.Key_Return)
    decide(qtbot, window, "0")
    (gap,) = window.project.gaps()
    assert (gap.verdict.cause, gap.verdict.note) == (Cause.GUIDELINE_GAP, "who speaks?")
    assert window.feature.cases.case.why.cause is None
    assert window.feature.cases.case.why.note.text() == ""


def test_parts_of_several_versions_make_one(window: Room, qtbot: QtBot, article: ArticleId) -> None:
    to_stance(qtbot, window)
    press("b")
    view = window.feature.cases.case.versions
    assert view.lacking == [Component.STANCE]
    assert cells(window, Component.ACTOR).count("✓ Germany") == 1
    press("b")
    assert window.said[-1] == "Space takes a part. Still to be taken: Stance"
    press(KEY.Key_Right, KEY.Key_Space)
    taken = cells(window, Component.STANCE)[1]
    assert taken.startswith("✓ ")
    decide(qtbot, window, KEY.Key_Return)
    assert in_gold(window, article) == [("Germany", taken[2:], "crisis hotline")]
    assert listed(window) == [MISSING]


def test_esc_leaves_building_and_decides_nothing(window: Room, qtbot: QtBot) -> None:
    press("b", KEY.Key_Escape)
    assert not window.feature.cases.case.versions.is_building
    assert listed(window) == [MISSING, STANCE]


def test_next_and_previous_go_round(window: Room, qtbot: QtBot) -> None:
    seen = []
    for key in ("j", "j", "k", "k"):
        decide(qtbot, window, key)
        seen.append(current(window))
    assert seen == [STANCE, MISSING, STANCE, MISSING]


def test_what_came_back_tells_what_was_decided_and_what_changed(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    decide(qtbot, window, "0")
    says(window.project, "Anna", article, "a ban on", "NATO", "supports", "crisis hotline")
    window.project.act_as("Dora")
    settle(qtbot, window)
    window.feature.cases.queue.state.setCurrentIndex(1)
    settle(qtbot, window)
    assert listed(window) == ["Stance, Evidence"]
    earlier = window.feature.cases.case.earlier.text()
    assert earlier.startswith("Came back. Decided before: No statement here · Dora")
    assert "had no statement then" in earlier


def test_all_unanimous_go_into_gold_at_once_and_a_sentence_says_so(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    window.feature.unanimous.click()
    accept(qtbot, window)
    assert in_gold(window, article) == [("France", "opposes", "crisis hotline")]
    assert window.said[-1] == "Accepted: 1 case. Left to be decided: 2 cases."
    assert listed(window) == [MISSING, STANCE]


def test_once_all_is_decided_the_page_says_what_comes_next(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    decide(qtbot, window, "0")
    decide(qtbot, window, "1")
    hint = window.feature.cases.hint
    assert hint.isVisible()
    assert hint.offer.text() == "Accept all unanimous…"
    hint.offer.click()
    accept(qtbot, window)
    assert hint.offer.text() == "Export gold…"
    assert gold_state(window.project, article) is ArticleState.DONE


def test_the_models_keep_the_rules_of_models(window: Room, qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    pane = window.feature.cases
    testers = [
        QAbstractItemModelTester(model, fatal)
        for model in (pane.case.versions.versions, pane.queue.model)
    ]
    for keys in (("j",), ("b",), (KEY.Key_Right, KEY.Key_Space), (KEY.Key_Escape,), ("1",)):
        decide(qtbot, window, *keys)
    assert len(testers) == 2


def test_what_nobody_said_takes_no_room(window: Room) -> None:
    view = window.feature.cases.case.versions
    shown = [part for row, part in enumerate(ROWS) if not view.isRowHidden(row)]
    assert shown == [Component.ACTOR, Component.STANCE, Component.MEASURE, Component.EVIDENCE]


def test_what_was_decided_can_be_looked_at_and_changed_once_all_is_decided(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    for _ in range(2):
        decide(qtbot, window, "x")
    window.feature.unanimous.click()
    accept(qtbot, window)
    settle(qtbot, window)
    hint = window.feature.cases.hint
    assert hint.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.feature.take_focus()
    press(KEY.Key_Tab, KEY.Key_Space)
    settle(qtbot, window)
    assert not hint.isVisible()
    assert {MISSING, STANCE} < set(listed(window))
    decide(qtbot, window, "0")
    assert "No statement here" in window.feature.cases.case.earlier.text()


def test_how_many_gaps_there_are_is_told_with_the_verdict_that_names_one(
    window: Room, qtbot: QtBot
) -> None:
    decide(qtbot, window, "g", "x")
    gaps = window.feature.tabs.findChildren(QToolButton)[1]
    assert gaps.text() == "Gaps in the guidelines 1"


def test_a_gap_leads_to_the_codebook(window: Room, qtbot: QtBot) -> None:
    to_stance(qtbot, window)
    press("g")
    decide(qtbot, window, "1")
    wanted: list[int] = []
    window.feature.entry_wanted.connect(wanted.append)
    window.feature.tabs.show_tab(1)
    settle(qtbot, window)
    pane = window.feature.gaps
    named = [button.accessibleName() for button in pane.buttons]
    assert named[0] == "Germany"
    assert {"supports", "opposes", "crisis hotline"} <= set(named)
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is pane.buttons[0]
    press(KEY.Key_Space)
    assert wanted == [builders.entry_id(window.project, builders.ACTOR, "Germany")]


def test_where_nobody_can_be_compared_the_page_says_what_it_takes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    alone = builders.make_project(tmp_path / "alone.glossator", "Anna")
    builders.add_article(alone)
    made = Window(alone, AdjudicationPage)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    assert made.feature.cases.hint.isVisible()
    assert not made.feature.cases.hint.offer.isVisible()
    assert not made.feature.unanimous.isEnabled()
    made.desk.bridge.close()


def test_a_case_that_is_asked_for_is_shown_among_all(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    decide(qtbot, window, "0")
    (decided,) = [
        case.ref for case in window.project.article_cases(article).cases if not case.is_open
    ]
    window.feature.tabs.show_tab(1)
    window.feature.show_case(decided)
    settle(qtbot, window)
    assert current(window) == MISSING
    assert window.feature.cases.case.earlier.text() == "No statement here · Dora"


def test_who_decides_on_a_version_of_her_own_is_told_so(window: Room, qtbot: QtBot) -> None:
    told = "One of these versions is yours"
    assert told not in window.feature.cases.case.told.text()
    window.desk.bridge.act_as("Anna")
    settle(qtbot, window)
    assert told in window.feature.cases.case.told.text()


def test_the_frame_around_the_versions_says_whether_the_keys_go_there(window: Room) -> None:
    versions = window.feature.cases.case.versions

    def edge() -> list[str]:
        QApplication.processEvents()
        drawn = versions.grab().toImage()
        return [drawn.pixelColor(x, drawn.height() // 2).name() for x in range(2)]

    versions.setFocus()
    focused = edge()
    window.feature.cases.queue.setFocus()
    assert edge() != focused


def test_what_can_be_decided_stands_in_a_small_window_in_every_language(
    qtbot: QtBot, language: str, window: Room
) -> None:
    page = window.feature
    pane = page.cases.case
    for _ in range(2):  # as the case stands there, and once the form was built that is not seen
        window.resize(960, 500)
        qtbot.waitUntil(lambda: window.size() == QSize(960, 500))
        seen = QRect(QPoint(), page.size())
        deciding = [*pane.accepts, pane.build, pane.write, pane.reject, pane.nothing, pane.missed]
        for each in (*deciding, page.names, page.unanimous, page.majority):
            place = QRect(each.mapTo(page, QPoint()), each.size())
            assert each.isVisible()
            assert seen.contains(place), each.text()
        press("N")
        settle(qtbot, window)
        press(KEY.Key_Escape)
        settle(qtbot, window)


def test_the_evidence_stays_in_sight_where_there_is_less_room(qtbot: QtBot, window: Room) -> None:
    passage = window.feature.cases.case.passage
    window.resize(1200, 460)
    qtbot.waitUntil(lambda: passage.height() < 140)
    assert passage.viewport().rect().contains(passage.cursorRect().center())
