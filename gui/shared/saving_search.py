"""The dialog that asks under which name a search is to be kept in the project."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from core.commands.searches import MAX_SEARCH_NAME, RenameSearch, SaveSearch
from core.model.article import ArticleFilter
from core.model.search import Finds, SavedSearch
from gui.shared.desk import Desk
from gui.shared.dialog_layout import dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import Place, mark_place

_WIDTH = 400


class SavingDialog(QDialog):
    """A name for what is searched for, or another name for what is saved already."""

    def __init__(
        self,
        desk: Desk,
        wanted: ArticleFilter | SavedSearch,
        parent: QWidget,
        finds: Finds = Finds.ARTICLES,
    ) -> None:
        """`finds`: what a new one is to list."""
        super().__init__(parent)
        self._finds = finds
        mark_place(self, Place.SAVED_SEARCH)
        self._desk = desk
        self._wanted = wanted
        self._known = {each.name.casefold() for each in desk.bridge.project.saved_searches()}
        self.name = QLineEdit(self)
        self.outcome = plain_label("", "soft", self, wraps=True)
        self._trouble = TroubleLine(desk.messages, self)
        self._buttons = QDialogButtonBox(self)
        self._lay_out()
        self._fill()
        self.name.textChanged.connect(self._show_outcome)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show_outcome()

    def _lay_out(self) -> None:
        is_new = isinstance(self._wanted, ArticleFilter)
        self.setWindowTitle(self.tr("Save this search") if is_new else self.tr("Rename the search"))
        words = self.tr("Save") if is_new else self.tr("Rename")
        self.go_on = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        with_look(self.go_on, "primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = dialog_column(self)
        for widget in (self.name, self.outcome, self._trouble, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    def _fill(self) -> None:
        wanted = self._wanted
        self.name.setMaxLength(MAX_SEARCH_NAME)
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.setPlaceholderText(self.tr("Name of the search"))
        self.name.setText(wanted.text if isinstance(wanted, ArticleFilter) else wanted.name)
        self.name.selectAll()
        self.name.setFocus()

    def _show_outcome(self) -> None:
        """Say before it is done what becomes of a search that has this name already."""
        name = " ".join(self.name.text().split())
        is_known = name.casefold() in self._known
        if isinstance(self._wanted, SavedSearch):
            is_own = name.casefold() == self._wanted.name.casefold()
            is_good = bool(name) and (is_own or not is_known)
            words = self.tr("Another search has this name.") if is_known and not is_own else ""
        else:
            is_good = bool(name)
            words = self.tr("It stays in the project, for everyone who works in it.")
            if is_known:
                words = self.tr("Takes the place of the search that has this name now.")
        self.outcome.setText(words)
        self.go_on.setEnabled(is_good)
        self._trouble.hide()

    def accept(self) -> None:
        if self.go_on.isEnabled() and self._is_done():
            super().accept()

    def _is_done(self) -> bool:
        name, wanted, bridge = self.name.text(), self._wanted, self._desk.bridge
        if isinstance(wanted, SavedSearch):
            return bool(bridge.run(RenameSearch(wanted.id, name), initiator=self))
        return bool(bridge.run(SaveSearch(name, wanted, self._finds), initiator=self))


def ask_for_name(
    desk: Desk,
    wanted: ArticleFilter | SavedSearch,
    parent: QWidget,
    finds: Finds = Finds.ARTICLES,
) -> SavingDialog:
    """Ask for it without waiting for the answer."""
    dialog = SavingDialog(desk, wanted, parent, finds)
    dialog.open()
    dialog.finished.connect(dialog.deleteLater)
    return dialog
