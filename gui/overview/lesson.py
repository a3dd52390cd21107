"""What stands on the overview while there is nothing to show yet: what fills it, and how."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look


class Lesson(QWidget):
    """One sentence that says what will stand here, and one that says how to get it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._what = plain_label("", "choice", self, wraps=True)
        self._how = plain_label("", "soft", self, wraps=True)
        self._step = with_look(QPushButton(self), "primary")
        self._step.clicked.connect(self._take_step)
        self._leads = ActionId.IMPORT
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 64, 0, 32)
        column.setSpacing(8)
        for label in (self._what, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._step, 0, Qt.AlignmentFlag.AlignHCenter)

    def teach(self, *, has_articles: bool) -> None:
        self._leads = ActionId.FOCUS_READER if has_articles else ActionId.IMPORT
        action, keys = self._actions[self._leads], self._actions.keys_of(self._leads)
        self._step.setText(action.text())
        if has_articles:
            self._what.setText(self.tr("No complete statement yet"))
            said = self.tr(
                "Go back to the text with {keys}, mark a passage and press Enter.\nWith the first "
                "statements you see here who stands where, and month by month how often."
            )
        else:
            self._what.setText(self.tr("Nothing to look at yet"))
            said = self.tr(
                "Import articles with {keys}: how far you are with them will stand here.\nWith the "
                "first statements you see who stands where, and month by month how often."
            )
        self._how.setText(said.format(keys=keys))

    def _take_step(self) -> None:
        self._actions[self._leads].trigger()
