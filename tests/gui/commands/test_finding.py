"""What the palette finds beside the names of commands: other names, languages, articles."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from gui.commands.offers import ARTICLE
from gui.commands.other_names import OTHER_NAMES
from gui.commands.palette import CommandPalette
from gui.shared.action_table import ACTIONS
from gui.shared.actions import ActionId
from gui.shared.languages import chosen_language, speak
from gui.shared.settings import Setting
from gui.workplace import Workplace
from tests.gui.commands.test_palette import focused, names, opened, press

KEY = Qt.Key


def typed(workplace: Workplace, words: str) -> CommandPalette:
    palette = opened(workplace)
    QTest.keyClicks(focused(), words)
    QApplication.processEvents()
    return palette


def first(palette: CommandPalette) -> str:
    return names(palette)[0] if palette.rows.rowCount() else ""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    installed: list[QTranslator] = []
    locale = QLocale()
    yield lambda code: installed.extend(speak(qapp, code))
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dark mode", "Dark colours"),
        ("night", "Dark colours"),
        ("hotkey", "Change keys…"),
        ("settings", "Change keys…"),
        ("cheat sheet", "Keys"),
        ("backup", "Backups…"),
        ("duplicate project", "Save a copy…"),
        ("dashboard", "Overview"),
        ("tutorial", "Guided start"),
        ("hotkyes", "Change keys…"),
    ],
)
def test_a_command_is_found_by_what_else_it_is_called(
    workplace: Workplace, words: str, found: str
) -> None:
    assert first(typed(workplace, words)) == found


def test_a_name_comes_before_what_another_command_is_also_called(workplace: Workplace) -> None:
    assert first(typed(workplace, "search")) == "Search the list of articles"
    press(KEY.Key_Escape)
    assert first(typed(workplace, "keys")) == "Keys"


@pytest.mark.parametrize(
    ("code", "words", "found"),
    [
        ("de", "nachtmodus", "Dunkle Farben"),
        ("de", "einstellungen", "Tasten ändern…"),
        ("de", "dark mode", "Dunkle Farben"),
        ("fr", "mode nuit", "Couleurs sombres"),
        ("fr", "réglages", "Modifier les raccourcis…"),
    ],
)
def test_other_names_are_known_in_the_language_of_the_desk_and_in_english(
    speaking: Callable[[str], None], workplace: Workplace, code: str, words: str, found: str
) -> None:
    speaking(code)
    for spec in ACTIONS:
        action = workplace.desk.actions[spec.id]
        action.setText(QApplication.translate("Actions", spec.words))
    palette = opened(workplace)
    palette.line.setText(words)  # no key of the test's keyboard types an é
    assert first(palette) == found


def test_only_commands_have_other_names_and_no_word_twice() -> None:
    assert set(OTHER_NAMES) <= {spec.id for spec in ACTIONS}
    for words in OTHER_NAMES.values():
        assert len(set(words.split())) == len(words.split()), words


@pytest.mark.parametrize("words", ["deutsch", "language deu"])
def test_a_language_is_chosen_by_name(workplace: Workplace, words: str) -> None:
    assert first(typed(workplace, words)) == "Language: Deutsch"
    press(KEY.Key_Return)
    assert chosen_language(workplace.desk.settings) == "de"
    assert "started next" in workplace.messages.text
    workplace.desk.settings.store(Setting.LANGUAGE, "")


def test_the_language_in_force_bears_a_tick(workplace: Workplace) -> None:
    workplace.desk.settings.store(Setting.LANGUAGE, "fr")
    palette = typed(workplace, "language")
    commands = [palette.rows.command_at(row) for row in range(palette.rows.rowCount())]
    ticked = [each.name for each in commands if each is not None and each.is_on]
    workplace.desk.settings.store(Setting.LANGUAGE, "")
    assert ticked == ["Language: Français"]


# Articles


@pytest.fixture
def library(qtbot: QtBot, workplace: Workplace) -> Workplace:
    """More articles, one with a title in another spelling; their titles have been fetched."""
    titles = ("Élections in the harbour", "The harbour at night", "Export of grain", "Harbour")
    details = [ArticleDetails(title, "Harbour Courier") for title in titles]
    new = [NewArticle(f"Text of {each.title}.", each, "a test") for each in details]
    workplace.desk.bridge.run(AddArticles(new))
    palette = typed(workplace, "harbour")
    qtbot.waitUntil(lambda: "Harbour" in names(palette))
    press(KEY.Key_Escape)
    return workplace


def test_the_words_of_a_title_find_the_article_and_enter_opens_it(library: Workplace) -> None:
    palette = typed(library, "elections harb")
    assert first(palette) == "Élections in the harbour"
    assert "Article · Harbour Courier" in palette.line.accessibleDescription()
    press(KEY.Key_Return)
    assert library.desk.page.article is not None
    assert library.desk.page.article.title == "Élections in the harbour"
    assert library.reader.view.hasFocus()


def test_articles_come_after_commands_and_those_that_begin_so_first(library: Workplace) -> None:
    found = names(typed(library, "export"))
    assert found.index("Export…") < found.index("Export of grain")
    press(KEY.Key_Escape)
    whole = ["Harbour", "Élections in the harbour", "The harbour at night"]
    assert names(typed(library, "harbour")) == whole


def test_an_article_is_opened_from_another_page_of_the_window(library: Workplace) -> None:
    library.desk.actions[ActionId.SHOW_OVERVIEW].trigger()
    QApplication.processEvents()
    typed(library, "grain")
    press(KEY.Key_Return)
    assert library.reader.view.isVisible()
    assert library.desk.page.article is not None
    assert library.desk.page.article.title == "Export of grain"


def test_articles_are_not_remembered_among_the_commands(library: Workplace) -> None:
    typed(library, "grain")
    press(KEY.Key_Return)
    assert not any(each.startswith(ARTICLE) for each in library.desk.settings.recent_commands())


def test_an_article_that_came_in_meanwhile_is_found(library: Workplace, qtbot: QtBot) -> None:
    new = NewArticle("Fog over the pier.", ArticleDetails("Fog"), "a test")
    library.desk.bridge.run(AddArticles([new]))
    palette = typed(library, "fog")
    qtbot.waitUntil(lambda: "Fog" in names(palette))


def test_no_articles_are_offered_once_the_project_is_closed(library: Workplace) -> None:
    library.desk.bridge.close()
    QApplication.processEvents()
    assert not typed(library, "harbour").rows.rowCount()
