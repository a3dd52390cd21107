"""Asking what the codes of a file are that does not say so itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from core.model.codebook import EntryKind
from gui.codebook import words
from gui.codebook.nodes import Section
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_page, mark_place

_WIDTH, _MOST_NAMED = 480, 8


class KindDialog(QDialog):
    chosen = Signal(object)
    """The kind that all of the codes are of."""

    def __init__(self, file: str, names: Sequence[str], parent: QWidget) -> None:
        """`names`: of the codes that stand under no other."""
        super().__init__(parent)
        mark_page(self, "codebook.md")
        mark_place(self, Place.DIALOG)
        self.setWindowTitle(self.tr("Import a codebook"))
        self.kinds = {
            kind: QRadioButton(words.section(Section.of(kind)), self) for kind in EntryKind
        }
        self.take = with_look(QPushButton(self.tr("Import"), self), "primary")
        self._cancel = QPushButton(words.cancel(), self)
        self._lay_out(file, names)
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        self._cancel.clicked.connect(self.reject)
        usual = self.kinds[EntryKind.MEASURE]
        usual.setChecked(True)
        usual.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setFixedWidth(_WIDTH)

    def _lay_out(self, file: str, names: Sequence[str]) -> None:
        title = self.tr("What are the codes of “{name}”?").format(name=file)
        told = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(plain_label(title, "choice", self, wraps=True))
        column.addWidget(plain_label(told, "soft", self, wraps=True))
        for button in self.kinds.values():
            column.addWidget(button)
        column.addSpacing(4)
        column.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its lines are, which is known by now."""
        layout = self.layout()
        assert layout is not None
        self.setFixedHeight(layout.heightForWidth(_WIDTH))
        super().showEvent(event)

    def _take(self) -> None:
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        self.accept()
        self.chosen.emit(kind)
