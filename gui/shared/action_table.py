"""Every action of the desk as data: its words, its keys, its menu and where its keys work."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.action_spec import ActionId, ActionSpec, Menu, Scope
from gui.shared.action_spec import spec as _spec
from gui.shared.work_actions import WORK_ACTIONS

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
    _spec(_A.SAVE_AGREEMENT, QT_TRANSLATE_NOOP("Actions", "Save agreement report…"), "", _M.FILE),
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
        _A.UNDO_HISTORY,
        QT_TRANSLATE_NOOP("Actions", "Undo history…"),
        "Ctrl+Alt+Z",
        _M.EDIT,
    ),
    _spec(
        _A.FIND_IN_ARTICLE,
        QT_TRANSLATE_NOOP("Actions", "Find in this article"),
        "Ctrl+F",
        _M.EDIT,
        starts_group=True,
    ),
    _spec(
        _A.FIND_NEXT,
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        "F3",
        _M.EDIT,
    ),
    _spec(
        _A.FIND_PREVIOUS,
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        "Shift+F3",
        _M.EDIT,
    ),
    _spec(
        _A.FIND_ARTICLES,
        QT_TRANSLATE_NOOP("Actions", "Search the list of articles"),
        "Ctrl+Shift+L",
        _M.EDIT,
    ),
    _spec(
        _A.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Search everything"),
        "Ctrl+Shift+F",
        _M.EDIT,
        starts_group=True,
    ),
    _spec(_A.NEXT_HIT, QT_TRANSLATE_NOOP("Actions", "Next search result"), "F4", _M.EDIT),
    _spec(
        _A.PREVIOUS_HIT,
        QT_TRANSLATE_NOOP("Actions", "Previous search result"),
        "Shift+F4",
        _M.EDIT,
    ),
    _spec(
        _A.COMMANDS,
        QT_TRANSLATE_NOOP("Actions", "Commands…"),
        "Ctrl+K or Ctrl+Shift+P",
        _M.EDIT,
        starts_group=True,
        needs_project=False,
    ),
    _spec(
        _A.CHOOSE_ANNOTATOR,
        QT_TRANSLATE_NOOP("Actions", "Annotator…"),
        "Ctrl+Shift+A",
        _M.EDIT,
        starts_group=True,
    ),
    _spec(
        _A.CHANGE_KEYS,
        QT_TRANSLATE_NOOP("Actions", "Change keys…"),
        "",
        _M.EDIT,
        needs_project=False,
    ),
    *WORK_ACTIONS,
    _spec(_A.FOCUS_READER, QT_TRANSLATE_NOOP("Actions", "Go to the text"), "Ctrl+1", _M.VIEW),
    _spec(
        _A.FOCUS_STATEMENTS, QT_TRANSLATE_NOOP("Actions", "Go to the statements"), "Ctrl+2", _M.VIEW
    ),
    _spec(
        _A.SHOW_SURVEY,
        QT_TRANSLATE_NOOP("Actions", "All statements"),
        "Ctrl+3",
        _M.VIEW,
    ),
    _spec(
        _A.SHOW_OVERVIEW,
        QT_TRANSLATE_NOOP("Actions", "Overview"),
        "Ctrl+4",
        _M.VIEW,
    ),
    _spec(
        _A.SHOW_CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "Codebook"),
        "Ctrl+5",
        _M.VIEW,
    ),
    _spec(
        _A.SHOW_AGREEMENT,
        QT_TRANSLATE_NOOP("Actions", "Agreement"),
        "Ctrl+6",
        _M.VIEW,
    ),
    _spec(
        _A.BACKLIGHT,
        QT_TRANSLATE_NOOP("Actions", "Dim all but the current statement"),
        "B",
        _M.VIEW,
        _R,
        starts_group=True,
        checkable=True,
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
        _A.THEME_CONTRAST,
        QT_TRANSLATE_NOOP("Actions", "High contrast"),
        "",
        _M.VIEW,
        needs_project=False,
        checkable=True,
    ),
    _spec(
        _A.THEME_CONTRAST_DARK,
        QT_TRANSLATE_NOOP("Actions", "High contrast, dark"),
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
    _spec(
        _A.TOUR,
        QT_TRANSLATE_NOOP("Actions", "Guided start"),
        "",
        _M.HELP,
        needs_project=False,
    ),
    _spec(
        _A.FOCUS_TOUR,
        QT_TRANSLATE_NOOP("Actions", "Go to the card of the guided start"),
        "F6",
        _M.HELP,
        needs_project=False,
    ),
    _spec(_A.SHOW_KEYS, QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", _M.HELP, needs_project=False),
    _spec(
        _A.ABOUT, QT_TRANSLATE_NOOP("Actions", "About Glossator"), "", _M.HELP, needs_project=False
    ),
)
