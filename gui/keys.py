"""The list of keys behind F1, from the same table that binds them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.shared.action_table import ACTIONS, Menu
from gui.shared.actions import Actions
from gui.shared.style_sheet import with_look

_HIGHEST, _BAR = 820, 16


class KeysDialog(QDialog):
    """Every action with its keys, by menu; first those of the text, which no menu shows."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(24, 20, 24, 12)
        columns.setSpacing(48)
        left, right = QGridLayout(), QGridLayout()
        for grid in (left, right):
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(6)
            columns.addLayout(grid)
        self._add_group(left, self.tr("In the text"), self._text_keys())
        self._add_actions(left, actions, (Menu.FILE, Menu.EDIT, Menu.ARTICLE))
        self._add_actions(right, actions, (Menu.STATEMENT, Menu.VIEW, Menu.HELP))
        for grid in (left, right):
            grid.setRowStretch(grid.rowCount(), 1)
        self._lay_out(page)

    def _lay_out(self, page: QWidget) -> None:
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 4, 24, 20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        column.addWidget(buttons)
        column.setSpacing(0)
        self._fit(page, buttons)

    def _fit(self, page: QWidget, buttons: QWidget) -> None:
        """As large as what it holds, or as high as may be, with room for the bar that scrolls."""
        wanted = page.sizeHint()
        height = wanted.height() + buttons.sizeHint().height()
        bar = 0 if height <= _HIGHEST else _BAR
        self.resize(wanted.width() + bar, min(_HIGHEST, height))

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

    def _add_actions(self, grid: QGridLayout, actions: Actions, menus: tuple[Menu, ...]) -> None:
        for menu in menus:
            title = QCoreApplication.translate("Menu", menu.value).replace("&", "")
            lines = [
                (QCoreApplication.translate("Actions", spec.words).rstrip("…"), keys)
                for spec in ACTIONS
                if spec.menu is menu and (keys := actions.keys_of(spec.id))
            ]
            self._add_group(grid, title, lines)

    def _add_group(self, grid: QGridLayout, title: str, lines: list[tuple[str, str]]) -> None:
        row = grid.rowCount()
        heading = with_look(QLabel(title.upper()), "heading")
        heading.setContentsMargins(0, 12 if row > 1 else 0, 0, 0)
        grid.addWidget(heading, row, 0, 1, 2)
        for offset, (words, keys) in enumerate(lines, 1):
            grid.addWidget(QLabel(words), row + offset, 0)
            grid.addWidget(with_look(QLabel(keys), "soft"), row + offset, 1)
