"""The guide names the keys that the user has, and speaks the language of the desk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.help.guide import Guide, in_force, spoken
from gui.help.pages import INDEX, Page, Translation, _folder, pages
from gui.help.window import GuideWindow
from gui.shared.actions import ActionId
from gui.shared.languages import speak
from gui.workplace import Workplace

THIN = "\u2009"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    installed = speak(qapp, "de")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


def opened(workplace: Workplace, page: str) -> GuideWindow:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    found = workplace.window.findChild(GuideWindow)
    assert isinstance(found, GuideWindow)
    found.browser.show_page(page)
    return found


def text_of(guide: GuideWindow) -> str:
    return guide.browser.toPlainText().replace(THIN, "")


def test_the_guide_names_the_keys_that_an_action_has_by_now(workplace: Workplace) -> None:
    workplace.desk.actions.remap({ActionId.SAME_EVIDENCE: ("Ctrl+J", "F8")})
    text = text_of(opened(workplace, "recording.md"))
    assert "Ctrl+J begins a statement from the same evidence" in text
    assert "Ctrl+D" not in text


def test_an_open_page_follows_when_keys_are_changed(workplace: Workplace) -> None:
    guide = opened(workplace, "recording.md")
    bar = guide.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    workplace.desk.actions.remap({ActionId.SAME_EVIDENCE: ("Ctrl+J",)})
    assert "Ctrl+J begins a statement" in text_of(guide)
    assert bar.value() == before


def test_an_action_without_keys_is_named_by_its_name(workplace: Workplace) -> None:
    workplace.desk.actions.remap({ActionId.EXPORT: ()})
    assert "“Export” writes statements to a file" in text_of(opened(workplace, "export.md"))


def test_signs_of_markdown_among_the_keys_are_just_keys(workplace: Workplace) -> None:
    workplace.desk.actions.remap({ActionId.EDIT_EVIDENCE: ("Ctrl+*", "Ctrl+_")})
    workplace.desk.actions.remap({ActionId.NEXT_DRAFT: ("Ctrl+|",)})
    text = text_of(opened(workplace, "recording.md"))
    assert "Ctrl+* takes the current statement’s evidence as the passage" in text
    assert "Ctrl+| Shift+D\nnext or previous draft" in text


def test_keys_of_the_user_are_found_by_the_search(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.desk.actions.remap({ActionId.EXPORT: ("Ctrl+Alt+9",)})
    guide = opened(workplace, INDEX)
    qtbot.keyClicks(guide.search, "ctrl+alt+9")
    titles = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert set(titles) == {"First steps", "Export", "Reference: keys"}


def test_the_guide_speaks_the_language_of_the_desk(german: None, workplace: Workplace) -> None:
    guide = opened(workplace, "recording.md")
    assert spoken() == "de"
    assert guide.list.item(1).text() == "Erste Schritte"
    assert text_of(guide).startswith("Aussagen aufnehmen")
    assert "Strg+Umschalt+←" in text_of(guide)


def test_a_page_that_is_not_translated_says_so(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, german: None
) -> None:
    """As it is when a page is new."""
    shutil.copytree(_folder(), tmp_path / "help")
    (tmp_path / "help" / "de" / "command-line.md").unlink()
    monkeypatch.setattr("gui.help.pages._folder", lambda: tmp_path / "help")
    pages.cache_clear()
    text = text_of(opened(workplace, "command-line.md"))
    pages.cache_clear()
    assert "Diese Seite ist noch nicht übersetzt." in text
    assert "Every verb works without a screen." in text


def test_every_page_is_told_in_the_language_of_the_desk(german: None, workplace: Workplace) -> None:
    guide = Guide(workplace.desk.actions, workplace.window)
    lacking = [each.name for each in guide.pages if each.translation is Translation.LACKING]
    assert lacking == []
    assert text_of(opened(workplace, "command-line.md")).startswith("Befehlszeile")


def test_a_page_whose_original_has_changed_says_so(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, german: None
) -> None:
    """As it is when a page is edited: the translation stays readable."""
    shutil.copytree(_folder(), tmp_path / "help")
    with (tmp_path / "help" / "export.md").open("a", encoding="utf-8") as page:
        page.write("\nOne line more.\n")
    monkeypatch.setattr("gui.help.pages._folder", lambda: tmp_path / "help")
    pages.cache_clear()
    text = text_of(opened(workplace, "export.md"))
    pages.cache_clear()
    assert "Die englische Seite hat sich geändert" in text
    assert "schreibt Aussagen in eine Datei oder einen Ordner" in text


def test_a_language_without_pages_gets_the_english_ones() -> None:
    found: tuple[Page, ...] = pages("xx")
    assert [page.markdown for page in found] == [page.markdown for page in pages()]
    assert all(page.translation is Translation.LACKING for page in found)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ctrl+Shift+→", "Strg+Umschalt+→"),
        ("Home", "Pos1"),
        ("5", "5"),
        ("Alt", "Alt"),
    ],
)
def test_keys_that_belong_to_no_action_are_called_as_the_desk_calls_them(
    german: None, written: str, shown: str
) -> None:
    assert in_force(written) == shown
