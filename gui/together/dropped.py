"""A project that was dropped on the window of another: open it, or bring it back into this one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.together.words import cancel

_WIDTH = 460


class DroppedDialog(QDialog):
    """Nothing happens before a button says what."""

    open_wanted = Signal()
    bring_back_wanted = Signal()

    def __init__(self, dropped: Path, here: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A project was dropped"))
        mark_place(self, Place.BRING_BACK)
        asked = self.tr("Bring “{dropped}” back into “{here}”, or open it?")
        why = self.tr(
            "Brought back, what a colleague annotated in it comes into this project, after a look "
            "at what that would be. Opened, it takes the place of this project in the window."
        )
        names = {"dropped": dropped.stem, "here": here.stem}
        self._bring_back = with_look(QPushButton(self.tr("Bring back…"), self), "primary")
        self._open = QPushButton(self.tr("Open it"), self)
        leave = QPushButton(cancel(), self)
        column = dialog_column(self)
        column.addWidget(plain_label(asked.format(**names), "choice", self, wraps=True))
        column.addWidget(plain_label(why, "soft", self, wraps=True))
        column.addStretch(1)
        column.addLayout(button_row(self._bring_back, self._open, leave))
        self._bring_back.setDefault(True)
        self._bring_back.clicked.connect(self._choose_bringing_back)
        self._open.clicked.connect(self._choose_opening)
        leave.clicked.connect(self.reject)
        self.setMinimumWidth(_WIDTH)

    def _choose_bringing_back(self) -> None:
        self.accept()
        self.bring_back_wanted.emit()

    def _choose_opening(self) -> None:
        self.accept()
        self.open_wanted.emit()
