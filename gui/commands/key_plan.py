"""Giving keys to actions and taking them back; each change is in force at once."""

from gui.commands.conflicts import Conflict, conflict
from gui.shared.action_table import ACTIONS, ActionId, ActionSpec
from gui.shared.actions import Actions


class KeyPlan:
    """Never leaves two actions with one key where both would work."""

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._specs = {spec.id: spec for spec in ACTIONS}

    def spec(self, action: ActionId) -> ActionSpec:
        return self._specs[action]

    def keys(self, action: ActionId) -> tuple[str, ...]:
        """In Qt's portable spelling."""
        return self._actions.keys_in_force()[action]

    def is_changed(self, action: ActionId) -> bool:
        return self.keys(action) != self._specs[action].keys

    @property
    def is_any_changed(self) -> bool:
        return any(self.is_changed(spec.id) for spec in ACTIONS)

    def against(self, action: ActionId, key: str) -> Conflict | None:
        """What stands against giving the key to the action."""
        return conflict(key, self._specs[action], self._actions.keys_in_force())

    def give(self, action: ActionId, key: str) -> ActionId | None:
        """Let the action have the key; the action that had it before loses it, and is returned.

        Nothing happens where the key cannot be had.
        """
        against = self.against(action, key)
        if against is not None and against.holder is None:
            return None
        keys = self._actions.keys_in_force()
        holder = None if against is None else against.holder
        if holder is not None:
            keys[holder] = self._without_what_stands_against(action, key, keys, holder)
        if key not in keys[action]:
            keys[action] = (*keys[action], key)
        self._actions.remap(keys)
        return holder

    def _without_what_stands_against(
        self,
        action: ActionId,
        key: str,
        keys: dict[ActionId, tuple[str, ...]],
        holder: ActionId,
    ) -> tuple[str, ...]:
        only = dict.fromkeys(keys, ())
        spec = self._specs[action]
        return tuple(k for k in keys[holder] if conflict(key, spec, {**only, holder: (k,)}) is None)

    def remove(self, action: ActionId, key: str) -> None:
        left = tuple(known for known in self.keys(action) if known != key)
        self._actions.remap({action: left})

    def restore(self, action: ActionId) -> list[ActionId]:
        """Back to the keys of the beginning; the actions that had got one of them lose it."""
        self._actions.remap({action: ()})
        losers = [self.give(action, key) for key in self._specs[action].keys]
        return [loser for loser in losers if loser is not None]

    def restore_all(self) -> None:
        self._actions.remap({spec.id: spec.keys for spec in ACTIONS})
