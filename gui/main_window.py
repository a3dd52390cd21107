"""The window's frame, which can be shown before anything stands in it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from gui.shared.settings import Setting, Settings
from gui.shared.theme import Theme

if TYPE_CHECKING:
    from gui.shared.desk import Desk
    from gui.workplace import Workplace

_SIZE = QSize(1440, 900)
"""Where the screen has room for it and nobody has chosen another."""
_FRAME = QSize(16, 64)
"""What title bar and edges may need around it; how much they do is known too late."""
_ALL = object()
"""What comes after the last piece."""


class MainWindow(QMainWindow):
    """Shows itself at once; `furnish` loads the features into it, which takes longer."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self._workplace: Workplace | None = None
        self._is_furnished = False
        self.setAcceptDrops(True)
        self.setWindowTitle("Glossator…")  # until there is something to work with
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(settings.state(Setting.GEOMETRY))

    @property
    def desk(self) -> "Desk | None":
        """What the features share, once there are any."""
        return None if self._workplace is None else self._workplace.desk

    def furnish(self) -> "Workplace":
        """Put the features in; the first call does it, later ones only answer."""
        while self.furnish_further():
            pass
        assert self._workplace is not None
        return self._workplace

    def furnish_further(self) -> bool:
        """Put the next piece of it in; False once there is none left."""
        if self._is_furnished:
            return False
        if self._workplace is None:
            from gui.workplace import Workplace

            self.setUpdatesEnabled(False)
            self._workplace = Workplace(self, self._settings, self._theme)
        self._is_furnished = next(self._workplace.pieces, _ALL) is _ALL
        self.setUpdatesEnabled(self._is_furnished)
        return not self._is_furnished

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.furnish().projects.take_dropped(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.store(Setting.GEOMETRY, self.saveGeometry())
        if self._workplace is not None and self._is_furnished:
            self._workplace.leave()
        super().closeEvent(event)
