"""The keys that belong to a place and to no action: they cannot be given away."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.action_spec import ActionId, Menu, Scope
from gui.shared.window_places import FixedKeys, Place, PlaceKeys

_A = ActionId


def _fixed(words: object, keys: str, shown: str = "") -> FixedKeys:
    return FixedKeys(str(words), tuple(keys.split()), shown)


PLACES: tuple[PlaceKeys, ...] = (
    PlaceKeys(
        Place.TEXT,
        str(QT_TRANSLATE_NOOP("Places", "In the text")),
        "recording.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous sentence"), "Down Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "More or fewer sentences"), "Shift+Down Shift+Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Choose the edge that moves"), "Left Right"),
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Move the edge by a word"), "Shift+Left Shift+Right"
            ),
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Move the edge by a character"),
                "Ctrl+Shift+Left Ctrl+Shift+Right",
            ),
            _fixed(QT_TRANSLATE_NOOP("Places", "First or last sentence"), "Home End"),
            _fixed(QT_TRANSLATE_NOOP("Places", "A screen further or back"), "PgDown PgUp"),
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Set the stance of the current statement"),
                "1 2 3 4 5 6 7 8 9",
                "1 … 9",
            ),
            _fixed(QT_TRANSLATE_NOOP("Places", "Let go: passage, then statement"), "Esc"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Copy the passage"), "Ctrl+C"),
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Select by mouse without snapping to words"), "", "Alt"
            ),
        ),
        (
            _A.SAME_EVIDENCE,
            _A.SAME_EVIDENCE_MEASURE,
            _A.FIND_IN_ARTICLE,
            _A.MARK_DONE,
            _A.UNDO,
            _A.REDO,
            _A.COMMANDS,
        ),
        scope=Scope.READER,
    ),
    PlaceKeys(
        Place.PICKER,
        str(QT_TRANSLATE_NOOP("Places", "Choosing an actor or a measure")),
        "recording.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Move the highlight"), "Down Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Move it by a page"), "PgDown PgUp"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take what is highlighted"), "Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take it and go to the next field"), "Tab"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Create the name that is typed"), "", "Ctrl+Enter"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Leave: what is chosen stays as a draft"), "Esc"),
        ),
        (_A.SAME_EVIDENCE, _A.SAME_EVIDENCE_MEASURE, _A.UNDO, _A.REDO),
    ),
    PlaceKeys(
        Place.STANCES,
        str(QT_TRANSLATE_NOOP("Places", "Choosing a stance")),
        "recording.md",
        (
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Take a stance at once"), "1 2 3 4 5 6 7 8 9", "1 … 9"
            ),
            _fixed(QT_TRANSLATE_NOOP("Places", "Move the mark"), "Left Right"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take what is marked"), "Space Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take none"), "Backspace Delete"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous field"), "Tab Shift+Tab"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Leave: what is chosen stays as a draft"), "Esc"),
        ),
        (_A.SAME_EVIDENCE, _A.SAME_EVIDENCE_MEASURE, _A.UNDO, _A.REDO),
    ),
    PlaceKeys(
        Place.DETAILS,
        str(QT_TRANSLATE_NOOP("Places", "In the details")),
        "recording.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous field"), "Tab Shift+Tab"),
            _fixed(
                QT_TRANSLATE_NOOP("Places", "Take an option at once"), "1 2 3 4 5 6 7 8 9", "1 … 9"
            ),
            _fixed(QT_TRANSLATE_NOOP("Places", "Move the mark"), "Left Right"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take what is marked"), "Space Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Take none"), "Backspace Delete"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Back to the text"), "Esc"),
        ),
        (_A.UNDO, _A.REDO),
    ),
    PlaceKeys(
        Place.NOTE,
        str(QT_TRANSLATE_NOOP("Places", "In the note")),
        "recording.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "A new line"), "Shift+Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Done with the note"), "Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous field"), "Tab Shift+Tab"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Back to the text"), "Esc"),
        ),
        (_A.UNDO, _A.REDO),
    ),
    PlaceKeys(
        Place.STATEMENTS,
        str(QT_TRANSLATE_NOOP("Places", "In the statements of the article")),
        "recording.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous statement"), "Down Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "First or last statement"), "Home End"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Change it"), "Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Delete it"), "Delete"),
        ),
        (_A.FOCUS_READER, _A.SAME_EVIDENCE, _A.SAME_EVIDENCE_MEASURE, _A.UNDO, _A.REDO),
    ),
    PlaceKeys(
        Place.ARTICLES,
        str(QT_TRANSLATE_NOOP("Places", "In the list of articles")),
        "articles.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous article in the list"), "Down Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "First or last article"), "Home End"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Open it"), "Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Empty the search line"), "Esc"),
        ),
        (_A.FIND_ARTICLES, _A.IMPORT),
        (Menu.ARTICLE,),
    ),
    PlaceKeys(
        Place.SURVEY,
        str(QT_TRANSLATE_NOOP("Places", "In all statements")),
        "statements.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous row"), "Down Up"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Show its place in the text"), "Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Change what is chosen"), "F2"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Groups, contradictions, duplicates"), "Ctrl+Tab"),
        ),
        (_A.FOCUS_READER, _A.SHOW_OVERVIEW, _A.UNDO, _A.REDO, _A.EXPORT),
    ),
    PlaceKeys(
        Place.OVERVIEW,
        str(QT_TRANSLATE_NOOP("Places", "In the overview")),
        "overview.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous part"), "Tab Shift+Tab"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Move in a part"), "Left Right Up Down"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Show what is behind a mark"), "Return"),
        ),
        (_A.FOCUS_READER, _A.SHOW_SURVEY),
    ),
    PlaceKeys(
        Place.FIND,
        str(QT_TRANSLATE_NOOP("Places", "Finding in the article")),
        "articles.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous place"), "Return Shift+Return"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Back to the text"), "Esc"),
        ),
        (_A.FIND_NEXT, _A.FIND_PREVIOUS, _A.FIND_ARTICLES),
    ),
    PlaceKeys(
        Place.FIELD,
        str(QT_TRANSLATE_NOOP("Places", "In a field")),
        "index.md",
        (
            _fixed(QT_TRANSLATE_NOOP("Places", "Mark all that stands in it"), "Ctrl+A"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Copy, cut, paste"), "Ctrl+C Ctrl+X Ctrl+V"),
            _fixed(QT_TRANSLATE_NOOP("Places", "Next or previous field"), "Tab Shift+Tab"),
        ),
    ),
)


def keys_of_place(place: Place) -> PlaceKeys:
    return next(known for known in PLACES if known.place is place)
