"""Applies a palette to the whole application and tells views when it changes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from gui.shared.palette import CONTRAST, CONTRAST_DARK, DARK, LIGHT, PALETTES, Palette
from gui.shared.settings import Setting, Settings
from gui.shared.style_sheet import READER_FAMILIES, style_sheet

INTERFACE_PIXELS = 13
READER_PIXELS = 16
READER_LINE_PIXELS = 27
MIN_ZOOM, MAX_ZOOM, ZOOM_STEP = 60, 300, 10


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast-dark"


class Theme(QObject):
    """The palette in force, and the reader's zoom in per cent."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._palette = self._wanted_palette()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        stored = self._settings.text(Setting.THEME, ThemeChoice.SYSTEM)
        return ThemeChoice(stored) if stored in list(ThemeChoice) else ThemeChoice.SYSTEM

    def choose(self, choice: ThemeChoice) -> None:
        self._settings.store(Setting.THEME, choice.value)
        self._apply()

    @property
    def palette(self) -> Palette:
        return self._palette

    def _wanted_palette(self) -> Palette:
        if self.choice is ThemeChoice.SYSTEM:
            return palette_wished_by(QGuiApplication.styleHints())
        return PALETTES[self.choice]

    @property
    def zoom(self) -> int:
        stored = self._settings.whole(Setting.ZOOM, 100)
        return min(MAX_ZOOM, max(MIN_ZOOM, stored))

    def set_zoom(self, per_cent: int) -> None:
        self._settings.store(Setting.ZOOM, min(MAX_ZOOM, max(MIN_ZOOM, per_cent)))
        self.changed.emit()

    def reader_font(self) -> QFont:
        font = QFont()
        font.setFamilies([family.strip('" ') for family in READER_FAMILIES.split(",")])
        font.setPixelSize(round(READER_PIXELS * self.zoom / 100))
        return font

    @property
    def reader_line_height(self) -> int:
        """Pixels from one line of the reader to the next."""
        return round(READER_LINE_PIXELS * self.zoom / 100)

    def _apply(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        palette = self._palette = self._wanted_palette()
        font = application.font()
        font.setPixelSize(INTERFACE_PIXELS)
        application.setFont(font)
        application.setPalette(_qt_palette(palette))
        application.setStyleSheet(style_sheet(palette))
        self.changed.emit()


def palette_wished_by(hints: QStyleHints) -> Palette:
    """What the system asks for: high contrast before all, where Qt (6.10 and later) tells."""
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hasattr(hints, "accessibility"):
        contrast = hints.accessibility().contrastPreference()
        if contrast is Qt.ContrastPreference.HighContrast:
            return CONTRAST_DARK if is_dark else CONTRAST
    return DARK if is_dark else LIGHT


def _qt_palette(palette: Palette) -> QPalette:
    colours = {
        QPalette.ColorRole.Window: palette.window,
        QPalette.ColorRole.Base: palette.card,
        QPalette.ColorRole.AlternateBase: palette.panel,
        QPalette.ColorRole.Button: palette.panel,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.BrightText: palette.on_accent,
        QPalette.ColorRole.PlaceholderText: palette.soft,
        QPalette.ColorRole.ToolTipBase: palette.card,
        QPalette.ColorRole.ToolTipText: palette.ink,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.LinkVisited: palette.accent,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Midlight: palette.line,
        QPalette.ColorRole.Light: palette.card,
        QPalette.ColorRole.Dark: palette.soft,
        QPalette.ColorRole.Shadow: palette.soft,
        QPalette.ColorRole.Accent: palette.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.soft))
    return made
