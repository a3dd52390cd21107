"""What stands on the overview while there is nothing to show yet: what fills it, and how."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.shared.actions import ActionId, Actions
from gui.shared.labels import plain_label


class Lesson(QWidget):
    """One sentence that says what will stand here, and one that says how to get it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._what = plain_label("", "choice", self, wraps=True)
        self._how = plain_label("", "soft", self, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(8)
        for label in (self._what, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)

    def teach(self, *, has_articles: bool) -> None:
        keys = self._actions.keys_of
        if not has_articles:
            self._what.setText(self.tr("Nothing to look at yet"))
            said = self.tr("Import articles with {keys}: their progress will stand here.")
            self._how.setText(said.format(keys=keys(ActionId.IMPORT)))
            return
        self._what.setText(self.tr("No complete statement yet"))
        said = self.tr(
            "Go back to the text with {keys}, mark a passage and press Enter. With the first "
            "statements you see here who stands where, month by month."
        )
        self._how.setText(said.format(keys=keys(ActionId.FOCUS_READER)))
