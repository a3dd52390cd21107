"""The dialog in which every action can be given other keys."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.commands.delegate import CommandDelegate
from gui.commands.filter_line import FilterLine
from gui.commands.key_editor import KeyEditor
from gui.commands.key_plan import KeyPlan
from gui.commands.rows import CommandRows, keyed_commands
from gui.shared.action_table import ActionId
from gui.shared.by_enter import pressed_by_enter
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.row_list import row_list
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_SIZE = (680, 640)


class ChangeKeysDialog(QDialog):
    """A line to find an action, all actions, and the keys of the one that is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.CHANGE_KEYS)
        self._desk = desk
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.plan = KeyPlan(desk.actions)
        self.rows = CommandRows(self)
        self.line = FilterLine(self)
        self.line.setPlaceholderText(self.tr("Find a command by its name or its keys…"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.nothing = plain_label("", "soft", self, wraps=True)
        self.list = self._make_list()
        self.editor = KeyEditor(self.plan, self)
        self.restore_all = QPushButton(self.tr("Restore all keys"), self)
        self.close_button = with_look(QPushButton(self.tr("Close"), self), "primary")
        self._lay_out()
        self._connect()
        self.rows.list(keyed_commands(desk.actions))
        self._choose(0)
        self._follow()
        self.line.setFocus()

    def _make_list(self) -> QListView:
        view = row_list(self.rows, self.tr("Commands"), self)
        view.setItemDelegate(CommandDelegate(self._desk.theme, view))
        return view

    def _lay_out(self) -> None:
        pressed_by_enter(self.restore_all, self.close_button, self.editor.restore)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore_all)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.editor)
        column.addLayout(buttons)
        open_as_large_as(self, *_SIZE)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._find)
        self.line.stepped.connect(self._step)
        self.line.taken.connect(self.editor.field.setFocus)
        self.list.activated.connect(lambda _index: self.editor.field.setFocus())
        self.list.selectionModel().currentChanged.connect(self._edit)
        self.editor.changed.connect(self._follow)
        self.editor.left.connect(self.line.setFocus)
        self.restore_all.clicked.connect(self._restore_all)
        self.close_button.clicked.connect(self.accept)

    def choose(self, action: ActionId) -> None:
        """Show an action's keys."""
        row = self.rows.row_of(action)
        if row is not None:
            self._choose(row)

    def _find(self, words: str) -> None:
        self.rows.want(words)
        count = self.rows.rowCount()
        self.nothing.setText(self.tr("No command is called “{words}”.").format(words=words.strip()))
        self.nothing.setVisible(not count)
        self._choose(0 if count else -1)

    def _step(self, rows: int) -> None:
        wanted = self.list.currentIndex().row() + rows
        self._choose(max(0, min(self.rows.rowCount() - 1, wanted)))

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self._edit(self.list.currentIndex())

    def _edit(self, current: QModelIndex, _previous: QModelIndex | None = None) -> None:
        command = self.rows.command_at(current.row())
        self.editor.edit(None if command is None else ActionId(command.id))
        self.line.setAccessibleDescription("" if command is None else self.rows.spoken(command))

    def _follow(self) -> None:
        self.nothing.setVisible(not self.rows.rowCount())
        self.rows.renew(keyed_commands(self._desk.actions))
        self.restore_all.setEnabled(self.plan.is_any_changed)

    def _restore_all(self) -> None:
        self.plan.restore_all()
        self.editor.show_restored()
        self._follow()
