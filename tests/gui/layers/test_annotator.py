"""Choosing who annotates."""

import getpass
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from gui.layers.ask import ask_annotator
from gui.layers.button import AnnotatorButton
from gui.shared.desk import Desk

Key = Qt.Key
NewProject = Callable[..., Project]


@pytest.fixture(autouse=True)
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "cleo")


@pytest.fixture
def ask(desk: Desk, qtbot: QtBot) -> Callable[..., QDialog]:
    def make(*, new: bool = False) -> QDialog:
        dialog = ask_annotator(desk, None, new=new)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return make


def name_line(dialog: QWidget) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def needed(widget: QWidget, high: int) -> int:
    """Wrapped words may have had more room at first than they need, depending on the font."""
    wrapped = widget.heightForWidth(widget.width())
    return high if wrapped < 0 else min(high, wrapped)


def acting(desk: Desk) -> str | None:
    annotator = desk.bridge.project.annotator
    return None if annotator is None else annotator.name


def layers(desk: Desk) -> list[str]:
    return [layer.annotator.name for layer in desk.bridge.project.layers()]


def entries(button: AnnotatorButton) -> dict[str, bool]:
    """What the menu offers, as it is when opened, and what is ticked in it."""
    button.menu().aboutToShow.emit()
    return {a.text(): a.isChecked() for a in button.menu().actions() if not a.isSeparator()}


def choose(button: AnnotatorButton, words: str) -> None:
    entries(button)
    next(a for a in button.menu().actions() if a.text() == words).trigger()


def test_the_name_of_the_system_s_user_is_proposed_and_enter_takes_it(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0, ()))
    dialog = ask()
    assert name_line(dialog).text() == "cleo"
    assert "Begins a new, empty layer for cleo." in said(dialog)
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert acting(desk) == "cleo"
    assert layers(desk) == ["cleo"]
    assert desk.bridge.layer is not None


