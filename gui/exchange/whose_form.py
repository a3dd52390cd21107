"""Whose annotations of a file come in, and as whose."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.exchange.annotations.assembling import WhoseLayers
from core.exchange.annotations.inspecting import Inspection
from gui.exchange.annotation_words import who_annotated
from gui.exchange.pages import plain
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label


class WhoseForm(QWidget):
    """A choice among the names in the file; a line for a name where the file has none."""

    changed = Signal()

    def __init__(self, me: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._told = plain("", "soft", self)
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(self.tr("Whose annotations come in"))
        self._line = QLineEdit(me, self)
        self._line.setAccessibleName(self.tr("Annotator"))
        self._asked = plain_label(self.tr("The file names nobody. Annotator:"), "soft", self)
        self._suggestions = QCheckBox(self.tr("A program made them: they are suggestions"), self)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._asked)
        line.addWidget(self._line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._told)
        layout.addWidget(self._box)
        layout.addLayout(line)
        layout.addWidget(self._suggestions)
        for hidden in (self._asked, self._line, self._box):
            hidden.hide()
        self._box.activated.connect(self.changed)
        self._line.textEdited.connect(self.changed)
        self._suggestions.toggled.connect(self.changed)

    @property
    def whose(self) -> WhoseLayers:
        chosen = self._box.currentData() if self._box.isVisibleTo(self) else None
        if self._line.isVisibleTo(self):
            chosen = self._line.text().strip() or None
        return WhoseLayers(chosen, as_suggestions=self._suggestions.isChecked())

    def show_names(self, seen: Inspection) -> None:
        names = tuple(dict.fromkeys((*seen.annotators, *seen.programs)))
        self._told.setText(who_annotated(seen))
        is_unnamed = "" in names
        self._told.setVisible(not is_unnamed)
        for widget in (self._asked, self._line):
            widget.setVisible(is_unnamed)
        self._box.setVisible(len(names) > 1 and not is_unnamed)
        self._suggestions.setVisible(bool(seen.annotators))
        if names != self._names:
            self._names = names
            self._offer(names)

    def _offer(self, names: tuple[str, ...]) -> None:
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self.tr("All of them, each in a layer of her own"), None)
            for name in names:
                self._box.addItem(self.tr("Only {name}").format(name=name), name)
