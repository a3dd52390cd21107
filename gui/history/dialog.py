"""The undo history as a list in which one can go back and forth."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.history.delegate import StepDelegate
from gui.history.model import StepsModel
from gui.shared.by_enter import pressed_by_enter
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.messages import Message
from gui.shared.plain_table import PlainTable
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import counted

_SIZE = (760, 600)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryDialog(QDialog):
    """Choosing a line leads to just after its step; the dialog stays, to walk on from there."""

    step_wanted = Signal(int)
    """The step that is to be the last in force, by its sequence number."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.HISTORY)
        self._desk = desk
        self.setWindowTitle(self.tr("Undo history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = StepsModel(desk.bridge, self)
        self.list = self._make_list()
        self.go = with_look(QPushButton(self.tr("Go there"), self), "primary")
        self.close_button = QPushButton(self.tr("Close"), self)
        self.trouble = plain_label("", "warning", self, wraps=True)
        self.trouble.hide()
        self.consequence = plain_label("", "soft", self, wraps=True)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.doubleClicked.connect(lambda _index: self._go())
        self.model.modelReset.connect(self._show_now)
        desk.messages.said.connect(self._say)
        self.go.clicked.connect(self._go)
        self.close_button.clicked.connect(self.reject)
        self._show_now()
        self.list.setFocus()

    def _make_list(self) -> PlainTable:
        view = PlainTable(self.tr("Your steps, newest first"), self)
        view.setModel(self.model)
        view.paint_with(StepDelegate(self._desk.theme, view))
        return view

    def _lay_out(self) -> None:
        pressed_by_enter(self.go, self.close_button)
        words = self.tr(
            "Your own steps, newest first. Go to any of them: what came after it is "
            "undone, and can be brought back from here."
        )
        nothing = self.tr("Nothing yet. Each step you take is listed here, to go back to.")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.consequence, 1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._heading = plain_label(
            nothing if self.model.is_empty else words, "soft", self, wraps=True
        )
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        open_as_large_as(self, *_SIZE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.list.hasFocus():
            self._go()
        else:
            super().keyPressEvent(event)

    def _show_now(self) -> None:
        """Put the highlight where the desk is."""
        row = self.model.row_of_now()
        if row >= 0:
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._tell()

    def _tell(self) -> None:
        """What going to the highlighted line would do."""
        line = self.model.line_at(self.list.currentIndex().row())
        self.go.setEnabled(line is not None and not line.is_now)
        if line is None or line.is_now:
            self.consequence.setText("")
            return
        count = self._desk.bridge.project.steps_ahead(line.last)
        if line.is_undone:
            one, many = self.tr("Brings back 1 step."), self.tr("Brings back {count} steps.")
        else:
            one, many = self.tr("Undoes 1 step."), self.tr("Undoes {count} steps.")
        self.consequence.setText(counted(count, one, many))
        self.list.setAccessibleDescription(self.consequence.text())

    def _say(self, message: Message) -> None:
        """What stopped the walk is said here too: the bar stands behind this dialog."""
        self.trouble.setText(message.text)
        self.trouble.show()

    def _go(self) -> None:
        line = self.model.line_at(self.list.currentIndex().row())
        if line is not None and not line.is_now:
            self.trouble.hide()
            self.step_wanted.emit(line.last)
