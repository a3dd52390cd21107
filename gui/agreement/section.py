"""A part of the page: a heading, how it is to be read, a choice beside it, and the picture."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.shared.chart import SIDE
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label


class Section(QWidget):
    """`choice`: what the box beside the heading is called; without one there is no box.

    A picture that can be wider than the page is scrolled to the side by itself.
    """

    def __init__(
        self,
        heading: str,
        picture: QWidget,
        parent: QWidget,
        choice: str = "",
        *,
        wide: bool = False,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setContentsMargins(SIDE, 0, SIDE, 0)
        line.addWidget(plain_label(heading, "heading", self))
        line.addStretch(1)
        self.choice = ChoiceBox(self)
        self.choice.setAccessibleName(choice)
        self.choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setVisible(bool(choice))
        line.addWidget(self.choice)
        self.note = plain_label("", "small", self, wraps=True)
        self.note.setContentsMargins(SIDE, 0, SIDE, 0)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(_Sideways(picture, self) if wide else picture)

    def explain(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def offer(self, names: Sequence[str]) -> None:
        """Let one of these be chosen; the one that is stays so, by its place."""
        shown = [self.choice.itemText(row) for row in range(self.choice.count())]
        if list(names) == shown:
            return
        row = max(0, self.choice.currentIndex())
        blocked = QSignalBlocker(self.choice)
        self.choice.clear()
        self.choice.addItems(list(names))
        self.choice.setCurrentIndex(min(row, len(names) - 1))
        del blocked


class _Sideways(QScrollArea):
    """As high as what is in it."""

    def __init__(self, picture: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._picture = picture
        self.setWidget(picture)
        picture.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._picture and event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wider = self._picture.minimumWidth() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        self.setFixedHeight(self._picture.height() + bar)
