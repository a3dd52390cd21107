"""Pages of a dialog that scroll on a small screen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from gui.shared.quiet_area import quiet_area


class OnePage(QWidget):
    """Shows one of its pages, and wants the room of that one alone.

    It has no layout: with one, a scroll area would scroll as soon as lists and texts are lower
    than they would like to be.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None

    def add(self, page: QWidget) -> None:
        page.setParent(self)
        page.hide()

    def show_page(self, page: QWidget) -> None:
        if page is self._current:
            return
        if self._current is not None:
            self._current.hide()
        self._current = page
        page.setGeometry(self.rect())
        page.show()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize() if self._current is None else self._current.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current is not None:
            self._current.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what stands in the page wants another room
        return super().event(event)


def scrolling(page: QWidget, parent: QWidget) -> QScrollArea:
    """An area that shows all of the page where it has room, and scrolls where it has not."""
    area = quiet_area(parent)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
