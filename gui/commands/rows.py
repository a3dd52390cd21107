"""The list of commands as Qt wants it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.commands.search import Findable, ranked
from gui.shared.action_table import ACTIONS, ActionId, ActionSpec
from gui.shared.actions import Actions

ROW = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Command:
    """An action as it is listed; `why_not`: why it can do nothing now, else empty."""

    id: ActionId
    name: str
    menu: str
    keys: str
    why_not: str = ""
    is_on: bool = False

    @cached_property
    def findable(self) -> Findable:
        return Findable(self.name, f"{self.menu} {self.keys}")


def commands_of(actions: Actions, recent: Sequence[str]) -> list[Command]:
    """Every action that does something: those chosen of late, then the others as in the menus."""
    late = {action: place for place, action in enumerate(recent)}
    bound = [spec for spec in ACTIONS if actions.is_bound(spec.id)]
    ordered = sorted(bound, key=lambda spec: late.get(spec.id, len(late)))
    return [_command(actions, spec) for spec in ordered]


def _command(actions: Actions, spec: ActionSpec) -> Command:
    action = actions[spec.id]
    menu = QCoreApplication.translate("Menu", spec.menu.value).replace("&", "")
    name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    why_not = "" if action.isEnabled() else _why_not(actions, spec)
    is_on = action.isCheckable() and action.isChecked()
    return Command(spec.id, name, menu, actions.keys_of(spec.id), why_not, is_on)


def _why_not(actions: Actions, spec: ActionSpec) -> str:
    if spec.needs_project and not actions[ActionId.CLOSE_PROJECT].isEnabled():
        return QCoreApplication.translate("Commands", "needs an open project")
    return QCoreApplication.translate("Commands", "not now")


class CommandRows(QAbstractListModel):
    """The commands that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Command] = ()
        self._shown: Sequence[Command] = ()

    def list(self, commands: Sequence[Command]) -> None:
        self._all = commands
        self.want("")

    def want(self, query: str) -> None:
        """Show those that fit, best first; what can do nothing now comes last."""
        findable = [command.findable for command in self._all]
        fitting = [self._all[place] for place in ranked(query, findable)]
        self.beginResetModel()
        self._shown = sorted(fitting, key=lambda command: bool(command.why_not))
        self.endResetModel()

    def command_at(self, number: int) -> Command | None:
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.command_at(index.row()) if index.isValid() else None
        if command is None:
            return None
        if role == ROW:
            return command
        return self.spoken(command) if role == Qt.ItemDataRole.DisplayRole else None

    def spoken(self, command: Command) -> str:
        """The row in words, as a screen reader says it."""
        state = self.tr("on") if command.is_on else ""
        words = [command.name, state, command.menu, command.keys, command.why_not]
        return ", ".join(word for word in words if word)
