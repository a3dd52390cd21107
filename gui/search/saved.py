"""The searches that are saved in the project: opened, renamed and deleted where they stand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from core.model.search import Finds, SavedSearch
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label, plain_tip
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

_MOST = 40


class SavedSearches(QWidget):
    """One button each; not seen while there are none."""

    opened = Signal(SavedSearch)
    rename_wanted = Signal(SavedSearch)
    """F2 on its button."""
    deletion_wanted = Signal(SavedSearch)
    """Delete on its button."""
    emptied = Signal()
    """The one that had the focus is gone, and there is no other."""

    def __init__(self, indent: int, parent: QWidget) -> None:
        """`indent`: so far to the right the words before the buttons stand, in pixels."""
        super().__init__(parent)
        self._indent = indent
        self._flow = FlowLayout(self, spacing=4, is_last_far=False)
        self._buttons: list[tuple[SavedSearch, QPushButton]] = []

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Offer these; the focus stays on the one that has it, or goes to what takes its place."""
        place = next((n for n, (_, each) in enumerate(self._buttons) if each.hasFocus()), None)
        kept = None if place is None else self._buttons[place][0].id
        self._clear()
        label = plain_label(self.tr("Saved:"), "soft", self)
        label.setIndent(self._indent)
        self._flow.addWidget(label)
        for each in searches[:_MOST]:
            button = self._add(each)
            label.setMinimumHeight(button.sizeHint().height())
        self.setVisible(bool(searches))
        if place is not None:
            self._focus(kept, place)

    def _clear(self) -> None:
        self._buttons.clear()
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, search: SavedSearch) -> QPushButton:
        is_queue = search.finds is Finds.ARTICLES
        shown = search.name if is_queue else self.tr("{name} (statements)").format(name=search.name)
        button = with_look(QPushButton(literally(shown), self), "link")
        translate = QCoreApplication.translate
        name = (
            translate("Commands", "Queue: {name}")
            if is_queue
            else translate("Commands", "Statements: {name}")
        )
        button.setAccessibleName(name.format(name=search.name))
        button.setAccessibleDescription(self.tr("F2 renames it, Delete deletes it."))
        button.setToolTip(plain_tip(button.accessibleDescription()))
        button.clicked.connect(partial(self.opened.emit, search))
        self._flow.addWidget(button)
        self._buttons.append((search, button))
        return button

    def _focus(self, kept: int | None, place: int) -> None:
        every = [each for each, _ in self._buttons]
        if not every:
            self.emptied.emit()
            return
        at = next((n for n, each in enumerate(every) if each.id == kept), place)
        button = self._buttons[min(at, len(every) - 1)][1]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the buttons leave alone."""
        wanted = {Qt.Key.Key_F2: self.rename_wanted, Qt.Key.Key_Delete: self.deletion_wanted}
        search = next((each for each, button in self._buttons if button.hasFocus()), None)
        signal = wanted.get(Qt.Key(event.key()))
        if search is None or signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit(search)
