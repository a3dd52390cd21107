"""Shows a page; loads nothing but the guide, and leaves the web to the system's browser."""

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from gui.help.dress import dress
from gui.help.guide import Guide
from gui.help.pages import INDEX, pictures
from gui.shared.theme import Theme

SCHEME = "guide"
_MARGIN, _INDENT, _SCROLL_BAR = 32, 24, 16
_NOTHING = QByteArray()
"""Not None: for None, Qt would look for the file itself."""


class GuideBrowser(QTextBrowser):
    """Pages have addresses such as `guide:/recording.md`; every other address is empty."""

    def __init__(self, guide: Guide, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._theme = theme
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(lambda _source: dress(self.document(), theme.palette))
        theme.changed.connect(self._show_again)
        guide.changed.connect(self._show_again)
        self.show_page(INDEX)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return _name(self.source())

    def show_page(self, name: str) -> None:
        if name != self.page:
            self.setSource(QUrl(f"{SCHEME}:/{name}"))

    def go_to_next(self, words: str) -> None:
        """The next place of these words, with what follows them in sight; after the last the first.

        Qt alone scrolls no further than the words, which leaves them at the lower edge.
        """
        if not self.find(words):
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.find(words)
        low = self.cursorRect().top() - self.viewport().height() // 3
        if low > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + low)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == SCHEME or link.isRelative():
            self.setSource(self.source().resolved(link))
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def doSetSource(self, name: QUrl | str, type: Any = None) -> None:
        if self._guide.page(_name(QUrl(name))) is not None:
            super().doSetSource(name, type)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        wanted = _name(QUrl(name))
        page = self._guide.page(wanted)
        return self._picture(wanted) if page is None else page.markdown

    def _picture(self, name: str) -> QImage | QByteArray:
        """The picture in the colours of the desk, as wide as fits the page."""
        if self._theme.palette.is_dark:
            name = name.replace("-light.png", "-dark.png")
        file = pictures().get(name)
        if file is None:
            return _NOTHING
        image = QImage.fromData(file.read_bytes())
        ratio = self.devicePixelRatioF()
        width = min(image.width(), self.width() - 2 * _MARGIN - _SCROLL_BAR)
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(max(1, round(width * ratio)), smooth)
        image.setDevicePixelRatio(ratio)
        return image

    def _show_again(self) -> None:
        """The same place of the same page, in other colours or with other keys."""
        place = self.verticalScrollBar().value()
        self.reload()
        self.verticalScrollBar().setValue(place)


def _name(address: QUrl) -> str:
    """The page or picture that an address of the guide means; empty for any other address."""
    return address.path().removeprefix("/") if address.scheme() == SCHEME else ""
