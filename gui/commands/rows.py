"""The list of commands as Qt wants it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    Qt,
)

from gui.commands.conflicts import name_of
from gui.commands.other_names import other_names
from gui.commands.search import ENOUGH, Findable, alike, fitting
from gui.shared.action_table import ACTIONS, ActionId, ActionSpec
from gui.shared.actions import REASON, Actions
from gui.shared.indexes import NOWHERE, AnyIndex

ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Command:
    """What can be chosen: an action, or something else that `run` does.

    `id`: an action's own, or one that no action has. `aside`: what else there is to say of it, if
    anything. `also`: what else it is called.
    """

    id: str
    name: str
    menu: str
    keys: tuple[str, ...] = ()
    aside: str = ""
    is_enabled: bool = True
    is_on: bool = False
    also: str = ""
    run: Callable[[], object] | None = field(default=None, compare=False)

    @cached_property
    def findable(self) -> Findable:
        return Findable(self.name, f"{self.menu} {' '.join(self.keys)}", self.also)


def commands_of(
    actions: Actions, recent: Sequence[str], more: Sequence[Command] = ()
) -> list[Command]:
    """Every action that does something, and `more`: those chosen of late, then as in the menus."""
    late = {action: place for place, action in enumerate(recent)}
    bound = [spec for spec in ACTIONS if actions.is_bound(spec.id)]
    found = [*(_runnable(actions, spec) for spec in bound), *more]
    return sorted(found, key=lambda command: late.get(command.id, len(late)))


def keyed_commands(actions: Actions) -> list[Command]:
    """Every action with all its keys, as they are now."""
    in_force = actions.keys_in_force()
    changed = QCoreApplication.translate("Commands", "changed")
    return [
        Command(
            spec.id,
            name_of(spec),
            _menu(spec),
            tuple(actions.all_keys_of(spec.id)),
            "" if in_force[spec.id] == spec.keys else changed,
            also=other_names(spec.id),
        )
        for spec in ACTIONS
    ]


def _runnable(actions: Actions, spec: ActionSpec) -> Command:
    action = actions[spec.id]
    name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    aside = "" if action.isEnabled() else _why_not(actions, spec)
    keys = tuple(actions.all_keys_of(spec.id)[:1])
    is_on = action.isCheckable() and action.isChecked()
    menu, also = _menu(spec), other_names(spec.id)
    return Command(spec.id, name, menu, keys, aside, action.isEnabled(), is_on, also)


def _menu(spec: ActionSpec) -> str:
    return QCoreApplication.translate("Menu", spec.menu.value).replace("&", "")


def _why_not(actions: Actions, spec: ActionSpec) -> str:
    if spec.needs_project and not actions[ActionId.CLOSE_PROJECT].isEnabled():
        return QCoreApplication.translate("Commands", "needs an open project")
    if actions[spec.id].property(REASON):
        return QCoreApplication.translate("Commands", "looking only")
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

    def renew(self, commands: Sequence[Command]) -> None:
        """The same commands, of which there is something else to say."""
        known = {command.id: command for command in commands}
        self._all = commands
        self._shown = [known[command.id] for command in self._shown]
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def want(self, query: str, more: Sequence[Command] = ()) -> None:
        """Show those that fit, best first, and after them `more`.

        What fits but for typing errors comes after that; what can do nothing now comes last.
        """
        findable = [command.findable for command in self._all]
        found = fitting(query, findable)
        near = alike(query, findable) if len(found) + len(more) < ENOUGH else []
        exact = [self._all[place] for place in found]
        others = [self._all[place] for place in near if place not in set(found)]
        self.beginResetModel()
        self._shown = sorted([*exact, *more, *others], key=lambda each: not each.is_enabled)
        self.endResetModel()

    def row_of(self, action: ActionId) -> int | None:
        """Where an action stands among those that are shown."""
        return next((row for row, each in enumerate(self._shown) if each.id == action), None)

    def command_at(self, number: int) -> Command | None:
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
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
        words = [command.name, state, command.menu, *command.keys, command.aside]
        return ", ".join(word for word in words if word)
