"""The statements behind a node or a tie under what it is, with the way back to the network."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.model.ids import StatementId
from gui.networks import words
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.quote_view import QuotesView
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look


class BehindTie(QWidget):
    """Enter, or a double click, leads on to the article."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "paper").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = with_look(QPushButton(self.tr("← Network"), self), "link")
        self.back.setAccessibleName(self.tr("Back to the network"))
        self.back.clicked.connect(self.left)
        self.title = ShortenedLabel("choice", self)
        self.count = plain_label("", "soft", self)
        self.quotes = QuotesView(desk, self.tr("Statements behind it"), self)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 8)
        head.setSpacing(8)
        for widget in (self.back, self.title, self.count):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.quotes, 1)
        self.setFocusProxy(self.quotes)

    def open(self, title: str, ids: Sequence[StatementId]) -> None:
        self.title.show_words(title)
        self.count.setText(words.statements(len(ids)))
        self.quotes.show_statements(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
