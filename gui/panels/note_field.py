"""The note: one line that grows with what is written."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.panels.keys import ENTER, Visit
from gui.shared.style_sheet import with_look

_MOST_LINES = 6
_FRAME = 10
"""Border and padding above and below the text, in pixels."""
_PAUSE_MS = 800
"""How long nothing is typed before what was typed is stored."""


class NoteField(QPlainTextEdit):
    """Hands out what is written at each pause, and when it is left. Shift+Enter is a new line."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()  # before anything that sends an event
        with_look(self, "bare")
        self._stored = ""
        self._is_handing_out = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Add a note"))
        self.setAccessibleName(self.tr("Note"))
        self.document().setDocumentMargin(0)
        self.document().clearUndoRedoStacks()  # which count the margin
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._follow_text)
        self._grow()

    def show_note(self, note: str, *, is_other: bool = False) -> None:
        """Show what is stored, unless something else is being written of the same statement."""
        is_writing = self.document().isModified() and note == self._stored and not is_other
        self._stored = note
        if is_writing:
            return
        if is_other or note != self._shown:
            self._visit.begin()
            self.setPlainText(note)
        self.document().setModified(False)

    @property
    def _shown(self) -> str:
        """The text, without the outer spaces that are not stored while it is still written."""
        text = self.toPlainText()
        return text.strip() if self.hasFocus() else text

    def save(self) -> None:
        """Hand out what is written, if that is something else than what is stored.

        What cannot be stored stays written: only `show_note` says that it is.
        """
        self._pause.stop()
        if not self.document().isModified() or self._is_handing_out:
            return
        if self.toPlainText().strip() == self._stored:
            self.document().setModified(False)
            return
        self._is_handing_out = True  # whoever takes it may ask for it again
        try:
            self.written.emit(self.toPlainText())
        finally:
            self._is_handing_out = False

    def event(self, event: QEvent) -> bool:
        if self._visit.leaves_to_project(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER and not is_shifted:
            self.save()
            event.setAccepted(not self._visit.has_typed)
        elif event.key() == Qt.Key.Key_Escape:
            self.save()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._visit.enter(event)
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _follow_text(self) -> None:
        self._grow()
        if self.document().isModified():
            self._visit.note_typing()
            self._pause.start()

    def _grow(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _FRAME)
