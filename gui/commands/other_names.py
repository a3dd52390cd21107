"""What else a command is called: words that people type who know it from elsewhere."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.shared.action_table import ActionId

_A = ActionId
OTHER_NAMES: dict[ActionId, str] = {
    _A.NEW_PROJECT: str(QT_TRANSLATE_NOOP("OtherNames", "create file")),
    _A.OPEN_SAMPLE: str(QT_TRANSLATE_NOOP("OtherNames", "demo example try")),
    _A.IMPORT: str(QT_TRANSLATE_NOOP("OtherNames", "add load bring in texts files csv pdf word")),
    _A.EXPORT: str(QT_TRANSLATE_NOOP("OtherNames", "save as csv excel spreadsheet table results")),
    _A.SAVE_COPY: str(QT_TRANSLATE_NOOP("OtherNames", "backup duplicate project")),
    _A.QUIT: str(QT_TRANSLATE_NOOP("OtherNames", "exit leave")),
    _A.UNDO: str(QT_TRANSLATE_NOOP("OtherNames", "take back revert")),
    _A.REDO: str(QT_TRANSLATE_NOOP("OtherNames", "bring back again repeat")),
    _A.UNDO_HISTORY: str(QT_TRANSLATE_NOOP("OtherNames", "steps log changes versions")),
    _A.FIND_IN_ARTICLE: str(QT_TRANSLATE_NOOP("OtherNames", "search words text")),
    _A.FIND_ARTICLES: str(QT_TRANSLATE_NOOP("OtherNames", "find filter queue")),
    _A.SEARCH: str(QT_TRANSLATE_NOOP("OtherNames", "find full text search everywhere")),
    _A.SAVE_QUEUE: str(QT_TRANSLATE_NOOP("OtherNames", "keep store search queue filter")),
    _A.COMMANDS: str(QT_TRANSLATE_NOOP("OtherNames", "palette actions")),
    _A.CHANGE_KEYS: str(
        QT_TRANSLATE_NOOP(
            "OtherNames", "settings preferences options shortcuts hotkeys keyboard bindings remap"
        )
    ),
    _A.SHOW_KEYS: str(
        QT_TRANSLATE_NOOP("OtherNames", "shortcuts hotkeys keyboard cheat sheet print")
    ),
    _A.CHOOSE_ANNOTATOR: str(QT_TRANSLATE_NOOP("OtherNames", "user coder account log in switch")),
    _A.MARK_DONE: str(QT_TRANSLATE_NOOP("OtherNames", "finish complete ready")),
    _A.MARK_IN_PROGRESS: str(QT_TRANSLATE_NOOP("OtherNames", "reopen started")),
    _A.MARK_TO_DO: str(QT_TRANSLATE_NOOP("OtherNames", "reset open")),
    _A.SKIP_ARTICLE: str(QT_TRANSLATE_NOOP("OtherNames", "ignore irrelevant leave out")),
    _A.FILTER_ARTICLES: str(QT_TRANSLATE_NOOP("OtherNames", "narrow outlet date drafts")),
    _A.NEAR_DUPLICATES: str(QT_TRANSLATE_NOOP("OtherNames", "near-duplicates copies wire twins")),
    _A.ASSIGN_ARTICLES: str(QT_TRANSLATE_NOOP("OtherNames", "distribute share allocate")),
    _A.START_STATEMENT: str(QT_TRANSLATE_NOOP("OtherNames", "new add record annotate code")),
    _A.SET_ACTOR: str(QT_TRANSLATE_NOOP("OtherNames", "who speaker person organisation")),
    _A.SET_STANCE: str(QT_TRANSLATE_NOOP("OtherNames", "position opinion for against")),
    _A.SET_MEASURE: str(QT_TRANSLATE_NOOP("OtherNames", "policy concept issue what")),
    _A.ADD_EVIDENCE: str(QT_TRANSLATE_NOOP("OtherNames", "quote extend another span")),
    _A.REMOVE_EVIDENCE: str(QT_TRANSLATE_NOOP("OtherNames", "quote shrink span")),
    _A.EDIT_EVIDENCE: str(QT_TRANSLATE_NOOP("OtherNames", "quote resize boundaries span")),
    _A.SAME_EVIDENCE: str(QT_TRANSLATE_NOOP("OtherNames", "copy duplicate statement")),
    _A.SAME_EVIDENCE_MEASURE: str(QT_TRANSLATE_NOOP("OtherNames", "copy duplicate statement")),
    _A.TOGGLE_FLAG: str(QT_TRANSLATE_NOOP("OtherNames", "mark doubt check later bookmark")),
    _A.DELETE_STATEMENT: str(QT_TRANSLATE_NOOP("OtherNames", "remove erase")),
    _A.NEXT_UNANNOTATED: str(QT_TRANSLATE_NOOP("OtherNames", "uncoded gap empty")),
    _A.FOCUS_READER: str(QT_TRANSLATE_NOOP("OtherNames", "desk article reader back")),
    _A.FOCUS_STATEMENTS: str(QT_TRANSLATE_NOOP("OtherNames", "table list")),
    _A.SHOW_SURVEY: str(
        QT_TRANSLATE_NOOP("OtherNames", "quotes groups contradictions duplicates bulk change")
    ),
    _A.SHOW_OVERVIEW: str(
        QT_TRANSLATE_NOOP("OtherNames", "dashboard charts statistics progress heat map")
    ),
    _A.SHOW_AGREEMENT: str(
        QT_TRANSLATE_NOOP(
            "OtherNames", "kappa alpha reliability inter-coder disagreements confusion F1"
        )
    ),
    _A.SHOW_NETWORKS: str(
        QT_TRANSLATE_NOOP("OtherNames", "graph discourse coalition congruence conflict Gephi DNA")
    ),
    _A.SAVE_AGREEMENT: str(
        QT_TRANSLATE_NOOP("OtherNames", "export appendix HTML SVG kappa alpha figures paper")
    ),
    _A.BACKLIGHT: str(QT_TRANSLATE_NOOP("OtherNames", "backlight focus spotlight highlight")),
    _A.THEME_SYSTEM: str(QT_TRANSLATE_NOOP("OtherNames", "theme automatic")),
    _A.THEME_LIGHT: str(QT_TRANSLATE_NOOP("OtherNames", "theme light mode day bright white")),
    _A.THEME_DARK: str(QT_TRANSLATE_NOOP("OtherNames", "theme dark mode night black")),
    _A.THEME_CONTRAST: str(QT_TRANSLATE_NOOP("OtherNames", "theme accessibility black on white")),
    _A.THEME_CONTRAST_DARK: str(
        QT_TRANSLATE_NOOP("OtherNames", "theme accessibility white on black night mode")
    ),
    _A.ZOOM_IN: str(QT_TRANSLATE_NOOP("OtherNames", "zoom in bigger font")),
    _A.ZOOM_OUT: str(QT_TRANSLATE_NOOP("OtherNames", "zoom out tiny font")),
    _A.ZOOM_RESET: str(QT_TRANSLATE_NOOP("OtherNames", "zoom reset font")),
    _A.FULL_SCREEN: str(QT_TRANSLATE_NOOP("OtherNames", "maximise window")),
    _A.HELP: str(QT_TRANSLATE_NOOP("OtherNames", "help manual documentation codebook")),
    _A.TOUR: str(QT_TRANSLATE_NOOP("OtherNames", "tutorial tour introduction lesson")),
    _A.ABOUT: str(QT_TRANSLATE_NOOP("OtherNames", "version licence")),
}


def other_names(action: ActionId) -> str:
    """Words in the language of the desk, then those in English, which many know anyway."""
    english = OTHER_NAMES.get(action, "")
    spoken = QCoreApplication.translate("OtherNames", english) if english else ""
    return english if spoken == english else f"{spoken} {english}"
