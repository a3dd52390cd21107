"""The tree of the codebook by keys, what is said of an entry, and where it is used."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.model.codebook import Entry, Example, Field, FieldKind
from core.model.ids import EntryId
from gui.codebook.nodes import FieldName, Section, Tree
from gui.codebook.page import CodebookPage
from gui.codebook.tree_model import COUNT, NAME, TreeModel
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, STANCE, entry, entry_id
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
Editor = Window[CodebookPage]


def choose(window: Editor, qtbot: QtBot, kind: builders.EntryKind, name: str) -> Entry:
    found = entry(window.project, kind, name)
    window.feature.entries.show_entry(found.id)
    window.feature.entries.tree.setFocus()
    qtbot.waitUntil(lambda: not window.feature.is_busy)
    return found


def alt(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, ALT)


def shown(window: Editor, parent: QModelIndex | None = None) -> list[str]:
    """The rows under one, with how many statements they stand in, as the tree shows them."""
    model = window.feature.entries.tree.entries
    parent = parent or QModelIndex()
    rows = range(model.rowCount(parent))
    told = [
        (model.index(n, NAME, parent).data(), model.index(n, COUNT, parent).data()) for n in rows
    ]
    return [f"{name} {count}" if count else name for name, count in told]


def under(window: Editor, section: Section) -> list[str]:
    return shown(window, window.feature.entries.tree.entries.index_of(section))


def test_the_tree_shows_every_kind_with_its_uses(window: Editor) -> None:
    assert shown(window) == ["Actors 4", "Stances 5", "Measures 2", "Fields 4"]
    assert under(window, Section.ACTORS) == ["Germany 3", "France 1", "NATO"]
    germany = entry_id(window.project, ACTOR, "Germany")
    assert shown(window, window.feature.entries.tree.entries.index_of(germany)) == ["Bavaria"]
    assert under(window, Section.FIELDS) == ["condition", "weight", "quoted", "forum"]


def test_what_is_said_and_every_quote_stand_beside_the_current_entry(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "Germany")
    pane = window.feature.entries
    assert pane.form.name.text() == "Germany"
    assert pane.form.aliases.toPlainText() == "Berlin"
    assert pane.form.where.text() == "Actor · 3 statements"
    rows = range(pane.quotes.list.quotes.rowCount())
    quotes = [pane.quotes.list.quotes.quote_at(row) for row in rows]
    assert sorted(quote.annotator for quote in quotes if quote) == ["Anna", "Anna", "Ben"]


def test_f2_renames_in_the_tree_and_undo_takes_it_back(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "France")
    press(KEY.Key_F2)
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClick(line, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "Gallia")
    QTest.keyClick(line, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.project.codebook.find(ACTOR, "Gallia") is not None)
    assert window.feature.entries.form.name.text() == "Gallia"
    window.desk.bridge.undo()
    assert "France 1" in under(window, Section.ACTORS)
    assert window.feature.entries.form.name.text() == "France"


def test_a_name_that_is_taken_is_refused_and_shows_as_it_was(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "France")
    form = window.feature.entries.form
    form.name.setFocus()
    form.name.selectAll()
    press("NATO", KEY.Key_Return)
    assert "already in the codebook" in window.said[-1]
    assert form.name.text() == "France"


def test_insert_adds_a_name_beside_the_current_entry(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "Bavaria")
    press(KEY.Key_Insert)
    press("Saxony", KEY.Key_Return)
    made = entry(window.project, ACTOR, "Saxony")
    assert made.parent == entry_id(window.project, ACTOR, "Germany")
    tree = window.feature.entries.tree
    assert tree.hasFocus()
    assert tree.current is not None
    assert tree.current.key == made.id


def test_escape_in_the_line_adds_nothing(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, STANCE, "neutral")
    press(KEY.Key_Insert)
    press("unclear", KEY.Key_Escape)
    assert window.project.codebook.find(STANCE, "unclear") is None
    assert window.feature.entries.tree.hasFocus()


def test_alt_and_the_arrows_move_an_entry(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "NATO")
    alt(KEY.Key_Up)
    assert under(window, Section.ACTORS) == ["Germany 3", "NATO", "France 1"]
    alt(KEY.Key_Right)
    nato = entry(window.project, ACTOR, "NATO")
    assert nato.parent == entry_id(window.project, ACTOR, "Germany")
    tree = window.feature.entries.tree
    assert tree.current is not None
    assert tree.current.key == nato.id
    alt(KEY.Key_Up)
    assert shown(window, tree.entries.index_of(nato.parent)) == ["NATO", "Bavaria"]
    alt(KEY.Key_Left)
    assert under(window, Section.ACTORS) == ["Germany 3", "NATO", "France 1"]


def test_alt_and_the_arrows_move_a_stance_along_the_scale(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, STANCE, "neutral")
    alt(KEY.Key_Down)
    names = [stance.name for stance in window.project.codebook.stances]
    assert names == ["opposes", "sceptical", "conditional", "neutral", "supports"]


def test_delete_retires_what_is_used_and_removes_what_is_not(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "France")
    press(KEY.Key_Delete)
    assert entry(window.project, ACTOR, "France").retired
    assert "France (retired) 1" in under(window, Section.ACTORS)
    assert window.feature.entries.form.retire.text() == "Take back into use"
    choose(window, qtbot, ACTOR, "NATO")
    press(KEY.Key_Delete)
    assert window.project.codebook.find(ACTOR, "NATO") is None


def test_a_definition_is_stored_when_it_is_left_with_the_reason(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, MEASURE, "crisis hotline")
    pane = window.feature.entries
    pane.reason.setText("asked for by Ben")
    press(KEY.Key_Return)
    assert pane.form.definition.hasFocus()
    press("A line between capitals.", KEY.Key_Tab)
    assert entry(window.project, MEASURE, "crisis hotline").definition == "A line between capitals."
    newest = window.project.codebook_revisions()[0]
    assert (newest.author, newest.reason) == ("Anna", "asked for by Ben")


def test_what_is_half_typed_is_stored_before_another_annotator_acts(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "Germany")
    press(KEY.Key_Return)
    press("The federal government.")
    window.desk.bridge.act_as("Ben")
    assert entry(window.project, ACTOR, "Germany").definition == "The federal government."


def test_what_is_half_typed_stays_while_another_part_changes(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "Germany")
    press(KEY.Key_Return)
    press("The federal")
    window.desk.bridge.run(AddEntry(EntryDraft(ACTOR, "Saxony")))
    assert window.feature.entries.form.definition.toPlainText() == "The federal"


@pytest.mark.parametrize(("sign", "part"), [("+", "examples"), ("-", "counter_examples")])
def test_a_quote_becomes_an_example_that_knows_its_statement(
    window: Editor, qtbot: QtBot, sign: str, part: str
) -> None:
    choose(window, qtbot, ACTOR, "France")
    window.feature.entries.quotes.focus_first()
    press(sign)
    (example,) = getattr(entry(window.project, ACTOR, "France"), part)
    assert example.text == "says Germany’s minister"
    press(sign)
    assert len(getattr(entry(window.project, ACTOR, "France"), part)) == 1, "once is enough"
    field = (
        window.feature.entries.form.examples if sign == "+" else window.feature.entries.form.against
    )
    field.list.setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.desk.selection.statement is not None)
    shown = window.project.some_statements([window.desk.selection.statement])  # type: ignore[list-item]
    assert shown[0].uid == example.statement
    press(KEY.Key_Delete)
    assert getattr(entry(window.project, ACTOR, "France"), part) == ()


def current_name(window: Editor) -> str:
    node = window.feature.entries.tree.current
    assert node is not None
    return node.name


def test_search_leaves_what_is_found_and_what_stands_above_it(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "NATO")
    press("b")
    press("avar")
    assert window.feature.entries.side.search.text() == "bavar"
    assert under(window, Section.ACTORS) == ["Germany 3"]
    assert under(window, Section.MEASURES) == []
    assert current_name(window) == "Bavaria"
    press(KEY.Key_Return)
    assert window.feature.entries.tree.hasFocus()
    assert current_name(window) == "Bavaria"


def test_what_is_found_is_renamed_without_leaving_the_search_first(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "Germany")
    press("n")
    press("at")
    assert current_name(window) == "NATO"
    press(KEY.Key_F2)
    press("Alliance", KEY.Key_Return)
    qtbot.waitUntil(lambda: window.project.codebook.find(ACTOR, "Alliance") is not None)
    qtbot.waitUntil(lambda: not window.feature.is_busy)
    assert current_name(window) == "Alliance", "though it is not what was searched for"


def test_what_is_typed_in_the_tree_begins_another_search(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "Germany")
    press("n")
    press("at", KEY.Key_Return)
    press("f")
    press("r")
    assert window.feature.entries.side.search.text() == "fr"
    assert current_name(window) == "France"


@pytest.mark.parametrize("typed", ["line crisis", "hot line", "CRISIS"])
def test_enter_goes_to_what_is_found_by_another_name_or_by_its_words_in_any_order(
    window: Editor, qtbot: QtBot, typed: str
) -> None:
    hotline = entry(window.project, MEASURE, "crisis hotline")
    window.desk.bridge.run(EditEntry(replace(hotline, aliases=("hot line for crises",))))
    choose(window, qtbot, ACTOR, "NATO")
    press(typed, KEY.Key_Return)
    current = window.feature.entries.tree.current
    assert current is not None
    assert current.name == "crisis hotline"


def test_a_field_is_changed_and_an_answered_one_not_removed(window: Editor, qtbot: QtBot) -> None:
    pane = window.feature.entries
    pane.side.choose(FieldName("weight"))
    pane.field.name.setFocus()
    pane.field.name.selectAll()
    press("emphasis", KEY.Key_Return)
    assert window.project.codebook.fields[1] == Field("emphasis", FieldKind.NUMBER)
    assert pane.tree.current is not None
    assert pane.tree.current.key == FieldName("emphasis")
    pane.field.remove.click()
    assert [field.name for field in window.project.codebook.fields] == [
        "condition", "quoted", "forum",
    ]  # fmt: skip


def test_dragging_under_another_moves_and_never_into_itself(window: Editor, qtbot: QtBot) -> None:
    model, project = window.feature.entries.tree.entries, window.project
    germany, nato = (model.index_of(entry_id(project, ACTOR, n)) for n in ("Germany", "NATO"))
    bavaria = model.index_of(entry_id(project, ACTOR, "Bavaria"))
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(model.mimeData([germany]), move, -1, 0, bavaria)
    stances = model.index_of(Section.STANCES)
    assert not model.canDropMimeData(model.mimeData([germany]), move, -1, 0, stances)
    model.dropMimeData(model.mimeData([bavaria]), move, -1, 0, nato)
    under = entry_id(project, ACTOR, "NATO")
    qtbot.waitUntil(lambda: entry(project, ACTOR, "Bavaria").parent == under)
    tree = window.feature.entries.tree
    assert tree.isExpanded(model.index_of(under)), "what was moved stays in sight"
    assert tree.current is not None
    assert tree.current.name == "Bavaria"
    bavaria = model.index_of(entry_id(project, ACTOR, "Bavaria"))
    model.dropMimeData(model.mimeData([bavaria]), move, 0, 0, model.index_of(Section.ACTORS))
    qtbot.waitUntil(lambda: project.codebook.actors[0].name == "Bavaria")


def test_the_tree_s_model_keeps_qt_s_rules(window: Editor) -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    book = window.project.codebook
    model.show(Tree(book, {EntryId(1): 5}))
    model.show(Tree(book, {}, "germ"))
    model.show(Tree())
    model.show(Tree(book))
    assert model.rowCount() > 0
    assert tester.model() is model


def test_escape_leads_back(window: Editor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.feature.left):
        press(KEY.Key_Escape)


def test_the_place_under_the_mouse_opens_no_editor(window: Editor, qtbot: QtBot) -> None:
    """A click chooses, a double click leads to what is said."""
    tree = window.feature.entries.tree
    index = tree.entries.index_of(entry_id(window.project, ACTOR, "France"))
    place = tree.visualRect(index).center() + QPoint(-20, 0)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.feature.entries.form.name.text() == "France"
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.feature.entries.form.definition.hasFocus()


def test_escape_in_the_tree_first_lets_go_of_the_search(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "NATO")
    press("fran", KEY.Key_Return)
    tree = window.feature.entries.tree
    assert tree.hasFocus()
    assert under(window, Section.ACTORS) == ["France 1"]
    with qtbot.assertNotEmitted(window.feature.left):
        press(KEY.Key_Escape)
    assert under(window, Section.ACTORS) == ["Germany 3", "France 1", "NATO"]
    assert tree.hasFocus()
    assert tree.current is not None
    assert tree.current.name == "France"
    with qtbot.waitSignal(window.feature.left):
        press(KEY.Key_Escape)


def test_down_from_an_empty_search_goes_to_what_is_current(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, ACTOR, "NATO")
    window.feature.entries.side.search.setFocus()
    press(KEY.Key_Down)
    tree = window.feature.entries.tree
    assert tree.hasFocus()
    assert tree.current is not None
    assert tree.current.name == "NATO"


def test_right_leads_from_an_entry_to_its_quotes_and_left_back(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "France")
    entries = window.feature.entries
    qtbot.waitUntil(lambda: entries.quotes.list.quotes.rowCount() == 1)
    press(KEY.Key_Right)
    assert entries.quotes.list.hasFocus()
    press(KEY.Key_Left)
    assert entries.tree.hasFocus()
    choose(window, qtbot, ACTOR, "Germany")
    press(KEY.Key_Right)
    assert entries.tree.hasFocus()  # what stands under it opens


def test_tab_goes_from_the_tree_through_what_is_said_to_the_quotes(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "France")
    entries, order = window.feature.entries, list[QWidget]()
    qtbot.waitUntil(lambda: entries.quotes.list.quotes.rowCount() == 1)
    wanted = [entries.form.name, entries.form.definition, entries.reason, entries.quotes.list]
    for _ in range(30):
        press(KEY.Key_Tab)
        if (focus := QApplication.focusWidget()) in wanted:
            order.append(focus)
        if len(order) == len(wanted):
            break
    assert order == wanted


def test_a_long_example_is_seen_whole(window: Editor, qtbot: QtBot) -> None:
    germany = choose(window, qtbot, ACTOR, "Germany")
    long = "Germany supports the crisis hotline and all that is said about it. " * 3
    window.feature.changing.run(EditEntry(replace(germany, examples=(Example(long.strip()),))))
    shown_list = window.feature.entries.form.examples.list
    qtbot.waitUntil(lambda: shown_list.count() == 1)
    qtbot.waitUntil(lambda: shown_list.verticalScrollBar().maximum() == 0)
    lines = shown_list.visualItemRect(shown_list.item(0)).height()
    assert lines > 2 * shown_list.fontMetrics().lineSpacing()
    assert lines <= shown_list.viewport().height()


def stands_under(window: Editor, *typed: str | Qt.Key) -> None:
    """Type into the line instead of what stands there."""
    line = window.feature.entries.form.parent_line
    line.setFocus()
    line.selectAll()
    press(*typed)


def test_an_entry_is_put_under_another_by_a_part_of_its_name_in_one_step(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "NATO")
    line = window.feature.entries.form.parent_line
    assert line.text() == ""
    stands_under(window, "erli", KEY.Key_Return)
    assert line.text() == "Berlin"  # another name of Germany
    assert under(window, Section.ACTORS)[-1] == "NATO"
    press(KEY.Key_Return)
    assert entry(window.project, ACTOR, "NATO").parent == entry_id(window.project, ACTOR, "Germany")
    assert line.text() == "Germany"
    assert line.hasFocus()
    germany = entry_id(window.project, ACTOR, "Germany")
    assert shown(window, window.feature.entries.tree.entries.index_of(germany)) == [
        "Bavaria",
        "NATO",
    ]
    window.desk.bridge.undo()
    assert entry(window.project, ACTOR, "NATO").parent is None
    assert line.text() == ""


def test_an_entry_goes_to_the_top_where_the_line_is_left_empty(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, ACTOR, "Bavaria")
    assert window.feature.entries.form.parent_line.text() == "Germany"
    stands_under(window, KEY.Key_Delete, KEY.Key_Tab)
    assert entry(window.project, ACTOR, "Bavaria").parent is None
    assert "move “Bavaria”" in window.desk.bridge.undo_label()


@pytest.mark.parametrize(
    ("name", "typed", "stays"),
    [
        ("Germany", "Bavaria", ""),
        ("Germany", "Germany", ""),
        ("Germany", "crisis hotline", ""),
        ("Bavaria", "Atlantis", "Germany"),
    ],
)
def test_nothing_is_put_under_itself_under_what_stands_below_it_or_under_nothing_known(
    window: Editor, qtbot: QtBot, name: str, typed: str, stays: str
) -> None:
    before = window.desk.bridge.undo_label()
    choose(window, qtbot, ACTOR, name)
    stands_under(window, typed, KEY.Key_Return, KEY.Key_Tab)
    assert window.feature.entries.form.parent_line.text() == stays
    assert window.desk.bridge.undo_label() == before


def test_a_stance_stands_under_nothing(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, STANCE, "neutral")
    assert not window.feature.entries.form.parent_line.isVisible()
