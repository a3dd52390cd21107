"""The page of the codebook: its entries, what is to be looked over, duplicates and revisions."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.commands.codebook_split import SplitEntry
from core.model.changes import Changes
from core.model.codebook import Entry
from core.model.ids import EntryId
from gui.codebook import words
from gui.codebook.changing import Changing
from gui.codebook.entries_pane import EntriesPane
from gui.codebook.files import CodebookFiles
from gui.shared.barred import Barred
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.room import Room
from gui.shared.style_sheet import with_look
from gui.shared.tabs import Tabs
from gui.shared.window_places import Place

if TYPE_CHECKING:
    from gui.codebook.duplicates_pane import DuplicatesPane
    from gui.codebook.review_pane import ReviewPane
    from gui.codebook.revisions_pane import RevisionsPane

    Pane = EntriesPane | ReviewPane | DuplicatesPane | RevisionsPane

_ENTRIES, _REVIEW, _DUPLICATES, _REVISIONS = range(4)
_SETTLING_MS = 40


class CodebookPage(Room):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Place.CODEBOOK, _SETTLING_MS, parent)
        self._uid = ""
        self.changing = Changing(desk, self)
        self.files = CodebookFiles(desk, self.changing, self)
        self._head = with_look(QWidget(self), "panel")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = (
            self.tr("Entries"),
            self.tr("To look over"),
            words.likely_duplicates(),
            self.tr("Revisions"),
        )
        self.tabs = Tabs(names, self._head)
        self._stack = QStackedWidget(self)
        self.entries = EntriesPane(desk, self.changing, self._stack)
        self._panes: dict[int, Pane] = {}
        self._take_in(_ENTRIES, self.entries)
        self._lay_out()
        self.tabs.chosen.connect(self._show_pane)
        self.entries.merge_wanted.connect(self._merge)
        self.entries.split_wanted.connect(self._split)
        desk.bridge.changed.connect(self._follow)
        desk.bridge.project_changed.connect(self._start_over)
        self._start_over()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 12, 12, 12)
        head.setSpacing(8)
        head.addWidget(plain_label(words.codebook(), "choice", self._head))
        head.addSpacing(16)
        head.addWidget(self.tabs)
        head.addStretch(1)
        self.bring_in = QPushButton(self.tr("Import…"), self._head)
        self.bring_in.clicked.connect(self.files.ask_which)
        write = QPushButton(self.tr("Export…"), self._head)
        write.clicked.connect(self.files.ask_where_to)
        head.addWidget(self.bring_in)
        head.addWidget(write)
        Barred(self._desk.bridge, self, self.bring_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come."""
        waits = self._settling.isActive() or self.files.is_busy
        return waits or any(pane.is_busy for pane in self._panes.values())

    # The views, made when they are first looked at

    @property
    def review(self) -> "ReviewPane":
        if _REVIEW not in self._panes:
            from gui.codebook.review_pane import ReviewPane

            self._count(_REVIEW, ReviewPane(self._desk, self.changing, self._stack))
        return cast("ReviewPane", self._panes[_REVIEW])

    @property
    def duplicates(self) -> "DuplicatesPane":
        if _DUPLICATES not in self._panes:
            from gui.codebook.duplicates_pane import DuplicatesPane

            self._count(_DUPLICATES, DuplicatesPane(self._desk, self.changing, self._stack))
        return cast("DuplicatesPane", self._panes[_DUPLICATES])

    @property
    def revisions(self) -> "RevisionsPane":
        if _REVISIONS not in self._panes:
            from gui.codebook.revisions_pane import RevisionsPane

            self._take_in(_REVISIONS, RevisionsPane(self._desk, self._stack))
        return cast("RevisionsPane", self._panes[_REVISIONS])

    def _take_in(self, number: int, pane: "Pane") -> None:
        self._panes[number] = pane
        self._stack.addWidget(pane)

    def _count(self, number: int, pane: "ReviewPane | DuplicatesPane") -> None:
        """Take a pane in whose findings are counted on its tab."""
        self._take_in(number, pane)
        pane.counted.connect(lambda count: self.tabs.show_count(number, count or None))

    @property
    def _pane(self) -> "Pane":
        """What is shown."""
        match self.tabs.current:
            case 1:
                return self.review
            case 2:
                return self.duplicates
            case 3:
                return self.revisions
        return self.entries

    def _show_pane(self, _number: int) -> None:
        self.entries.save()
        pane = self._pane
        self._stack.setCurrentWidget(pane)
        self._refresh()
        self.take_focus()

    def show_entry(self, entry: EntryId) -> None:
        """What is said of it, among the entries."""
        self.tabs.show_tab(_ENTRIES)
        self.entries.show_entry(entry)
        self.take_focus()

    def take_focus(self) -> None:
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.entries.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        is_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_M and is_control and self.tabs.current == _ENTRIES:
            (self.entries.ask_split if is_shifted else self.entries.ask_merge)()
        elif key == Qt.Key.Key_Delete and self.entries.tree.hasFocus():
            self.entries.remove()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self._is_stale = False
        if self._desk.bridge.is_open:
            self._pane.refresh()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if not (changes.codebook or changes.statements or changes.distinct_entries):
            return
        if changes.codebook and self.isVisible():
            self._refresh()
        else:
            self._refresh_soon()

    def _start_over(self) -> None:
        """Another project, or another annotator acts."""
        bridge = self._desk.bridge
        self._is_stale = True
        if bridge.is_open and bridge.project.uid != self._uid:
            self._uid = bridge.project.uid
            for pane in self._panes.values():
                pane.clear()
        if bridge.is_open and self.isVisible():
            self._refresh()

    def _merge(self, entry: Entry) -> None:
        from gui.codebook.merge_dialog import MergeDialog

        dialog = MergeDialog(self._desk, entry, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merge_wanted.connect(self.changing.merge)
        dialog.merged.connect(self.entries.show_entry)
        dialog.finished.connect(lambda _code: self.take_focus())
        dialog.open()
        dialog.line.setFocus()

    def _split(self, entry: Entry) -> None:
        from gui.codebook.split_dialog import SplitDialog

        dialog = SplitDialog(self._desk, entry, self.entries.uses_of(entry.id), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.split_wanted.connect(self._begin_split)
        dialog.finished.connect(lambda _code: self.take_focus())
        dialog.open()
        dialog.names.setFocus()

    def _begin_split(self, command: SplitEntry) -> None:
        """Split, and go to what is to be decided, if anything is."""
        if self.changing.run(command) and self.entries.uses_of(command.entry):
            self.review.show_split(command.entry)
            self.tabs.show_tab(_REVIEW)
