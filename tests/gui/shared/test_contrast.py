"""Every text can be read on every ground it stands on, in every palette.

Ratios as in WCAG 2.2, *contrast ratio* and *relative luminance*.
"""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.model.codebook import DEFAULT_STANCES
from gui.main_window import MainWindow
from gui.overview.heat_map import STRONGEST
from gui.reader import paper
from gui.shared.actions import ActionId
from gui.shared.colours import blended
from gui.shared.desk import Desk
from gui.shared.palette import CONTRAST, CONTRAST_DARK, PALETTES, Palette
from gui.shared.settings import Settings
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme, ThemeChoice
from gui.view_actions import ViewActions

ENOUGH, HIGH = 4.5, 7.0
LARGE_OR_LINE = 3.0
"""What WCAG asks of what is no text but tells something, such as the ring of the focus."""

EVERYWHERE = ("window", "panel", "card", "tint")
EVIDENCE = ("evidence", "current_evidence")
GROUNDS = {
    "ink": (*EVERYWHERE, *EVIDENCE),
    "soft": (*EVERYWHERE, *EVIDENCE),
    "accent": EVERYWHERE,
    "warning": EVERYWHERE,
    "actor": EVERYWHERE,
    "measure": EVERYWHERE,
    "cue": EVERYWHERE,
    "dimmed": ("card", "tint"),
    "on_accent": ("accent", "soft", "actor", "measure", "cue"),
}
"""Which tokens are used for text, and on what."""

THEMES = {
    ActionId.THEME_LIGHT: "light",
    ActionId.THEME_DARK: "dark",
    ActionId.THEME_CONTRAST: "contrast",
    ActionId.THEME_CONTRAST_DARK: "contrast-dark",
}

HIGHEST = (CONTRAST, CONTRAST_DARK)
every_palette = pytest.mark.parametrize("name", PALETTES)


def luminance(colour: str) -> float:
    """From 0 for black to 1 for white."""
    found = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (found.redF(), found.greenF(), found.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lower, higher = sorted((luminance(one), luminance(other)))
    return (higher + 0.05) / (lower + 0.05)


def least(palette: Palette) -> float:
    return HIGH if palette in HIGHEST else ENOUGH


def pale(palette: Palette, pairs: list[tuple[str, str, str]], least: float) -> list[str]:
    """Of pairs of text and ground, each with a name, those that are too much alike."""
    return [
        f"{what}: {text} on {ground} is {contrast(text, ground):.2f}"
        for what, text, ground in pairs
        if contrast(text, ground) < least
    ]


@every_palette
def test_every_text_can_be_read_on_every_ground(name: str) -> None:
    palette = PALETTES[name]
    pairs = [
        (f"{text} on {ground}", getattr(palette, text), getattr(palette, ground))
        for text, grounds in GROUNDS.items()
        for ground in grounds
    ]
    assert pale(palette, pairs, least(palette)) == []


@every_palette
def test_stances_can_be_read_as_words_and_their_digits_on_them(name: str) -> None:
    palette = PALETTES[name]
    words = [
        (f"stance {digit} on {ground}", colour, getattr(palette, ground))
        for digit, colour in enumerate(palette.stances, 1)
        for ground in EVERYWHERE
    ]
    chips = [
        (f"digit {digit}", palette.on_accent, colour)
        for digit, colour in enumerate(palette.stances, 1)
    ]
    assert pale(palette, words + chips, least(palette)) == []


@every_palette
def test_ink_can_be_read_on_the_strongest_cell_of_the_heat_map(name: str) -> None:
    palette = PALETTES[name]
    pairs = [
        (f"cell {digit}", palette.ink, blended(palette.card, colour, STRONGEST).name())
        for digit, colour in enumerate(palette.stances, 1)
    ]
    assert pale(palette, pairs, least(palette)) == []


@every_palette
def test_ink_can_be_read_on_what_is_found_and_what_is_dragged_over(name: str) -> None:
    """Both lie half transparent over whatever stands there."""
    palette = PALETTES[name]
    pairs = [
        (f"{alpha} over {ground}", palette.ink, over.name())
        for alpha in (paper._HIT_ALPHA, paper._DRAGGING_ALPHA)
        for ground in ("card", *EVIDENCE)
        for over in [blended(getattr(palette, ground), palette.accent, alpha / 255)]
    ]
    assert pale(palette, pairs, ENOUGH) == []


@every_palette
def test_marks_and_the_ring_of_the_focus_stand_out_from_their_grounds(name: str) -> None:
    palette = PALETTES[name]
    marks = [
        (f"{mark} on {ground}", getattr(palette, mark), getattr(palette, ground))
        for mark in ("actor", "measure", "cue")
        for ground in ("card", *EVIDENCE)
    ]
    rings = [
        (f"ring on {ground}", palette.accent, getattr(palette, ground)) for ground in EVERYWHERE
    ]
    around_the_passage = [
        (f"{line} on {ground}", getattr(palette, line), getattr(palette, ground))
        for line in ("accent", "soft")
        for ground in ("card", *EVIDENCE)
    ]
    assert pale(palette, marks + rings + around_the_passage, LARGE_OR_LINE) == []


@every_palette
def test_there_is_a_colour_for_each_stance_and_no_two_are_alike(name: str) -> None:
    """More than the colour tells stances apart: each shows its digit wherever it is shown."""
    stances = PALETTES[name].stances
    assert len(set(stances)) == len(stances) == len(DEFAULT_STANCES)


@pytest.mark.parametrize("action", THEMES)
def test_what_stands_in_an_empty_field_is_soft_ink_in_the_palette_chosen(
    qtbot: QtBot, action: ActionId
) -> None:
    """Qt would make it half transparent, and too pale to be read."""
    settings = Settings()
    theme = Theme(settings)
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    desk = Desk.make(window, settings, theme)
    ViewActions(desk, window)
    field, text = QLineEdit(window), with_look(QPlainTextEdit(window), "field")
    window.show()
    desk.actions[action].trigger()
    palette = PALETTES[THEMES[action]]
    assert desk.theme.palette is palette
    assert desk.actions[action].isChecked()
    for widget in (field, text):
        shown = widget.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown.name() == palette.soft
    desk.theme.choose(ThemeChoice.SYSTEM)


@pytest.mark.parametrize("palette", HIGHEST, ids=["light", "dark"])
def test_the_lines_of_high_contrast_are_strong(palette: Palette) -> None:
    assert contrast(palette.line, palette.card) >= HIGH


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
