"""One detail of an article: typed, or taken from what was found about it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from gui.shared.choice_box import ChoiceBox
from gui.shared.indexes import NOWHERE, AnyIndex

_LEAST_LETTERS = 8


class _Offers(QAbstractListModel):
    """Values with where each was found; the line takes over the value alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offers: tuple[tuple[str, str], ...] = ()

    def show(self, offers: Sequence[tuple[str, str]]) -> None:
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value, where = self._offers[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{value} · {where}"
        return None


def _nothing(parent: QObject) -> QCompleter:
    """What is typed stays as it is. Without this, Qt would complete it from what is on offer."""
    completer = QCompleter(parent)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    return completer


class FieldBox(ChoiceBox):
    """A line with a list of what was found. Enter goes on to the next field."""

    said = Signal(str)
    """The user has typed or chosen this."""
    taken_back = Signal()
    """What was typed is let go; what was there before stands again."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self._offers = _Offers(self)
        line = QLineEdit(self)
        line.setCompleter(_nothing(line))
        self.setLineEdit(line)
        self.setModel(self._offers)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        line.setAccessibleName(name)
        line.editingFinished.connect(self._tell)
        self.activated.connect(lambda _row: self._tell())

    def show_value(self, value: str, offers: Sequence[tuple[str, str]]) -> None:
        """`offers`: values with where each was found."""
        self._offers.show(offers)
        self.setCurrentIndex(-1)
        self._shown = value
        self.setEditText(value)
        self._show_beginning()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not taken yet, or cannot be."""
        return self.currentText() != self._shown

    def _show_beginning(self) -> None:
        line = self.lineEdit()
        assert line is not None
        line.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_beginning()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.focusNextChild()
            return
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setEditText(self._shown)
            self.taken_back.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is scrolled over is not changed."""
        event.ignore()

    def _tell(self) -> None:
        if self.is_changed:
            self.said.emit(self.currentText())
