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
NEXT_NAME = fixed(QT_TRANSLATE_NOOP("Places", "Next or previous name"), "Down Up")
CLOSE = fixed(QT_TRANSLATE_NOOP("Places", "Close"), "Esc")
CLOSE_OR_STOP = fixed(QT_TRANSLATE_NOOP("Places", "Close, or stop what is running"), "Esc")
LEAVE_AS_IT_IS = fixed(QT_TRANSLATE_NOOP("Places", "Close, and change nothing"), "Esc")

ADJUDICATING = (
    fixed(QT_TRANSLATE_NOOP("Places", "Accept that version"), DIGITS, ALL_DIGITS),
    fixed(QT_TRANSLATE_NOOP("Places", "Build from parts; take one"), "B Space"),
    fixed(QT_TRANSLATE_NOOP("Places", "Write a statement of your own"), "N"),
    fixed(QT_TRANSLATE_NOOP("Places", "All wrong, or no statement here"), "X 0"),
    fixed(QT_TRANSLATE_NOOP("Places", "Why: slip, ambiguous text, gap in the guidelines"), "S A G"),
    fixed(QT_TRANSLATE_NOOP("Places", "Write a note on the verdict"), "C"),
    fixed(QT_TRANSLATE_NOOP("Places", "Next or previous case"), "J K F8 Shift+F8"),
    fixed(QT_TRANSLATE_NOOP("Places", "Next head of the queue; fold, unfold it"), "H Left Right"),
)
WRITING = (
    fixed(
        QT_TRANSLATE_NOOP("Places", "Take the evidence of that version"),
        "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9",
        "Alt+1 … Alt+9",
    ),
    fixed(QT_TRANSLATE_NOOP("Places", "Next or previous case; the draft stays"), "F8 Shift+F8"),
    fixed(QT_TRANSLATE_NOOP("Places", "Leave the draft"), "Esc"),
)
