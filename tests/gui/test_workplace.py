"""The window as a whole: what passes between the features, by keys and by what is stored."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.articles import SetArticleState
from core.commands.bulk import ChangeStatements
from core.commands.layers import AddAnnotator
from core.commands.statements import DeleteStatement
from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.survey import Part
from core.project import Project
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record, wait_until, window_on

ROOT = Path(__file__).parents[2]
KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT, "Rome agrees. Berlin waits.", "Paris waits. Oslo agrees.")
    project.run(AddAnnotator("Ben"))
    project.close()
    return path


@pytest.fixture
def workplace(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana") as made:
        yield made


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(QApplication.focusWidget(), key, modifier)
        else:
            QTest.keyClick(QApplication.focusWidget(), key, modifier)
        QApplication.processEvents()


def test_four_keys_record_a_statement_when_the_first_proposals_are_right(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    page = workplace.desk.page
    (statement,) = page.statements
    book = workplace.desk.bridge.codebook
    assert book.name_of(statement.parts.actor) == "Germany"
    assert book.name_of(statement.parts.stance) == "conditional"
    assert not statement.is_draft
    assert [span.quote for span in statement.parts.actor_mentions] == ["Berlin"]
    assert workplace.reader.view.hasFocus()
    assert workplace.status.saved.text() == "● Saved"
    assert page.state is ArticleState.IN_PROGRESS


def test_a_digit_in_the_text_changes_the_stance_of_the_current_statement(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return, "1")
    current = workplace.desk.page.current
    assert current is not None
    assert workplace.desk.bridge.codebook.name_of(current.parts.stance) == "opposes"
    assert workplace.reader.view.hasFocus()


def test_same_evidence_takes_three_keys_for_another_actor(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_D, modifier=CONTROL)
    press("p", KEY.Key_Return)
    first, second = workplace.desk.page.statements
    assert first.parts.evidence == second.parts.evidence
    assert first.parts.measure == second.parts.measure
    assert first.parts.actor != second.parts.actor
    assert not second.is_draft


def test_same_evidence_proposes_first_who_has_not_been_recorded_on_it(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_D, modifier=CONTROL)
    press(KEY.Key_Return)
    first, second = workplace.desk.page.statements
    names = [workplace.desk.bridge.codebook.name_of(s.parts.actor) for s in (first, second)]
    assert names == ["Germany", "Poland"]
    assert not second.is_draft
    assert workplace.reader.view.hasFocus()
    press(KEY.Key_Z, modifier=CONTROL)
    assert len(workplace.desk.page.statements) == 1


def test_same_evidence_left_by_escape_stores_nothing(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_D, modifier=CONTROL)
    press(KEY.Key_Escape)
    assert len(workplace.desk.page.statements) == 1
    assert workplace.reader.view.hasFocus()


def test_whoever_lets_go_of_a_new_statement_is_back_at_the_one_before(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    before = workplace.desk.selection.statement
    assert before is not None
    press(KEY.Key_D, modifier=CONTROL)
    press(KEY.Key_Escape)
    assert workplace.desk.selection.statement == before
    press(KEY.Key_Return, KEY.Key_Escape)
    assert workplace.desk.selection.statement == before
    assert len(workplace.desk.page.statements) == 1


def test_letting_go_of_a_new_statement_leaves_the_place_where_one_read(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    recorded = workplace.reader.place_now
    press(KEY.Key_Down)
    place = workplace.reader.place_now
    assert place != recorded
    press(KEY.Key_Return, KEY.Key_Escape)
    assert workplace.reader.place_now == place
    assert workplace.desk.page.current is not None


def test_same_evidence_with_another_measure_keeps_the_actor(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_D, modifier=CONTROL | SHIFT)
    press("2", KEY.Key_Return)
    first, second = workplace.desk.page.statements
    assert second.parts.evidence == first.parts.evidence
    assert second.parts.actor == first.parts.actor
    assert second.parts.actor_mentions == first.parts.actor_mentions
    book = workplace.desk.bridge.codebook
    assert [book.name_of(s.parts.stance) for s in (first, second)] == ["conditional", "sceptical"]
    assert first.parts.measure != second.parts.measure
    assert not second.is_draft


def test_moving_edges_never_changes_the_statement_one_goes_to(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_D, modifier=CONTROL)
    press("p", KEY.Key_Return)
    before = [statement.parts.evidence for statement in workplace.desk.page.statements]
    press("e")
    press(KEY.Key_Left, modifier=SHIFT)
    press("p")  # to the statement before, on the same passage
    press(KEY.Key_Return, KEY.Key_Escape)
    after = [statement.parts.evidence for statement in workplace.desk.page.statements]
    assert after == before


def test_edges_are_moved_by_keys_and_taken_with_enter(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return, "e")
    press(KEY.Key_Left, KEY.Key_Left, modifier=SHIFT)
    press(KEY.Key_Return)
    (statement,) = workplace.desk.page.statements
    assert [span.quote for span in statement.parts.evidence] == ["Berlin welcomes the"]
    assert workplace.desk.bridge.undo_label() == "change evidence (Germany · Reopening talks)"


def test_several_passages_put_aside_become_one_statement(workplace: Workplace) -> None:
    press("+", KEY.Key_Down, KEY.Key_Down, KEY.Key_Return, KEY.Key_Return)
    (statement,) = workplace.desk.page.statements
    quotes = [span.quote for span in statement.parts.evidence]
    assert quotes == ["Berlin welcomes the talks.", "A hotline is cheap."]
    assert statement.is_draft


def test_a_selection_and_s_mark_where_the_stance_shows(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_Left)
    press(KEY.Key_Right, modifier=SHIFT)
    press(KEY.Key_Right)
    press(KEY.Key_Left, KEY.Key_Left, KEY.Key_Left, modifier=SHIFT)
    press("s")
    (statement,) = workplace.desk.page.statements
    assert [span.quote for span in statement.parts.stance_cues] == ["welcomes"]


def test_undo_goes_to_the_article_where_it_happens(workplace: Workplace) -> None:
    desk = workplace.desk
    first = desk.selection.article
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    press(KEY.Key_PageDown, modifier=CONTROL)
    assert desk.selection.article != first
    press(KEY.Key_Z, modifier=CONTROL)
    assert desk.selection.article == first
    current = desk.page.current
    assert current is not None
    assert current.parts.measure is None


def test_a_note_half_typed_is_stored_before_the_statement_is_deleted_and_comes_back(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    (statement,) = workplace.desk.page.statements
    note = workplace.panels.form.details.note
    note.setFocus()
    press("unsure")
    workplace.reader.setFocus()
    press(KEY.Key_Delete)
    assert workplace.desk.page.statements == []
    press(KEY.Key_Z, modifier=CONTROL)
    (back,) = workplace.desk.page.statements
    assert back.uid == statement.uid
    assert back.parts.note == "unsure"
    assert not workplace.messages.isVisible()


def test_each_annotator_comes_back_to_her_own_place(workplace: Workplace) -> None:
    desk = workplace.desk
    press(KEY.Key_PageDown, modifier=CONTROL)
    anas = desk.selection.article
    press(KEY.Key_Down)
    place = workplace.reader.place_now
    desk.bridge.act_as("Ben")
    press(KEY.Key_PageDown, modifier=CONTROL)
    bens = desk.selection.article
    desk.bridge.act_as("Ana")
    assert desk.selection.article == anas
    assert workplace.reader.place_now == place
    desk.bridge.act_as("Ben")
    assert desk.selection.article == bens


def test_another_annotator_sees_none_of_the_statements_and_can_record_her_own(
    workplace: Workplace,
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return)
    workplace.desk.bridge.act_as("Ben")
    assert workplace.desk.page.statements == []
    press(KEY.Key_Return, KEY.Key_Return, "2", KEY.Key_Return)
    assert len(workplace.desk.page.statements) == 1
    counts = workplace.desk.bridge.project.layer_counts()
    assert {each.layer.annotator.name: each.statements for each in counts} == {"Ana": 1, "Ben": 1}


def test_done_goes_on_to_the_next_article(workplace: Workplace) -> None:
    first = workplace.desk.selection.article
    press(KEY.Key_Return, modifier=CONTROL)
    bridge = workplace.desk.bridge
    assert first is not None
    assert bridge.layer is not None
    assert bridge.project.article_state(bridge.layer, first) is ArticleState.DONE
    assert workplace.desk.selection.article != first
    assert workplace.status.progress_text.text() == "1 of 3 done"


def test_done_goes_on_to_an_article_that_is_left_to_do_once_round_the_list(
    workplace: Workplace,
) -> None:
    bridge, selection = workplace.desk.bridge, workplace.desk.selection
    assert bridge.layer is not None
    first, second, third = bridge.project.article_ids(bridge.layer, ArticleFilter())
    bridge.run(SetArticleState(ArticleId(third), ArticleState.SKIPPED))
    selection.show_article(ArticleId(second))
    workplace.reader.setFocus()
    press(KEY.Key_Return, modifier=CONTROL)
    assert selection.article == first
    assert workplace.messages.isHidden()
    press(KEY.Key_Return, modifier=CONTROL)
    assert selection.article == first
    assert workplace.messages.text == "No article is left to do."
    workplace.articles.want(ArticleFilter(states=frozenset({ArticleState.DONE})))
    bridge.run(SetArticleState(ArticleId(third), ArticleState.TO_DO))
    press(KEY.Key_Return, modifier=CONTROL)
    assert workplace.messages.text == "In this list, no article is left to do."


def test_saving_a_copy_replaces_a_file_and_never_the_open_project(
    workplace: Workplace, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    record(workplace.desk.bridge.project, workplace.desk.page.article.id, "Berlin", "Germany")
    copy = tmp_path / "copy.glossator"
    copy.write_text("an old file")
    workplace.projects.copy_to(copy)
    qtbot.waitUntil(workplace.messages.isVisible)
    with Project.open(copy) as project:
        assert project.statement_totals() == (0, 1)
    workplace.messages.hide()
    workplace.projects.copy_to(path)
    qtbot.waitUntil(workplace.messages.isVisible)
    record(workplace.desk.bridge.project, workplace.desk.page.article.id, "Warsaw", "Poland")
    workplace.desk.bridge.close()
    with Project.open(path) as project:
        assert project.statement_totals() == (0, 2)
        assert project.problems() == []


CLOSED_AT_ONCE = """
from PySide6.QtCore import QTimer
from gui.application import make_application
from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from gui.shared.theme import Theme
application = make_application()
settings = Settings()
window = MainWindow(settings, Theme(settings))
window.show()
window.furnish().open_sample()
QTimer.singleShot(20, window.close)
raise SystemExit(application.exec())
"""


def test_closing_the_window_while_the_sample_is_made_ends_quietly(tmp_path: Path) -> None:
    own = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA")}
    done = subprocess.run(
        [sys.executable, "-c", CLOSED_AT_ONCE],
        env={**os.environ, **own, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_stance_can_be_set_and_nothing_is_set_by_itself(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return)
    (statement,) = workplace.desk.page.statements
    assert statement.parts.entry(EntryKind.STANCE) is None
    assert statement.parts.entry(EntryKind.MEASURE) is None
    for digit, name in enumerate(("opposes", "sceptical", "neutral", "conditional", "supports"), 1):
        workplace.panels.focus_stance()
        press(str(digit))
        current = workplace.desk.page.current
        assert current is not None
        assert workplace.desk.bridge.codebook.name_of(current.parts.stance) == name


def picture_of(workplace: Workplace, colour: str) -> int:
    """How many pixels of the text show that colour."""
    image = workplace.reader.view.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_evidence_is_painted_at_once_when_an_article_is_opened_again(workplace: Workplace) -> None:
    press(KEY.Key_Down, KEY.Key_Return, KEY.Key_Return, "4", KEY.Key_Return, KEY.Key_Escape)
    press(KEY.Key_PageDown, modifier=CONTROL)
    evidence = workplace.desk.theme.palette.evidence
    assert picture_of(workplace, evidence) == 0
    press(KEY.Key_PageUp, modifier=CONTROL)
    assert picture_of(workplace, evidence) > 100


def test_an_article_is_opened_again_where_it_was_left(workplace: Workplace) -> None:
    press(KEY.Key_Down, KEY.Key_Down)
    place = workplace.reader.place_now
    assert place > 0
    press(KEY.Key_PageDown, modifier=CONTROL)
    press(KEY.Key_PageUp, modifier=CONTROL)
    assert workplace.reader.place_now == place


def test_a_passage_can_be_taken_out_of_the_evidence_but_not_the_last(workplace: Workplace) -> None:
    press("+", KEY.Key_Down, KEY.Key_Down, KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape)
    press("-")
    (statement,) = workplace.desk.page.statements
    assert [span.quote for span in statement.parts.evidence] == ["Berlin welcomes the talks."]
    press(KEY.Key_Home, "-")
    (statement,) = workplace.desk.page.statements
    assert len(statement.parts.evidence) == 1
    assert "at least one passage" in workplace.messages.text


def test_the_menu_says_what_undo_would_take_back(workplace: Workplace) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4")
    action = workplace.desk.actions[ActionId.UNDO]
    assert action.text() == "Undo: set stance to conditional (Germany)"


def test_a_message_covers_the_top_and_moves_nothing(workplace: Workplace) -> None:
    before = workplace.reader.view.mapToGlobal(workplace.reader.view.rect().topLeft())
    workplace.desk.messages.news("Something happened.")
    QApplication.processEvents()
    assert workplace.messages.isVisible()
    assert workplace.reader.view.mapToGlobal(workplace.reader.view.rect().topLeft()) == before


def test_a_change_of_very_many_statements_leaves_the_reader_where_it_is(
    workplace: Workplace,
) -> None:
    project, page = workplace.desk.bridge.project, workplace.desk.page
    assert page.article is not None
    made = [record(project, page.article.id, "A hotline is cheap.") for _ in range(230)]
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down)
    place = workplace.reader.place_now
    assert place > 0
    for change in (
        lambda: workplace.desk.bridge.run(ChangeStatements(made, Part.FLAG, True)),
        workplace.desk.bridge.undo,
        workplace.desk.bridge.redo,
    ):
        change()
        assert len(page.statements) == 230
        assert workplace.reader.place_now == place
        assert workplace.statements.model.rowCount() == 230


def test_a_current_statement_that_goes_with_very_many_others_is_let_go(
    workplace: Workplace, path: Path
) -> None:
    page = workplace.desk.page
    assert page.article is not None
    made = [
        record(workplace.desk.bridge.project, page.article.id, "A hotline is cheap.")
        for _ in range(210)
    ]
    workplace.desk.selection.show_statement(made[-1])
    with Project.open(path) as beside:  # as a job does it
        beside.act_as("Ana")
        for number in made:
            beside.run(DeleteStatement(number))
    article = frozenset({page.article.id})
    workplace.desk.bridge.project.tell(Changes(statements=frozenset(made), annotated=article))
    assert page.statements == []
    assert workplace.desk.selection.statement is None


def test_a_long_name_of_a_file_leaves_the_menus_their_room(
    workplace: Workplace, tmp_path: Path
) -> None:
    path = tmp_path / f"a {'very ' * 20}long name.glossator"
    project_with(path, TEXT).close()
    workplace.window.resize(1000, 700)
    workplace.open_project(path)
    bar = workplace.window.menuBar()
    help_menu = bar.actions()[-1]
    wait_until(lambda: bar.actionGeometry(help_menu).isValid())
    assert bar.actionGeometry(help_menu).right() < workplace._annotator.x()
    assert workplace._name.toolTip() == path.name
