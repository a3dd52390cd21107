"""Two texts side by side, each with what the other one lacks underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.text.differences import differences
from core.text.sentences import Range
from gui.shared.jobs import Task
from gui.shared.offsets import Offsets
from gui.shared.running import launch
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme

_BETWEEN = 16
_WHOLE_WIDTH = Qt.AlignmentFlag(0)
Found = tuple[Sequence[Range], Sequence[Range]]


class TextBeside(QWidget):
    """A title, where it is from, the text; what else is said or asked stands below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: Sequence[Range] = ()
        self._title = ShortenedLabel("choice", self)
        self._place = ShortenedLabel("small", self, Qt.TextElideMode.ElideMiddle)
        self.text = with_look(QPlainTextEdit(self), "field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._place)
        self._column.addWidget(self.text, 1)
        theme.changed.connect(self._draw)

    def add_below(self, widget: QWidget, where: Qt.AlignmentFlag = _WHOLE_WIDTH) -> None:
        self._column.addWidget(widget, 0, where)

    def show_article(self, title: str, place: str, text: str) -> None:
        self._title.show_words(title)
        self._place.show_words(place)
        self.text.setAccessibleName(self.tr("Text of {title}").format(title=title))
        self._marked = ()
        self.text.setPlainText(text)

    def mark(self, ranges: Sequence[Range]) -> None:
        self._marked = ranges
        self._draw()

    def _draw(self) -> None:
        look = QTextCharFormat()
        look.setFontUnderline(True)
        look.setBackground(QColor(self._theme.palette.evidence))
        offsets = Offsets(self.text.toPlainText())
        cursor = QTextCursor(self.text.document())
        for place in self._marked:
            cursor.setPosition(offsets.to_units(place.start))
            cursor.setPosition(offsets.to_units(place.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)


class SideBySide(QWidget):
    """Compares what stands in two texts, beside the desk."""

    def __init__(self, sides: Sequence[TextBeside], parent: QWidget) -> None:
        super().__init__(parent)
        self._sides = sides
        self._compared = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        for side in self._sides:
            row.addWidget(side, 1)

    def compare(self) -> None:
        """Mark what differs once it is known, unless other texts stand there by then."""
        self._compared += 1
        number = self._compared
        one, other = (side.text.toPlainText() for side in self._sides)
        task = Task(lambda _progress: (number, differences(one, other)))
        task.succeeded.connect(self._mark)  # to a method: this may be gone before the answer
        launch(task)

    def _mark(self, answer: tuple[int, Found], _changes: object) -> None:
        number, found = answer
        if number == self._compared:
            for side, ranges in zip(self._sides, found, strict=True):
                side.mark(ranges)
