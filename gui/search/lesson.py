"""What stands under an empty field: the language of searches by examples that can be clicked."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.model.codebook import Codebook
from core.text.completing import written
from gui.search.saved import SavedSearches
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

_WIDTH = 760
_INDENT = 13
"""So far within a button its words stand."""


class Lesson(QWidget):
    chosen = Signal(str)
    """This search is to be tried."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._examples: QWidget | None = None
        self.saved = SavedSearches(_INDENT, self)
        self._column.addStretch(2)
        what = plain_label(self.tr("Search texts, titles and statements at once"), "choice", self)
        how = plain_label(
            self.tr(
                "Words that stand side by side must all occur. Choose an example to try it, and "
                "change it as you like."
            ),
            "soft",
            self,
            wraps=True,
        )
        self._column.addWidget(what)
        self._column.addWidget(how)
        self._column.addWidget(self.saved)
        self._column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addLayout(self._column)
        layout.addStretch(1)
        for label in (what, how):
            label.setIndent(_INDENT)
        how.setFixedWidth(_WIDTH)

    @property
    def examples(self) -> list[QPushButton]:
        return [] if self._examples is None else self._examples.findChildren(QPushButton)

    def show_examples(self, book: Codebook, outlets: list[str]) -> None:
        """Examples that name what there is in the project."""
        if self._examples is not None:
            self._examples.deleteLater()
        self._examples = QWidget(self)
        grid = QGridLayout(self._examples)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for row, (query, meaning) in enumerate(_told(book, outlets)):
            button = with_look(QPushButton(literally(query), self._examples), "link")
            button.setAccessibleName(f"{query}: {meaning}")
            button.clicked.connect(lambda _on=False, query=query: self.chosen.emit(query))
            grid.addWidget(button, row, 0)
            said = plain_label(meaning, "soft", self._examples)
            grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self._column.insertWidget(3, self._examples)


def _told(book: Codebook, outlets: list[str]) -> list[tuple[str, str]]:
    """Each example with what it finds."""
    translate = QCoreApplication.translate
    actor = written(next((each.name for each in book.actors if not each.retired), "Poland"))
    outlet = written(outlets[0] if outlets else "Reuters")
    return [
        ('talks "joint statement"', translate("Search", "a word and a phrase, both of them")),
        ("negotiat* OR summit", translate("Search", "words that begin so, or another word")),
        ("agreement -nuclear", translate("Search", "the one word without the other")),
        (
            f"actor:{actor} stance:1",
            translate("Search", "what an actor says at one end of the scale"),
        ),
        (
            f"outlet:{outlet} date:2025-01..2025-03",
            translate("Search", "of one outlet, between two months"),
        ),
        ("/restor(e|ing) relations?/", translate("Search", "a regular expression, in every text")),
    ]
