"""Likely duplicates and revisions, by keys."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.because import Because
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from gui.codebook.page import CodebookPage
from gui.shared.lines import LINE
from tests.core.builders import ACTOR, MEASURE, entry, entry_id
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
Editor = Window[CodebookPage]


def show(window: Editor, qtbot: QtBot, tab: int) -> None:
    window.feature.tabs.show_tab(tab)
    settle(window, qtbot)


def settle(window: Editor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.feature.is_busy)


def alike(window: Editor) -> None:
    for kind, name in ((ACTOR, "Germanny"), (MEASURE, "crisis hot line")):
        window.desk.bridge.run(AddEntry(EntryDraft(kind, name)))


def pairs(window: Editor) -> list[str]:
    model = window.feature.duplicates.model
    return [model.index(row, 0).data(LINE).title for row in range(model.rowCount())]


def test_enter_merges_a_pair_into_the_one_used_more(window: Editor, qtbot: QtBot) -> None:
    alike(window)
    show(window, qtbot, 2)
    assert sorted(pairs(window)) == ["Germanny → Germany", "crisis hot line → crisis hotline"]
    window.feature.duplicates.list.show_row(pairs(window).index("Germanny → Germany"))
    assert window.feature.duplicates.merge.text() == "Merge into “Germany”"
    press(KEY.Key_Return)
    settle(window, qtbot)
    assert pairs(window) == ["crisis hot line → crisis hotline"]
    assert "Germanny" in entry(window.project, ACTOR, "Germany").aliases


def test_keys_that_follow_each_other_at_once_are_each_for_a_pair_of_their_own(
    window: Editor, qtbot: QtBot
) -> None:
    alike(window)
    window.desk.bridge.run(AddEntry(EntryDraft(MEASURE, "ban on enlargment")))
    show(window, qtbot, 2)
    said = QSignalSpy(window.desk.messages.said)
    assert len(pairs(window)) == 3
    press(KEY.Key_Return, KEY.Key_Delete, KEY.Key_Return)
    assert pairs(window) == []
    settle(window, qtbot)
    assert pairs(window) == []
    assert said.count() == 0


def test_shift_and_enter_merge_the_other_way_round(window: Editor, qtbot: QtBot) -> None:
    alike(window)
    show(window, qtbot, 2)
    window.feature.duplicates.list.show_row(pairs(window).index("Germanny → Germany"))
    press(KEY.Key_Return, shift=True)
    settle(window, qtbot)
    kept = entry(window.project, ACTOR, "Germanny")
    assert "Germany" in kept.aliases
    assert window.project.entry_uses()[kept.id] == 3


def test_delete_keeps_a_pair_apart_until_that_is_undone(window: Editor, qtbot: QtBot) -> None:
    alike(window)
    show(window, qtbot, 2)
    before = pairs(window)
    window.feature.duplicates.list.show_row(0)
    press(KEY.Key_Delete)
    settle(window, qtbot)
    assert pairs(window) == before[1:]
    assert window.project.codebook.find(ACTOR, "Germanny") is not None
    window.desk.bridge.undo()
    settle(window, qtbot)
    assert pairs(window) == before


def define(window: Editor, words: str, reason: str = "") -> None:
    germany = replace(entry(window.project, ACTOR, "Germany"), definition=words)
    window.desk.bridge.run(Because(EditEntry(germany), reason))


def test_a_revision_shows_what_it_changed_and_why(window: Editor, qtbot: QtBot) -> None:
    define(window, "A state.", "asked by Ben")
    show(window, qtbot, 3)
    pane = window.feature.revisions
    told = pane.model.index(0, 0).data(LINE)
    assert (told.title, told.count) == ("define “Germany”", str(window.project.codebook.revision))
    assert told.below.endswith("· Anna · asked by Ben")
    assert pane.text.toPlainText() == "• “Germany” is defined.\n    + A state."


def test_two_chosen_revisions_are_compared_with_each_other(window: Editor, qtbot: QtBot) -> None:
    define(window, "A state.")
    define(window, "A state in Europe.")
    window.desk.bridge.run(AddEntry(EntryDraft(ACTOR, "Atlantis")))
    show(window, qtbot, 3)
    press(KEY.Key_Down)
    press(KEY.Key_Down, shift=True)
    settle(window, qtbot)
    newest = window.project.codebook.revision
    pane = window.feature.revisions
    assert pane.title.text() == f"What leads from revision {newest - 2} to {newest - 1}"
    assert pane.text.toPlainText().splitlines() == [
        "• “Germany” is defined otherwise.", "    − A state.", "    + A state in Europe.",
    ]  # fmt: skip


def test_an_undo_is_a_revision_too(window: Editor, qtbot: QtBot) -> None:
    define(window, "A state.")
    window.desk.bridge.undo()
    show(window, qtbot, 3)
    pane = window.feature.revisions
    assert pane.model.index(0, 0).data(LINE).title == "undo: define “Germany”"
    assert pane.text.toPlainText() == "• “Germany” is no longer defined.\n    − A state."


def test_control_and_tab_go_round_the_views(window: Editor, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, KEY.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert window.feature.tabs.current == 1
    assert window.feature.review.isVisible()


def test_what_is_changed_elsewhere_is_followed(window: Editor, qtbot: QtBot) -> None:
    show(window, qtbot, 3)
    define(window, "A state.")
    settle(window, qtbot)
    assert window.feature.revisions.model.index(0, 0).data(LINE).title == "define “Germany”"
    assert entry_id(window.project, ACTOR, "Germany")
