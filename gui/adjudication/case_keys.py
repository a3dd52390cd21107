"""The keys of a case, wherever on its page the hands are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from core.model.verdict import VerdictKind
from gui.adjudication.why import KEYS

if TYPE_CHECKING:
    from gui.adjudication.cases_pane import CasesPane

_CAUSES = {Qt.Key(ord(letter)): cause for cause, letter in KEYS.items()}
_NEXT = (Qt.Key.Key_J, Qt.Key.Key_F8)
_PREVIOUS = (Qt.Key.Key_K,)
_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def take_key(pane: "CasesPane", event: QKeyEvent) -> bool:
    """Whether this was one of them."""
    if event.modifiers() & ~(_KEYPAD | _SHIFT):
        return False
    key, is_shifted = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
    if key in _PREVIOUS or (key == Qt.Key.Key_F8 and is_shifted):
        pane.step(backwards=True)
    elif key in _NEXT:
        pane.step()
    elif pane.is_taught:
        return False
    elif key == Qt.Key.Key_H:
        pane.queue.go_to_head()
        pane.queue.setFocus(Qt.FocusReason.OtherFocusReason)
    elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        pane.case.accept(key - Qt.Key.Key_0)
    elif key in _CAUSES:
        pane.case.why.choose(_CAUSES[key])
    else:
        return _take_verdict(pane, key)
    return True


def _take_verdict(pane: "CasesPane", key: Qt.Key) -> bool:
    if key == Qt.Key.Key_B or (key in _ENTER and pane.case.versions.is_building):
        pane.case.build_or_finish()
    elif key == Qt.Key.Key_N:
        pane.case.write.click()
    elif key == Qt.Key.Key_X:
        pane.case.decide(VerdictKind.REJECT)
    elif key == Qt.Key.Key_0:
        pane.case.decide(VerdictKind.NOTHING)
    elif key == Qt.Key.Key_C:
        pane.case.why.note.setFocus(Qt.FocusReason.OtherFocusReason)
    elif key in _ENTER:
        pane.case.take_focus()
    elif key == Qt.Key.Key_Escape:
        return pane.case.leave_building()
    else:
        return False
    return True
