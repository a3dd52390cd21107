"""The palette “of the system” is the one the system asks for."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gui.shared.palette import CONTRAST, CONTRAST_DARK, DARK, LIGHT, PALETTES, Palette
from gui.shared.theme import palette_wished_by

Scheme, Contrast = Qt.ColorScheme, Qt.ContrastPreference


@dataclass
class OldHints:
    """The system's wishes as Qt before 6.10 tells them; one cannot set those of the real one."""

    scheme: Qt.ColorScheme

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme


@dataclass
class Accessibility:
    contrast: Qt.ContrastPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


@dataclass
class Hints(OldHints):
    contrast: Qt.ContrastPreference = field(default=Contrast.NoPreference)

    def accessibility(self) -> Accessibility:
        return Accessibility(self.contrast)


@pytest.mark.parametrize(
    ("hints", "palette"),
    [
        (OldHints(Scheme.Light), LIGHT),
        (OldHints(Scheme.Dark), DARK),
        (Hints(Scheme.Unknown), LIGHT),
        (Hints(Scheme.Dark), DARK),
        (Hints(Scheme.Light, Contrast.HighContrast), CONTRAST),
        (Hints(Scheme.Dark, Contrast.HighContrast), CONTRAST_DARK),
    ],
)
def test_contrast_comes_before_light_and_dark(hints: Any, palette: Palette) -> None:
    assert palette_wished_by(hints) is palette


@pytest.mark.usefixtures("qapp")
def test_the_system_that_this_runs_on_can_be_asked() -> None:
    assert palette_wished_by(QGuiApplication.styleHints()) in PALETTES.values()
