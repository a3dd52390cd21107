"""What stands against giving a key to an action, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from gui.shared.action_table import ACTIONS, ActionId, ActionSpec, Menu, Scope
from gui.shared.key_words import key_words, pressed_at_once
from gui.shared.place_table import PLACES
from gui.shared.window_places import FixedKeys, PlaceKeys

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_LAST_CHARACTER = 0x10FFFF
"""Qt's codes of keys that type nothing lie above."""
Keys = Mapping[ActionId, tuple[str, ...]]


@dataclass(frozen=True)
class Conflict:
    """`holder`: the action that could give the key up; None if nothing can be done."""

    words: str
    holder: ActionId | None = None


def conflict(key: str, spec: ActionSpec, keys: Keys) -> Conflict | None:
    """Why an action cannot simply have a key, in Qt's portable spelling; None if it can."""
    wanted = QKeySequence.fromString(key)
    held = _held(wanted, spec, keys) or _fixed(wanted, spec)
    return held or _opens_menu(wanted) or _types(wanted, spec)


def overlap(one: Scope, other: Scope) -> bool:
    """Whether there is a place where the keys of both scopes work: the text is in the window."""
    return one is other or Scope.WINDOW in (one, other)


def _held(wanted: QKeySequence, spec: ActionSpec, keys: Keys) -> Conflict | None:
    for other in ACTIONS:
        holds = any(_same(wanted, QKeySequence.fromString(each)) for each in keys[other.id])
        if other.id is not spec.id and holds and overlap(spec.scope, other.scope):
            return Conflict(_said_of(wanted, spec, other), other.id)
    return None


def _said_of(wanted: QKeySequence, spec: ActionSpec, other: ActionSpec) -> str:
    translate = QCoreApplication.translate
    if other.scope is Scope.READER and spec.scope is Scope.WINDOW:
        words = translate("Conflicts", "In the text, {keys} already means “{action}”.")
    elif other.scope is Scope.WINDOW and spec.scope is Scope.READER:
        words = translate(
            "Conflicts", "In the whole window, so in the text too, {keys} already means “{action}”."
        )
    else:
        words = translate("Conflicts", "{keys} already means “{action}”.")
    return words.format(keys=key_words(wanted), action=name_of(other))


def _fixed(wanted: QKeySequence, spec: ActionSpec) -> Conflict | None:
    for place in PLACES:
        reached = spec.scope is Scope.WINDOW or place.scope is spec.scope
        for fixed in place.fixed if reached else ():
            if any(_same(wanted, QKeySequence.fromString(each)) for each in fixed.keys):
                return Conflict(_said_of_fixed(wanted, place, fixed))
    return None


def _said_of_fixed(wanted: QKeySequence, place: PlaceKeys, fixed: FixedKeys) -> str:
    translate = QCoreApplication.translate
    words = translate("Conflicts", "{keys} cannot be had. {place}: {meaning}.").format(
        keys=key_words(wanted),
        place=translate("Places", place.title),
        meaning=translate("Places", fixed.words),
    )
    return words


def _opens_menu(wanted: QKeySequence) -> Conflict | None:
    for menu in Menu:
        title = QCoreApplication.translate("Menu", menu.value)
        if QKeySequence.mnemonic(title) == wanted:
            words = QCoreApplication.translate("Conflicts", "{keys} opens the menu {menu}.")
            return Conflict(words.format(keys=key_words(wanted), menu=title.replace("&", "")))
    return None


def _types(wanted: QKeySequence, spec: ActionSpec) -> Conflict | None:
    """A key that types something can be had in the text alone, where nothing is typed."""
    pressed = pressed_at_once(wanted)
    if pressed is None or spec.scope is Scope.READER or pressed.key() > _LAST_CHARACTER:
        return None
    if pressed.keyboardModifiers() & _MODIFIERS:
        return None
    words = QCoreApplication.translate(
        "Conflicts", "{keys} is typed in fields. Together with Ctrl or Alt it can be had."
    )
    return Conflict(words.format(keys=key_words(wanted)))


def _same(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether pressing one would be, or begin, the other; Enter is the same on the number pad."""
    nothing = QKeySequence.SequenceMatch.NoMatch
    first, second = _plain(one), _plain(other)
    return nothing not in (first.matches(second), second.matches(first)) or first == second


def _plain(keys: QKeySequence) -> QKeySequence:
    return QKeySequence.fromString(
        "+".join("Return" if part == "Enter" else part for part in keys.toString().split("+"))
    )


def name_of(spec: ActionSpec) -> str:
    return QCoreApplication.translate("Actions", spec.words).replace("&", "").rstrip("…")
