"""Title and facts above the text; a hint takes the place of the facts while there is one."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.model.article import Article
from core.model.layer import ArticleState
from gui.reader.hint import HintLine
from gui.reader.view import MARGIN_BESIDE, MARGIN_LEFT, MARGIN_RIGHT
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme
from gui.shared.words import day

_TITLE_PIXELS = 21


class Header(QWidget):
    """Shows what is known of the open article in two quiet lines; a hint makes it no higher."""

    def __init__(self, theme: Theme, hint: HintLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = hint
        self._title = with_look(QLabel(), "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._facts = with_look(QLabel(), "soft")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._column = layout = QVBoxLayout(self)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addLayout(self._one_place(self._facts, hint))
        theme.changed.connect(self._zoom)
        self.stand_beside(is_right_to_left=False)
        self._zoom()

    def _one_place(self, facts: QLabel, hint: HintLine) -> QGridLayout:
        """The facts keep their room while the hint stands over it."""
        kept = facts.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        facts.setSizePolicy(kept)
        place = QGridLayout()
        for label in (facts, hint):
            place.addWidget(label, 0, 0)
        hint.hide()
        hint.spoke.connect(hint.setVisible)
        hint.spoke.connect(facts.setHidden)
        return place

    def _zoom(self) -> None:
        """The title grows with the text; the style sheet alone decides of fonts it names."""
        pixels = round(_TITLE_PIXELS * self._theme.zoom / 100)
        self._title.setStyleSheet(f"font-size: {pixels}px;")

    def show_article(self, article: Article, state: ArticleState) -> None:
        details = article.details
        self._title.setText(details.title)
        facts = [
            details.outlet,
            details.author,
            day(details.published, is_long=True),
            self.tr("{count} words").format(count=QLocale().toString(article.words)),
            self._state(state),
        ]
        self._facts.setText(" · ".join(_isolated(fact) for fact in facts if fact))

    def stand_beside(self, *, is_right_to_left: bool) -> None:
        """Stand above the text, whose margin of stripes is on the side where its lines begin."""
        left, right = MARGIN_LEFT, MARGIN_RIGHT
        if is_right_to_left:
            left, right = MARGIN_BESIDE, left + right - MARGIN_BESIDE
        self._column.setContentsMargins(left, 16, right, 10)
        sides = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._facts, self._hint):
            label.setAlignment(sides | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)

    def _state(self, state: ArticleState) -> str:
        return {
            ArticleState.TO_DO: "",
            ArticleState.IN_PROGRESS: self.tr("in progress"),
            ArticleState.DONE: self.tr("done"),
            ArticleState.SKIPPED: self.tr("skipped"),
        }[state]


def _isolated(fact: str) -> str:
    """The words as they are, whichever way their neighbours on the line are read."""
    return f"\u2068{fact}\u2069"
