"""How the window looks: its colours, the size of the text, the whole screen."""

from functools import partial

from PySide6.QtCore import QObject

from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.theme import ZOOM_STEP, ThemeChoice

_THEMES = {
    ActionId.THEME_SYSTEM: ThemeChoice.SYSTEM,
    ActionId.THEME_LIGHT: ThemeChoice.LIGHT,
    ActionId.THEME_DARK: ThemeChoice.DARK,
    ActionId.THEME_CONTRAST: ThemeChoice.CONTRAST,
    ActionId.THEME_CONTRAST_DARK: ThemeChoice.CONTRAST_DARK,
}


class ViewActions(QObject):
    """Binds the actions of the menu View that concern no feature."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        on = desk.actions.on
        on(ActionId.ZOOM_IN, lambda: self._zoom_by(ZOOM_STEP))
        on(ActionId.ZOOM_OUT, lambda: self._zoom_by(-ZOOM_STEP))
        on(ActionId.ZOOM_RESET, lambda: desk.theme.set_zoom(100))
        on(ActionId.FULL_SCREEN, window.toggle_full_screen)
        for action, choice in _THEMES.items():
            on(action, partial(self._choose_theme, choice))
        self._choose_theme(desk.theme.choice)

    def _zoom_by(self, step: int) -> None:
        self._desk.theme.set_zoom(self._desk.theme.zoom + step)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        if choice is not self._desk.theme.choice:
            self._desk.theme.choose(choice)
        for action, means in _THEMES.items():
            self._desk.actions[action].setChecked(means is choice)
