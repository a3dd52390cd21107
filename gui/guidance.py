"""What helps to find one's way: commands by name, keys, the guide."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.window_places import place_of

_IN_DIALOGS = (ActionId.SHOW_KEYS, ActionId.HELP)


class Guidance(QObject):
    """Binds the actions that tell of the others; what they show is loaded when asked for.

    Keys and guide are shown in front of whatever has the focus, a dialog too: closing them leads
    back there.
    """

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        on = desk.actions.on
        on(ActionId.COMMANDS, self._show_commands)
        on(ActionId.CHANGE_KEYS, self.change_keys)
        on(ActionId.HELP, self._show_guide)
        on(ActionId.SHOW_KEYS, self._show_keys)
        on(ActionId.REPORT_PROBLEM, self._report)
        on(ActionId.ABOUT, self._about)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._reach_into)

    def _reach_into(self, _before: QWidget | None, now: QWidget | None) -> None:
        """While a dialog is open, the keys of the window do nothing; those that help work on."""
        asking = None if now is None else now.window()
        if isinstance(asking, QDialog) and self._is_before_window(asking):
            known = asking.actions()
            for action in _IN_DIALOGS:
                if self._desk.actions[action] not in known:
                    asking.addAction(self._desk.actions[action])

    def _is_before_window(self, dialog: QWidget | None) -> bool:
        while dialog is not None and dialog is not self._window:
            dialog = dialog.parentWidget()
        return dialog is not None

    def _asking(self) -> QWidget:
        """The window or dialog in which help is asked for."""
        focus = QApplication.focusWidget()
        return self._window if focus is None else focus.window()

    def _show_commands(self) -> None:
        from gui.commands.palette import show_commands

        show_commands(self._desk, self._window)

    def change_keys(self, before: QWidget | None = None) -> None:
        from gui.commands.change_keys import ChangeKeysDialog

        ChangeKeysDialog(self._desk, before or self._window).open()

    def _show_guide(self) -> None:
        """At the page that tells of where the hands are; one that is open stays as it is."""
        from gui.help.keys_dialog import KeysDialog
        from gui.shared.place_table import page_of

        asking = self._asking()
        if isinstance(asking, KeysDialog):
            asking.show_guide()
        else:
            page = "" if self._is_guide_open(asking) else page_of(QApplication.focusWidget())
            self._show_page(asking, page)

    def _is_guide_open(self, asking: QWidget) -> bool:
        from gui.help.window import GuideWindow

        own = Qt.FindChildOption.FindDirectChildrenOnly
        guide = asking.findChild(GuideWindow, options=own)
        return isinstance(guide, GuideWindow) and guide.isVisible()

    def _show_page(self, before: QWidget, page: str) -> None:
        from gui.help.window import GuideWindow, show_guide

        guide = before if isinstance(before, GuideWindow) else None
        guide = guide or show_guide(self._desk.theme, self._desk.actions, before)
        if page and guide is not before:
            guide.browser.show_page(page)

    def _show_keys(self) -> None:
        """Those of the place where the hands are; once more closes them."""
        from gui.help.keys_dialog import KeysDialog
        from gui.shared.place_table import page_of

        asking = self._asking()
        if isinstance(asking, KeysDialog):
            asking.reject()
            return
        focus = QApplication.focusWidget()
        dialog = KeysDialog(self._desk, place_of(focus), asking, page_of(focus))
        dialog.page_wanted.connect(self._show_page)
        dialog.change_wanted.connect(self.change_keys)
        dialog.open()

    def _about(self) -> None:
        from gui.about import about

        about(self._window)

    def _report(self) -> None:
        from gui.log import said_last
        from gui.reporting.dialog import ReportDialog

        ReportDialog(self._desk, said_last(), self._window).open()
