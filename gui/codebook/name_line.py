"""A line in which an entry of one kind is chosen by name or other name."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from gui.shared.style_sheet import with_look


class NameLine(QLineEdit):
    chosen = Signal()
    """What is typed names another entry than before, or none."""

    def __init__(self, codebook: Codebook, kind: EntryKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._kind = kind
        self._without: set[EntryId] = set()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            with_look(popup, "field")
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Type part of a name…"))
        self.textChanged.connect(lambda _text: self.chosen.emit())
        self.leave_out()

    def leave_out(self, *entries: EntryId) -> None:
        """These are not on offer."""
        self._without = set(entries)
        offered = (e for e in self._codebook.of_kind(self._kind) if e.id not in self._without)
        self._names.setStringList([entry.name for entry in offered if not entry.retired])

    @property
    def entry(self) -> Entry | None:
        """The entry that is named; None while none is."""
        found = self._codebook.find(self._kind, self.text().strip())
        return None if found is None or found.id in self._without else found
