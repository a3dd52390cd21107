"""The keys of dialogs: while one is open, those of the window behind it do nothing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.place_rows import (
    ALL_DIGITS,
    CLOSE,
    CLOSE_OR_STOP,
    DIGITS,
    LEAVE_AS_IT_IS,
    MOVE_BY_PAGE,
    MOVE_HIGHLIGHT,
    NEXT_FIELD,
    NEXT_NAME,
    TICK,
    fixed,
)
from gui.shared.window_places import Place, PlaceKeys

DIALOGS: tuple[PlaceKeys, ...] = (
    PlaceKeys(
        Place.IMPORT,
        str(QT_TRANSLATE_NOOP("Places", "Importing articles")),
        "articles.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Take the path that is typed"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Leave the chosen article out, or take it"), "Space"),
            fixed(QT_TRANSLATE_NOOP("Places", "Another that was found, in a field"), "Down Up"),
            NEXT_FIELD,
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.EXPORT,
        str(QT_TRANSLATE_NOOP("Places", "Exporting statements")),
        "export.md",
        (
            NEXT_FIELD,
            TICK,
            fixed(QT_TRANSLATE_NOOP("Places", "Export"), "Return"),
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.CHANGE_KEYS,
        str(QT_TRANSLATE_NOOP("Places", "Changing keys")),
        "keys.md",
        (
            MOVE_HIGHLIGHT,
            MOVE_BY_PAGE,
            fixed(QT_TRANSLATE_NOOP("Places", "To the keys of the command"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Back to the search, then close"), "Esc"),
        ),
    ),
    PlaceKeys(
        Place.HISTORY,
        str(QT_TRANSLATE_NOOP("Places", "In the undo history")),
        "safety.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Earlier or later step"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Newest or oldest step that is listed"), "Home End"),
            fixed(QT_TRANSLATE_NOOP("Places", "Go there"), "Return"),
            CLOSE,
        ),
    ),
    PlaceKeys(
        Place.NEAR_DUPLICATES,
        str(QT_TRANSLATE_NOOP("Places", "Comparing articles")),
        "articles.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous group"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "To the texts of the group"), "Return"),
            NEXT_FIELD,
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.ASSIGN,
        str(QT_TRANSLATE_NOOP("Places", "Assigning articles")),
        "articles.md",
        (
            NEXT_NAME,
            TICK,
            NEXT_FIELD,
            CLOSE,
        ),
    ),
    PlaceKeys(
        Place.ANNOTATOR,
        str(QT_TRANSLATE_NOOP("Places", "Saying who annotates")),
        "layers.md",
        (
            NEXT_NAME,
            fixed(QT_TRANSLATE_NOOP("Places", "Annotate under this name"), "Return"),
            LEAVE_AS_IT_IS,
        ),
    ),
    PlaceKeys(
        Place.PLAN_READING,
        str(QT_TRANSLATE_NOOP("Places", "Planning who reads what")),
        "together.md",
        (
            NEXT_NAME,
            TICK,
            fixed(QT_TRANSLATE_NOOP("Places", "Add the name that is typed, or assign"), "Return"),
            NEXT_FIELD,
            LEAVE_AS_IT_IS,
        ),
    ),
    PlaceKeys(
        Place.HAND_OUT,
        str(QT_TRANSLATE_NOOP("Places", "Handing out")),
        "together.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Another annotator"), "Down Up"),
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Write it"), "Return"),
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.BRING_BACK,
        str(QT_TRANSLATE_NOOP("Places", "Bringing back")),
        "together.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Take the path that is typed, or go on"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Answer the question"), DIGITS, ALL_DIGITS),
            fixed(QT_TRANSLATE_NOOP("Places", "Back to the question before"), "Backspace"),
            NEXT_FIELD,
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.SAVED_SEARCH,
        str(QT_TRANSLATE_NOOP("Places", "Naming a search")),
        "searching.md",
        (
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Save under this name"), "Return"),
            LEAVE_AS_IT_IS,
        ),
    ),
    PlaceKeys(
        Place.CHANGE_MANY,
        str(QT_TRANSLATE_NOOP("Places", "Changing many statements")),
        "statements.md",
        (
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Another part or value"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Change them"), "Return"),
            LEAVE_AS_IT_IS,
        ),
    ),
    PlaceKeys(
        Place.REPORT_PROBLEM,
        str(QT_TRANSLATE_NOOP("Places", "Reporting a problem")),
        "troubleshooting.md",
        (
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Press the marked button"), "Return"),
            CLOSE_OR_STOP,
        ),
    ),
    PlaceKeys(
        Place.GUIDE,
        str(QT_TRANSLATE_NOOP("Places", "In the guide")),
        "index.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Find the words, then their next place"), "Return"),
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous page of the list"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Back, or forward again"), "Alt+Left Alt+Right"),
            CLOSE,
        ),
    ),
    PlaceKeys(
        Place.DIALOG,
        str(QT_TRANSLATE_NOOP("Places", "In a dialog")),
        "index.md",
        (
            NEXT_FIELD,
            TICK,
            fixed(QT_TRANSLATE_NOOP("Places", "Press the marked button"), "Return"),
            LEAVE_AS_IT_IS,
        ),
    ),
)
