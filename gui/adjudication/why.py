"""Why versions differ: a cause and a note, which nobody has to give."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from core.model.verdict import Cause
from gui.adjudication import words
from gui.shared.flow import FlowLayout
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look

KEYS = {Cause.SLIP: "S", Cause.AMBIGUOUS: "A", Cause.GUIDELINE_GAP: "G"}
_MOST = 10_000
_LEAST_NOTE, _AROUND_NOTE = 80, 32
"""Pixels: the heading gives way before the invitation to write does."""
_ROOMY_NOTE = 200


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return row


class NoteLine(QLineEdit):
    """Enter and Esc lead back to the case; what is written goes with the verdict."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class WhyRow(QWidget):
    changed = Signal()
    """Another cause, or another note, by whoever sits here."""

    def __init__(self, parent: QWidget, *, has_keys: bool = True) -> None:
        """Without keys, in as many lines as there is room for."""
        super().__init__(parent)
        self.buttons: dict[Cause, QToolButton] = {}
        row = _row(self) if has_keys else FlowLayout(self, 8, is_last_far=False)
        heading = ShortenedLabel("small", self)
        heading.show_words(self.tr("Why they differ"))
        row.addWidget(heading)
        for cause, key in KEYS.items():
            button = with_look(QToolButton(self), "cause")
            button.setCheckable(True)
            button.setText(f"{key}  {words.cause(cause)}" if has_keys else words.cause(cause))
            button.setAccessibleName(words.cause(cause))
            button.clicked.connect(lambda _on=False, cause=cause: self._keep_one(cause))
            self.buttons[cause] = button
            row.addWidget(button)
        self.note = NoteLine(self)
        self.note.setPlaceholderText(self.tr("Note (C)") if has_keys else words.note())
        self.note.setAccessibleName(self.tr("Note on the verdict"))
        self.note.setMaxLength(_MOST)
        words_wide = self.note.fontMetrics().horizontalAdvance(self.note.placeholderText())
        self.note.setMinimumWidth(max(_LEAST_NOTE, words_wide + _AROUND_NOTE))
        self.note.textEdited.connect(self.changed)
        row.addWidget(self.note)

    @property
    def cause(self) -> Cause | None:
        return next((cause for cause, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, cause: Cause) -> None:
        """This one, or none, if it is chosen already."""
        self.buttons[cause].toggle()
        self._keep_one(cause)

    def _keep_one(self, cause: Cause) -> None:
        for other, button in self.buttons.items():
            if other is not cause:
                button.setChecked(False)
        self.changed.emit()

    def show_choice(self, cause: Cause | None, note: str) -> None:
        for other, button in self.buttons.items():
            button.setChecked(other is cause)
        if self.note.text() != note:
            self.note.setText(note)

    def clear(self) -> None:
        self.show_choice(None, "")
