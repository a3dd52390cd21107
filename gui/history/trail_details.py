"""What one step changed: thing by thing, before and after, in text that can be read and copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.model.phrase import Phrase, Words
from core.model.trail import Change, Deed, TrailChanges
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme
from gui.shared.words import counted

_NOTHING, _ARROW = "–", "→"


class TrailDetails(QPlainTextEdit):
    """Plain text whatever is in it; how it looks is laid on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        with_look(self, "field")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What the step changed"))
        self._shown: tuple[str, TrailChanges] | None = None
        theme.changed.connect(self._show_anew)

    def _show_anew(self) -> None:
        """In the colours of another palette."""
        if self._shown is not None:
            self.show_changes(*self._shown)

    def show_changes(self, heading: str, told: TrailChanges) -> None:
        """`heading`: who did it and when."""
        self._shown = heading, told
        self.clear()
        cursor = QTextCursor(self.document())
        tokens = self._theme.palette
        soft, strong, plain = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        soft.setForeground(QColor(tokens.soft))
        plain.setForeground(QColor(tokens.ink))
        strong.setForeground(QColor(tokens.ink))
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(heading, soft)
        for change in told.changes:
            cursor.insertText("\n\n", plain)
            cursor.insertText(_title(change), strong)
            for field in change.fields:
                cursor.insertText(f"\n{translated(field.field)}: ", soft)
                before, after = _value(field.before), _value(field.after)
                if change.deed is Deed.CHANGED:
                    cursor.insertText(before, plain)
                    cursor.insertText(f" {_ARROW} ", soft)
                    cursor.insertText(after, plain)
                else:
                    cursor.insertText(after if change.deed is Deed.ADDED else before, plain)
        for sentence in _left_out(told):
            cursor.insertText(f"\n\n{sentence}", soft)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _title(change: Change) -> str:
    translate = QCoreApplication.translate
    name = translated(change.subject.name)
    if change.deed is Deed.ADDED:
        return translate("History", "New: {thing}").format(thing=name)
    if change.deed is Deed.REMOVED:
        return translate("History", "Gone: {thing}").format(thing=name)
    return name


def _value(words: Words) -> str:
    told = translated(words) if isinstance(words, Phrase) else words
    return told or _NOTHING


def _left_out(told: TrailChanges) -> list[str]:
    translate = QCoreApplication.translate
    said = []
    if told.veiled:
        one = translate("History", "1 change of another annotator’s is not shown yet.")
        many = translate("History", "{count} changes of other annotators’ are not shown yet.")
        said.append(
            counted(told.veiled, one, many)
            + " "
            + translate("History", "It is once you are done with the article.")
        )
    if told.is_cut:
        said.append(translate("History", "There is more; Export… writes all of it."))
    return said
