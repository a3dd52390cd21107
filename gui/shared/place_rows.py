"""Keys that mean the same in several places."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.window_places import FixedKeys


def fixed(words: object, keys: str, shown: str = "") -> FixedKeys:
    """`keys` with spaces between them."""
    return FixedKeys(str(words), tuple(keys.split()), shown)


DIGITS, ALL_DIGITS = "1 2 3 4 5 6 7 8 9", "1 … 9"

NEXT_FIELD = fixed(QT_TRANSLATE_NOOP("Places", "Next or previous field"), "Tab Shift+Tab")
MOVE_HIGHLIGHT = fixed(QT_TRANSLATE_NOOP("Places", "Move the highlight"), "Down Up")
MOVE_BY_PAGE = fixed(QT_TRANSLATE_NOOP("Places", "Move it by a page"), "PgDown PgUp")
MOVE_MARK = fixed(QT_TRANSLATE_NOOP("Places", "Move the mark"), "Left Right")
TAKE_MARKED = fixed(QT_TRANSLATE_NOOP("Places", "Take what is marked"), "Space Return")
TAKE_NONE = fixed(QT_TRANSLATE_NOOP("Places", "Take none"), "Backspace Delete")
LEAVE_DRAFT = fixed(QT_TRANSLATE_NOOP("Places", "Leave: what is chosen stays as a draft"), "Esc")
TO_TEXT = fixed(QT_TRANSLATE_NOOP("Places", "Back to the text"), "Esc")
TICK = fixed(QT_TRANSLATE_NOOP("Places", "Tick, or press a button"), "Space")
CLOSE = fixed(QT_TRANSLATE_NOOP("Places", "Close"), "Esc")
LEAVE_AS_IT_IS = fixed(QT_TRANSLATE_NOOP("Places", "Close, and change nothing"), "Esc")
