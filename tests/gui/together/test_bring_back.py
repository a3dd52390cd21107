"""Bringing files back at the desk, by keys: looked at first, asked about, and one step."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from gui.shared.actions import ActionId
from gui.together.bring_back import BringBackDialog
from gui.workplace import Workplace
from tests.gui.builders import press, record, wait_until
from tests.gui.together.conftest import Hands, open_dialog, opened


@pytest.fixture
def ben(path: Path) -> Path:
    """Ben's file, in which he has recorded a statement and finished an article."""
    file = path.with_name("ben.glossator")
    with Project.open(path, read_only=True) as project:
        project.hand_out(file, "Ben")
    with opened(file, "Ben") as project:
        record(project, first(project), "Berlin welcomes the talks", "Germany")
        project.run(SetArticleState(first(project), ArticleState.DONE))
    return file


def first(project: Project) -> ArticleId:
    return ArticleId(project.article_ids(None, ArticleFilter())[0])


def asked(workplace: Workplace, *files: Path) -> Hands:
    """The dialog with these paths typed, and what would come in looked at."""
    workplace.desk.actions[ActionId.BRING_BACK].trigger()
    hands = open_dialog(workplace, BringBackDialog)
    for file in files:
        hands.type_path(file)
        press("Return")
    press("Return")
    return hands


def statements_of(workplace: Workplace, name: str) -> int:
    project = workplace.desk.bridge.project
    return len(project.statements(first(project), project.layer_named(name).id))


def test_it_is_looked_at_first_then_brought_in_as_one_step(
    desk_window: Workplace, ben: Path
) -> None:
    hands = asked(desk_window, ben)
    hands.see("This would come in")
    assert hands.table() == [["ben.glossator", "Ben", "new", "1", "0", "0", "1"]]
    assert statements_of(desk_window, "Ben") == 0
    press("Return")
    hands.see("Brought in, as one step that can be undone")
    assert "Ben: new · 1 statement new, 0 changed, 0 removed" in hands.said()
    assert statements_of(desk_window, "Ben") == 1
    press("Return")
    desk_window.desk.bridge.undo()
    assert statements_of(desk_window, "Ben") == 0


def test_the_second_time_there_is_nothing_new(desk_window: Workplace, ben: Path) -> None:
    hands = asked(desk_window, ben)
    hands.see("This would come in")
    press("Return")
    hands.see("Brought in")
    press("Return")
    again = asked(desk_window, ben)
    again.see("There is nothing new")
    assert again.table() == [["ben.glossator", "Ben", "unchanged", "0", "0", "0", "0"]]
    assert "Bring it in" not in again.buttons()


def test_leaving_after_the_look_costs_nothing(desk_window: Workplace, ben: Path) -> None:
    project = desk_window.desk.bridge.project
    before = project.steps()
    hands = asked(desk_window, ben)
    hands.see("This would come in")
    press("Esc")
    hands.wait_for_the_end()
    assert statements_of(desk_window, "Ben") == 0
    assert project.steps() == before


def test_what_is_no_project_is_refused_with_a_sentence(
    desk_window: Workplace, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.glossator"
    wrong.write_text("no project", encoding="utf-8")
    hands = asked(desk_window, wrong)
    hands.see("notes.glossator")
    wait_until(lambda: "See what would come in" in hands.buttons())
    assert "notes.glossator" in hands.said()


def define(project: Project, words: str, actor: str = "Poland") -> None:
    entry = project.codebook.find(EntryKind.ACTOR, actor)
    assert entry is not None
    project.run(EditEntry(replace(entry, definition=words)))


@pytest.mark.parametrize(("digit", "kept"), [("1", "of the editor"), ("2", "of Ben")])
def test_what_both_have_changed_is_asked_and_a_digit_answers(
    desk_window: Workplace, ben: Path, digit: str, kept: str
) -> None:
    with opened(ben, "Ben") as project:
        define(project, "of Ben")
    define(desk_window.desk.bridge.project, "of the editor")
    hands = asked(desk_window, ben)
    hands.see("Before anything comes in: 1 question")
    press("Return")
    hands.see("Question 1 of 1")
    assert "of the editor" in hands.said()
    assert "of Ben" in hands.said()
    press(digit)
    hands.see("This would come in")
    press("Return")
    hands.see("Brought in")
    assert defined(desk_window.desk.bridge.project, "Poland") == kept


def defined(project: Project, actor: str) -> str:
    entry = project.codebook.find(EntryKind.ACTOR, actor)
    assert entry is not None
    return entry.definition


@pytest.fixture
def contested(desk_window: Workplace, ben: Path) -> Hands:
    """Asked about Germany and Poland, which Ben and the editor define otherwise."""
    with opened(ben, "Ben") as project:
        for actor in ("Germany", "Poland"):
            define(project, "of Ben", actor)
    for actor in ("Germany", "Poland"):
        define(desk_window.desk.bridge.project, "of the editor", actor)
    hands = asked(desk_window, ben)
    hands.see("Before anything comes in: 2 questions")
    press("Return")
    hands.see("Question 1 of 2")
    return hands


@pytest.mark.parametrize("way", ["Backspace", "Tab"])
def test_an_answer_is_changed_after_the_last_one(
    desk_window: Workplace, contested: Hands, way: str
) -> None:
    press("2", "2")
    contested.see("This would come in")
    if way == "Backspace":
        press("Backspace")
    else:
        contested.tab_to("Answered: 2 questions…")
        press("Space")
    contested.see("Question 1 of 2")
    assert "Germany" in contested.said()
    press("1", "Return")  # and the other as it was answered
    contested.see("This would come in")
    press("Return")
    contested.see("Brought in")
    project = desk_window.desk.bridge.project
    assert [defined(project, name) for name in ("Germany", "Poland")] == ["of the editor", "of Ben"]


def test_what_was_answered_before_later_is_not_asked_again(contested: Hands) -> None:
    press("2")
    contested.see("Question 2 of 2")
    contested.tab_to("Answer later")
    press("Space")
    contested.see("Before anything comes in: 1 question")
    contested.see("Answered: 1 question…")
    press("Return")
    contested.see("Question 1 of 1")
    assert "Poland" in contested.said()


def test_a_new_entry_can_be_taken_for_one_that_is_here(desk_window: Workplace, ben: Path) -> None:
    with opened(ben, "Ben") as project:
        project.run(AddEntry(EntryDraft(EntryKind.ACTOR, "The Germans")))
        record(project, first(project), "Warsaw rejects", "The Germans")
    hands = asked(desk_window, ben)
    hands.see("This would come in")
    assert "New in the codebook: “The Germans”" in hands.said()
    hands.tab_to("Decided without asking: 1 question…")
    press("Space")
    hands.see("“The Germans” is not in the codebook here.")
    hands.tab_to("Take it for this one")
    press("Shift+Tab", "G", "Tab", "Space")
    hands.see("This would come in")
    assert "New in the codebook" not in hands.said()
    press("Return")
    hands.see("Brought in")
    book = desk_window.desk.bridge.project.codebook
    germany = book.find(EntryKind.ACTOR, "Germany")
    meant = book.find(EntryKind.ACTOR, "The Germans")
    assert germany is not None
    assert meant == germany
