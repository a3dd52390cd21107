"""A list of statements under what they have in common, with the way to change them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.model.ids import StatementId
from gui.shared import statement_words as words
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.quote_view import QuotesView
from gui.shared.words import counted
from gui.survey.wish import About, Wish, change_of


class QuotesSide(QWidget):
    """The list, and above it a title, how many there are, and a button to change them.

    The button says what would be changed: the chosen statements while the focus is or was last in
    this list, and all of them while it is in the list beside it. F2 does the same.
    Between `expect` and `show_statements` the list is of a moment ago: nothing is changed by it.
    Whoever wants all of them changed meanwhile has that once it is known which they are.
    """

    change_wanted = Signal(Wish)
    """These statements are to be changed: the chosen ones, or all of them."""

    def __init__(self, desk: Desk, name: str, parent: QWidget, *, is_narrow: bool = False) -> None:
        """`is_narrow`: there is no room for the button to say what the statements are about."""
        super().__init__(parent)
        self._is_narrow = is_narrow
        self._title = plain_label("", "strong", self)
        self._count = plain_label("", "soft", self)
        self.change = QPushButton(self)
        self.list = QuotesView(desk, name, self)
        self._bridge = desk.bridge
        self._subject: object = None
        self._about = About()
        self._is_expecting = self._is_wished = False
        self._means_all = True
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.selection_changed.connect(self._tell)
        self.list.change_wanted.connect(self.ask_for_change)
        self.list.focused.connect(self._mean_chosen)
        self.change.clicked.connect(self.ask_for_change)
        desk.bridge.project_changed.connect(self._tell)
        self._tell()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self._title.hide()

    def show_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.show()

    def expect(self, subject: object, about: About) -> None:
        """The statements of `subject` are being looked for; of another, none is chosen yet."""
        self._is_expecting = True
        self._about = about
        if subject != self._subject:
            self._subject, self._is_wished = subject, False
            self.list.clearSelection()
        self._tell()

    @property
    def is_expecting(self) -> bool:
        """Whether it is still being looked for which statements they are."""
        return self._is_expecting

    def give_up(self) -> None:
        """What was looked for is not to be had: what stands here is of something else."""
        self.show_statements(())
        self._subject = None

    def show_statements(self, ids: Iterable[int]) -> None:
        is_wished = self._is_wished
        self._is_expecting = self._is_wished = False
        self.list.show_statements(ids)
        if is_wished and self.isVisible():
            self.ask_for_all()

    def enter(self) -> None:
        """Put the focus on the first statement, if there is one."""
        if self.list.quotes.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def mean_all(self) -> None:
        """The focus went to what stands beside: a change is one of all statements."""
        self._means_all = True
        self._tell()

    def _mean_chosen(self) -> None:
        self._means_all = False
        self._tell()

    def ask_for_change(self) -> None:
        """What the button says is to be changed."""
        if not self._means_all and (chosen := self.list.chosen()):
            self.change_wanted.emit(Wish(chosen, self._about))
        else:
            self.ask_for_all()

    def ask_for_all(self) -> None:
        """All of them are to be changed, as soon as it is known which they are."""
        if self._is_expecting:
            self._is_wished = True
        elif ids := self.all_ids():
            self.change_wanted.emit(Wish(ids, self._about, is_all=True))

    def all_ids(self) -> list[StatementId]:
        model = self.list.quotes
        return [StatementId(number) for number in model.ids_between(0, model.rowCount() - 1)]

    def _tell(self) -> None:
        total, chosen = self.list.quotes.rowCount(), self.list.chosen_count()
        if self._means_all:
            chosen = 0
        is_barred = bool(self._bridge.why_not_written)
        self.change.setEnabled(not is_barred and (total > 0 or self._is_expecting))
        self.change.setToolTip(self.tr("Change a part of them at once (F2)"))
        if self._is_expecting and not chosen:
            self._count.clear()
            self.change.setText(self.tr("Change all…"))
            return
        self._count.setText(words.statements(total))
        self.change.setText(self._told(total, chosen))

    def _told(self, total: int, chosen: int) -> str:
        if not self._is_narrow:
            return change_of(chosen or total, self._about, is_all=not chosen) + "…"
        if chosen:
            one, many = self.tr("Change 1…"), self.tr("Change {count}…")
        else:
            one, many = self.tr("Change it…"), self.tr("Change all {count}…")
        return counted(chosen or total, one, many)
