"""The list of keys behind F1, from the same table that binds them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.shared.action_table import ACTIONS, ActionSpec, Menu, Scope
from gui.shared.actions import Actions
from gui.shared.style_sheet import with_look


class KeysDialog(QDialog):
    """Every action with its keys, by menu; first those of the text, which no menu shows."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        self._add_group(grid, self.tr("In the text"), self._text_keys(), 0)
        self._add_actions(grid, actions)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(area)
        column.addWidget(buttons)
        self.resize(900, 640)

    def _text_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Next or previous sentence"), "↓ ↑"),
            (self.tr("More or fewer sentences"), "Shift+↓ Shift+↑"),
            (self.tr("Choose the edge that moves"), "← →"),
            (self.tr("Move the edge by a word"), "Shift+← Shift+→"),
            (self.tr("Move the edge by a character"), "Ctrl+Shift+← Ctrl+Shift+→"),
            (self.tr("First or last sentence"), "Home End"),
            (self.tr("Set the stance of the current statement"), "1 … 5"),
            (self.tr("Let go: passage, then statement"), "Esc"),
            (self.tr("Select by mouse without snapping to words"), "Alt"),
        ]

    def _add_actions(self, grid: QGridLayout, actions: Actions) -> None:
        for number, menu in enumerate(Menu, 1):
            lines = [
                (QCoreApplication.translate("Actions", spec.words).rstrip("…"), keys)
                for spec in ACTIONS
                if spec.menu is menu and (keys := self._keys(actions, spec))
            ]
            title = QCoreApplication.translate("Menu", menu.value).replace("&", "")
            self._add_group(grid, title, lines, number)

    def _keys(self, actions: Actions, spec: ActionSpec) -> str:
        found = actions.keys_of(spec.id)
        if found and spec.scope is Scope.READER:
            return f"{found}  ({self.tr('in the text')})"
        return found

    def _add_group(
        self, grid: QGridLayout, title: str, lines: list[tuple[str, str]], number: int
    ) -> None:
        """Groups stand in two columns, one after the other."""
        column = 0 if number in (0, 1, 2) else 3
        row = grid.rowCount() if column == 0 else self._next_row
        heading = with_look(QLabel(title.upper()), "heading")
        grid.addWidget(heading, row, column, 1, 2)
        for offset, (words, keys) in enumerate(lines, 1):
            grid.addWidget(QLabel(words), row + offset, column)
            grid.addWidget(with_look(QLabel(keys), "soft"), row + offset, column + 1)
        if column:
            self._next_row = row + len(lines) + 1

    _next_row = 1
