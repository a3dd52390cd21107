"""The panels show what is stored, whoever stored it, and take the focus from nobody."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.commands.articles import SetArticleState
from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.statements import ChooseEntry, DeleteStatement
from core.model.codebook import EntryKind, Example
from core.model.layer import ArticleState
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from gui.panels.words import aside
from gui.shared.actions import ActionId
from gui.shared.theme import ThemeChoice
from tests.core import builders
from tests.gui.panels.builders import BAN, HOTLINE, NOBODY, Window, highlighted, offered, press

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
Desk = Window[TagPanels]


def words_on(widget: QWidget) -> list[str]:
    """All labels that the user sees."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def shown(form: Form) -> tuple[str, int | None, str]:
    return form.actor.line.text(), form.stance.row.choice, form.measure.line.text()


# Nothing to show


def test_an_empty_column_teaches(window: Desk) -> None:
    assert "Mark a passage with ↓ and Shift+→" in " ".join(words_on(window.feature))
    window.desk.selection.show_article(None)
    assert "Who says what about which measure" in words_on(window.feature)


def test_closing_the_project_empties_the_column(window: Desk) -> None:
    window.show_statement(window.record())
    window.desk.bridge.close()
    assert "Who says what about which measure" in words_on(window.feature)


# The current statement


def test_browsing_shows_statements_and_leaves_the_focus(window: Desk, form: Form) -> None:
    first, second = window.record(), window.record(BAN, "NATO", "conditional", "ban on enlargement")
    window.show_statement(first)
    assert shown(form) == ("Germany", 4, "crisis hotline")
    window.show_statement(second)
    assert shown(form) == ("NATO", 3, "ban on enlargement")
    assert window.reader.hasFocus()
    assert not form.actor.list.isVisible()


