"""Versions of one passage side by side: whose, what each says, what differs, and where."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.shared.settings import Settings
from gui.shared.theme import Theme, ThemeChoice
from gui.shared.versions import SaidPart, Version, VersionCard, Versions

PASSAGE = "Berlin 😀 welcomes the talks."
ANA = Version(
    "Ana", PASSAGE, (SaidPart("Actor", "Germany"), SaidPart("Stance", "supports", differs=True)),
    ((9, 17),),
)  # fmt: skip
BEN = Version("Ben", PASSAGE, (SaidPart("Actor", "Germany"),), ((0, 6), (22, 27)))
NOBODY = Version("Cem", PASSAGE, silence="Found no statement here.")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    made = Theme(Settings())
    made.choose(ThemeChoice.LIGHT)
    return made


@pytest.fixture
def versions(qtbot: QtBot, theme: Theme) -> Iterator[Versions]:
    around = QWidget()
    qtbot.addWidget(around)
    made = Versions(theme, around)
    made.resize(900, 400)
    around.resize(900, 400)
    around.show()
    around.activateWindow()
    yield made
    around.close()


def shown(versions: Versions) -> list[VersionCard]:
    QApplication.processEvents()
    return [card for card in versions.cards if card.isVisible()]


def words(card: VersionCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def marked(card: VersionCard) -> list[str]:
    """The stretches of the passage that have a ground of their own."""
    found, block = [], card.text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().background().style() is not Qt.BrushStyle.NoBrush:
                found.append(piece.text())
            pieces += 1
        block = block.next()
    return found


def test_each_version_has_a_card_with_its_parts_in_order(versions: Versions) -> None:
    versions.show_versions([ANA, BEN])
    one, other = shown(versions)
    assert words(one)[-4:] == ["Actor", "Germany", "Stance", "≠ supports"]
    assert words(other)[-2:] == ["Actor", "Germany"]


def test_what_differs_has_a_sign_and_is_said(versions: Versions) -> None:
    versions.show_versions([ANA])
    (card,) = shown(versions)
    names = [label.accessibleName() for label in card.findChildren(QLabel)]
    assert "Stance: supports, which differs" in names
    assert "Actor: Germany" in names


def test_evidence_is_marked_where_it_stands_even_behind_an_emoji(versions: Versions) -> None:
    versions.show_versions([ANA, BEN])
    one, other = shown(versions)
    assert marked(one) == ["welcomes"]
    assert marked(other) == ["Berlin", "talks"]
    assert one.text.toPlainText() == PASSAGE


def test_evidence_is_marked_anew_in_the_colours_of_another_theme(
    versions: Versions, theme: Theme
) -> None:
    versions.show_versions([ANA])
    (card,) = shown(versions)

    def ground() -> str:
        cursor = card.text.textCursor()
        cursor.setPosition(12)
        return cursor.charFormat().background().color().name()

    assert ground() == theme.palette.current_evidence
    before = ground()
    theme.choose(ThemeChoice.DARK)
    assert ground() == theme.palette.current_evidence
    assert ground() != before
    assert marked(card) == ["welcomes"]


def test_whoever_has_no_version_says_so(versions: Versions) -> None:
    versions.show_versions([NOBODY])
    (card,) = shown(versions)
    assert "Found no statement here." in words(card)
    assert marked(card) == []


def test_a_card_that_is_used_again_shows_nothing_of_what_it_had(versions: Versions) -> None:
    versions.show_versions([ANA, BEN])
    versions.show_versions([NOBODY])
    (card,) = shown(versions)
    assert not {"Actor", "Germany", "≠ supports"} & set(words(card))
    assert marked(card) == []
    versions.show_versions([BEN])
    (card,) = shown(versions)
    assert "Found no statement here." not in words(card)
    assert marked(card) == ["Berlin", "talks"]


def test_a_passage_that_reads_from_the_right_is_laid_out_so(versions: Versions) -> None:
    versions.show_versions([Version("Ana", "برلين ترحب بالمحادثات.")])
    (card,) = shown(versions)
    option = card.text.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_long_name_gives_way_to_an_ellipsis_and_a_tip(versions: Versions) -> None:
    name = "A suggestion of a program with a very long name " * 3
    versions.show_versions([Version(name, PASSAGE), BEN, ANA])
    first, *_ = shown(versions)
    tips = [label.toolTip() for label in first.findChildren(QLabel)]
    assert any(tip.strip() == name.strip() for tip in tips)


def test_the_passage_can_be_reached_and_left_by_keys(versions: Versions) -> None:
    versions.show_versions([ANA, BEN])
    one, other = shown(versions)
    one.text.setFocus()
    assert one.text.accessibleName() == "The passage with the evidence of Ana"
    QTest.keyClick(one.text, Qt.Key.Key_Tab)
    assert other.text.hasFocus()
    QTest.keyClick(other.text, Qt.Key.Key_X)
    assert other.text.toPlainText() == PASSAGE
