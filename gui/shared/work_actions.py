"""The actions on articles and statements: what an annotator does all day."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.shared.action_spec import ActionId, ActionSpec, Menu, Scope
from gui.shared.action_spec import spec as _spec

_A, _M, _R = ActionId, Menu, Scope.READER

WORK_ACTIONS: tuple[ActionSpec, ...] = (
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
        _A.FILTER_ARTICLES,
        QT_TRANSLATE_NOOP("Actions", "Filter the list…"),
        "Ctrl+Alt+F",
        _M.ARTICLE,
        starts_group=True,
    ),
    _spec(_A.SAVE_QUEUE, QT_TRANSLATE_NOOP("Actions", "Save this list…"), "", _M.ARTICLE),
    _spec(_A.ASSIGN_ARTICLES, QT_TRANSLATE_NOOP("Actions", "Assign…"), "", _M.ARTICLE),
    _spec(
        _A.NEAR_DUPLICATES,
        QT_TRANSLATE_NOOP("Actions", "Nearly the same articles…"),
        "",
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
    _spec(
        _A.SAME_EVIDENCE_MEASURE,
        QT_TRANSLATE_NOOP("Actions", "Same evidence, another measure"),
        "Ctrl+Shift+D",
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
    _spec(
        _A.NEXT_DRAFT,
        QT_TRANSLATE_NOOP("Actions", "Next draft"),
        "D",
        _M.STATEMENT,
        _R,
        starts_group=True,
    ),
    _spec(
        _A.PREVIOUS_DRAFT,
        QT_TRANSLATE_NOOP("Actions", "Previous draft"),
        "Shift+D",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.NEXT_FLAGGED,
        QT_TRANSLATE_NOOP("Actions", "Next flagged statement"),
        "G",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.PREVIOUS_FLAGGED,
        QT_TRANSLATE_NOOP("Actions", "Previous flagged statement"),
        "Shift+G",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.NEXT_UNANNOTATED,
        QT_TRANSLATE_NOOP("Actions", "Next passage without a statement"),
        "U",
        _M.STATEMENT,
        _R,
    ),
    _spec(
        _A.PREVIOUS_UNANNOTATED,
        QT_TRANSLATE_NOOP("Actions", "Previous passage without a statement"),
        "Shift+U",
        _M.STATEMENT,
        _R,
    ),
)
