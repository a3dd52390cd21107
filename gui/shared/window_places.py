"""Where the hands may be, and what there is to say of the keys there."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QDialog, QWidget

from gui.shared.action_spec import ActionId, Menu, Scope

_PROPERTY = "place"
_PAGE = "page-of-the-guide"


class Place(StrEnum):
    TEXT = "text"
    PICKER = "picker"
    STANCES = "stances"
    DETAILS = "details"
    NOTE = "note"
    STATEMENTS = "statements"
    ARTICLES = "articles"
    SURVEY = "survey"
    OVERVIEW = "overview"
    SEARCH = "search"
    SAVED_SEARCH = "saved-search"
    CODEBOOK = "codebook"
    AGREEMENT = "agreement"
    ADJUDICATION = "adjudication"
    WRITING = "writing"
    NETWORKS = "networks"
    RELEASES = "releases"
    FIND = "find"
    FIELD = "field"
    IMPORT = "import"
    EXPORT = "export"
    CHANGE_KEYS = "change-keys"
    HISTORY = "history"
    ASSIGN = "assign"
    NEAR_DUPLICATES = "near-duplicates"
    ANNOTATOR = "annotator"
    PLAN_READING = "plan-reading"
    HAND_OUT = "hand-out"
    BRING_BACK = "bring-back"
    CHANGE_MANY = "change-many"
    GUIDE = "guide"
    REPORT_PROBLEM = "report-problem"
    DIALOG = "dialog"


@dataclass(frozen=True)
class FixedKeys:
    """Keys in Qt's portable spelling, which no command there can have.

    `shown`: what is told instead where that is shorter, or where a command may have them too;
    several with a comma and a space between them.
    """

    words: str
    keys: tuple[str, ...]
    shown: str = ""


@dataclass(frozen=True)
class PlaceKeys:
    """What the hands can do in a place.

    `page`: the page of the guide that tells of it. Most matter there: `actions`, all of `menus`,
    and those whose keys work nowhere else, which is `scope` then.
    """

    place: Place
    title: str
    page: str
    fixed: tuple[FixedKeys, ...]
    actions: tuple[ActionId, ...] = ()
    menus: tuple[Menu, ...] = ()
    scope: Scope = Scope.WINDOW


def mark_place(widget: QWidget, place: Place) -> None:
    """Say which place a widget and all in it are."""
    widget.setProperty(_PROPERTY, place.value)


def mark_page(dialog: QDialog, page: str) -> None:
    """Say which page of the guide tells of a dialog that has no keys of its own."""
    dialog.setProperty(_PAGE, page)


def marked_page(widget: QWidget | None) -> str:
    """What was said of the dialog that a widget is or stands in; empty if nothing was."""
    while widget is not None and not isinstance(widget, QDialog):
        widget = widget.parentWidget()
    return "" if widget is None else str(widget.property(_PAGE) or "")


def place_of(widget: QWidget | None) -> Place | None:
    """The innermost place around a widget; a dialog that does not say which is just a dialog."""
    while widget is not None:
        marked = widget.property(_PROPERTY)
        if marked in list(Place):
            return Place(marked)
        if isinstance(widget, QDialog):
            return Place.DIALOG
        widget = widget.parentWidget()
    return None
