"""A key cap that follows the keys of its action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.style_sheet import with_look


class KeyLabel(QLabel):
    """The first keys of an action as a cap; not there while it has none."""

    def __init__(self, actions: Actions, action: ActionId, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._action = action
        with_look(self, "key")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        actions.keys_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = self._actions.keys_of(self._action)
        self.setText(keys)
        self.setVisible(bool(keys))
