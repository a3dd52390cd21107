"""The actions of a window, made from the table."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.shared.action_table import ACTIONS, ActionId, ActionSpec, Scope

__all__ = ["ActionId", "Actions", "Scope"]


class Actions(QObject):
    """The actions of one window. Features say what an action does with `on`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made = {spec.id: self._make(spec) for spec in ACTIONS}

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.words), self)
        action.setObjectName(spec.id.value)
        action.setShortcuts([QKeySequence.fromString(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.scope is Scope.READER:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        return action

    def __getitem__(self, action: ActionId) -> QAction:
        return self._made[action]

    def on(self, action: ActionId, do: Callable[[], object]) -> None:
        """Let `do` happen when the action is triggered."""
        self._made[action].triggered.connect(lambda _checked=False: do())

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Let the keys of all actions of a scope work while `widget` has the focus."""
        for spec in ACTIONS:
            if spec.scope is scope:
                widget.addAction(self._made[spec.id])

    def enable_for_project(self, is_open: bool) -> None:
        for spec in ACTIONS:
            if spec.needs_project:
                self._made[spec.id].setEnabled(is_open)

    def keys_of(self, action: ActionId) -> str:
        """The action's first shortcut as the user's system spells it; empty if it has none."""
        return self._made[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
