"""Asking for the passphrase of a project that is to be opened."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from core import encryption
from core.model.phrase import Unavailable, Unsound
from gui.encryption.secret_form import SecretForm
from gui.encryption.words import cancel
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import JobProgress, Task
from gui.shared.labels import plain_label
from gui.shared.messages import Messages
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import mark_page

_WIDTH = 440


class UnlockDialog(QDialog):
    """Asks again after a wrong one, as often as it takes."""

    unlocked = Signal()
    repair_wanted = Signal(object)
    """With what keeps it shut: it has no passphrase or none opens it, or its beginning is damaged.
    """

    def __init__(
        self, path: Path, messages: Messages, parent: QWidget | None, chosen: Path | None = None
    ) -> None:
        """`chosen`: the folder for backups, if not beside the project."""
        super().__init__(parent)
        mark_page(self, "encryption.md")
        self._path = path
        self._chosen = chosen
        self._messages = messages
        self.setWindowTitle(self.tr("Passphrase"))
        asked = self.tr("“{name}” is encrypted.").format(name=path.stem)
        self._form = SecretForm(self)
        self._field = self._form.add(self.tr("Passphrase"))
        self._unlock = encryption.unlock
        patience = self.tr("Where its beginning is damaged, to try one may take a minute.")
        self._patience = plain_label(patience, "soft", self, wraps=True)
        self._patience.hide()
        self._trouble = TroubleLine(messages, self)
        self._open = with_look(QPushButton(self.tr("Open"), self), "primary")
        leave = QPushButton(cancel(), self)
        self._repair = with_look(QPushButton(self.tr("Damaged…"), self), "link")
        column = dialog_column(self)
        column.addWidget(plain_label(asked, "choice", self, wraps=True))
        column.addWidget(self._patience)
        column.addWidget(self._form)
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addLayout(button_row(self._open, leave, aside=self._repair))
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self._open.clicked.connect(self._try)
        self._field.textChanged.connect(lambda words: self._open.setEnabled(bool(words)))
        leave.clicked.connect(self.reject)
        self._repair.setAutoDefault(False)
        self._repair.clicked.connect(self._give_up)
        self._repair.hide()
        self.setMinimumWidth(_WIDTH)
        self._field.setFocus()

    def offer_repair(self) -> None:
        """Let whoever has no passphrase that opens it go on to have it repaired."""
        self._repair.show()

    def bear_damage(self) -> None:
        """It is asked for a repair, which needs no more than a passphrase that fits."""
        self._unlock = encryption.unlock_damaged
        self._patience.show()

    def _give_up(self) -> None:
        self._leave_for_repair(encryption.Locked(self._path))

    def _leave_for_repair(self, trouble: Unavailable) -> None:
        self.reject()
        self.repair_wanted.emit(trouble)

    def _try(self) -> None:
        """Beside the desk: to try one takes a good part of a second, so that nobody tries many."""
        words, path, unlock = self._field.text(), self._path, self._unlock
        chosen = self._chosen
        self._trouble.hide()
        self._set_busy(True)

        def work(_progress: JobProgress) -> None:
            unlock(path, words, chosen)
            encryption.unlock_backups(path, words, chosen)

        task: Task[None] = Task(work)
        task.succeeded.connect(self._go_on)
        task.failed.connect(self._tell)
        launch(task)

    def _set_busy(self, is_busy: bool) -> None:
        self._form.setEnabled(not is_busy)
        self._open.setEnabled(not is_busy)

    def _go_on(self) -> None:
        self.accept()
        self._messages.over.emit()
        self.unlocked.emit()

    def _tell(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Unsound) and self._repair.isVisibleTo(self):
            self._leave_for_repair(error)
            return
        self._messages.failure(error)
        self._field.selectAll()
        self._field.setFocus()
