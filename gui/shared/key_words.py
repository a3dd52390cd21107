"""How keys are called: as the guide writes them, in the language of the desk."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_NATIVE = QKeySequence.SequenceFormat.NativeText
_ARROWS = {
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
}


def key_words(keys: QKeySequence) -> str:
    """One shortcut as it is written on the screen: “Ctrl+Enter”, where Qt says “Ctrl+Return”."""
    written, pressed = keys.toString(_NATIVE), pressed_at_once(keys)
    if sys.platform == "darwin" or pressed is None:
        return written
    key = pressed.key()
    return written.removesuffix(_name(key)) + _called(key)


def pressed_at_once(keys: QKeySequence) -> QKeyCombination | None:
    """The one combination of a shortcut; None if it has none, or several one after the other."""
    if keys.count() != 1:
        return None
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # Qt's stubs lack what its code has
    return pressed


def words_of(keys: Iterable[QKeySequence]) -> list[str]:
    """Each of some shortcuts in words; those that are called alike once."""
    return list(dict.fromkeys(key_words(each) for each in keys if each.toString()))


def with_keypad(keys: Iterable[QKeySequence]) -> list[QKeySequence]:
    """The shortcuts, and for each with Enter the same on the number pad, a key of its own to Qt."""
    found: dict[str, QKeySequence] = {}
    for each in keys:
        for variant in (each, _on_keypad(each)):
            if variant.toString():
                found.setdefault(variant.toString(), variant)
    return list(found.values())


def _on_keypad(keys: QKeySequence) -> QKeySequence:
    pressed = pressed_at_once(keys)
    if pressed is None or pressed.key() != Qt.Key.Key_Return:
        return QKeySequence()
    return QKeySequence(QKeyCombination(pressed.keyboardModifiers(), Qt.Key.Key_Enter))


def _name(key: Qt.Key) -> str:
    return QKeySequence(key).toString(_NATIVE)


def _called(key: Qt.Key) -> str:
    name = _name(key)
    if key == Qt.Key.Key_Return:
        return _name(Qt.Key.Key_Enter)
    if name == "Del":
        return QCoreApplication.translate("Keys", "Delete")
    return _ARROWS.get(key, name)
