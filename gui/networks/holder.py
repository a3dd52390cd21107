"""The room of a picture, which is as large as that."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.networks.picture import LEAST, NetworkPicture


class PictureHolder(QWidget):
    """Gives a picture all the room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(LEAST)
        self._picture: NetworkPicture | None = None

    def hold(self, picture: NetworkPicture) -> None:
        self._picture = picture
        self.setFocusProxy(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.fit(event.size())