def test_a_name_that_is_typed_becomes_an_annotator(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    assert acting(desk) is None
    dialog = ask()
    qtbot.keyClicks(name_line(dialog), "Dora O. Marsh")
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert acting(desk) == "Dora O. Marsh"
    assert layers(desk) == ["Ana", "Ben", "Dora O. Marsh"]


def test_a_known_annotator_is_chosen_from_the_list_by_keys(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    dialog = ask()
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    listed.setFocus()
    qtbot.keyClick(listed, Key.Key_Down)
    assert "Goes on in the layer of Ben." in said(dialog)
    qtbot.keyClick(listed, Key.Key_Return)
    assert acting(desk) == "Ben"
    assert layers(desk) == ["Ana", "Ben"]


@pytest.mark.parametrize("who", ["Ben", None])
def test_enter_at_once_makes_no_new_layer(
    who: str | None,
    desk: Desk,
    ask: Callable[..., QDialog],
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    if who is not None:
        desk.bridge.act_as(who)
    dialog = ask()
    assert name_line(dialog).text() == (who or "Ana")
    assert name_line(dialog).selectedText() == (who or "Ana")
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    assert listed.currentItem().text() == (who or "Ana")
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert acting(desk) == (who or "Ana")
    assert layers(desk) == ["Ana", "Ben"]


def test_arrows_in_the_name_line_go_through_the_list(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben", "Cleo")).path)
    dialog = ask()
    line = name_line(dialog)
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(line, key)
        seen.append(line.text())
    assert seen == ["Ben", "Cleo", "Cleo", "Ben", "Ana", "Ana"]
    qtbot.keyClicks(line, "Dora")  # in place of the name that is marked
    assert "Begins a new, empty layer for Dora." in said(dialog)
    qtbot.keyClick(line, Key.Key_Up)
    assert line.text() == "Cleo"
    qtbot.keyClick(line, Key.Key_Return)
    assert acting(desk) == "Cleo"
    assert layers(desk) == ["Ana", "Ben", "Cleo"]


def test_a_click_in_the_list_brings_a_name_back(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    dialog = ask()
    qtbot.keyClicks(name_line(dialog), "Dora")
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    place = listed.visualItemRect(listed.item(0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert name_line(dialog).text() == "Ana"


def test_escape_leaves_the_project_readable_without_an_annotator(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(1, ()))
    qtbot.keyClick(ask(), Key.Key_Escape)
    assert acting(desk) is None
    assert layers(desk) == []
    assert desk.bridge.is_open


def test_without_a_name_nothing_can_be_accepted(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0, ()))
    dialog = ask()
    name_line(dialog).setText("   ")
    annotate = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Annotate")
    assert not annotate.isEnabled()
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert dialog.isVisible()
    assert layers(desk) == []


def test_trouble_with_the_file_is_a_sentence_in_the_dialog(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    project = new_project(0, ())
    desk.bridge.adopt(project)
    dialog = ask()
    project.path.rename(project.path.with_name("away.glossator"))
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert dialog.isVisible()
    assert "was renamed, replaced or deleted while it was open" in said(dialog)


def test_a_name_in_other_capitals_is_refused_and_nothing_is_squeezed_by_the_sentence(
    desk: Desk, ask: Callable[..., QDialog], qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    dialog = ask()
    before = {each: each.height() for each in dialog.findChildren(QWidget) if each.isVisible()}
    qtbot.keyClicks(name_line(dialog), "ana")
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert "There is already “Ana”. Write “ana” like that" in said(dialog)
    assert layers(desk) == ["Ana", "Ben"]
    squeezed = [each for each, high in before.items() if each.height() < needed(each, high)]
    assert squeezed == []


def test_a_system_without_a_user_name_proposes_none(
    desk: Desk,
    ask: Callable[..., QDialog],
    monkeypatch: pytest.MonkeyPatch,
    new_project: NewProject,
) -> None:
    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    desk.bridge.adopt(new_project(0, ()))
    assert name_line(ask()).text() == ""


@pytest.fixture
def button(desk: Desk, qtbot: QtBot) -> AnnotatorButton:
    made = AnnotatorButton(desk)
    qtbot.addWidget(made)
    return made


def test_the_button_names_who_acts_and_its_menu_changes_that(
    desk: Desk, button: AnnotatorButton, new_project: NewProject
) -> None:
    desk.bridge.open(new_project(0, ("Ana", "Ben")).path)
    assert said(button) == "Annotator: nobody yet ▾"
    assert entries(button) == {"Ana": False, "Ben": False, "New annotator…": False}
    choose(button, "Ben")
    assert said(button) == "Annotator: Ben ▾"
    assert entries(button)["Ben"]
    assert button.accessibleName() == "Annotator: Ben"
    assert acting(desk) == "Ben"


def test_the_button_is_hidden_without_a_project(
    desk: Desk, button: AnnotatorButton, new_project: NewProject
) -> None:
    assert button.isHidden()
    desk.bridge.adopt(new_project(0))
    assert not button.isHidden()
    desk.bridge.close()
    assert button.isHidden()


def test_a_new_annotator_from_the_menu_acts_at_once(
    desk: Desk, button: AnnotatorButton, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0, ("Ana & <b>Co</b>",)))
    assert "Ana && <b>Co</b>" in entries(button)
    choose(button, "New annotator…")
    dialog = button.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    assert not dialog.findChild(QListWidget).isVisible()
    assert name_line(dialog).text() == ""
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert acting(desk) == "Ana & <b>Co</b>"
    qtbot.keyClicks(name_line(dialog), "cleo")
    qtbot.keyClick(name_line(dialog), Key.Key_Return)
    assert acting(desk) == "cleo"
    assert "Annotator: cleo" in said(button)


def test_the_menu_tells_how_far_everybody_is_with_what_is_assigned(
    desk: Desk, qtbot: QtBot, new_project: NewProject
) -> None:
    project = new_project(5, ("Ana", "Ben"))
    articles = tuple(map(ArticleId, project.article_ids(None, ArticleFilter())))
    project.run(AssignArticles(articles[:4], project.annotator_named("Ana").id))
    project.run(SetArticleState(articles[0], ArticleState.DONE))
    desk.bridge.open(project.path)
    desk.bridge.act_as("Ana")
    button = AnnotatorButton(desk)
    qtbot.addWidget(button)
    assert list(entries(button))[:2] == ["Ana\t1 of 4 done", "Ben"]
    ana = desk.bridge.project.annotator_named("Ana").id
    with qtbot.waitSignal(button.articles_wanted) as told:
        choose(button, "List what is assigned to Ana")
    assert told.args == [ArticleFilter(assigned_to=ana)]
    desk.bridge.act_as("Ben")
    assert not any("assigned" in words for words in entries(button))
