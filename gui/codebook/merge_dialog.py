"""Making one entry of two: what the one would be, and which statements would follow."""

from array import array
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from core.commands.codebook_merge import MergeEntries, merged_entry
from core.model.codebook import Entry
from core.model.ids import EntryId, LayerId
from core.project import Project
from gui.codebook import words
from gui.codebook.name_line import NameLine
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.quote_view import QuotesView
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_page, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import counted

_SIZE = (640, 560)
_Uses = tuple[dict[LayerId, int], "array[int]"]


class MergeDialog(QDialog):
    merge_wanted = Signal(object, int)
    """The command, and how many statements would follow."""
    merged = Signal(object)
    """The entry that stays."""

    def __init__(self, desk: Desk, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        mark_page(self, "codebook.md")
        mark_place(self, Place.DIALOG)
        self._desk = desk
        self._merged = entry
        self._into: Entry | None = None
        self._count = 0
        self._asker = Asker(desk.bridge, desk.messages, self)
        self.setWindowTitle(self.tr("Merge"))
        self.what = plain_label("", "choice", self, wraps=True)
        self.line = NameLine(desk.bridge.codebook, entry.kind, self)
        self.line.setAccessibleName(self.tr("The entry that stays"))
        self.swap = QPushButton(self.tr("The other way round"), self)
        self.outcome = plain_label("", "soft", self, wraps=True)
        self.follow = plain_label("", "small", self, wraps=True)
        self.quotes = QuotesView(desk, words.would_follow(), self)
        self.merge = with_look(QPushButton(self), "primary")
        self._cancel = QPushButton(words.cancel(), self)
        self._lay_out()
        self.line.chosen.connect(self._take_name)
        self.swap.clicked.connect(self._swap)
        self.merge.clicked.connect(self._merge)
        self._cancel.clicked.connect(self.reject)
        self.merge.setDefault(True)
        self._show()
        self._ask()
        open_as_large_as(self, *_SIZE)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("into"), "soft", self))
        row.addWidget(self.line, 1)
        row.addWidget(self.swap)
        column = dialog_column(self)
        column.addWidget(self.what)
        column.addLayout(row)
        column.addWidget(self.outcome)
        column.addWidget(self.follow)
        column.addWidget(self.quotes, 1)
        column.addLayout(button_row(self.merge, self._cancel))

    @property
    def is_busy(self) -> bool:
        return self._asker.is_busy

    def _take_name(self) -> None:
        self._into = self.line.entry
        self._show()

    def _swap(self) -> None:
        """The chosen one goes by the other's name."""
        if self._into is not None:
            merged, self._merged = self._merged, self._into
            self.line.leave_out(self._merged.id)
            self.line.setText(merged.name)
            self._take_name()
            self._ask()

    def _ask(self) -> None:
        """Count and list what would follow."""
        entry = self._merged
        self.line.leave_out(entry.id)

        def uses(project: Project) -> _Uses:
            return project.uses_by_layer([entry]), project.statements_of(entry)

        self._asker.ask(uses, self._take)

    def _take(self, found: _Uses) -> None:
        by_layer, ids = found
        self._count = len(ids)
        self.quotes.show_statements(ids)
        self.follow.setText(self._owners(by_layer))
        self._show()

    def _owners(self, by_layer: Mapping[LayerId, int]) -> str:
        if not by_layer:
            return self.tr("It stands in no statement.")
        names = {layer.id: layer.annotator.name for layer in self._desk.bridge.project.layers()}
        told = ", ".join(
            f"{names.get(layer, '?')} {self.locale().toString(count)}"
            for layer, count in by_layer.items()
        )
        return self.tr("These statements follow, whoever recorded them: {names}.").format(
            names=told
        )

    def _show(self) -> None:
        self.what.setText(self.tr("Merge “{name}”").format(name=self._merged.name))
        self.swap.setEnabled(self._into is not None)
        self.merge.setEnabled(self._into is not None)
        one, many = self.tr("Merge 1 statement"), self.tr("Merge {count} statements")
        self.merge.setText(counted(self._count, one, many) if self._count else self.tr("Merge"))
        self.outcome.setText(self._told())

    def _told(self) -> str:
        if self._into is None:
            return self.tr("Choose the entry that stays. The other names are kept.")
        whole = merged_entry(self._into, [self._merged], self._desk.bridge.codebook)
        said = self.tr("“{name}” will also be called {names}.").format(
            name=whole.name, names=", ".join(whole.aliases)
        )
        if self._merged.definition and self._merged.definition != whole.definition:
            said += " " + self.tr("Its own definition stays; the other’s goes.")
        return said + " " + self.tr("It is one step: undo takes it back as a whole.")

    def _merge(self) -> None:
        into = self._into
        if into is not None:
            self.accept()
            self.merge_wanted.emit(MergeEntries((self._merged.id,), into.id), self._count)
            self.merged.emit(EntryId(into.id))
