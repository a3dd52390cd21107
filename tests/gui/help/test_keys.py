"""What F1 shows, and the sheet of keys on paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.commands.change_keys import ChangeKeysDialog
from gui.help.key_map import EVERYWHERE, all_keys, keys_here
from gui.help.key_sheet import in_two_columns, save_as_pdf, sheet
from gui.help.keys_dialog import KeysDialog
from gui.help.pages import pages
from gui.help.window import GuideWindow
from gui.shared.action_table import ACTIONS
from gui.shared.actions import ActionId
from gui.shared.place_table import PLACES
from gui.shared.window_places import Place
from gui.workplace import Workplace


def shown(workplace: Workplace) -> KeysDialog:
    QTest.keyClick(QApplication.focusWidget() or workplace.window, Qt.Key.Key_F1)
    found = workplace.window.findChild(KeysDialog)
    assert isinstance(found, KeysDialog)
    found.activateWindow()
    QApplication.processEvents()
    return found


def lines(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_f1_shows_the_keys_of_the_text_first(workplace: Workplace) -> None:
    dialog = shown(workplace)
    assert "IN THE TEXT" in lines(dialog)
    assert "Next statement" in lines(dialog)
    assert "New project" not in lines(dialog)


def test_f1_knows_where_the_hands_are(qtbot: QtBot, workplace: Workplace) -> None:
    desk = workplace.desk
    places: dict[Place, QWidget] = {
        Place.TEXT: workplace.reader,
        Place.ARTICLES: workplace.articles,
        Place.STATEMENTS: workplace.statements,
    }
    for place, widget in places.items():
        widget.setFocus()
        dialog = shown(workplace)
        first = next(known for known in PLACES if known.place is place)
        assert first.title.upper() == lines(dialog)[0]
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        workplace.window.activateWindow()
        QApplication.processEvents()
    workplace.reader.setFocus()
    desk.actions[ActionId.START_STATEMENT].trigger()
    assert "CHOOSING AN ACTOR OR A MEASURE" in lines(shown(workplace))


def test_all_keys_are_one_press_away(workplace: Workplace) -> None:
    dialog = shown(workplace)
    dialog.tabs.button(1).click()
    assert "New project" in lines(dialog)
    assert "CHOOSING A STANCE" in lines(dialog)


def test_the_guide_opens_at_the_page_of_the_place(workplace: Workplace) -> None:
    workplace.articles.setFocus()
    dialog = shown(workplace)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Guide"))
    assert button.text() == "Guide: Articles"
    button.click()
    guide = workplace.window.findChild(GuideWindow)
    assert isinstance(guide, GuideWindow)
    assert guide.browser.page == "articles.md"


def test_keys_can_be_changed_from_there(workplace: Workplace) -> None:
    dialog = shown(workplace)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Change keys…").click()
    assert workplace.window.findChild(ChangeKeysDialog) is not None


def test_escape_closes_the_list_of_keys(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = shown(workplace)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_every_key_in_force_stands_in_the_list_of_all(workplace: Workplace) -> None:
    actions = workplace.desk.actions
    actions.remap({ActionId.NEXT_DRAFT: ("Ctrl+J",), ActionId.EXPORT: ()})
    told = {line.words: line.keys for group in all_keys(actions) for line in group.lines}
    assert told["Next draft"] == ("Ctrl+J",)
    assert "Export" not in told
    for spec in ACTIONS:
        if keys := actions.all_keys_of(spec.id):
            assert told[spec.words.rstrip("…")] == tuple(keys)


def test_every_place_tells_of_its_own_keys_and_of_what_works_everywhere(
    workplace: Workplace,
) -> None:
    for known in PLACES:
        groups = keys_here(workplace.desk.actions, known.place)
        assert groups[0].title == known.title
        words = {line.words for group in groups for line in group.lines}
        assert {"Commands", "Undo"} <= words
        assert len(words) == sum(len(group.lines) for group in groups)
    assert len(set(EVERYWHERE)) == len(EVERYWHERE)


def test_keys_that_a_place_shares_with_a_command_are_told_one_by_one(workplace: Workplace) -> None:
    own, *_ = keys_here(workplace.desk.actions, Place.CODEBOOK)
    told = {line.words: line.keys for line in own.lines}
    assert told["Put it under the one before, or out again"] == ("Alt+→", "Alt+←")


def test_the_sheet_is_one_page_of_a4_with_every_key(workplace: Workplace, tmp_path: Path) -> None:
    groups = all_keys(workplace.desk.actions)
    path = tmp_path / "keys.pdf"
    save_as_pdf(groups, path)
    written = path.read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1
    assert b"595" in written  # points across, which is A4
    html = sheet(groups)
    assert all(line.words in html for group in groups for line in group.lines)


def test_columns_of_the_sheet_are_about_as_high(workplace: Workplace) -> None:
    groups = all_keys(workplace.desk.actions)
    left, right = in_two_columns(groups)
    assert [*left, *right] == groups
    heights = [sum(len(group.lines) + 2 for group in part) for part in (left, right)]
    assert abs(heights[0] - heights[1]) <= max(len(group.lines) + 2 for group in groups)


def test_a_long_group_goes_on_in_the_other_column(workplace: Workplace) -> None:
    groups = keys_here(workplace.desk.actions, Place.TEXT)
    for wanted in (groups, groups[::-1]):
        left, right = in_two_columns(wanted)
        lines = [line for group in (*left, *right) for line in group.lines]
        assert lines == [line for group in wanted for line in group.lines]
        heights = [sum(len(group.lines) + 2 for group in part) for part in (left, right)]
        assert abs(heights[0] - heights[1]) <= 2
        assert left[-1].title == right[0].title


def test_a_sheet_that_cannot_be_written_is_told(workplace: Workplace, tmp_path: Path) -> None:
    dialog = shown(workplace)
    dialog.save(tmp_path / "no" / "folder" / "keys.pdf")
    assert "cannot be written" in workplace.messages.text
    dialog.save(tmp_path / "keys.pdf")
    assert str(tmp_path / "keys.pdf") in workplace.messages.text


def test_every_place_leads_to_a_page_of_the_guide() -> None:
    names = {page.name for page in pages()}
    assert {known.page for known in PLACES} <= names
