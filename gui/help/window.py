"""The window of the guide: its pages at the left, one of them open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.help.asked import HelpDialog
from gui.help.browser import GuideBrowser
from gui.help.guide import Guide
from gui.help.pages import Page
from gui.shared.actions import Actions
from gui.shared.labels import plain_label
from gui.shared.search_field import SearchField
from gui.shared.sign_button import sign_button
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_SIZE = (1040, 720)
_LIST_WIDTH = 260


def show_guide(theme: Theme, actions: Actions, parent: QWidget) -> "GuideWindow":
    """Bring the guide up; each window and dialog has one, and work goes on beside it."""
    own = Qt.FindChildOption.FindDirectChildrenOnly
    guide = parent.findChild(GuideWindow, options=own) or GuideWindow(theme, actions, parent)
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


class GuideWindow(HelpDialog):
    """Search, list and browser follow each other."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        mark_place(self, Place.GUIDE)
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
        self._theme = theme
        self._sought = ""
        self.search = SearchField(self)
        self.list = QListWidget(self)
        self.nothing = plain_label("", "soft", self)
        self._guide = Guide(actions, self)
        self.browser = GuideBrowser(self._guide, theme, self)
        self.back = self._button("←", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward = self._button("→", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        self._lay_out()
        self._connect()
        self._colour()
        self._fill()
        self.search.setFocus()

    def _button(self, sign: str, words: str, keys: QKeySequence.StandardKey) -> QToolButton:
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{words} ({shortcut})" if shortcut else words
        button = sign_button(sign, words, self, tip=tip)
        button.setEnabled(False)
        QShortcut(keys, self, button.click)
        return button

    def _lay_out(self) -> None:
        self.search.invite(self.tr("Search the guide…"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        side = QVBoxLayout()
        side.setContentsMargins(12, 12, 12, 12)
        side.setSpacing(8)
        side.addLayout(top)
        side.addWidget(self.nothing)
        side.addWidget(self.list, 1)
        left = with_look(QWidget(self), "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setLayout(side)
        left.setFixedWidth(max(_LIST_WIDTH, side.minimumSize().width()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.browser, 1)
        open_as_large_as(self, *_SIZE)

    def _connect(self) -> None:
        self._theme.changed.connect(self._colour)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._find)
        self.list.currentItemChanged.connect(self._choose)
        self.browser.historyChanged.connect(self._follow)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)

    def _colour(self) -> None:
        """Rows with room around them; such rows must be told the colours of the open one too."""
        p = self._theme.palette
        self.list.setStyleSheet(
            "QListView::item { padding: 7px 8px; border-radius: 6px;"
            " border: 1px solid transparent }"
            f"QListView::item:selected {{ background: {p.tint}; color: {p.ink} }}"
            f"QListView::item:selected:focus {{ border-color: {p.accent} }}"
        )

    def _fill(self) -> None:
        """List the pages that the search fits, and none of the others."""
        wanted = self.search.text()
        self.list.blockSignals(True)
        self.list.clear()
        for page in self._guide.pages_with(wanted):
            self._add(page)
        self.list.blockSignals(False)
        words = self.tr("No page mentions “{words}”.").format(words=wanted.strip())
        self.nothing.setText(words)
        self.nothing.setVisible(not self.list.count())
        self._follow()

    def _add(self, page: Page) -> None:
        item = QListWidgetItem(page.title, self.list)
        item.setData(Qt.ItemDataRole.UserRole, page.name)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _find(self) -> None:
        """Enter in the search: the first page that fits; once more: the next place in the page."""
        words = self.search.text().strip()
        if words and words != self._sought:
            self._sought = words
            self.list.setCurrentRow(0)
        if words:
            self.browser.go_to_next(words)

    def _follow(self) -> None:
        """The list shows which page is open, however it came to be."""
        names = [
            self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())
        ]
        shown = self.browser.page
        self.list.blockSignals(True)
        self.list.setCurrentRow(names.index(shown) if shown in names else -1)
        self.list.blockSignals(False)
