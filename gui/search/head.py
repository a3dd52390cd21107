"""The head of the search page: the field, how it was understood, and what is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.search.field import QueryField
from gui.shared.bridge import Bridge
from gui.shared.labels import plain_label
from gui.shared.layer_box import LayerBox
from gui.shared.style_sheet import with_look
from gui.shared.tabs import Tabs


class SearchHead(QWidget):
    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        with_look(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = Tabs((self.tr("Articles"), self.tr("Statements")), self)
        self.busy = plain_label("", "small", self)
        self.save = with_look(QToolButton(self), "quiet")
        self.save.setText(self.tr("Save…"))
        self.save.setToolTip(self.tr("Keep this search under a name, in the project"))
        self.queue = with_look(QToolButton(self), "quiet")
        self.queue.setText(self.tr("Open as a queue"))
        self.queue.setToolTip(self.tr("List these articles at the desk, to go through them"))
        self.layers = LayerBox(self)
        self.field = QueryField(bridge, page, self)
        self.note = plain_label("", "small", self, wraps=True)
        self.note.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addWidget(plain_label(self.tr("Search"), "choice", self))
        first.addSpacing(16)
        first.addWidget(self.tabs)
        first.addStretch(1)
        for widget in (self.busy, self.save, self.queue, self.layers):
            first.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.field)
        column.addWidget(self.note)

    def tell(self, words: str, *, is_trouble: bool = False) -> None:
        """Say in place how the search is understood, or what is wrong with it."""
        with_look(self.note, "loss" if is_trouble else "small")
        self.note.setText(words)
        self.note.setVisible(bool(words))
