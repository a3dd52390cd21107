"""What to do where there is nothing to show."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.labels import plain_label


class Teaching(QWidget):
    """What stands in the column while no statement is current."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label("", "strong", self, wraps=True)
        self._words = plain_label("", "small", self, wraps=True)
        self._more = plain_label("", "small", self, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 24)
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
        has_article, _has_statements = self._shown
        if not has_article:
            self._title.setText(self.tr("Who says what about which measure"))
            self._words.setText(
                self.tr("Actor, stance and measure are chosen here while an article is open.")
            )
            self._more.clear()
            return
        if self._actions.why_barred:
            self._title.setText(self._actions.why_barred)
            self._words.clear()
        else:
            self._teach()
        self._show_walk()

    def _teach(self) -> None:
        way_to = self._actions.way_to
        self._title.setText(self.tr("Record a statement"))
        self._words.setText(
            self.tr(
                "Mark a passage with ↓ and Shift+→, then press {keys}. Dragging works as well."
            ).format(keys=way_to(ActionId.START_STATEMENT))
        )

    def _show_walk(self) -> None:
        way_to, (_has_article, has_statements) = self._actions.way_to, self._shown
        walk = self.tr("{next} and {previous} walk through the statements that are here.")
        self._more.setText(
            walk.format(
                next=way_to(ActionId.NEXT_STATEMENT), previous=way_to(ActionId.PREVIOUS_STATEMENT)
            )
            if has_statements
            else ""
        )
