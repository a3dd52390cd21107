"""The card that tells what the keys do now with the statement in the panels."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.key_words import key_words
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look

_LINES, _IN_A_LINE = 3, 2
Told = tuple[str, str]
"""Keys, and what they do."""


class Hands(Enum):
    """Where the keyboard is."""

    LAST_PART = auto()
    """In a part beside which none is missing."""
    PART = auto()
    DETAILS = auto()
    TEXT = auto()
    EDGES = auto()
    """In the text, whose keys move the edges of the evidence for now."""
    TABLE = auto()
    ELSEWHERE = auto()

    @property
    def are_in_panels(self) -> bool:
        return self in (Hands.LAST_PART, Hands.PART, Hands.DETAILS)


@dataclass(frozen=True)
class Now:
    """What the keys are about: a draft, a complete statement, or one that is not stored yet."""

    hands: Hands
    is_stored: bool
    is_draft: bool


class KeyCard(QFrame):
    """Says nothing of keys that would do nothing where the hands are."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_look(self, "card")
        self._actions = actions
        self._now: Now | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._lines = [[_Item(self) for _ in range(_IN_A_LINE)] for _ in range(_LINES)]
        for items in self._lines:
            layout.addLayout(_line(items))
        actions.keys_changed.connect(self._show)

    def show_for(self, now: Now) -> None:
        if now != self._now:
            self._now = now
            self._show()

    @property
    def told(self) -> list[Told]:
        """What can be read on the card."""
        every = (item for items in self._lines for item in items)
        return [(item.key.text(), item.words.text()) for item in every if item.key.isVisible()]

    def _show(self) -> None:
        if self._now is None:
            return
        lines = self._said(self._now)
        for number, items in enumerate(self._lines):
            said = [each for each in lines[number] if all(each)] if number < len(lines) else []
            for place, item in enumerate(items):
                item.show_words(*(said[place] if place < len(said) else ("", "")))
        self.setVisible(any(all(each) for line in lines for each in line))

    def _said(self, now: Now) -> list[list[Told]]:
        if self._actions.why_barred:
            return []
        keys_of = self._actions.keys_of
        again = (keys_of(ActionId.SAME_EVIDENCE), self.tr("same evidence, another actor"))
        lines = [[again]] if now.is_stored else []
        delete = (keys_of(ActionId.DELETE_STATEMENT), self.tr("delete"))
        if now.hands.are_in_panels:
            return [self._in_panels(now), *lines]
        if now.hands is Hands.TEXT:
            start = (keys_of(ActionId.START_STATEMENT), self.tr("new statement"))
            move = (keys_of(ActionId.EDIT_EVIDENCE), self.tr("move the evidence"))
            return [[start, (_called("Esc"), self.tr("let go"))], *lines, [move, delete]]
        if now.hands is Hands.EDGES:
            return self._at_edges()
        if now.hands is Hands.TABLE:
            return [[(_called("Return"), self.tr("change it")), delete], *lines]
        return lines

    def _at_edges(self) -> list[list[Told]]:
        take = (self._actions.keys_of(ActionId.START_STATEMENT), self.tr("keep these edges"))
        leave = (_called("Esc"), self.tr("as they were"))
        return [[(_called("Shift+Right"), self.tr("move an edge"))], [take, leave]]

    def _in_panels(self, now: Now) -> list[Told]:
        escape = self.tr("back to the text")
        if not now.is_stored:
            escape = self.tr("let go")
        elif now.is_draft:
            escape = self.tr("keep as draft")
        leave = (_called("Esc"), escape)
        if now.hands is Hands.DETAILS:
            return [leave]
        enter = self.tr("go on")
        if now.hands is Hands.LAST_PART:
            enter = self.tr("complete") if now.is_draft else self.tr("take it")
        return [(_called("Return"), enter), leave]


class _Item:
    """A key cap and what the key does; not there while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        self.key = plain_label("", "key", parent)
        self.words = plain_label("", "small", parent)

    def show_words(self, keys: str, words: str) -> None:
        self.key.setText(keys)
        self.words.setText(words)
        self.key.setVisible(bool(keys))
        self.words.setVisible(bool(keys))


def _line(items: list[_Item]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    for item in items:
        line.addWidget(item.key)
        line.addWidget(item.words)
        line.addSpacing(6)
    line.addStretch(1)
    return line


def _called(key: str) -> str:
    return key_words(QKeySequence(key))
