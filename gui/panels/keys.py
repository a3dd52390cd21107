"""Keys that a field shares with the window around it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_for_project(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether a field with nothing of its own to undo (or redo) must leave the key to the project.

    Qt's fields claim these keys in any case.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undoes = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    redoes = event.matches(QKeySequence.StandardKey.Redo) and not can_redo
    return undoes or redoes
