"""What every feature of one window is handed."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from gui.shared.actions import Actions
from gui.shared.bridge import Bridge
from gui.shared.messages import Messages
from gui.shared.page import Page
from gui.shared.selection import Selection
from gui.shared.settings import Settings
from gui.shared.theme import Theme


@dataclass(frozen=True)
class Desk:
    """The shared parts of a window; features talk to these, never to each other."""

    settings: Settings
    theme: Theme
    messages: Messages
    bridge: Bridge
    selection: Selection
    page: Page
    actions: Actions

    @classmethod
    def make(cls, window: QWidget, settings: Settings, theme: Theme) -> "Desk":
        messages = Messages(window)
        bridge = Bridge(messages, settings, window)
        selection = Selection(window)
        page = Page(bridge, selection, window)
        return cls(settings, theme, messages, bridge, selection, page, Actions(window, settings))
