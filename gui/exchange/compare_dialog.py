"""Two articles that are nearly the same, side by side, and which of them come in."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.text.differences import differences
from core.text.sentences import Range
from gui.exchange.deciding import Deciding
from gui.exchange.looking import PreviewRow
from gui.exchange.pages import plain
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import Task
from gui.shared.messages import translated
from gui.shared.offsets import Offsets
from gui.shared.running import launch
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme
from gui.shared.window_size import open_as_large_as

_SIZE = (1000, 620)
_BETWEEN = 16


class ComparedText(QWidget):
    """A title, where it is from, the text with what the other lacks underlined, and a box."""

    def __init__(self, deciding: Deciding, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._deciding = deciding
        self._theme = theme
        self._row: PreviewRow | None = None
        self._title = ShortenedLabel("choice", self)
        self._place = ShortenedLabel("small", self, Qt.TextElideMode.ElideMiddle)
        self.text = with_look(QPlainTextEdit(self), "field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._check = QCheckBox(self.tr("Import this one"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._place)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._check)
        self._check.toggled.connect(self._toggle)

    def show_row(self, row: PreviewRow) -> None:
        self._row = row
        details = self._deciding.details(row)
        title = row.place if details is None else details.title
        self._title.show_words(title)
        self._place.show_words(row.place if row.reason is None else translated(row.reason))
        self.text.setAccessibleName(self.tr("Text of {title}").format(title=title))
        self.text.setPlainText("" if row.found is None else row.found.compared)
        self.show_check()

    def show_check(self) -> None:
        if self._row is not None:
            with QSignalBlocker(self._check):
                self._check.setChecked(self._deciding.comes_in(self._row))
            self._check.setVisible(self._row.reason is None)

    def mark(self, ranges: Sequence[Range]) -> None:
        look = QTextCharFormat()
        look.setFontUnderline(True)
        look.setBackground(QColor(self._theme.palette.evidence))
        offsets = Offsets(self.text.toPlainText())
        cursor = QTextCursor(self.text.document())
        for place in ranges:
            cursor.setPosition(offsets.to_units(place.start))
            cursor.setPosition(offsets.to_units(place.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _toggle(self) -> None:
        if self._row is not None:
            self._deciding.toggle(self._row)


class CompareDialog(QDialog):
    """One pair at a time; what is decided shows in the list behind."""

    def __init__(self, deciding: Deciding, theme: Theme, parent: QWidget, first: int = 0) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nearly the same"))
        self._pairs = deciding.pairs
        self._number = first
        self._task: Task[object] | None = None
        self._told = plain("", "soft", self)
        self._sides = [ComparedText(deciding, theme, self) for _ in range(2)]
        self._next = QPushButton(self.tr("Next pair"), self)
        self._close = with_look(QPushButton(self.tr("Close"), self), "primary")
        self._lay_out()
        self._next.clicked.connect(self._go_on)
        self._close.clicked.connect(self.accept)
        for side in self._sides:
            deciding.changed.connect(side.show_check)
        open_as_large_as(self, *_SIZE)
        self._show_pair()

    def _lay_out(self) -> None:
        self._close.setDefault(True)
        self._next.setVisible(len(self._pairs) > 1)
        sides = QHBoxLayout()
        sides.setSpacing(_BETWEEN)
        for side in self._sides:
            sides.addWidget(side, 1)
        layout = dialog_column(self)
        layout.addWidget(self._told)
        layout.addLayout(sides, 1)
        layout.addLayout(button_row(self._close, aside=self._next))

    def _go_on(self) -> None:
        self._number = (self._number + 1) % len(self._pairs)
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self._pairs[self._number]
        for side, row in zip(self._sides, (pair.first, pair.row), strict=True):
            side.show_row(row)
        self._told.setText(self._words(pair.similarity))
        one, other = (side.text.toPlainText() for side in self._sides)
        task = self._task = Task(lambda _progress: differences(one, other))
        task.succeeded.connect(lambda found, _changes: self._mark(task, found))
        launch(task)

    def _words(self, share: float) -> str:
        words = self.tr(
            "Pair {number} of {count} · {share}% alike · underlined: what the other one lacks"
        )
        locale = QLocale()
        return words.format(
            number=locale.toString(self._number + 1),
            count=locale.toString(len(self._pairs)),
            share=locale.toString(int(100 * share)),
        )

    def _mark(self, task: Task[object], found: object) -> None:
        """The pair may be another one by now."""
        if task is self._task and isinstance(found, tuple):
            for side, ranges in zip(self._sides, found, strict=True):
                side.mark(ranges)

    def done(self, result: int) -> None:
        self._task = None
        super().done(result)
