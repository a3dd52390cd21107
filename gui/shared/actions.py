"""Every action of the desk as data: its words, its keys, its menu and where its keys work."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Menu(StrEnum):
    FILE = "File"
    EDIT = "Edit"
    ARTICLE = "Article"
    STATEMENT = "Statement"
    VIEW = "View"
    HELP = "Help"


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
    CLOSE_PROJECT = "close-project"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    FIND_ARTICLES = "find-articles"
    NEXT_ARTICLE = "next-article"
    PREVIOUS_ARTICLE = "previous-article"
    MARK_DONE = "mark-done"
    MARK_IN_PROGRESS = "mark-in-progress"
    MARK_TO_DO = "mark-to-do"
    SKIP_ARTICLE = "skip-article"
    START_STATEMENT = "start-statement"
    SET_ACTOR = "set-actor"
    SET_STANCE = "set-stance"
    SET_MEASURE = "set-measure"
    ADD_EVIDENCE = "add-evidence"
    EDIT_EVIDENCE = "edit-evidence"
    SAME_EVIDENCE = "same-evidence"
    TOGGLE_FLAG = "toggle-flag"
    DELETE_STATEMENT = "delete-statement"
    NEXT_STATEMENT = "next-statement"
    PREVIOUS_STATEMENT = "previous-statement"
    CHOOSE_ANNOTATOR = "choose-annotator"
    FOCUS_READER = "focus-reader"
    FOCUS_STATEMENTS = "focus-statements"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    FULL_SCREEN = "full-screen"
    SHOW_KEYS = "show-keys"
    ABOUT = "about"


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


def _spec(
    action: ActionId, words: str, keys: str, menu: Menu, scope: Scope = Scope.WINDOW, **more: bool
) -> ActionSpec:
    spelled = tuple(key for key in keys.split(" or ") if key)
    return ActionSpec(action, words, spelled, menu, scope, **more)


_A, _M, _R = ActionId, Menu, Scope.READER
_T = QT_TRANSLATE_NOOP

ACTIONS: tuple[ActionSpec, ...] = (
    _spec(_A.NEW_PROJECT, _T("Actions", "New project…"), "Ctrl+N", _M.FILE, needs_project=False),
    _spec(_A.OPEN_PROJECT, _T("Actions", "Open project…"), "Ctrl+O", _M.FILE, needs_project=False),
    _spec(_A.OPEN_SAMPLE, _T("Actions", "Open the sample project"), "", _M.FILE, needs_project=False),
    _spec(_A.IMPORT, _T("Actions", "Import articles…"), "Ctrl+I", _M.FILE, starts_group=True),
    _spec(_A.EXPORT, _T("Actions", "Export…"), "Ctrl+E", _M.FILE),
    _spec(_A.SAVE_COPY, _T("Actions", "Save a copy…"), "Ctrl+Shift+S", _M.FILE),
    _spec(_A.CLOSE_PROJECT, _T("Actions", "Close project"), "Ctrl+W", _M.FILE, starts_group=True),
    _spec(_A.QUIT, _T("Actions", "Quit"), "Ctrl+Q", _M.FILE, needs_project=False),
    _spec(_A.UNDO, _T("Actions", "Undo"), "Ctrl+Z", _M.EDIT),
    _spec(_A.REDO, _T("Actions", "Redo"), "Ctrl+Shift+Z or Ctrl+Y", _M.EDIT),
    _spec(_A.FIND_ARTICLES, _T("Actions", "Search articles"), "Ctrl+F", _M.EDIT, starts_group=True),
    _spec(_A.CHOOSE_ANNOTATOR, _T("Actions", "Annotator…"), "Ctrl+Shift+A", _M.EDIT, starts_group=True),
    _spec(_A.NEXT_ARTICLE, _T("Actions", "Next article"), "Ctrl+PgDown or Alt+Right", _M.ARTICLE),
    _spec(_A.PREVIOUS_ARTICLE, _T("Actions", "Previous article"), "Ctrl+PgUp or Alt+Left", _M.ARTICLE),
    _spec(_A.MARK_DONE, _T("Actions", "Done with this article"), "Ctrl+Return", _M.ARTICLE, starts_group=True),
    _spec(_A.MARK_IN_PROGRESS, _T("Actions", "Put back in progress"), "Ctrl+Shift+Return", _M.ARTICLE),
    _spec(_A.MARK_TO_DO, _T("Actions", "Put back to do"), "", _M.ARTICLE),
    _spec(_A.SKIP_ARTICLE, _T("Actions", "Skip this article"), "Ctrl+Shift+K", _M.ARTICLE),
    _spec(_A.START_STATEMENT, _T("Actions", "Start a statement here"), "Return or Enter", _M.STATEMENT, _R),
    _spec(_A.SET_ACTOR, _T("Actions", "Actor"), "A", _M.STATEMENT, _R, starts_group=True),
    _spec(_A.SET_STANCE, _T("Actions", "Stance"), "S", _M.STATEMENT, _R),
    _spec(_A.SET_MEASURE, _T("Actions", "Measure"), "M", _M.STATEMENT, _R),
    _spec(_A.ADD_EVIDENCE, _T("Actions", "Add a passage to the evidence"), "+", _M.STATEMENT, _R),
    _spec(_A.EDIT_EVIDENCE, _T("Actions", "Move the edges of the evidence"), "E", _M.STATEMENT, _R),
    _spec(_A.SAME_EVIDENCE, _T("Actions", "Same evidence, another actor"), "Ctrl+D", _M.STATEMENT),
    _spec(_A.TOGGLE_FLAG, _T("Actions", "Flag for review"), "F", _M.STATEMENT, _R),
    _spec(_A.DELETE_STATEMENT, _T("Actions", "Delete statement"), "Delete", _M.STATEMENT, _R),
    _spec(_A.NEXT_STATEMENT, _T("Actions", "Next statement"), "N or Ctrl+Down", _M.STATEMENT, _R, starts_group=True),
    _spec(_A.PREVIOUS_STATEMENT, _T("Actions", "Previous statement"), "P or Ctrl+Up", _M.STATEMENT, _R),
    _spec(_A.FOCUS_READER, _T("Actions", "Go to the text"), "Ctrl+1", _M.VIEW),
    _spec(_A.FOCUS_STATEMENTS, _T("Actions", "Go to the statements"), "Ctrl+2", _M.VIEW),
    _spec(_A.ZOOM_IN, _T("Actions", "Larger text"), "Ctrl++ or Ctrl+=", _M.VIEW, starts_group=True),
    _spec(_A.ZOOM_OUT, _T("Actions", "Smaller text"), "Ctrl+-", _M.VIEW),
    _spec(_A.ZOOM_RESET, _T("Actions", "Normal text size"), "Ctrl+0", _M.VIEW),
    _spec(_A.THEME_SYSTEM, _T("Actions", "Colours of the system"), "", _M.VIEW, starts_group=True, needs_project=False, checkable=True),
    _spec(_A.THEME_LIGHT, _T("Actions", "Light colours"), "", _M.VIEW, needs_project=False, checkable=True),
    _spec(_A.THEME_DARK, _T("Actions", "Dark colours"), "", _M.VIEW, needs_project=False, checkable=True),
    _spec(_A.FULL_SCREEN, _T("Actions", "Full screen"), "F11", _M.VIEW, starts_group=True, needs_project=False),
    _spec(_A.SHOW_KEYS, _T("Actions", "Keys"), "F1", _M.HELP, needs_project=False),
    _spec(_A.ABOUT, _T("Actions", "About Glossator"), "", _M.HELP, needs_project=False),
)  # fmt: skip


class Actions(QObject):
    """The actions of one window. Features say what an action does with `on`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made = {spec.id: self._make(spec) for spec in ACTIONS}

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.words), self)
        action.setObjectName(spec.id.value)
        action.setShortcuts([QKeySequence.fromString(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.scope is Scope.READER:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        return action

    def __getitem__(self, action: ActionId) -> QAction:
        return self._made[action]

    def on(self, action: ActionId, do: Callable[[], object]) -> None:
        """Let `do` happen when the action is triggered."""
        self._made[action].triggered.connect(lambda _checked=False: do())

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Let the keys of all actions of a scope work while `widget` has the focus."""
        for spec in ACTIONS:
            if spec.scope is scope:
                widget.addAction(self._made[spec.id])

    def enable_for_project(self, is_open: bool) -> None:
        for spec in ACTIONS:
            if spec.needs_project:
                self._made[spec.id].setEnabled(is_open)

    def keys_of(self, action: ActionId) -> str:
        """The action's first shortcut as the user's system spells it; empty if it has none."""
        return self._made[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
