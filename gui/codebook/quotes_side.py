"""Where an entry is used: every quote, each a way to its place and a possible example."""

from array import array

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.model.codebook import Entry
from gui.codebook import words
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.quote_view import QuotesView

_PAUSE_MS = 60
"""So long an entry stays current before its quotes are looked for."""


class QuotesSide(QWidget):
    picked = Signal(object, bool)
    """The id of a statement, and whether it shows what the entry is; else what it is not."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._count = plain_label("", "strong", self)
        self.picking = QWidget(self)
        self.example = QPushButton(self.tr("Example"), self.picking)
        self.against = QPushButton(self.tr("Counter-example"), self.picking)
        self.list = QuotesView(desk, self.tr("Statements of the entry"), self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self._pause.timeout.connect(self._ask)
        self.list.selection_changed.connect(self._enable)
        self.list.typed.connect(self._take_sign)
        self.example.clicked.connect(lambda: self._pick(is_example=True))
        self.against.clicked.connect(lambda: self._pick(is_example=False))
        self._enable()

    def _lay_out(self) -> None:
        self.example.setToolTip(self.tr("Keep this quote as an example (+)"))
        self.against.setToolTip(self.tr("Keep this quote as what does not belong here (-)"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._count, 1)
        picking = QHBoxLayout(self.picking)
        picking.setContentsMargins(0, 0, 0, 0)
        picking.setSpacing(8)
        picking.addWidget(self.example)
        picking.addWidget(self.against)
        head.addWidget(self.picking)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    @property
    def is_busy(self) -> bool:
        return self._pause.isActive() or self._asker.is_busy

    def show_entry(self, entry: Entry | None) -> None:
        """List the statements of an entry, as soon as it has stayed for a moment."""
        if entry is None or self._entry is None or entry.id != self._entry.id:
            self._show(array("q"))
        self._entry = entry
        for widget in (self._count, self.example, self.against):
            widget.setVisible(entry is not None)
        if entry is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _ask(self) -> None:
        entry = self._entry
        if entry is not None:
            self._asker.ask(lambda project: project.statements_of(entry), self._show)

    def _show(self, ids: "array[int]") -> None:
        self.list.show_statements(ids)
        self._count.setText(words.statements(len(ids)))

    def _enable(self) -> None:
        has_one = self.list.currentIndex().isValid() and self.list.chosen_count() > 0
        self.example.setEnabled(has_one)
        self.against.setEnabled(has_one)

    def _take_sign(self, typed: str) -> None:
        if typed in "+-":
            self._pick(is_example=typed == "+")

    def _pick(self, *, is_example: bool) -> None:
        chosen = self.list.chosen()
        if chosen:
            self.picked.emit(chosen[0], is_example)

    def focus_first(self) -> None:
        if self.list.quotes.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
