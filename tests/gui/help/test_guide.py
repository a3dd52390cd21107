"""The guide in its window, as a user reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.help.dress import KEY_BEGINS, KEY_ENDS
from gui.help.guide import Guide
from gui.help.pages import INDEX, Page, pages, pictures
from gui.help.window import GuideWindow, show_guide
from gui.main_window import MainWindow
from gui.shared.action_table import ActionId
from gui.shared.actions import Actions
from gui.shared.palette import DARK, LIGHT
from gui.shared.settings import Settings
from gui.shared.theme import Theme, ThemeChoice


@pytest.fixture
def theme() -> Iterator[Theme]:
    made = Theme(Settings())
    made.choose(ThemeChoice.LIGHT)
    yield made
    made.choose(ThemeChoice.SYSTEM)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window, Settings())


@pytest.fixture
def guide(window: QWidget, theme: Theme, actions: Actions) -> GuideWindow:
    return show_guide(theme, actions, window)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses handed to the system's browser."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    return asked


def listed(guide: GuideWindow) -> list[str]:
    return [guide.list.item(row).text() for row in range(guide.list.count())]


def pages_with(query: str, guide: GuideWindow) -> list[Page]:
    found = guide.findChild(Guide)
    assert isinstance(found, Guide)
    return found.pages_with(query)


def chosen(guide: GuideWindow) -> str:
    item = guide.list.currentItem()
    return "" if item is None else item.text()


def pictures_in(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            if look.isImageFormat():
                found.append(look.toImageFormat().name())
            pieces += 1
        block = block.next()
    return found


def test_guide_opens_at_its_index_and_lists_every_page(guide: GuideWindow) -> None:
    assert guide.browser.page == INDEX
    assert listed(guide) == [page.title for page in pages()]
    assert chosen(guide) == pages()[0].title


def test_guide_leaves_the_window_behind_it_usable(guide: GuideWindow) -> None:
    assert not guide.isModal()
    assert guide.search.hasFocus() or not guide.isActiveWindow()


def test_guide_is_opened_once_for_a_window(
    guide: GuideWindow, window: QWidget, theme: Theme, actions: Actions
) -> None:
    guide.close()
    assert show_guide(theme, actions, window) is guide
    assert guide.isVisible()


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_page_is_shown_with_its_pictures(guide: GuideWindow, page) -> None:
    guide.browser.show_page(page.name)
    text = guide.browser.toPlainText()
    assert page.title in text
    assert KEY_BEGINS not in text
    assert KEY_ENDS not in text
    assert "<kbd" not in text
    document = guide.browser.document()
    for name in pictures_in(document):
        kind = QTextDocument.ResourceType.ImageResource.value
        image = guide.browser.loadResource(kind, QUrl(f"guide:/{name}"))
        assert isinstance(image, QImage)
        assert not image.isNull()


def test_page_chosen_in_the_list_is_opened(guide: GuideWindow) -> None:
    guide.list.setCurrentRow(2)
    assert guide.browser.page == pages()[2].name


def test_link_to_a_page_opens_it_and_the_list_follows(guide: GuideWindow) -> None:
    guide.browser.anchorClicked.emit(QUrl("safety.md"))
    assert guide.browser.page == "safety.md"
    assert chosen(guide) == "Safety"


def test_back_and_forward_go_through_what_was_read(guide: GuideWindow) -> None:
    assert not guide.back.isEnabled()
    guide.browser.show_page("export.md")
    assert guide.back.isEnabled()
    guide.back.click()
    assert (guide.browser.page, chosen(guide)) == (INDEX, pages()[0].title)
    guide.forward.click()
    assert (guide.browser.page, chosen(guide)) == ("export.md", "Export")


def test_pages_one_goes_back_to_are_dressed_too(guide: GuideWindow) -> None:
    guide.browser.show_page("export.md")
    guide.back.click()
    assert KEY_BEGINS not in guide.browser.toPlainText()


def test_search_lists_only_pages_with_all_words(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search, "exit STATUS")
    assert listed(guide) == ["Command line"]
    assert all(page.score("exit status") for page in pages_with("exit status", guide))


def test_enter_opens_the_fullest_page_and_goes_on_from_place_to_place(
    guide: GuideWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(guide.search, "draft")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.browser.page == pages_with("draft", guide)[0].name
    first = guide.browser.textCursor().position()
    assert guide.browser.textCursor().selectedText().casefold() == "draft"
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.browser.textCursor().position() > first


def test_the_page_whose_subject_it_is_comes_first_and_a_list_of_everything_last(
    guide: GuideWindow, qtbot: QtBot
) -> None:
    for query, first in (
        ("statement", "Recording statements"),
        ("agreement", "Agreement"),
        ("backup", "Safety"),
        ("passphrase", "Encryption"),
    ):
        guide.search.clear()
        qtbot.keyClicks(guide.search, query)
        found = listed(guide)
        assert found[0] == first
        lists = [title.startswith("Reference: ") for title in found]
        assert lists == sorted(lists)
        assert any(lists) or query == "passphrase"


def test_search_for_what_no_page_has_says_so(guide: GuideWindow, qtbot: QtBot) -> None:
    assert not guide.nothing.isVisible()
    qtbot.keyClicks(guide.search, "xylophone")
    assert listed(guide) == []
    assert "xylophone" in guide.nothing.text()
    assert guide.nothing.isVisible()
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    guide.search.clear()
    assert len(listed(guide)) == len(pages())


def test_link_to_the_web_is_opened_by_the_system_and_only_when_clicked(
    guide: GuideWindow, opened: list[str]
) -> None:
    guide.browser.setSource(QUrl("https://example.org/"))
    assert opened == []
    guide.browser.anchorClicked.emit(QUrl("https://example.org/page"))
    assert opened == ["https://example.org/page"]
    assert guide.browser.page == INDEX


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "guide:/../sample/README.md",
        "qrc:/x.md",
        "ftp://h/x",
    ],
)
def test_link_to_anything_else_goes_nowhere(
    guide: GuideWindow, opened: list[str], address: str
) -> None:
    guide.browser.anchorClicked.emit(QUrl(address))
    assert (guide.browser.page, opened) == (INDEX, [])


def test_pictures_outside_the_guide_are_not_loaded(guide: GuideWindow, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    assert image.save(str(picture))
    kind = QTextDocument.ResourceType.ImageResource
    for address in (QUrl.fromLocalFile(str(picture)), QUrl(str(picture)), QUrl("../secret.png")):
        found = guide.browser.loadResource(kind.value, address)
        assert isinstance(found, QByteArray)
        assert found.isEmpty()
        through_qt = guide.browser.document().resource(kind, address)
        assert not isinstance(through_qt, QImage) or through_qt.isNull()


def test_picture_is_never_wider_than_the_page(guide: GuideWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in pictures():
        image = guide.browser.loadResource(kind, QUrl(f"guide:/{name}"))
        assert image.deviceIndependentSize().width() <= guide.browser.width()


def test_colours_and_pictures_follow_the_theme_and_the_page_stays(
    guide: GuideWindow, theme: Theme
) -> None:
    guide.browser.show_page("first-steps.md")
    before = accents(guide)
    theme.choose(ThemeChoice.DARK)
    assert guide.browser.page == "first-steps.md"
    assert before == {LIGHT.accent}
    assert accents(guide) == {DARK.accent}


def accents(guide: GuideWindow) -> set[str]:
    """The colours of links on the page."""
    found = set()
    block = guide.browser.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            if look.isAnchor():
                found.add(look.foreground().color().name())
            pieces += 1
        block = block.next()
    return found


def test_shift_f1_opens_the_guide_without_a_project(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(Settings(), theme)
    qtbot.addWidget(window)
    workplace = window.furnish()
    action = workplace.desk.actions[ActionId.HELP]
    assert action.isEnabled()
    assert action.shortcut().toString() == "Shift+F1"
    action.trigger()
    guide = window.findChild(GuideWindow)
    assert guide is not None
    assert guide.isVisible()
