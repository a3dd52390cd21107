"""A field for what nobody looking on should read, unless its user wants to see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

_WIDTH = 280


class SecretForm(QWidget):
    """Fields with their names, and one box that shows what is typed in all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: list[QLineEdit] = []
        self._show = QCheckBox(self.tr("Show what is typed"), self)
        self._show.toggled.connect(self._change_echo)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.addRow("", self._show)

    def add(self, name: str) -> QLineEdit:
        """A field more, below the others."""
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMinimumWidth(_WIDTH)
        field.setAccessibleName(name)
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._form.insertRow(len(self._fields), name, field)
        self._fields.append(field)
        self.setTabOrder(field, self._show)
        return field

    def come_after(self, widget: QWidget) -> None:
        """`Tab` leads from there through the fields."""
        for each in (*self._fields, self._show):
            self.setTabOrder(widget, each)
            widget = each

    def hide_row(self, field: QLineEdit, *, hides: bool) -> None:
        self._form.setRowVisible(field, not hides)

    def _change_echo(self, shows: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shows else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(mode)
