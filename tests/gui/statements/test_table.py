"""The table shows the open article's statements, and its highlight is the current statement."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.commands.codebook_edit import EditEntry
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    DeleteStatement,
    SetFlag,
    SetSpans,
    SetVoice,
)
from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.span import Role
from core.model.statement import StatementParts, Voice
from gui.shared.theme import ThemeChoice
from gui.statements.delegate import StatementDelegate
from gui.statements.model import Column, StatementsModel
from gui.statements.panel import StatementsPanel
from gui.statements.table import StatementsTable
from tests.core import builders
from tests.core.builders import quoting
from tests.gui.panels.builders import BAN, HOTLINE, Window, press

Desk = Window[StatementsPanel]
ROLE = Qt.ItemDataRole


def row(window: Desk, number: int) -> list[str]:
    model = window.feature.model
    return [str(model.index(number, column).data()) for column in Column]


def column(window: Desk, wanted: Column) -> list[str]:
    model = window.feature.model
    return [str(model.index(number, wanted).data()) for number in range(model.rowCount())]


def current_row(window: Desk) -> int:
    rows = window.feature.table.selectionModel().selectedRows()
    assert [index.row() for index in rows] == (
        [window.feature.table.currentIndex().row()] if rows else []
    )
    return rows[0].row() if rows else -1


def ids(window: Desk) -> list[StatementId]:
    return [statement.id for statement in window.desk.page.statements]


# What is to be seen


def test_rows_stand_in_text_order(window: Desk) -> None:
    assert row(window, 0) == ["1", "Germany", "supports", "crisis hotline", HOTLINE, ""]
    assert column(window, Column.ACTOR) == ["Germany", "France", "NATO"]


def test_a_draft_says_what_is_missing_and_that_it_is_one(window: Desk) -> None:
    statement = window.record("Berlin would not", None, None, None)
    assert row(window, 3) == [
        "4", "choose an actor…", "choose a stance…", "choose a measure…",
        "Berlin would not", "draft",
    ]  # fmt: skip
    window.desk.bridge.run(SetFlag(statement, True))
    assert row(window, 3)[-1] == "draft ⚑"


def test_voice_and_path_and_discontinuous_evidence(window: Desk) -> None:
    hotline = builders.entry(window.project, EntryKind.MEASURE, "crisis hotline")
    ban = builders.entry(window.project, EntryKind.MEASURE, "ban on enlargement")
    window.desk.bridge.run(EditEntry(replace(hotline, parent=ban.id)))
    first = ids(window)[0]
    window.desk.bridge.run(SetVoice(first, Voice.REPORTED))
    spans = (quoting("Germany supports"), quoting("rejects it"))
    window.desk.bridge.run(SetSpans(first, Role.EVIDENCE, spans))
    assert row(window, 0)[3:] == [
        "ban on enlargement › crisis hotline", "Germany supports … rejects it", "reported",
    ]  # fmt: skip


def test_a_quote_over_two_lines_is_shown_on_one(window: Desk) -> None:
    window.record("hotline. France, says Germany’s minister, rejects it.\nCountry", None)
    assert "rejects it. Country" in column(window, Column.EVIDENCE)[1]


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_stance_has_a_dot_in_its_colour(window: Desk, choice: ThemeChoice) -> None:
    window.desk.theme.choose(choice)
    table = window.feature.table
    room = table.visualRect(window.feature.model.index(0, Column.STANCE))
    picture = table.viewport().grab().toImage()
    edge = QPoint(room.left() + 8 + 3, room.center().y())
    assert picture.pixelColor(edge).name() == window.desk.theme.palette.stances[4]


def test_the_current_row_is_tinted(window: Desk) -> None:
    table, palette = window.feature.table, window.desk.theme.palette
    window.show_statement(ids(window)[1])
    picture = table.viewport().grab().toImage()
    tints = []
    for number in (0, 1):
        room = table.visualRect(window.feature.model.index(number, Column.VOICE))
        tints.append(picture.pixelColor(room.right() - 8, room.top() + 4).name() == palette.tint)
    assert tints == [False, True]


def test_each_row_is_said_in_one_sentence(window: Desk) -> None:
    model = window.feature.model
    said = [model.index(n, 0).data(ROLE.AccessibleTextRole) for n in range(2)]
    assert said[0] == f"Statement 1, Germany, supports, crisis hotline. “{HOTLINE}”"
    assert said[1].startswith("Statement 2, France, choose a stance…, crisis hotline, draft. “")


def test_an_empty_table_teaches(window: Desk) -> None:
    for statement in ids(window):
        window.desk.bridge.run(DeleteStatement(statement))
    shown = [each.text() for each in window.feature.findChildren(QLabel) if each.isVisible()]
    assert shown == ["No statements yet. Mark a passage in the text and press Enter."]
    assert not window.feature.table.isVisible()
    window.record()
    assert window.feature.table.isVisible()


# Highlight and current statement


def test_a_click_makes_a_statement_current(window: Desk) -> None:
    table = window.feature.table
    place = table.visualRect(window.feature.model.index(1, Column.EVIDENCE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.selection.statement == ids(window)[1]


def test_arrows_walk_through_the_statements(window: Desk) -> None:
    window.show_statement(ids(window)[0])
    window.feature.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.desk.selection.statement == ids(window)[2]
    press(Qt.Key.Key_Up)
    assert window.desk.selection.statement == ids(window)[1]


def test_the_highlight_follows_the_current_statement_without_asking_back(window: Desk) -> None:
    spy = QSignalSpy(window.desk.selection.statement_changed)
    window.show_statement(ids(window)[2])
    assert current_row(window) == 2
    window.show_statement(None)
    assert current_row(window) == -1
    assert spy.count() == 2
    assert window.reader.hasFocus()


def test_choosing_a_row_ends_what_was_begun(window: Desk) -> None:
    window.begin(HOTLINE)
    window.feature.setFocus()
    press(Qt.Key.Key_Down)
    assert window.desk.selection.pending == ()
    assert window.desk.selection.statement is not None


def test_enter_and_double_click_ask_to_edit(window: Desk) -> None:
    spy = QSignalSpy(window.feature.edit_requested)
    window.show_statement(ids(window)[0])
    window.feature.setFocus()
    press(Qt.Key.Key_Return)
    assert spy.count() == 1
    table = window.feature.table
    place = table.visualRect(window.feature.model.index(2, Column.MEASURE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert spy.count() == 2
    assert window.desk.selection.statement == ids(window)[2]


def test_coming_in_by_keyboard_makes_the_first_row_current(window: Desk) -> None:
    window.feature.setFocus()
    assert window.desk.selection.statement == ids(window)[0]
    assert current_row(window) == 0


def test_a_click_beside_the_rows_chooses_none(window: Desk) -> None:
    viewport = window.feature.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().bottomLeft())
    assert window.feature.table.hasFocus()
    assert window.desk.selection.statement is None
    press(Qt.Key.Key_Return, Qt.Key.Key_Delete)
    assert len(window.stored) == 3


def test_delete_takes_the_current_statement_and_goes_to_the_next(window: Desk) -> None:
    first, second, third = ids(window)
    window.show_statement(second)
    window.feature.setFocus()
    press(Qt.Key.Key_Delete)
    assert ids(window) == [first, third]
    assert window.desk.selection.statement == third
    assert current_row(window) == 1
    press(Qt.Key.Key_Delete)
    assert window.desk.selection.statement == first
    press(Qt.Key.Key_Delete)
    assert window.stored == []
    assert window.desk.selection.statement is None


# Following edits


def test_an_added_statement_comes_in_at_its_place(window: Desk) -> None:
    resets = QSignalSpy(window.feature.model.modelReset)
    window.record("Talks in Berlin", "Germany", None, None)
    window.record("Berlin would not", "Germany", None, None)
    assert column(window, Column.EVIDENCE)[0] == "Talks in Berlin"
    assert column(window, Column.EVIDENCE)[-1] == "Berlin would not"
    assert column(window, Column.NUMBER) == ["1", "2", "3", "4", "5"]
    assert resets.count() == 0


def test_an_edit_tells_of_the_touched_row_alone(window: Desk) -> None:
    spy = QSignalSpy(window.feature.model.dataChanged)
    france = builders.entry_id(window.project, EntryKind.ACTOR, "France")
    window.desk.bridge.run(ChooseEntry(ids(window)[2], EntryKind.ACTOR, france))
    assert column(window, Column.ACTOR) == ["Germany", "France", "France"]
    assert {(c[0].row(), c[1].row()) for c in map(spy.at, range(spy.count()))} == {(2, 2)}


def test_a_statement_that_moves_keeps_the_highlight(window: Desk) -> None:
    first = ids(window)[0]
    window.show_statement(first)
    window.desk.bridge.run(SetSpans(first, Role.EVIDENCE, (quoting("Berlin would not"),)))
    assert ids(window)[-1] == first
    assert column(window, Column.EVIDENCE)[-1] == "Berlin would not"
    assert window.desk.selection.statement == first
    assert current_row(window) == 2


def test_a_statement_that_comes_before_the_current_one_moves_the_highlight(window: Desk) -> None:
    last = ids(window)[-1]
    window.show_statement(last)
    window.record("Talks in Berlin", "Germany", None, None)
    assert window.desk.selection.statement == last
    assert current_row(window) == 3


def test_undo_brings_a_deleted_row_back(window: Desk) -> None:
    before = [row(window, number) for number in range(3)]
    window.desk.bridge.run(DeleteStatement(ids(window)[1]))
    assert len(column(window, Column.NUMBER)) == 2
    window.desk.bridge.undo()
    assert [row(window, number) for number in range(3)] == before


def test_a_new_name_in_the_codebook_is_seen(window: Desk) -> None:
    germany = builders.entry(window.project, EntryKind.ACTOR, "Germany")
    spy = QSignalSpy(window.feature.model.dataChanged)
    window.desk.bridge.run(EditEntry(replace(germany, name="Federal Republic")))
    assert row(window, 0)[1] == "Federal Republic"
    assert spy.count() == 1


def test_another_annotator_sees_her_own_statements(window: Desk) -> None:
    window.desk.bridge.act_as("Ben")
    assert column(window, Column.NUMBER) == []
    window.desk.bridge.act_as("Anna")
    assert len(column(window, Column.NUMBER)) == 3


def test_closing_the_project_empties_the_table(window: Desk) -> None:
    window.show_statement(ids(window)[0])
    window.desk.bridge.close()
    assert window.feature.model.rowCount() == 0


def test_five_thousand_statements_can_be_shown(window: Desk, qtbot: QtBot) -> None:
    page = window.desk.page
    some = page.statements[0]
    page.statements = [replace(some, id=StatementId(n)) for n in range(5000)]
    model = StatementsModel(window.desk.bridge, page)  # without the tester, which looks at all
    table = StatementsTable(model, StatementDelegate(window.desk.theme, window.desk.bridge))
    qtbot.addWidget(table)
    table.show()
    model.reload()
    assert not table.grab().isNull()
    assert model.rowCount() == 5000


def test_a_model_of_nothing_is_empty(window: Desk) -> None:
    window.desk.selection.show_article(None)
    model = StatementsModel(window.desk.bridge, window.desk.page)
    assert (model.rowCount(), model.columnCount()) == (0, 6)


def test_evidence_of_a_whole_article_costs_no_more_than_is_seen(window: Desk) -> None:
    article = window.desk.page.article
    assert article is not None
    parts = StatementParts(evidence=(quoting(builders.TEXT.strip()),))
    window.desk.bridge.run(AddStatement(article.id, parts))
    assert max(map(len, column(window, Column.EVIDENCE))) <= 300


def test_the_draft_of_a_ban_is_no_draft_once_complete(window: Desk) -> None:
    assert column(window, Column.VOICE) == ["", "draft", ""]
    neutral = builders.entry_id(window.project, EntryKind.STANCE, "neutral")
    window.desk.bridge.run(ChooseEntry(ids(window)[1], EntryKind.STANCE, neutral))
    assert column(window, Column.VOICE) == ["", "", ""]
    assert BAN in column(window, Column.EVIDENCE)
