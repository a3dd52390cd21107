"""The actions of a window, made from the table, and the keys that its user gave them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.shared.action_spec import WRITING, Menu
from gui.shared.action_table import ACTIONS, ActionId, ActionSpec, Scope
from gui.shared.key_words import with_keypad, words_of
from gui.shared.settings import Settings
from gui.shared.words import quoted

__all__ = ["ActionId", "Actions", "Scope"]

REASON = "reason"
"""The property of an action that says why it is greyed out."""
_LEADING_TO_DESK = (ActionId.FILTER_ARTICLES,)


class Actions(QObject):
    """The actions of one window. Features say what an action does with `on`."""

    keys_changed = Signal()
    """Other keys are in force, or other actions may be done: whatever names keys in words names
    them anew."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._words = {spec.id: spec.words for spec in ACTIONS}
        self._bound: set[ActionId] = set()
        self._keys = _keys_in_force(settings)
        self._made = {spec.id: self._make(spec) for spec in ACTIONS}
        self._wanted = set(self._made)
        self._barred = ""

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.words), self)
        action.setObjectName(spec.id.value)
        action.setShortcuts(_sequences(self._keys[spec.id]))
        action.setCheckable(spec.checkable)
        if spec.scope is Scope.READER:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        return action

    def __getitem__(self, action: ActionId) -> QAction:
        return self._made[action]

    def on(self, action: ActionId, do: Callable[[], object]) -> None:
        """Let `do` happen when the action is triggered."""
        self._bound.add(action)
        self._made[action].triggered.connect(lambda _checked=False: do())

    def on_toggle(self, action: ActionId, do: Callable[[], object]) -> None:
        """Let `do` happen whenever a checkable action is switched on or off."""
        self._bound.add(action)
        self._made[action].toggled.connect(lambda _is_on: do())

    def is_bound(self, action: ActionId) -> bool:
        """Whether anything happens when the action is triggered."""
        return action in self._bound

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Let the keys of all actions of a scope work while `widget` has the focus."""
        for spec in ACTIONS:
            if spec.scope is scope:
                widget.addAction(self._made[spec.id])

    def enable_for_project(self, is_open: bool) -> None:
        for spec in ACTIONS:
            if spec.needs_project:
                self._enable(spec.id, is_open)

    def enable_for_desk(self, is_seen: bool) -> None:
        """Actions on the open article and statement, but for those that lead to the desk."""
        for spec in ACTIONS:
            if spec.menu in (Menu.ARTICLE, Menu.STATEMENT) and spec.id not in _LEADING_TO_DESK:
                self._enable(spec.id, is_seen)

    def bar_writing(self, reason: str) -> None:
        """Grey out whatever would change the project, and say why; without a reason, no more."""
        is_news, self._barred = reason != self._barred, reason
        for action in WRITING:
            self._enable(action, action in self._wanted)
            self._made[action].setProperty(REASON, reason)
        if is_news:
            self.keys_changed.emit()

    @property
    def why_barred(self) -> str:
        """Why nothing can be written here; empty where it can."""
        return self._barred

    def _enable(self, action: ActionId, is_wanted: bool) -> None:
        (self._wanted.add if is_wanted else self._wanted.discard)(action)
        self._made[action].setEnabled(is_wanted and not (self._barred and action in WRITING))

    def keys_of(self, action: ActionId) -> str:
        """The action's first shortcut as the guide writes keys; empty if it has none."""
        return next(iter(self.all_keys_of(action)), "")

    def way_to(self, action: ActionId) -> str:
        """How a sentence names an action: by its keys, or where it has none by its name."""
        name = QCoreApplication.translate("Actions", self._words[action])
        return self.keys_of(action) or quoted(name.replace("&", "").rstrip("…"))

    def all_keys_of(self, action: ActionId) -> list[str]:
        """Every shortcut of an action as the guide writes keys."""
        return words_of(self._made[action].shortcuts())

    def keys_in_force(self) -> dict[ActionId, tuple[str, ...]]:
        """Every action's keys in Qt's portable spelling."""
        return dict(self._keys)

    def remap(self, keys: Mapping[ActionId, Sequence[str]]) -> None:
        """Give actions these keys, in Qt's portable spelling, from now on and at each start."""
        for spec in ACTIONS:
            wanted = tuple(keys.get(spec.id, self._keys[spec.id]))
            if wanted != self._keys[spec.id]:
                self._keys[spec.id] = wanted
                self._made[spec.id].setShortcuts(_sequences(wanted))
                self._settings.remember_keys(spec.id, None if wanted == spec.keys else wanted)
        self.keys_changed.emit()


def _keys_in_force(settings: Settings) -> dict[ActionId, tuple[str, ...]]:
    chosen = settings.keys()
    return {spec.id: chosen.get(spec.id, spec.keys) for spec in ACTIONS}


def _sequences(keys: Sequence[str]) -> list[QKeySequence]:
    return with_keypad(map(QKeySequence.fromString, keys))
