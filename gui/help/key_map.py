"""What the keys do, as groups of lines: in one place, or everywhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.shared.action_table import ACTIONS, ActionId, ActionSpec, Menu, Scope
from gui.shared.actions import Actions
from gui.shared.dialog_table import DIALOGS
from gui.shared.key_words import words_of
from gui.shared.place_table import PLACES, keys_of_place
from gui.shared.window_places import FixedKeys, Place, PlaceKeys

EVERYWHERE = (
    ActionId.COMMANDS,
    ActionId.SHOW_KEYS,
    ActionId.HELP,
    ActionId.UNDO,
    ActionId.REDO,
    ActionId.FOCUS_READER,
    ActionId.FOCUS_STATEMENTS,
    ActionId.NEXT_ARTICLE,
    ActionId.PREVIOUS_ARTICLE,
    ActionId.SEARCH,
)
IN_DIALOGS = (ActionId.SHOW_KEYS, ActionId.HELP)


@dataclass(frozen=True)
class KeyLine:
    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class KeyGroup:
    title: str
    lines: tuple[KeyLine, ...]


def keys_here(actions: Actions, place: Place) -> list[KeyGroup]:
    """What matters in a place: its own keys, the actions that belong there, then the rest."""
    known = keys_of_place(place)
    near = [spec for spec in ACTIONS if _belongs(spec, known)]
    near_ids = {spec.id for spec in near}
    reached = IN_DIALOGS if known in DIALOGS else EVERYWHERE
    far = [spec for spec in ACTIONS if spec.id in reached and spec.id not in near_ids]
    translate = QCoreApplication.translate
    groups = [
        KeyGroup(title_of(place), tuple(map(_fixed_line, known.fixed))),
        KeyGroup(translate("KeyMap", "Commands"), _lines(actions, near)),
        KeyGroup(translate("KeyMap", "Everywhere"), _lines(actions, far)),
    ]
    return [group for group in groups if group.lines]


def all_keys(actions: Actions) -> list[KeyGroup]:
    """The text first, then every menu, then the other places."""
    text, *others = (KeyGroup(title_of(p.place), tuple(map(_fixed_line, p.fixed))) for p in PLACES)
    menus = [
        KeyGroup(
            QCoreApplication.translate("Menu", menu.value).replace("&", ""),
            _lines(actions, (spec for spec in ACTIONS if spec.menu is menu)),
        )
        for menu in Menu
    ]
    return [group for group in (text, *menus, *others) if group.lines]


def title_of(place: Place) -> str:
    return QCoreApplication.translate("Places", keys_of_place(place).title)


def _belongs(spec: ActionSpec, place: PlaceKeys) -> bool:
    is_local = place.scope is not Scope.WINDOW and spec.scope is place.scope
    return is_local or spec.id in place.actions or spec.menu in place.menus


def _lines(actions: Actions, specs: Iterable[ActionSpec]) -> tuple[KeyLine, ...]:
    """The actions that have keys."""
    return tuple(
        KeyLine(QCoreApplication.translate("Actions", spec.words).rstrip("…"), tuple(keys))
        for spec in specs
        if (keys := actions.all_keys_of(spec.id))
    )


def _fixed_line(fixed: FixedKeys) -> KeyLine:
    told = tuple(fixed.shown.split(", ")) if fixed.shown else fixed.keys
    keys = words_of(map(QKeySequence.fromString, told)) or told
    return KeyLine(QCoreApplication.translate("Places", fixed.words), tuple(keys))
