"""What there is to say of an action: its name, its menu, where its keys work."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Menu(StrEnum):
    FILE = "&File"
    EDIT = "&Edit"
    ARTICLE = "&Article"
    STATEMENT = "&Statement"
    PROJECT = "&Project"
    VIEW = "&View"
    HELP = "&Help"


class Scope(Enum):
    """Where an action's keys work: in the whole window, or while the reader has the focus."""

    WINDOW = auto()
    READER = auto()


class ActionId(StrEnum):
    NEW_PROJECT = "new-project"
    OPEN_PROJECT = "open-project"
    OPEN_SAMPLE = "open-sample"
    IMPORT = "import"
    EXPORT = "export"
    SAVE_COPY = "save-copy"
    BACKUPS = "backups"
    CHECK = "check"
    PASSPHRASE = "passphrase"
    CLOSE_PROJECT = "close-project"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    FIND_IN_ARTICLE = "find-in-article"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    FIND_ARTICLES = "find-articles"
    SEARCH = "search"
    NEXT_HIT = "next-hit"
    PREVIOUS_HIT = "previous-hit"
    COMMANDS = "commands"
    UNDO_HISTORY = "undo-history"
    CHANGE_KEYS = "change-keys"
    NEXT_ARTICLE = "next-article"
    PREVIOUS_ARTICLE = "previous-article"
    MARK_DONE = "mark-done"
    MARK_IN_PROGRESS = "mark-in-progress"
    MARK_TO_DO = "mark-to-do"
    SKIP_ARTICLE = "skip-article"
    FILTER_ARTICLES = "filter-articles"
    SAVE_QUEUE = "save-queue"
    ASSIGN_ARTICLES = "assign-articles"
    NEAR_DUPLICATES = "near-duplicates"
    START_STATEMENT = "start-statement"
    SET_ACTOR = "set-actor"
    SET_STANCE = "set-stance"
    SET_MEASURE = "set-measure"
    ADD_EVIDENCE = "add-evidence"
    REMOVE_EVIDENCE = "remove-evidence"
    EDIT_EVIDENCE = "edit-evidence"
    SAME_EVIDENCE = "same-evidence"
    SAME_EVIDENCE_MEASURE = "same-evidence-measure"
    TOGGLE_FLAG = "toggle-flag"
    DELETE_STATEMENT = "delete-statement"
    NEXT_STATEMENT = "next-statement"
    PREVIOUS_STATEMENT = "previous-statement"
    NEXT_DRAFT = "next-draft"
    PREVIOUS_DRAFT = "previous-draft"
    NEXT_FLAGGED = "next-flagged"
    PREVIOUS_FLAGGED = "previous-flagged"
    NEXT_UNANNOTATED = "next-unannotated"
    PREVIOUS_UNANNOTATED = "previous-unannotated"
    PLAN_READING = "plan-reading"
    HAND_OUT = "hand-out"
    BRING_BACK = "bring-back"
    CHOOSE_ANNOTATOR = "choose-annotator"
    FOCUS_READER = "focus-reader"
    FOCUS_STATEMENTS = "focus-statements"
    SHOW_SURVEY = "show-survey"
    SHOW_OVERVIEW = "show-overview"
    SHOW_CODEBOOK = "show-codebook"
    SHOW_AGREEMENT = "show-agreement"
    SAVE_AGREEMENT = "save-agreement"
    ADJUDICATE = "adjudicate"
    WRITE_MISSED = "write-missed"
    SHOW_NETWORKS = "show-networks"
    SHOW_RELEASES = "show-releases"
    SHOW_HISTORY = "show-history"
    BACKLIGHT = "backlight"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_CONTRAST = "theme-contrast"
    THEME_CONTRAST_DARK = "theme-contrast-dark"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    FULL_SCREEN = "full-screen"
    HELP = "help"
    TOUR = "tour"
    FOCUS_TOUR = "focus-tour"
    SHOW_KEYS = "show-keys"
    REPORT_PROBLEM = "report-problem"
    ABOUT = "about"


WRITING = frozenset(
    (
        *(ActionId.IMPORT, ActionId.UNDO, ActionId.REDO, ActionId.BRING_BACK, ActionId.HAND_OUT),
        ActionId.PASSPHRASE,
        *(ActionId.MARK_DONE, ActionId.MARK_IN_PROGRESS, ActionId.MARK_TO_DO),
        *(ActionId.SKIP_ARTICLE, ActionId.ASSIGN_ARTICLES, ActionId.PLAN_READING),
        *(ActionId.SAVE_QUEUE, ActionId.START_STATEMENT, ActionId.SET_ACTOR),
        *(ActionId.SET_STANCE, ActionId.SET_MEASURE, ActionId.ADD_EVIDENCE),
        *(ActionId.REMOVE_EVIDENCE, ActionId.EDIT_EVIDENCE, ActionId.SAME_EVIDENCE),
        *(ActionId.SAME_EVIDENCE_MEASURE, ActionId.TOGGLE_FLAG, ActionId.DELETE_STATEMENT),
        ActionId.WRITE_MISSED,
    )
)
"""What changes the project, and is greyed out for whoever looks only."""


@dataclass(frozen=True)
class ActionSpec:
    """`keys` in Qt's portable spelling; `needs_project`: greyed out while none is open."""

    id: ActionId
    words: str
    keys: tuple[str, ...]
    menu: Menu
    scope: Scope = Scope.WINDOW
    needs_project: bool = True
    starts_group: bool = False
    checkable: bool = False


def spec(
    action: ActionId, words: object, keys: str, menu: Menu, scope: Scope = Scope.WINDOW, **has: bool
) -> ActionSpec:
    """`keys` with ` or ` between alternatives."""
    spelled = tuple(key for key in keys.split(" or ") if key)
    return ActionSpec(action, str(words), spelled, menu, scope, **has)
