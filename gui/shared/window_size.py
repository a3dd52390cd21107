"""How large a window opens: as is good for it, where the screen has the room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_AROUND = QSize(16, 44)
"""What a desktop puts around a window: a title bar and edges, with some room to spare."""


def open_as_large_as(window: QWidget, width: int, height: int) -> None:
    """Give a window its size, or what its screen has of that: it must not hide its own buttons."""
    parent = window.parentWidget()
    room = (window if parent is None else parent).screen().availableSize() - _AROUND
    window.resize(QSize(width, height).boundedTo(room))
