"""The slim bar at the foot of the text in which one searches the open article."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.shared.labels import plain_label
from gui.shared.search_field import SearchField
from gui.shared.sign_button import sign_button
from gui.shared.style_sheet import with_look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_WIDTH = 340


class FindBar(QWidget):
    """A field, how many places there are, and the ways to the next and the previous one."""

    words_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()
    told = Signal(str)
    """Where the search is, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_look(self, "find").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField(self)
        self.field.invite(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(_MOST_WIDTH)
        self.count = plain_label("", "small", self)
        self._previous = sign_button("↑", self.tr("Previous place (Shift+Enter)"), self)
        self._next = sign_button("↓", self.tr("Next place (Enter)"), self)
        close = sign_button("✕", self.tr("Close the search (Esc)"), self)
        self._lay_out(close)
        self.field.textChanged.connect(self.words_changed)
        self.field.installEventFilter(self)
        self._next.clicked.connect(self.next_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        close.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self, close: QToolButton) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(close)

    def open(self, words: str | None) -> None:
        """Show the bar; `words` take the place of those that stand there."""
        if words is not None:
            self.field.setText(words)
        self.show()

    def tell(self, number: int | None, count: int) -> None:
        """At which of how many places one is; `number` from 1, None where there is none."""
        if not self.field.text().strip():
            self.count.setText("")
        elif number is None:
            self.count.setText(self.tr("not in this article"))
        else:
            said = QLocale().toString
            at = self.tr("{number} of {count}").format(number=said(number), count=said(count))
            self.count.setText(at)
        if self.count.text():
            self.told.emit(self.count.text())
        for button in (self._next, self._previous):
            button.setEnabled(count > 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field that are not for typing."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_wanted.emit()
        elif event.key() in _ENTER:
            self.next_wanted.emit()
        else:
            return False
        return True
