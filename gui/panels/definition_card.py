"""What the codebook says of a measure: its definition, with examples for and against."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.model.codebook import Entry
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look

MAX_EXAMPLES = 2


class DefinitionCard(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_look(self, "card")
        self._name = plain_label("", "strong", self, wraps=True)
        self._lines = [plain_label("", "small", self, wraps=True) for _ in range(3)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for label in (self._name, *self._lines):
            layout.addWidget(label)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        lines = [] if entry is None else self._said_of(entry)
        self.setVisible(any(lines))
        if entry is None:
            return
        self._name.setText(entry.name)
        for label, words in zip(self._lines, lines, strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(self.tr("Definition of {name}").format(name=entry.name))
        self.setAccessibleDescription(" ".join(words for words in lines if words))

    def _said_of(self, entry: Entry) -> list[str]:
        examples = " · ".join(each.text for each in entry.examples[:MAX_EXAMPLES])
        against = " · ".join(each.text for each in entry.counter_examples[:MAX_EXAMPLES])
        return [
            entry.definition,
            self.tr("Example: {examples}").format(examples=examples) if examples else "",
            self.tr("Not: {examples}").format(examples=against) if against else "",
        ]
