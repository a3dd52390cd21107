"""Passages that show what an entry is, or is not: a list, and a line to add to it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model.codebook import Example
from gui.shared.style_sheet import with_look

_MOST = 176
"""Pixels that the list may take; a longer one is scrolled."""


class ExamplesField(QWidget):
    changed = Signal(tuple)
    """The examples as they are to be."""
    place_wanted = Signal(str)
    """The uid of the statement that an example is from."""

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._examples: tuple[Example, ...] = ()
        self.list = with_look(QListWidget(self), "field")
        self.list.setAccessibleName(name)
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _item: self._go())
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.returnPressed.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.line)
        self.show_examples(())

    def show_examples(self, examples: tuple[Example, ...]) -> None:
        row = self.list.currentRow()
        self._examples = examples
        self.list.clear()
        for example in examples:
            item = QListWidgetItem(" ".join(example.text.split()), self.list)
            if example.statement is not None:
                item.setToolTip(self.tr("From a statement; Enter leads to it"))
        self.list.setCurrentRow(min(row, len(examples) - 1))
        self.list.setVisible(bool(examples))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows are with their lines broken, which a size hint does not know."""
        self.list.doItemsLayout()  # which Qt would do later
        rows = map(self.list.item, range(self.list.count()))
        heights = sum(self.list.visualItemRect(row).height() for row in rows)
        self.list.setFixedHeight(min(_MOST, heights + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add(self) -> None:
        if text := self.line.text().strip():
            self.line.clear()
            self.changed.emit((*self._examples, Example(text)))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._examples):
            self.changed.emit((*self._examples[:row], *self._examples[row + 1 :]))

    def _go(self) -> None:
        row = self.list.currentRow()
        uid = self._examples[row].statement if 0 <= row < len(self._examples) else None
        if uid is not None:
            self.place_wanted.emit(uid)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit)  # another width breaks other lines
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove()
                return True
        return super().eventFilter(watched, event)
