"""The command palette in the window, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.commands.palette import CommandPalette
from gui.commands.rows import CommandRows, commands_of
from gui.shared.action_table import ACTIONS
from gui.shared.actions import ActionId
from gui.workplace import Workplace

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()


def opened(workplace: Workplace) -> CommandPalette:
    press(KEY.Key_K, CONTROL)
    found = workplace.window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    assert found.isVisible()
    assert found.line.hasFocus()
    return found


def names(palette: CommandPalette) -> list[str]:
    commands = (palette.rows.command_at(row) for row in range(palette.rows.rowCount()))
    return [command.name for command in commands if command is not None]


def test_both_shortcuts_open_the_palette(workplace: Workplace) -> None:
    palette = opened(workplace)
    press(KEY.Key_Escape)
    assert not palette.isVisible()
    press(KEY.Key_P, CONTROL | SHIFT)
    assert palette.isVisible()


def test_escape_gives_the_focus_back(workplace: Workplace) -> None:
    for widget in (workplace.reader.view, workplace.articles):
        widget.setFocus()
        before = focused()
        opened(workplace)
        press(KEY.Key_Escape)
        assert focused() is before


def test_a_command_of_the_text_runs_with_the_focus_in_the_text(workplace: Workplace) -> None:
    opened(workplace)
    QTest.keyClicks(focused(), "start a st")
    press(KEY.Key_Return)
    assert workplace.desk.selection.pending
    assert not workplace.reader.view.hasFocus()  # the panel asks for the actor
    assert not isinstance(focused().parentWidget(), CommandPalette)


def test_what_is_half_typed_in_a_field_stays_there(workplace: Workplace) -> None:
    press(KEY.Key_Return)
    QTest.keyClicks(focused(), "Pol")
    field = focused()
    opened(workplace)
    press(KEY.Key_Escape)
    assert focused() is field
    press(KEY.Key_Return)
    current = workplace.desk.page.current
    assert current is not None
    assert workplace.desk.bridge.codebook.name_of(current.parts.actor) == "Poland"


def test_what_was_chosen_of_late_comes_first(workplace: Workplace) -> None:
    for words in ("larger", "next art"):
        opened(workplace)
        QTest.keyClicks(focused(), words)
        press(KEY.Key_Return)
    assert names(opened(workplace))[:3] == ["Next article", "Larger text", "New project…"]


def test_arrows_walk_the_list_and_go_round(workplace: Workplace) -> None:
    palette = opened(workplace)
    press(KEY.Key_Down)
    press(KEY.Key_Tab)
    assert palette.list.currentIndex().row() == 2
    assert palette.line.hasFocus()
    press(KEY.Key_Up)
    press(KEY.Key_Backtab)
    press(KEY.Key_Up)
    assert palette.list.currentIndex().row() == palette.rows.rowCount() - 1
    press(KEY.Key_PageUp)
    assert palette.list.currentIndex().row() == palette.rows.rowCount() - 11


def test_the_highlighted_row_is_told_to_a_screen_reader(workplace: Workplace) -> None:
    palette = opened(workplace)
    QTest.keyClicks(focused(), "next article")
    assert palette.line.accessibleDescription().startswith("Next article, Article, Ctrl+PgDown, 1")
    QTest.keyClicks(focused(), " zzzz")
    assert (
        palette.line.accessibleDescription()
        == "No command or article is called “next article zzzz”."
    )
    assert palette.nothing.isVisible()


def test_what_needs_a_project_stands_last_with_its_reason(empty_window: Workplace) -> None:
    palette = opened(empty_window)
    last = palette.rows.command_at(palette.rows.rowCount() - 1)
    assert last is not None
    assert not last.is_enabled
    export = palette.rows.command_at(palette.rows.row_of(ActionId.EXPORT) or 0)
    assert export is not None
    assert export.aside == "needs an open project"
    press(KEY.Key_Up)
    press(KEY.Key_Return)
    assert palette.isVisible()


def test_letters_and_shortcuts_typed_into_the_palette_are_not_the_windows(
    workplace: Workplace,
) -> None:
    """The keys of the window must not act behind it."""
    palette = opened(workplace)
    press(KEY.Key_W, CONTROL)
    assert workplace.desk.bridge.is_open
    assert palette.isVisible()
    press(KEY.Key_K, CONTROL)
    assert not palette.isVisible()


def test_a_click_elsewhere_closes_the_palette(workplace: Workplace) -> None:
    palette = opened(workplace)
    workplace.reader.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not palette.isVisible()
    assert workplace.reader.view.hasFocus()


def test_the_palette_stays_in_the_middle_and_inside_of_its_window(workplace: Workplace) -> None:
    palette = opened(workplace)
    for width in (1000, 500):
        workplace.window.resize(width, 600)
        QApplication.processEvents()
        window = workplace.window.width()
        assert palette.x() >= 0
        assert abs(palette.x() - (window - palette.geometry().right() - 1)) <= 1


def test_every_action_that_does_something_can_be_found_by_its_name(workplace: Workplace) -> None:
    palette = opened(workplace)
    listed = {palette.rows.command_at(row).id for row in range(palette.rows.rowCount())}  # type: ignore[union-attr]
    actions = workplace.desk.actions
    assert listed >= {spec.id for spec in ACTIONS if actions.is_bound(spec.id)}
    for command in commands_of(actions, ()):
        palette.rows.want(command.name)
        first = palette.rows.command_at(0)
        assert first is not None
        assert first.name == command.name


def test_the_model_keeps_the_promises_of_item_models(workplace: Workplace) -> None:
    rows = CommandRows(workplace.window)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.list(commands_of(workplace.desk.actions, [ActionId.QUIT]))
    for typed in ("n", "ne", "nexxt", "zzz", ""):
        rows.want(typed)
    first = rows.command_at(0)
    assert first is not None
    assert first.id is ActionId.QUIT
    assert tester.model() is rows
