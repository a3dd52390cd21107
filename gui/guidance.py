"""What helps to find one's way: commands by name, keys, the guide."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.window_places import place_of


class Guidance(QObject):
    """Binds the actions that tell of the others; what they show is loaded when asked for."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        on = desk.actions.on
        on(ActionId.COMMANDS, self._show_commands)
        on(ActionId.CHANGE_KEYS, self.change_keys)
        on(ActionId.HELP, self._show_guide)
        on(ActionId.SHOW_KEYS, self._show_keys)
        on(ActionId.ABOUT, self._about)

    def _show_commands(self) -> None:
        from gui.commands.palette import show_commands

        show_commands(self._desk, self._window)

    def change_keys(self) -> None:
        from gui.commands.change_keys import ChangeKeysDialog

        ChangeKeysDialog(self._desk, self._window).open()

    def _show_guide(self, page: str = "") -> None:
        from gui.help.window import show_guide

        guide = show_guide(self._desk.theme, self._window)
        if page:
            guide.browser.show_page(page)

    def _show_keys(self) -> None:
        from gui.help.keys_dialog import KeysDialog

        place = place_of(QApplication.focusWidget())
        dialog = KeysDialog(self._desk, place, self._window)
        dialog.page_wanted.connect(self._show_guide)
        dialog.change_wanted.connect(self.change_keys)
        dialog.open()

    def _about(self) -> None:
        from gui.about import about

        about(self._window)
