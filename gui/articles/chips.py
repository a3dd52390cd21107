"""What the list is filtered by: chips that go away when they are pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from core.model.article import ArticleFilter
from gui.articles.filter_words import Part
from gui.shared.flow import FlowLayout
from gui.shared.labels import elided, plain_tip
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_WIDEST = 190


class Chips(QWidget):
    """One chip for each thing asked for; gone while nothing is."""

    wanted = Signal(ArticleFilter)
    """The filter is to be this one: a chip was taken away."""
    cleared = Signal()
    """Esc: nothing is to be asked for any longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters in force"))
        self._parts: list[Part] = []
        self._flow = FlowLayout(self, spacing=4, is_last_far=False)
        self.hide()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Put a chip for each of the parts in place of what stands here."""
        if list(parts) == self._parts:
            return
        had_focus = any(chip.hasFocus() for chip in self.findChildren(_Chip))
        self._parts = list(parts)
        while item := self._flow.takeAt(0):
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for part in parts:
            chip = _Chip(part.words, self)
            chip.clicked.connect(lambda _checked=False, part=part: self.wanted.emit(part.without))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(parts))
        first = self._flow.itemAt(0)
        if had_focus and first is not None and (widget := first.widget()) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class _Chip(QToolButton):
    """Space, Enter, Del and a click take it away."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(literally(elided(words, self.fontMetrics(), _WIDEST)) + "  ×")
        self.setAccessibleName(self.tr("Filter: {words}").format(words=words))
        self.setAccessibleDescription(self.tr("Press to take this filter away"))
        said = self.tr("{words}: press to take this filter away").format(words=words)
        self.setToolTip(plain_tip(said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.click()
        else:
            super().keyPressEvent(event)
