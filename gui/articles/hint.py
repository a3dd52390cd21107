"""What stands where the list would be while it is empty: why, and what fills it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.model.article import ArticleFilter
from core.model.layer import ArticleState
from gui.articles.filter_words import asks_for_pattern
from gui.shared.actions import ActionId, Actions
from gui.shared.labels import plain_label


class EmptyHint(QWidget):
    """One sentence that says what is not there, and one that says how to get it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._explained = ArticleFilter(), True
        actions.keys_changed.connect(self._show)
        self._what = self._label("strong")
        self._how = self._label("soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 24, 20, 24)
        layout.setSpacing(4)
        layout.addWidget(self._what)
        layout.addWidget(self._how)
        layout.addStretch()

    def _label(self, look: str) -> QLabel:
        label = plain_label("", look, self, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def explain(self, wanted: ArticleFilter, has_articles: bool) -> None:
        self._explained = wanted, has_articles
        self._show()

    def explain_reading(self, wanted: ArticleFilter) -> None:
        """The list is still being found out."""
        is_pattern = asks_for_pattern(wanted.text)
        letter = self.tr("One letter finds very many articles.")
        pattern = self.tr("A regular expression takes a moment.")
        self._what.setText(self.tr("Reading every text…") if is_pattern else self.tr("Searching…"))
        self._what.show()
        self._how.setText(pattern if is_pattern else letter)

    def _show(self) -> None:
        wanted, has_articles = self._explained
        what, how = self._words(wanted, has_articles)
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self._how.setText(how)

    def _words(self, wanted: ArticleFilter, has_articles: bool) -> tuple[str, str]:
        if not has_articles:
            return "", self.tr("Imported articles stand here, with what is done of them.")
        if wanted.text:
            how = self.tr("Press Esc in the search line to see all articles again.")
            if wanted.states is not None:
                how = self.tr("Press Esc in the search line, or look under All.")
            return self.tr("Nothing matches “{text}”").format(text=wanted.text), how
        if wanted.is_narrow:
            return (
                self.tr("No article passes the filter"),
                self.tr("Press Esc in the search line, or take a filter away above."),
            )
        return self._words_for_state(wanted.states or frozenset())

    def _words_for_state(self, states: frozenset[ArticleState]) -> tuple[str, str]:
        words = {
            ArticleState.TO_DO: (
                self.tr("Nothing left to do"),
                self.tr("Every article is started, done or skipped."),
            ),
            ArticleState.IN_PROGRESS: (
                self.tr("Nothing started"),
                self.tr("An article is started with its first statement."),
            ),
            ArticleState.DONE: (
                self.tr("Nothing done yet"),
                self.tr("{keys} says that you are done with an article.").format(
                    keys=self._actions.way_to(ActionId.MARK_DONE)
                ),
            ),
            ArticleState.SKIPPED: (
                self.tr("Nothing skipped"),
                self.tr("{keys} skips an article that is not worth annotating.").format(
                    keys=self._actions.way_to(ActionId.SKIP_ARTICLE)
                ),
            ),
        }
        return next((words[state] for state in states), ("", ""))
