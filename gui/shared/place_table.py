"""The keys that belong to a place of the window and to no action: they cannot be given away."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from gui.shared.action_spec import ActionId, Menu, Scope
from gui.shared.dialog_table import DIALOGS
from gui.shared.place_rows import (
    ADJUDICATING,
    ALL_DIGITS,
    DIGITS,
    LEAVE_DRAFT,
    MOVE_BY_PAGE,
    MOVE_HIGHLIGHT,
    MOVE_MARK,
    NEXT_FIELD,
    TAKE_MARKED,
    TAKE_NONE,
    TO_TEXT,
    WRITING,
    fixed,
)
from gui.shared.window_places import Place, PlaceKeys, marked_page, place_of

_A = ActionId
_SAME = (_A.SAME_EVIDENCE, _A.SAME_EVIDENCE_MEASURE)
_STEPS = (_A.UNDO, _A.REDO)


PLACES: tuple[PlaceKeys, ...] = (
    PlaceKeys(
        Place.TEXT,
        str(QT_TRANSLATE_NOOP("Places", "In the text")),
        "recording.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous sentence"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "More or fewer sentences"), "Shift+Down Shift+Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Choose the edge that moves"), "Left Right"),
            fixed(QT_TRANSLATE_NOOP("Places", "Move the edge by a word"), "Shift+Left Shift+Right"),
            fixed(
                QT_TRANSLATE_NOOP("Places", "Move the edge by a character"),
                "Ctrl+Shift+Left Ctrl+Shift+Right",
            ),
            fixed(QT_TRANSLATE_NOOP("Places", "First or last sentence"), "Home End"),
            fixed(QT_TRANSLATE_NOOP("Places", "A screen further or back"), "PgDown PgUp"),
            fixed(
                QT_TRANSLATE_NOOP("Places", "Set the stance of the current statement"),
                DIGITS,
                ALL_DIGITS,
            ),
            fixed(QT_TRANSLATE_NOOP("Places", "Let go: passage, then statement"), "Esc"),
            fixed(QT_TRANSLATE_NOOP("Places", "Copy the passage"), "Ctrl+C"),
            fixed(
                QT_TRANSLATE_NOOP("Places", "Select by mouse without snapping to words"), "", "Alt"
            ),
        ),
        (
            *_SAME,
            _A.FIND_IN_ARTICLE,
            _A.MARK_DONE,
            *_STEPS,
            _A.COMMANDS,
        ),
        scope=Scope.READER,
    ),
    PlaceKeys(
        Place.PICKER,
        str(QT_TRANSLATE_NOOP("Places", "Choosing an actor or a measure")),
        "recording.md",
        (
            MOVE_HIGHLIGHT,
            MOVE_BY_PAGE,
            fixed(QT_TRANSLATE_NOOP("Places", "Take what is highlighted"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Take it and go to the next field"), "Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Create the name that is typed"), "", "Ctrl+Return"),
            LEAVE_DRAFT,
        ),
        (*_SAME, *_STEPS),
    ),
    PlaceKeys(
        Place.STANCES,
        str(QT_TRANSLATE_NOOP("Places", "Choosing a stance")),
        "recording.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Take a stance at once"), DIGITS, ALL_DIGITS),
            MOVE_MARK,
            TAKE_MARKED,
            TAKE_NONE,
            NEXT_FIELD,
            LEAVE_DRAFT,
        ),
        (*_SAME, *_STEPS),
    ),
    PlaceKeys(
        Place.DETAILS,
        str(QT_TRANSLATE_NOOP("Places", "In the details")),
        "recording.md",
        (
            NEXT_FIELD,
            fixed(QT_TRANSLATE_NOOP("Places", "Take an option at once"), DIGITS, ALL_DIGITS),
            MOVE_MARK,
            TAKE_MARKED,
            TAKE_NONE,
            TO_TEXT,
        ),
        _STEPS,
    ),
    PlaceKeys(
        Place.NOTE,
        str(QT_TRANSLATE_NOOP("Places", "In the note")),
        "recording.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "A new line"), "Shift+Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Done with the note"), "Return"),
            NEXT_FIELD,
            TO_TEXT,
        ),
        _STEPS,
    ),
    PlaceKeys(
        Place.STATEMENTS,
        str(QT_TRANSLATE_NOOP("Places", "In the statements of the article")),
        "recording.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous statement"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "First or last statement"), "Home End"),
            fixed(QT_TRANSLATE_NOOP("Places", "Change it"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Delete it"), "Delete"),
        ),
        (_A.FOCUS_READER, *_SAME, *_STEPS),
    ),
    PlaceKeys(
        Place.ARTICLES,
        str(QT_TRANSLATE_NOOP("Places", "In the list of articles")),
        "articles.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous article in the list"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "First or last article"), "Home End"),
            fixed(
                QT_TRANSLATE_NOOP("Places", "Choose several, without opening them"),
                "Shift+Down Shift+Up",
            ),
            fixed(QT_TRANSLATE_NOOP("Places", "Open it"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Empty the search line"), "Esc"),
        ),
        (_A.FIND_ARTICLES, _A.IMPORT),
        (Menu.ARTICLE,),
    ),
    PlaceKeys(
        Place.SURVEY,
        str(QT_TRANSLATE_NOOP("Places", "In all statements")),
        "statements.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous row"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Show its place in the text"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Find words in the statements"), "", "Ctrl+F"),
            fixed(QT_TRANSLATE_NOOP("Places", "Change what is chosen"), "F2"),
            fixed(QT_TRANSLATE_NOOP("Places", "Groups, contradictions, duplicates"), "Ctrl+Tab"),
        ),
        (_A.FOCUS_READER, _A.SHOW_OVERVIEW, *_STEPS, _A.EXPORT),
    ),
    PlaceKeys(
        Place.OVERVIEW,
        str(QT_TRANSLATE_NOOP("Places", "In the overview")),
        "overview.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous part"), "Tab Shift+Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Move in a part"), "Left Right Up Down"),
            fixed(QT_TRANSLATE_NOOP("Places", "Show what is behind a mark"), "Return"),
        ),
        (_A.FOCUS_READER, _A.SHOW_SURVEY),
    ),
    PlaceKeys(
        Place.SEARCH,
        str(QT_TRANSLATE_NOOP("Places", "Searching everything")),
        "searching.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous row"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Show its place in the text"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Articles or statements"), "Ctrl+Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Take what is offered"), "Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Rename or delete a saved search"), "F2 Delete"),
            fixed(QT_TRANSLATE_NOOP("Places", "Back to where one was"), "Esc"),
        ),
        (_A.SEARCH, _A.NEXT_HIT, _A.PREVIOUS_HIT, _A.FOCUS_READER),
    ),
    PlaceKeys(
        Place.CODEBOOK,
        str(QT_TRANSLATE_NOOP("Places", "In the codebook")),
        "codebook.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous entry"), "Down Up"),
            fixed(QT_TRANSLATE_NOOP("Places", "Open or close what is under it"), "Right Left"),
            fixed(QT_TRANSLATE_NOOP("Places", "To what is said of it"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Rename it"), "F2"),
            fixed(QT_TRANSLATE_NOOP("Places", "Add one beside it"), "Insert"),
            fixed(QT_TRANSLATE_NOOP("Places", "Retire it, or delete what is not used"), "Delete"),
            fixed(QT_TRANSLATE_NOOP("Places", "Move it among its neighbours"), "Alt+Up Alt+Down"),
            fixed(
                QT_TRANSLATE_NOOP("Places", "Put it under the one before, or out again"),
                "",
                "Alt+Right, Alt+Left",
            ),
            fixed(QT_TRANSLATE_NOOP("Places", "Merge it with others"), "Ctrl+M"),
            fixed(QT_TRANSLATE_NOOP("Places", "Split it"), "Ctrl+Shift+M"),
            fixed(QT_TRANSLATE_NOOP("Places", "Take a quote as example, or against"), "+ -"),
            fixed(QT_TRANSLATE_NOOP("Places", "Entries, reviews, likeness, revisions"), "Ctrl+Tab"),
        ),
        (_A.FOCUS_READER, _A.SHOW_SURVEY, *_STEPS),
    ),
    PlaceKeys(
        Place.AGREEMENT,
        str(QT_TRANSLATE_NOOP("Places", "In the review of agreement")),
        "agreement.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous part"), "Tab Shift+Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Move in a part"), "Left Right Up Down"),
            fixed(QT_TRANSLATE_NOOP("Places", "Show what is behind a mark"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Back to the figures, or to where one was"), "Esc"),
        ),
        (_A.FOCUS_READER, _A.SHOW_OVERVIEW, _A.SHOW_SURVEY),
    ),
    PlaceKeys(
        Place.NETWORKS,
        str(QT_TRANSLATE_NOOP("Places", "On the page of networks")),
        "networks.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous part"), "Tab Shift+Tab"),
            fixed(QT_TRANSLATE_NOOP("Places", "Move in a part"), "Left Right Up Down"),
            fixed(QT_TRANSLATE_NOOP("Places", "To rarer or more frequent nodes"), "PgDown PgUp"),
            fixed(QT_TRANSLATE_NOOP("Places", "Show what is behind a node or tie"), "Return"),
            fixed(QT_TRANSLATE_NOOP("Places", "Back to the network, or to where one was"), "Esc"),
        ),
        (_A.FOCUS_READER, _A.SHOW_OVERVIEW, _A.SHOW_SURVEY),
    ),
    PlaceKeys(
        Place.RELEASES,
        str(QT_TRANSLATE_NOOP("Places", "On the page of releases")),
        "releases.md",
        (fixed(QT_TRANSLATE_NOOP("Places", "Back to where one was"), "Esc"),),
        (_A.FOCUS_READER, _A.SHOW_OVERVIEW),
    ),
    PlaceKeys(
        Place.ADJUDICATION,
        str(QT_TRANSLATE_NOOP("Places", "Adjudicating")),
        "adjudication.md",
        ADJUDICATING,
        (_A.WRITE_MISSED, _A.FOCUS_READER, *_STEPS),
    ),
    PlaceKeys(
        Place.WRITING,
        str(QT_TRANSLATE_NOOP("Places", "Writing a statement anew")),
        "adjudication.md",
        WRITING,
        (_A.START_STATEMENT, _A.ADD_EVIDENCE, _A.REMOVE_EVIDENCE, _A.EDIT_EVIDENCE, *_STEPS),
    ),
    PlaceKeys(
        Place.FIND,
        str(QT_TRANSLATE_NOOP("Places", "Finding in the article")),
        "articles.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Next or previous place"), "Return Shift+Return"),
            TO_TEXT,
        ),
        (_A.FIND_NEXT, _A.FIND_PREVIOUS, _A.SEARCH),
    ),
    PlaceKeys(
        Place.FIELD,
        str(QT_TRANSLATE_NOOP("Places", "In a field")),
        "index.md",
        (
            fixed(QT_TRANSLATE_NOOP("Places", "Mark all that stands in it"), "Ctrl+A"),
            fixed(QT_TRANSLATE_NOOP("Places", "Copy, cut, paste"), "Ctrl+C Ctrl+X Ctrl+V"),
            NEXT_FIELD,
        ),
    ),
)


def page_of(widget: QWidget | None) -> str:
    """The page of the guide that tells of where a widget stands; empty if that is nowhere."""
    place = place_of(widget)
    if place is None:
        return ""
    return (place is Place.DIALOG and marked_page(widget)) or keys_of_place(place).page


def keys_of_place(place: Place) -> PlaceKeys:
    return next(known for known in (*PLACES, *DIALOGS) if known.place is place)
