"""The guided start, walked through by keys from the welcome page to the written file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import SetArticleState
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from core.sample import build_sample
from gui.projects import sample_path
from gui.shared.actions import ActionId
from gui.shared.settings import Setting, Settings
from gui.tour.card import TourCard
from gui.workplace import Workplace
from tests.gui.builders import window_on

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.glossator"
    build_sample(path)
    return path


@pytest.fixture
def sample(built: Path, qapp: QApplication) -> Path:
    """The user's copy of the sample, on which nobody has worked yet."""
    path = sample_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(built, path)
    return path


@pytest.fixture
def workplace(sample: Path) -> Iterator[Workplace]:
    Settings().remember_annotator(_uid(sample), "Ana")
    with window_on(None) as made:
        yield made


def _uid(path: Path) -> str:
    with Project.open(path, read_only=True) as project:
        return project.uid


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focus(), key, modifier)
        else:
            QTest.keyClick(focus(), key, modifier)
        QApplication.processEvents()


def card(workplace: Workplace) -> TourCard:
    found = workplace.window.findChild(TourCard)
    assert isinstance(found, TourCard)
    return found


def said(workplace: Workplace) -> str:
    labels = card(workplace).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def is_shown(workplace: Workplace) -> bool:
    found = workplace.window.findChild(TourCard)
    return found is not None and found.isVisible()


def buttons(workplace: Workplace) -> list[str]:
    found = card(workplace).findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]


def to_do_article(workplace: Workplace) -> None:
    """Go through the list by keys until the card is content with the article."""
    for _ in range(12):
        if "1 of" not in said(workplace):
            return
        press(KEY.Key_PageDown, modifier=CONTROL)
    raise AssertionError(said(workplace))


def test_a_new_user_has_recorded_corrected_and_exported_by_keys_at_its_end(
    workplace: Workplace, qtbot: QtBot
) -> None:
    while focus().accessibleName() != "Guided start":
        press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert "1 of 6" in said(workplace)
    assert "it is still to do" in said(workplace)
    to_do_article(workplace)
    assert "2 of 6" in said(workplace)
    press(KEY.Key_Down, KEY.Key_Down)
    assert "3 of 6" in said(workplace)
    assert "Start a statement" in said(workplace)
    press(KEY.Key_Return)
    assert "Who?" in said(workplace)
    press("germ", KEY.Key_Return)
    assert "For it or against it?" in said(workplace)
    press("4")
    assert "What about?" in said(workplace)
    press("hot", KEY.Key_Return)
    assert "4 of 6" in said(workplace)
    press("2")
    assert "5 of 6" in said(workplace)
    recorded = workplace.desk.page.current
    assert recorded is not None
    assert not recorded.is_draft
    assert workplace.desk.bridge.codebook.name_of(recorded.parts.stance) == "sceptical"
    article = recorded.article
    press(KEY.Key_Return, modifier=CONTROL)
    project, layer = workplace.desk.bridge.project, workplace.desk.bridge.layer
    assert layer is not None
    assert project.article_state(layer, article) is ArticleState.DONE
    assert "6 of 6" in said(workplace)
    press(KEY.Key_E, modifier=CONTROL)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "done" in said(workplace))
    written = [path for path in project.path.parent.iterdir() if path != project.path]
    assert any(recorded.uid in path.read_text("utf-8") for path in written if is_text(path))
    assert "You have recorded, corrected and exported" in said(workplace)
    press(KEY.Key_Escape)
    workplace.window.activateWindow()  # no window manager does it here
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(KEY.Key_F6)
    assert buttons(workplace) == ["Start again", "Close"]
    press(KEY.Key_Return)
    assert not is_shown(workplace)
    assert workplace.reader.view.hasFocus()


def is_text(path: Path) -> bool:
    return path.is_file() and not path.name.startswith("sample.glossator")


def begin(workplace: Workplace) -> None:
    workplace.desk.actions[ActionId.TOUR].trigger()
    QApplication.processEvents()


def test_what_was_taken_back_and_brought_back_counts_as_corrected(workplace: Workplace) -> None:
    begin(workplace)
    to_do_article(workplace)
    press(KEY.Key_Down, KEY.Key_Return, "germ", KEY.Key_Return, "4", "hot", KEY.Key_Return)
    assert "4 of 6" in said(workplace)
    press(KEY.Key_Z, modifier=CONTROL)
    assert "Now bring it back" in said(workplace)
    press(KEY.Key_Z, modifier=CONTROL | SHIFT)
    assert "5 of 6" in said(workplace)


