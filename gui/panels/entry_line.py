"""The field for an actor or a measure: its name, and softly at its end what else is known."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from gui.panels.candidate_view import VISIBLE_ROWS
from gui.panels.keys import ENTER, Visit, is_passing
from gui.shared.labels import elided
from gui.shared.theme import Theme

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -VISIBLE_ROWS,
    Qt.Key.Key_PageDown: VISIBLE_ROWS,
}
CREATE_KEYS = QKeySequence("Ctrl+Return")
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_SIDE, _GAP = 10, 12


class EntryLine(QLineEdit):
    """Text that the user typed is "modified"; text that shows the stored value is not."""

    stepped = Signal(int)
    """The highlight is to move by so many rows."""
    taken = Signal()
    create_wanted = Signal()
    passed = Signal(bool)
    """Tab was pressed on something typed; true is forward. Whoever listens moves the focus."""
    entered = Signal()
    left = Signal()
    """The focus is gone for good, or Esc was pressed: what was typed does not count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.visit = Visit()  # before anything that sends an event
        self._theme = theme
        self._aside = ""
        self._warns = False
        self.textEdited.connect(self.visit.note_typing)
        theme.changed.connect(self._colour)
        self._colour()

    def show_value(self, name: str, aside: str) -> None:
        """Show what is stored, in place of anything typed."""
        self._aside = aside
        self.setText(name)
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()

    def invite(self, words: str, *, warns: bool) -> None:
        """What stands in the field while it is empty."""
        self.setPlaceholderText(words)
        self._warns = warns
        self._colour()

    @property
    def typed(self) -> str:
        """What the user typed, trimmed; empty while the stored value stands there."""
        return self.text().strip() if self.isModified() else ""

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter for creating, and leave an undo with nothing typed to the project.

        Tab is told here, since Qt never sends it as a key press.
        """
        if self.visit.leaves_to_project(event):
            event.ignore()
            return False
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in ENTER:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in _TABS and self.typed:
                self.passed.emit(event.key() == Qt.Key.Key_Tab)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key in _STEPS and plain:
            self.stepped.emit(_STEPS[key])
        elif key in ENTER and plain:
            self.taken.emit()
        elif key in ENTER and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.create_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.visit.enter(event)
        super().focusInEvent(event)
        if not self.isModified():
            self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not is_passing(event):
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A first click takes the whole name, so that typing replaces it."""
        takes_all = not self.isModified() and not self.hasSelectedText()
        super().mousePressEvent(event)
        if takes_all:
            self.selectAll()
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._aside or self.isModified():
            return
        metrics = QFontMetrics(self.font())
        taken = metrics.horizontalAdvance(self.text()) + _GAP
        room = self.rect().adjusted(_SIDE + taken, 0, -_SIDE, 0)
        if room.width() < 4 * _GAP:
            return
        self._write_aside(QStyle.visualRect(self.layoutDirection(), self.rect(), room), metrics)

    def _write_aside(self, room: QRect, metrics: QFontMetrics) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.palette.soft))
        words = elided(self._aside, metrics, room.width())
        sides = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _colour(self) -> None:
        tokens = self._theme.palette
        palette = self.palette()
        soft = QColor(tokens.warning if self._warns else tokens.soft)
        palette.setColor(QPalette.ColorRole.PlaceholderText, soft)
        self.setPalette(palette)
