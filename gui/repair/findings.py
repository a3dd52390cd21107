"""The page that says what is wrong with a project and what is safe, and offers what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from gui.repair import words
from gui.repair.work import Looked
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look


class FindingsPage(QWidget):
    repair_wanted = Signal()
    """To save what can be read into a new file."""
    mend_wanted = Signal()
    """To make anew what is derived."""
    backups_wanted = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = words.short(name)
        self.heading = plain_label("", "choice", self, wraps=True)
        self.wrong = plain_label("", "", self, wraps=True)
        self.list = with_look(QPlainTextEdit(self), "field")
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("What was found"))
        self.safe = plain_label("", "soft", self, wraps=True)
        self.trouble = plain_label("", "warning", self, wraps=True)
        self.repair = QPushButton(self.tr("Repair…"), self)
        self.mend = QPushButton(self.tr("Mend"), self)
        self.backups = QPushButton(self.tr("Backups…"), self)
        self.leave = QPushButton(self.tr("Close"), self)
        column = dialog_column(self)
        for widget in (self.heading, self.wrong):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in (self.safe, self.trouble):
            column.addWidget(widget)
        column.addStretch(0)
        column.addLayout(button_row(self.repair, self.mend, self.backups, self.leave))
        self.repair.clicked.connect(self.repair_wanted)
        self.mend.clicked.connect(self.mend_wanted)
        self.backups.clicked.connect(self.backups_wanted)
        self.leave.clicked.connect(self.left)
        self.list.hide()
        self.trouble.hide()

    @property
    def text(self) -> str:
        """All that is said, as it is read aloud."""
        labels = (self.heading, self.wrong, self.safe)
        return "\n".join(label.text() for label in labels if label.text())

    def show_found(self, looked: Looked) -> None:
        condition = looked.condition
        self.heading.setText(self._heading(looked))
        self.wrong.setText(self._wrong(looked))
        self.list.setVisible(condition is not None)
        self.list.setPlainText("" if condition is None else "\n".join(words.found(condition)))
        self.safe.setText(self._safe(looked))
        is_damaged = condition is None or bool(condition.damaged)
        is_whole = condition is not None and condition.is_whole
        self.repair.setVisible(is_damaged)
        self.mend.setVisible(not (is_damaged or is_whole))
        self.backups.setVisible(is_damaged)
        first = next(b for b in (self.repair, self.mend, self.leave) if b.isVisibleTo(self))
        self._put_first(first)

    def show_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def prefer_backups(self) -> None:
        """What was tried has failed."""
        if self.backups.isVisibleTo(self):
            self._put_first(self.backups)

    def _put_first(self, first: QPushButton) -> None:
        """The button that Enter presses; the others are as any."""
        for button in (self.repair, self.mend, self.backups, self.leave):
            with_look(button, "primary" if button is first else "")
            button.setDefault(button is first)
        first.setFocus()

    def _heading(self, looked: Looked) -> str:
        condition = looked.condition
        if condition is None:
            said = self.tr("“{name}” cannot be opened")
        elif condition.damaged:
            said = self.tr("“{name}” is damaged")
        elif condition.derived:
            said = self.tr("Something in “{name}” is wrong, and can be made anew")
        else:
            said = self.tr("“{name}” is whole")
        return said.format(name=self._name)

    def _wrong(self, looked: Looked) -> str:
        condition = looked.condition
        if condition is None:
            return "" if looked.trouble is None else words.in_short(looked.trouble.phrase)
        if condition.damaged:
            return self.tr("Not all of the file is as it was written.")
        if condition.derived:
            return self.tr(
                "Only what Glossator derives from your work is wrong; the work itself is safe. "
                "Mend makes it anew, after a copy of the file."
            )
        return self.tr("Everything in it was looked at, and is as it was written.")

    def _safe(self, looked: Looked) -> str:
        condition = looked.condition
        if condition is not None and not condition.damaged:
            return ""
        said = self.tr(
            "Repair saves what can be read into a new file beside it, and says what could not be. "
            "The damaged file stays as it is."
        )
        return f"{said} {words.backups_of(looked)}"
