"""Keys that a field shares with the window around it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


def is_passing(event: QFocusEvent) -> bool:
    """Whether the focus goes for a moment, with every wish to come back, or comes back so."""
    return event.reason() in _PASSING


class Visit:
    """What the user does in a field from when the focus comes until it goes for good."""

    def __init__(self) -> None:
        self.has_typed = False

    def begin(self) -> None:
        self.has_typed = False

    def enter(self, event: QFocusEvent) -> None:
        """The focus comes."""
        if not is_passing(event):
            self.begin()

    def note_typing(self) -> None:
        self.has_typed = True

    def leaves_to_project(self, event: QEvent) -> bool:
        """Whether the event is an undo or redo of the project: nothing has been typed here.

        Qt's fields claim these keys in any case. After typing they stay the field's, also where it
        has nothing left to undo: a key too many must not take back what was stored before.
        """
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        replays = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        return not self.has_typed and any(event.matches(key) for key in replays)
