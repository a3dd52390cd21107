"""Giving the open project a passphrase, another one, or none."""

import time
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from core import encryption
from gui.encryption.secret_form import SecretForm
from gui.encryption.words import cancel
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import JobProgress, Task
from gui.shared.labels import plain_label
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import mark_page

_WIDTH = 520
_SECONDS_FOR_OTHERS = 10.0
"""That what reads the project beside the desk may take to let go of it."""


class PassphraseDialog(QDialog):
    """The project is closed while it is written anew, and then opened again."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        mark_page(self, "encryption.md")
        self._desk = desk
        self._path = desk.bridge.project.path
        self._is_encrypted = encryption.is_encrypted(self._path)
        self.setWindowTitle(self.tr("Passphrase"))
        self._form = SecretForm(self)
        self._old = self._form.add(self.tr("Passphrase so far"))
        self._new = self._form.add(self.tr("New passphrase"))
        self._again = self._form.add(self.tr("The same again"))
        self._none = QCheckBox(self.tr("Encrypt it no longer"), self)
        self._hint = plain_label("", "soft", self, wraps=True)
        self._trouble = TroubleLine(desk.messages, self)
        self._set = with_look(QPushButton(self.tr("Set passphrase"), self), "primary")
        self._leave = QPushButton(cancel(), self)
        self._lay_out()
        self._connect()
        self._show_what_is_needed()
        (self._old if self._is_encrypted else self._new).setFocus()

    def _lay_out(self) -> None:
        name = self._path.stem
        said = (
            self.tr("“{name}” is encrypted.")
            if self._is_encrypted
            else self.tr("“{name}” can be read by everybody who has the file.")
        )
        warning = self.tr(
            "A passphrase that is forgotten cannot be found again, by nobody. "
            "Copies and backups that were made before stay as they were."
        )
        column = dialog_column(self)
        column.addWidget(plain_label(said.format(name=name), "choice", self, wraps=True))
        column.addWidget(plain_label(warning, "soft", self, wraps=True))
        column.addWidget(self._none)
        column.addWidget(self._form)
        column.addWidget(self._hint)
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addLayout(button_row(self._set, self._leave))
        self._form.hide_row(self._old, hides=not self._is_encrypted)
        self._none.setVisible(self._is_encrypted)
        self._form.come_after(self._none)
        self._set.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        for field in (self._old, self._new, self._again):
            field.textChanged.connect(self._show_what_is_needed)
        self._none.toggled.connect(self._show_what_is_needed)
        self._set.clicked.connect(self._begin)
        self._leave.clicked.connect(self.reject)

    def _show_what_is_needed(self) -> None:
        takes_off = self._none.isChecked()
        for field in (self._new, self._again):
            self._form.hide_row(field, hides=takes_off)
        missing = self._missing(takes_off)
        self._hint.setText(missing)
        self._hint.setVisible(bool(missing))
        self._set.setEnabled(not missing)

    def _missing(self, takes_off: bool) -> str:
        """What is still to be done, in words; empty if nothing is."""
        if self._is_encrypted and not self._old.text():
            return self.tr("Type the passphrase so far.")
        if takes_off:
            return ""
        if len(self._new.text()) < encryption.SHORTEST:
            several = self.tr(
                "At least {count} characters: several words are easy to keep in mind."
            )
            return several.format(count=encryption.SHORTEST)
        if self._again.text() != self._new.text():
            return self.tr("Type the same again.")
        return ""

    def _begin(self) -> None:
        """Try the passphrase so far while the project stays open."""
        self._trouble.hide()
        self._set_busy(True)
        path, old = self._path, self._old.text() if self._is_encrypted else None
        task: Task[None] = Task(lambda _progress: _tried(path, old))
        task.succeeded.connect(self._write_anew)
        task.failed.connect(self._tell)
        launch(task)

    def _write_anew(self) -> None:
        path, old = self._path, self._old.text() if self._is_encrypted else None
        new = None if self._none.isChecked() else self._new.text()
        self._desk.bridge.close()
        task: Task[None] = Task(lambda progress: _changed(path, old, new, progress))
        task.succeeded.connect(self._go_on)
        task.failed.connect(self._open_and_tell)
        launch(task)

    def _go_on(self) -> None:
        self.accept()
        if self._desk.bridge.open(self._path):
            done = (
                self.tr("The project is encrypted no longer.")
                if self._none.isChecked()
                else self.tr("The project has its new passphrase.")
            )
            self._desk.messages.news(done)

    def _open_and_tell(self, error: Exception) -> None:
        self._desk.bridge.open(self._path)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        self._set_busy(False)
        self._desk.messages.failure(error)
        wrong = self._old if self._is_encrypted else self._new
        wrong.selectAll()
        wrong.setFocus()

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self._form, self._none, self._set, self._leave):
            widget.setEnabled(not is_busy)

    def reject(self) -> None:
        """Not while the project is being written."""
        if self._leave.isEnabled():
            super().reject()


def _tried(path: Path, old: str | None) -> None:
    if old is not None:
        encryption.refuse_wrong(path, old)


def _changed(path: Path, old: str | None, new: str | None, progress: JobProgress) -> None:
    until = time.monotonic() + _SECONDS_FOR_OTHERS
    while encryption.is_open_here(path) and time.monotonic() < until:
        progress(0, 0)
        time.sleep(0.05)
    if old is not None:
        encryption.unlock(path, old)
    encryption.set_passphrase(path, new)