def test_each_step_can_be_skipped_and_all_begun_again_by_keys(workplace: Workplace) -> None:
    begin(workplace)
    press(KEY.Key_F6)
    for number in range(1, 7):
        assert f"{number} of 6" in said(workplace)
        press(KEY.Key_Return)
    assert "These are the ways of the desk." in said(workplace)
    press(KEY.Key_Backtab, KEY.Key_Return)
    assert "1 of 6" in said(workplace)


def test_escape_in_the_card_goes_back_to_the_text_and_leaves_the_card(workplace: Workplace) -> None:
    begin(workplace)
    press(KEY.Key_F6)
    assert card(workplace).isAncestorOf(focus())
    press(KEY.Key_Escape)
    assert workplace.reader.view.hasFocus()
    assert is_shown(workplace)


def test_the_keys_are_those_that_the_user_has_chosen(workplace: Workplace) -> None:
    begin(workplace)
    workplace.desk.actions.remap({ActionId.NEXT_ARTICLE: ("Ctrl+J",), ActionId.FOCUS_TOUR: ("F7",)})
    assert "Ctrl+J" in said(workplace)
    assert "F7" in said(workplace)
    press(KEY.Key_F7)
    assert card(workplace).isAncestorOf(focus())


def test_the_first_opening_of_the_sample_offers_it_and_a_refusal_is_for_good(
    workplace: Workplace,
) -> None:
    workplace.open_sample()
    assert "New here?" in said(workplace)
    assert workplace.reader.view.hasFocus()
    press(KEY.Key_F6)
    press(KEY.Key_Tab, KEY.Key_Return)
    assert not is_shown(workplace)
    workplace.desk.actions[ActionId.CLOSE_PROJECT].trigger()
    workplace.open_sample()
    assert not is_shown(workplace)
    begin(workplace)
    assert "1 of 6" in said(workplace)


def test_the_offer_is_taken_up_by_keys(workplace: Workplace) -> None:
    workplace.open_sample()
    press(KEY.Key_F6)
    press(KEY.Key_Return)
    assert "1 of 6" in said(workplace)


def test_another_project_is_never_toured(workplace: Workplace, tmp_path: Path) -> None:
    other = tmp_path / "own.glossator"
    Project.create(other).close()
    begin(workplace)
    workplace.desk.settings.store(Setting.TOUR, "settled")
    workplace.open_project(other)
    assert not is_shown(workplace)
    begin(workplace)
    assert workplace.desk.bridge.project.path == sample_path()
    assert "1 of 6" in said(workplace)


def test_where_all_articles_are_done_any_other_will_do(workplace: Workplace) -> None:
    workplace.open_sample()
    bridge = workplace.desk.bridge
    for number in bridge.project.article_ids(bridge.layer, ArticleFilter()):
        bridge.run(SetArticleState(ArticleId(number), ArticleState.DONE))
    begin(workplace)
    assert "Open another article" in said(workplace)
    press(KEY.Key_PageDown, modifier=CONTROL)
    press(KEY.Key_Down, KEY.Key_Return, "germ", KEY.Key_Return, "4", "hot", KEY.Key_Return, "2")
    assert "5 of 6" in said(workplace)
    press(KEY.Key_Return, modifier=CONTROL)
    assert "6 of 6" in said(workplace)


def test_a_sample_that_is_only_read_is_toured_without_recording(
    workplace: Workplace, sample: Path
) -> None:
    workplace.desk.bridge.adopt(Project.open(sample, read_only=True))
    begin(workplace)
    assert "1 of 3" in said(workplace)
    to_do_article(workplace)
    assert "2 of 3" in said(workplace)
    press(KEY.Key_Down)
    assert "3 of 3" in said(workplace)
    assert "Write the statements" in said(workplace)


def test_the_panels_end_above_the_card(workplace: Workplace) -> None:
    begin(workplace)
    below = workplace.panels.mapTo(
        workplace.window.centralWidget(), workplace.panels.contentsRect().bottomLeft()
    )
    assert below.y() < card(workplace).geometry().top()


def test_the_card_names_its_controls_and_tells_its_words(workplace: Workplace) -> None:
    begin(workplace)
    shown = card(workplace)
    assert shown.accessibleName() == "Guided start"
    assert "1 of 6" in shown.accessibleDescription()
    assert all(button.text() for button in shown.findChildren(QPushButton))
