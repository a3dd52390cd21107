"""Searches are saved, opened, renamed and deleted by keys, for articles and for statements."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from core.commands.searches import SaveSearch
from core.model.article import ArticleFilter
from core.model.search import Finds
from gui.search.page import SearchPage
from gui.shared.saving_search import SavingDialog
from gui.workplace import Workplace
from tests.gui.builders import wait_until
from tests.gui.search.conftest import press

Search = Callable[[str], None]


def saved(page: SearchPage) -> list[str]:
    """What is offered, as it stands there."""
    buttons = page.lesson.saved.findChildren(QPushButton)
    return [each.text() for each in buttons if not each.isHidden()]


def reach(name: str) -> None:
    """By Tab alone to the button that is called so."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text() == name:
            return
        press("Tab")
    raise AssertionError(f"{name} is not reached by Tab")


def keep(workplace: Workplace, *names: str, finds: Finds = Finds.ARTICLES) -> None:
    for name in names:
        workplace.desk.bridge.run(SaveSearch(name, ArticleFilter(text="Germany"), finds))


def asking(workplace: Workplace) -> SavingDialog:
    (found,) = (each for each in workplace.window.findChildren(SavingDialog) if each.isVisible())
    return found


def back(workplace: Workplace) -> None:
    """From a dialog that has closed."""
    workplace.window.activateWindow()
    wait_until(lambda: workplace.window.isActiveWindow())


def stored(workplace: Workplace) -> dict[str, tuple[str, Finds]]:
    every = workplace.desk.bridge.project.saved_searches()
    return {each.name: (each.wanted.text, each.finds) for each in every}


def test_a_search_for_statements_is_saved_and_opened_again(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    assert not page.head.save.isVisible(), "while nothing is searched for"
    search("actor:Germany waits")
    press("Ctrl+Tab")
    page.head.save.setFocus()
    press("Space")
    dialog = asking(workplace)
    assert dialog.name.selectedText() == "actor:Germany waits"
    press("'Waiting", "Return")
    back(workplace)
    assert stored(workplace) == {"Waiting": ("actor:Germany waits", Finds.STATEMENTS)}
    page.tabs.show_tab(0)
    page.focus_field()
    page.field.clear()
    assert saved(page) == ["Waiting (statements)"]
    reach("Waiting (statements)")
    press("Space")
    wait_until(lambda: not page.is_busy)
    assert page.isVisible()
    assert page.tabs.current == 1
    assert page.field.text() == "actor:Germany waits"
    assert page.statements.model.rowCount() == 1


def test_what_articles_are_shown_is_saved_as_a_queue(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    search("summit")
    page.head.save.setFocus()
    press("Space", "Return")
    assert stored(workplace) == {"summit": ("summit", Finds.ARTICLES)}


def test_f2_renames_a_saved_search_and_delete_deletes_it_until_that_is_undone(
    workplace: Workplace, page: SearchPage
) -> None:
    keep(workplace, "First", "Second", "Third")
    reach("Second")
    press("F2")
    assert asking(workplace).name.selectedText() == "Second"
    press("'Other", "Return")
    back(workplace)
    assert saved(page) == ["First", "Other", "Third"]
    reach("Other")
    press("Delete")
    assert saved(page) == ["First", "Third"]
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Third", "what stands in its place"
    press("Ctrl+Z")
    assert saved(page) == ["First", "Other", "Third"]
    reach("Third")
    for left in (["First", "Other"], ["First"], []):
        press("Delete")
        assert saved(page) == left
    assert page.field.hasFocus()


def test_the_palette_opens_a_saved_search_for_statements(
    workplace: Workplace, page: SearchPage
) -> None:
    keep(workplace, "Berlin’s", finds=Finds.STATEMENTS)
    press("Escape")
    assert not page.isVisible()
    press("Ctrl+K", "'statements berlin", "Return")
    wait_until(lambda: page.isVisible() and not page.is_busy)
    assert page.tabs.current == 1
    assert page.field.text() == "Germany"
    assert page.statements.count == 2


def queues(workplace: Workplace) -> QToolButton:
    return next(
        each
        for each in workplace.articles.findChildren(QToolButton)
        if each.accessibleName().startswith("Queue: ")
    )


def choose_in_menu(button: QToolButton, words: str) -> None:
    """Opens the menu of a button by Space, and chooses by ↓ and Enter."""
    chosen: list[QMenu] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu) and not chosen:
            chosen.append(menu)
            names = [each.text() for each in menu.actions() if each.text()]
            for _ in range(names.index(words) + 1):
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)

    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    soon = QTimer(button, interval=5)
    soon.timeout.connect(choose)
    soon.start()
    press("Space")  # which comes back when the menu has closed
    wait_until(lambda: bool(chosen))
    soon.stop()


def test_the_queue_that_is_listed_is_renamed_and_deleted_by_keys(workplace: Workplace) -> None:
    bridge = workplace.desk.bridge
    for name, text in (("First", "summit"), ("Second", "Berlin")):
        bridge.run(SaveSearch(name, ArticleFilter(text=text)))
    keep(workplace, "Theirs", finds=Finds.STATEMENTS)
    button = queues(workplace)
    choose_in_menu(button, "Second")
    back(workplace)
    assert button.text() == "Second ▾"
    choose_in_menu(button, "Rename…")
    asking(workplace)
    press("'Other", "Return")
    back(workplace)
    assert set(stored(workplace)) == {"First", "Other", "Theirs"}
    choose_in_menu(button, "Delete")
    back(workplace)
    assert set(stored(workplace)) == {"First", "Theirs"}
