"""What the keys do here, and what to do where there is nothing to show."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.key_label import KeyLabel
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look


class Hints(QFrame):
    """The keys that end a statement."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_look(self, "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._escape = _words("", self)
        complete, escape = _key("↵", self), _key(self.tr("Esc"), self)
        again = KeyLabel(actions, ActionId.SAME_EVIDENCE, self)
        layout.addLayout(_line(complete, _words(self.tr("complete"), self), escape, self._escape))
        layout.addLayout(_line(again, _words(self.tr("same evidence, another actor"), self)))

    def show_for(self, *, is_pending: bool) -> None:
        """Say what Esc does: drop what is not stored yet, or keep what is."""
        self._escape.setText(self.tr("let go") if is_pending else self.tr("keep as draft"))


class Teaching(QWidget):
    """What stands in the column while no statement is current."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label("", "strong", self, wraps=True)
        self._words = plain_label("", "small", self, wraps=True)
        self._more = plain_label("", "small", self, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 24)
        layout.setSpacing(8)
        for label in (self._title, self._words, self._more):
            layout.addWidget(label)
        layout.addStretch(1)
        self._actions = actions
        self._shown = (False, False)
        actions.keys_changed.connect(self._show)

    def show_for(self, *, has_article: bool, has_statements: bool) -> None:
        self._shown = has_article, has_statements
        self._show()

    def _show(self) -> None:
        has_article, has_statements = self._shown
        way_to = self._actions.way_to
        if not has_article:
            self._title.setText(self.tr("Who says what about which measure"))
            self._words.setText(
                self.tr("Actor, stance and measure are chosen here while an article is open.")
            )
            self._more.clear()
            return
        self._title.setText(self.tr("Record a statement"))
        self._words.setText(
            self.tr(
                "Mark a passage with ↓ and Shift+→, then press {keys}. Dragging works as well."
            ).format(keys=way_to(ActionId.START_STATEMENT))
        )
        walk = self.tr("{next} and {previous} walk through the statements that are here.")
        self._more.setText(
            walk.format(
                next=way_to(ActionId.NEXT_STATEMENT), previous=way_to(ActionId.PREVIOUS_STATEMENT)
            )
            if has_statements
            else ""
        )


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    for place, widget in enumerate(widgets):
        if place and place % 2 == 0:
            line.addSpacing(6)
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _key(words: str, parent: QWidget) -> QLabel:
    return plain_label(words, "key", parent)


def _words(words: str, parent: QWidget) -> QLabel:
    return plain_label(words, "small", parent)
