"""Enter presses the button that has the focus, in a dialog where nothing is pressed otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_enter(*buttons: QPushButton) -> None:
    """Where one button is the default of its dialog, Qt presses that one from anywhere: these are
    pressed only where they have the focus."""
    for button in buttons:
        button.setAutoDefault(False)
        for key in _ENTER:
            shortcut = QShortcut(QKeySequence(key), button)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