def test_undo_and_redo_are_seen(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.set_stance(1)
    assert form.stance.row.choice == 0
    window.desk.bridge.undo()
    assert form.stance.row.choice == 4
    window.desk.bridge.redo()
    assert form.stance.row.choice == 0


def test_undoing_the_statement_itself_gives_the_focus_back(window: Desk) -> None:
    window.begin(HOTLINE)
    press(ENTER)
    window.desk.bridge.undo()
    assert window.stored == []
    assert window.reader.hasFocus()
    assert "Record a statement" in words_on(window.feature)


def test_a_change_by_another_view_is_seen(window: Desk, form: Form) -> None:
    statement = window.record()
    window.show_statement(statement)
    france = builders.entry_id(window.project, EntryKind.ACTOR, "France")
    window.desk.bridge.run(ChooseEntry(statement, EntryKind.ACTOR, france))
    assert form.actor.line.text() == "France"


def test_a_name_that_changes_in_the_codebook_changes_here(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    germany = builders.entry(window.project, EntryKind.ACTOR, "Germany")
    window.desk.bridge.run(EditEntry(replace(germany, name="Federal Republic")))
    assert form.actor.line.text() == "Federal Republic"


def test_typing_goes_on_while_something_else_changes(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("fra")
    window.record(BAN, "NATO", None, None)
    article = window.desk.page.article
    assert article is not None
    window.desk.bridge.run(SetArticleState(article.id, ArticleState.IN_PROGRESS))
    draft = CodebookDraft(entries=(EntryDraft(EntryKind.ACTOR, "Frankonia"),))
    window.desk.bridge.run(ImportCodebook(draft))
    assert form.actor.line.text() == "fra"
    assert offered(form.actor)[:2] == ["France, in article", "Frankonia"]


def test_another_statement_ends_what_was_begun(window: Desk, form: Form) -> None:
    statement = window.record()
    window.begin(BAN)
    press("fra")
    window.show_statement(statement)
    assert window.desk.selection.pending == ()
    assert form.actor.line.text() == "Germany"


def test_deleting_the_current_statement_empties_the_column(window: Desk) -> None:
    statement = window.record()
    window.show_statement(statement)
    window.desk.bridge.run(DeleteStatement(statement))
    assert "Record a statement" in words_on(window.feature)
    assert window.reader.hasFocus()


def test_beginning_again_starts_from_nothing(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("fra")
    window.begin(BAN)
    assert form.actor.line.text() == ""
    assert highlighted(form.actor) == "NATO, in evidence"


# What is missing


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((None, "supports", "crisis hotline"), "choose an actor…"),
        (("Germany", "supports", None), "choose a measure…"),
    ],
)
def test_a_draft_says_in_the_field_what_is_missing(
    window: Desk, form: Form, parts: tuple[str | None, ...], words: str
) -> None:
    window.show_statement(window.record(HOTLINE, *parts))
    line = form.actor.line if parts[0] is None else form.measure.line
    assert line.text() == ""
    assert line.placeholderText() == words
    assert line.palette().placeholderText().color().name() == window.desk.theme.palette.warning


def test_a_draft_says_above_the_scale_that_the_stance_is_missing(window: Desk) -> None:
    window.show_statement(window.record(HOTLINE, "Germany", None, "crisis hotline"))
    assert "choose a stance…" in words_on(window.feature)
    window.feature.set_stance(1)
    assert "choose a stance…" not in words_on(window.feature)


def test_what_is_not_stored_yet_is_not_called_a_draft(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    assert form.actor.line.placeholderText() == "Type a name or alias"
    assert "choose a stance…" not in words_on(window.feature)
    assert not form.details.isVisible()


# The codebook


def test_the_definition_of_the_highlighted_measure_is_shown(window: Desk, form: Form) -> None:
    draft = EntryDraft(
        EntryKind.MEASURE, "crisis hotline", definition="A line <b>between</b> leaders.",
        examples=(Example("a red telephone"),), counter_examples=(Example("a letter"),),
    )  # fmt: skip
    window.desk.bridge.run(ImportCodebook(CodebookDraft(entries=(draft,))))
    window.begin(HOTLINE)
    window.feature.focus_measure()
    words = words_on(form.definition)
    assert words == [
        "crisis hotline",
        "A line <b>between</b> leaders.",
        "Example: a red telephone",
        "Not: a letter",
    ]
    press(Qt.Key.Key_Down)
    assert not form.definition.isVisible()


def test_what_else_is_known_of_an_actor_stands_at_the_end_of_the_field(window: Desk) -> None:
    window.show_statement(window.record())
    codebook = window.project.codebook
    germany = builders.entry(window.project, EntryKind.ACTOR, "Germany")
    assert aside(codebook, germany) == "also: Berlin"


def test_a_retired_stance_is_shown_where_it_is_set_and_has_no_digit_of_its_own(
    window: Desk, form: Form
) -> None:
    statement = window.record(HOTLINE, "Germany", "sceptical", None)
    sceptical = builders.entry(window.project, EntryKind.STANCE, "sceptical")
    window.desk.bridge.run(EditEntry(replace(sceptical, retired=True)))
    window.show_statement(statement)
    names = [option.label for option in form.stance.row.options]
    assert names == ["opposes", "neutral", "conditional", "supports", "sceptical"]
    window.feature.set_stance(2)
    assert window.stored == [("Germany", "neutral", None)]
    assert len(form.stance.row.options) == 4


def test_an_empty_codebook_asks_for_the_first_name(window: Desk, form: Form) -> None:
    for entry in window.project.codebook.actors:
        window.desk.bridge.run(EditEntry(replace(entry, retired=True)))
    window.begin(NOBODY)
    assert offered(form.actor) == []
    press(ENTER)
    assert window.stored == []
    assert form.actor.line.placeholderText() == "Type the first actor’s name"


# Keys of the window


def test_ctrl_enter_in_a_field_does_not_end_the_article(window: Desk) -> None:
    triggered: list[bool] = []
    window.desk.actions[ActionId.MARK_DONE].triggered.connect(lambda: triggered.append(True))
    window.begin(HOTLINE)
    press(ENTER, ctrl=True)
    press("x")
    press(ENTER, ctrl=True)
    assert triggered == []


# Looks and names


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_stance_wears_its_colour_in_both_themes(
    window: Desk, form: Form, choice: ThemeChoice
) -> None:
    window.show_statement(window.record())
    window.desk.theme.choose(choice)
    palette = window.desk.theme.palette
    assert [option.colour for option in form.stance.row.options] == list(palette.stances)
    picture = form.stance.row.grab().toImage()
    room = form.stance.row.room_of(4)
    edge = picture.pixelColor(room.left() + 1, room.center().y())
    assert edge.name() == palette.stances[4]


@pytest.mark.parametrize("width", [348, 340])
def test_names_of_stances_are_whole_where_they_fit_and_keep_clear_of_the_edges(
    window: Desk, form: Form, width: int
) -> None:
    window.show_statement(window.record())
    window.feature.setFixedWidth(width)
    QApplication.processEvents()
    row = form.stance.row
    for strong in (False, True):
        metrics = QFontMetrics(row.name_font(strong=strong))
        for n in range(len(row.options)):
            room = row.room_of(n).width() - 2 * 4
            name, written = row.options[n].label, row.written(n)
            assert metrics.horizontalAdvance(written) <= room
            assert written == name or not strong or metrics.horizontalAdvance(name) > room
            assert name.startswith(written.rstrip(".…"))
            assert len(written) >= 4


def test_every_control_has_an_accessible_name(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    controls = [w for w in form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) >= 7
    assert [c for c in controls if not c.accessibleName()] == []
    assert form.stance.row.accessibleName() == "Stance: 5 supports"


def test_the_highlight_is_told_to_screen_readers(window: Desk, form: Form) -> None:
    window.begin(BAN)
    press(Qt.Key.Key_Down)
    assert form.actor.line.accessibleDescription() == "Germany, in article, 2 of 3"


def test_what_changes_while_another_window_has_the_focus_leaves_it_there(window: Desk) -> None:
    heard: list[bool] = []
    window.feature.finished.connect(lambda: heard.append(True))
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    germany = builders.entry(window.project, EntryKind.ACTOR, "Germany")
    window.desk.bridge.run(EditEntry(replace(germany, name="Federal Republic")))
    assert heard == []
