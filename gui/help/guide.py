"""The pages as they are shown: in the language of the desk, with the keys that are in force."""

import re
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from gui.help.dress import KEY_BEGINS, KEY_ENDS
from gui.help.pages import Page, Translation, pages
from gui.help.reference import filled
from gui.shared.actions import ActionId, Actions
from gui.shared.key_words import key_words

_KEY = re.compile(r'<kbd(?: title="([\w-]+)")?>(.+?)</kbd>')
_QT_NAMES = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "Enter": "Return"}
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|#])")


class Guide(QObject):
    """`<kbd title="next-draft">D</kbd>` becomes the keys of that action, in words or as a cap."""

    changed = Signal()
    """Other keys are in force: what is shown names them anew."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._pages: tuple[Page, ...] = ()
        self._with_lists: dict[str, Page] = {}
        actions.keys_changed.connect(self._name_keys_anew)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The index, then the others in the order in which it names them."""
        if not self._pages:
            self._pages = tuple(self._shown(page) for page in pages(spoken()))
        return self._pages

    def page(self, name: str) -> Page | None:
        known = next((page for page in self.pages if page.name == name), None)
        return None if known is None else self._filled(known)

    def pages_with(self, query: str) -> list[Page]:
        """Those in which every word of the query stands: the fullest first, and lists of everything
        last; all for no words."""
        if not query.strip():
            return list(self.pages)
        scores = {page: self._filled(page).score(query) for page in self.pages}
        found = (page for page, score in scores.items() if score)
        return sorted(found, key=lambda page: (page.is_a_list, -scores[page]))

    def _filled(self, page: Page) -> Page:
        """With what a page of reference lists, which takes a moment the first time."""
        if page.name not in self._with_lists:
            markdown = filled(page.markdown, self._actions)
            self._with_lists[page.name] = replace(page, markdown=markdown)
        return self._with_lists[page.name]

    def _name_keys_anew(self) -> None:
        self._pages = ()
        self._with_lists.clear()
        self.changed.emit()

    def _shown(self, page: Page) -> Page:
        markdown = _KEY.sub(partial(_key, self._actions), page.markdown)
        if page.translation is not Translation.WHOLE:
            title, end, rest = markdown.partition("\n")
            markdown = f"{title}{end}\n*{_said_of(page.translation)}*\n{rest}"
        return replace(page, markdown=markdown)


def spoken() -> str:
    """The code of the language that the desk speaks, which its pages have as their folder."""
    return QCoreApplication.translate("Guide", "en", "the code of the language, such as pt_BR")


def _said_of(translation: Translation) -> str:
    if translation is Translation.LACKING:
        return QCoreApplication.translate("Guide", "This page has not been translated yet.")
    return QCoreApplication.translate(
        "Guide", "The English page has changed since this one was translated."
    )


def _key(actions: Actions, told: re.Match[str]) -> str:
    action, written = told.groups()
    words = in_force(written) if action is None else actions.keys_of(ActionId(action))
    if not words:
        return actions.way_to(ActionId(action))
    return KEY_BEGINS + _MARKDOWN.sub(r"\\\1", words) + KEY_ENDS


def in_force(written: str) -> str:
    """Keys that no action has, as the desk calls them: “Strg+Umschalt+→” for “Ctrl+Shift+→”."""
    before, plus, key = written.rpartition("+")
    spelled = before + plus + _QT_NAMES.get(key, key)
    keys = QKeySequence.fromString(spelled)
    return key_words(keys) if keys.toString() == spelled else written
