"""The beginning of a text as it would come in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from core.text.direction import is_right_to_left
from gui.exchange.looking import Look
from gui.shared.offsets import Offsets
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme


class TextView(QPlainTextEdit):
    """Only read. What a page left in the text is grey and slanted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "field")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Beginning of the text"))
        self._theme = theme
        self._look: Look | None = None
        theme.changed.connect(self._draw)

    def show_text(self, look: Look) -> None:
        before, self._look = self._look, look
        if before is None or (look.beginning, look.residue) != (before.beginning, before.residue):
            self._draw()

    def _draw(self) -> None:
        if self._look is None:
            return
        text = self._look.beginning
        self.setPlainText(text)
        self._set_direction(text)
        offsets = Offsets(text)
        cursor = QTextCursor(self.document())
        for line in self._look.residue:
            cursor.setPosition(offsets.to_units(line.start))
            cursor.setPosition(offsets.to_units(line.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._residue())
        if self._look.length > len(text):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(" …", self._residue())

    def _set_direction(self, text: str) -> None:
        option = self.document().defaultTextOption()
        from_right = is_right_to_left(text)
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if from_right else direction.LeftToRight)
        self.document().setDefaultTextOption(option)

    def _residue(self) -> QTextCharFormat:
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(self._theme.palette.soft))
        quiet.setFontItalic(True)
        return quiet
