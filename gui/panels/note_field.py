"""The note: one line that grows with what is written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.panels.keys import ENTER, is_for_project
from gui.shared.style_sheet import with_look

_MOST_LINES = 6
_FRAME = 10
"""Border and padding above and below the text, in pixels."""


class NoteField(QPlainTextEdit):
    """Hands out what is written when the focus leaves or at Enter; Shift+Enter is a new line."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_look(self, "bare")
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Add a note"))
        self.setAccessibleName(self.tr("Note"))
        self.document().setDocumentMargin(0)
        self.document().clearUndoRedoStacks()  # which count the margin
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        self._grow()

    def show_note(self, note: str) -> None:
        """Show what is stored, unless something else is being written."""
        is_writing = self.document().isModified() and note == self._stored
        self._stored = note
        if not is_writing and self.toPlainText() != note:
            self.setPlainText(note)
        if not is_writing:
            self.document().setModified(False)

    def restore(self) -> None:
        """Back to what is stored."""
        self.setPlainText(self._stored)
        self.document().setModified(False)

    def save(self) -> None:
        """Hand out what is written, if that is something else than what is stored."""
        if self.document().isModified():
            self.document().setModified(False)
            if self.toPlainText().strip() != self._stored:
                self.written.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        document = self.document()
        can_undo, can_redo = document.isUndoAvailable(), document.isRedoAvailable()
        if is_for_project(event, can_undo=can_undo, can_redo=can_redo):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER and not is_shifted:
            self.save()
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _FRAME)
