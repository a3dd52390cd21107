"""Who is to read: the annotators of a project with ticks, and a line for new names."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.commands.layers import MAX_ANNOTATOR_NAME
from gui.shared.style_sheet import with_look

_ROWS_SHOWN = 5
_ROW_HEIGHT = 26
_EDGES = 12


class _NewName(QLineEdit):
    """Enter adds the name that was typed; only on an empty line it is the dialog's."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class People(QWidget):
    """A name that is added becomes an annotator only when the plan is carried out."""

    changed = Signal()

    def __init__(self, names: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._list = with_look(QListWidget(self), "field")
        self._list.setAccessibleName(self.tr("Annotators"))
        self._line = _NewName(self)
        self._line.setMaxLength(MAX_ANNOTATOR_NAME)
        self._line.setPlaceholderText(self.tr("Another name, then Enter"))
        self._line.setAccessibleName(self.tr("Name of another annotator"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._list)
        column.addWidget(self._line)
        for name in names:
            self._add(name)
        self._fit()
        self._list.itemChanged.connect(self.changed)
        self._line.entered.connect(self.take_line)
        self.setFocusProxy(self._list if self._list.count() else self._line)

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are ticked."""
        rows = (self._list.item(row) for row in range(self._list.count()))
        return tuple(each.text() for each in rows if each.checkState() is Qt.CheckState.Checked)

    def take_line(self) -> bool:
        """Add what was typed, or tick it where it is there, be it in other capitals; whether
        anything was."""
        name = self._line.text().strip()
        self._line.clear()
        if not name:
            return False
        rows = (self._list.item(row) for row in range(self._list.count()))
        known = next((each for each in rows if each.text().casefold() == name.casefold()), None)
        if known is not None:
            known.setCheckState(Qt.CheckState.Checked)
            return True
        self._add(name)
        self._fit()
        self.changed.emit()
        return True

    def _add(self, name: str) -> None:
        item = QListWidgetItem(name)
        item.setCheckState(Qt.CheckState.Checked)
        self._list.addItem(item)
        self._list.setCurrentRow(self._list.count() - 1 if self._line.hasFocus() else 0)

    def _fit(self) -> None:
        self._list.setVisible(self._list.count() > 0)
        shown = min(_ROWS_SHOWN, max(1, self._list.count()))
        row = max(_ROW_HEIGHT, self._list.sizeHintForRow(0))
        self._list.setMinimumHeight(row + _EDGES)  # on a small screen, the rest is scrolled to
        self._list.setMaximumHeight(shown * row + _EDGES)
