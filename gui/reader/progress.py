"""How far the open article has been read."""

from PySide6.QtCore import QObject, Signal


class ReadingProgress(QObject):
    """Remembers the furthest place; it only ever grows while one article is open."""

    changed = Signal(int)
    """The furthest code point that was read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.furthest = 0

    def start_over(self, furthest: int = 0) -> None:
        """Another text, which was read to that place before."""
        self.furthest = furthest
        self.changed.emit(furthest)

    def reach(self, point: int) -> None:
        if point > self.furthest:
            self.furthest = point
            self.changed.emit(point)
