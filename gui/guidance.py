"""What helps to find one's way: commands by name, keys, the guide."""

from PySide6.QtCore import QObject

from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.desk import Desk


class Guidance(QObject):
    """Binds the actions that tell of the others; what they show is loaded when asked for."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        on = desk.actions.on
        on(ActionId.COMMANDS, self._show_commands)
        on(ActionId.HELP, self._show_guide)
        on(ActionId.SHOW_KEYS, self._show_keys)
        on(ActionId.ABOUT, self._about)

    def _show_commands(self) -> None:
        from gui.commands.palette import show_commands

        show_commands(self._desk, self._window)

    def _show_guide(self) -> None:
        from gui.help.window import show_guide

        show_guide(self._desk.theme, self._window)

    def _show_keys(self) -> None:
        from gui.keys import KeysDialog

        KeysDialog(self._desk.actions, self._window).open()

    def _about(self) -> None:
        from gui.about import about

        about(self._window)
