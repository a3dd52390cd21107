"""Every action of the desk as data: its words, its keys, its menu and where its keys work."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.action_spec import ActionId, ActionSpec, Menu, Scope
from gui.shared.action_spec import spec as _spec

__all__ = ["ACTIONS", "ActionId", "ActionSpec", "Menu", "Scope"]

_A, _M, _R = ActionId, Menu, Scope.READER

ACTIONS: tuple[ActionSpec, ...] = (
    _spec(
        _A.NEW_PROJECT,
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        "Ctrl+N",
        _M.FILE,
        needs_project=False,
    ),
    _spec(
        _A.OPEN_PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Open project…"),
        "Ctrl+O",
        _M.FILE,
        needs_project=False,
    ),
    _spec(
        _A.OPEN_SAMPLE,
        QT_TRANSLATE_NOOP("Actions", "Open the sample project"),
        "",
        _M.FILE,
        needs_project=False,
    ),
    _spec(
        _A.IMPORT,
        QT_TRANSLATE_NOOP("Actions", "Import articles…"),
        "Ctrl+I",
        _M.FILE,
        starts_group=True,
    ),
    _spec(_A.EXPORT, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E", _M.FILE),
    _spec(_A.SAVE_COPY, QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "Ctrl+Shift+S", _M.FILE),
    _spec(
        _A.CLOSE_PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Close project"),
        "Ctrl+W",
        _M.FILE,
        starts_group=True,
    ),
    _spec(_A.QUIT, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", _M.FILE, needs_project=False),
    _spec(_A.UNDO, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", _M.EDIT),
    _spec(_A.REDO, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z or Ctrl+Y", _M.EDIT),
    _spec(
        _A.FIND_ARTICLES,
        QT_TRANSLATE_NOOP("Actions", "Search articles"),
        "Ctrl+F",
        _M.EDIT,
        starts_group=True,
    ),
    _spec(
        _A.CHOOSE_ANNOTATOR,
        QT_TRANSLATE_NOOP("Actions", "Annotator…"),
        "Ctrl+Shift+A",
        _M.EDIT,
        starts_group=True,
    ),
    _spec(
        _A.NEXT_ARTICLE,
        QT_TRANSLATE_NOOP("Actions", "Next article"),
        "Ctrl+PgDown or Alt+Right",
        _M.ARTICLE,
    ),
    _spec(
        _A.PREVIOUS_ARTICLE,
        QT_TRANSLATE_NOOP("Actions", "Previous article"),
        "Ctrl+PgUp or Alt+Left",
        _M.ARTICLE,
    ),
    _spec(
        _A.MARK_DONE,
        QT_TRANSLATE_NOOP("Actions", "Done with this article"),
        "Ctrl+Return",
        _M.ARTICLE,
        starts_group=True,
    ),
    _spec(
        _A.MARK_IN_PROGRESS,
        QT_TRANSLATE_NOOP("Actions", "Put back in progress"),
        "Ctrl+Shift+Return",
        _M.ARTICLE,
    ),
    _spec(_A.MARK_TO_DO, QT_TRANSLATE_NOOP("Actions", "Put back to do"), "", _M.ARTICLE),
    _spec(
        _A.SKIP_ARTICLE,
        QT_TRANSLATE_NOOP("Actions", "Skip this article"),
        "Ctrl+Shift+K",
        _M.ARTICLE,
    ),
    _spec(
        _A.START_STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Start a statement here"),
        "Return or Enter",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.SET_ACTOR,
        QT_TRANSLATE_NOOP("Actions", "Actor"),
        "A",
        _M.STATEMENT,
        _R,
        starts_group=True,
    ),
    _spec(_A.SET_STANCE, QT_TRANSLATE_NOOP("Actions", "Stance"), "S", _M.STATEMENT, _R),
    _spec(_A.SET_MEASURE, QT_TRANSLATE_NOOP("Actions", "Measure"), "M", _M.STATEMENT, _R),
    _spec(
        _A.ADD_EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Add a passage to the evidence"),
        "+",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.REMOVE_EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Take the passage out of the evidence"),
        "-",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.EDIT_EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Move the edges of the evidence"),
        "E",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.SAME_EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Same evidence, another actor"),
        "Ctrl+D",
        _M.STATEMENT,
    ),
    _spec(_A.TOGGLE_FLAG, QT_TRANSLATE_NOOP("Actions", "Flag for review"), "F", _M.STATEMENT, _R),
    _spec(
        _A.DELETE_STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Delete statement"),
        "Delete",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.NEXT_STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Next statement"),
        "N or Ctrl+Down",
        _M.STATEMENT,
        _R,
        starts_group=True,
    ),
    _spec(
        _A.PREVIOUS_STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Previous statement"),
        "P or Ctrl+Up",
        _M.STATEMENT,
        _R,
    ),
    _spec(_A.FOCUS_READER, QT_TRANSLATE_NOOP("Actions", "Go to the text"), "Ctrl+1", _M.VIEW),
    _spec(
        _A.FOCUS_STATEMENTS, QT_TRANSLATE_NOOP("Actions", "Go to the statements"), "Ctrl+2", _M.VIEW
    ),
    _spec(
        _A.ZOOM_IN,
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        "Ctrl++ or Ctrl+=",
        _M.VIEW,
        starts_group=True,
    ),
    _spec(_A.ZOOM_OUT, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-", _M.VIEW),
    _spec(_A.ZOOM_RESET, QT_TRANSLATE_NOOP("Actions", "Normal text size"), "Ctrl+0", _M.VIEW),
    _spec(
        _A.THEME_SYSTEM,
        QT_TRANSLATE_NOOP("Actions", "Colours of the system"),
        "",
        _M.VIEW,
        starts_group=True,
        needs_project=False,
        checkable=True,
    ),
    _spec(
        _A.THEME_LIGHT,
        QT_TRANSLATE_NOOP("Actions", "Light colours"),
        "",
        _M.VIEW,
        needs_project=False,
        checkable=True,
    ),
    _spec(
        _A.THEME_DARK,
        QT_TRANSLATE_NOOP("Actions", "Dark colours"),
        "",
        _M.VIEW,
        needs_project=False,
        checkable=True,
    ),
    _spec(
        _A.FULL_SCREEN,
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        "F11",
        _M.VIEW,
        starts_group=True,
        needs_project=False,
    ),
    _spec(_A.HELP, QT_TRANSLATE_NOOP("Actions", "Guide"), "Shift+F1", _M.HELP, needs_project=False),
    _spec(_A.SHOW_KEYS, QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", _M.HELP, needs_project=False),
    _spec(
        _A.ABOUT, QT_TRANSLATE_NOOP("Actions", "About Glossator"), "", _M.HELP, needs_project=False
    ),
)
