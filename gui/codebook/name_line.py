"""A line in which an entry of one kind is chosen by name or other name."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from gui.shared.style_sheet import with_look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NameLine(QLineEdit):
    """Enter takes the first that is offered, until an entry is named."""

    chosen = Signal()
    """What is typed names another entry than before, or none."""

    def __init__(self, codebook: Codebook, kind: EntryKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.codebook = codebook
        self._kind = kind
        self._without: set[EntryId] = set()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            with_look(popup, "field")
            popup.installEventFilter(self)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Type part of a name…"))
        self.textChanged.connect(lambda _text: self.chosen.emit())
        self.leave_out()

    def take_codebook(self, codebook: Codebook, kind: EntryKind) -> None:
        """Names are of this one now; what is on offer follows with `leave_out`."""
        self.codebook = codebook
        self._kind = kind
        self._without = set()

    def leave_out(self, *entries: EntryId) -> None:
        """These are not on offer."""
        self._without = set(entries)
        offered = (e for e in self.codebook.of_kind(self._kind) if e.id not in self._without)
        self._names.setStringList([n for e in offered if not e.retired for n in e.names])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first name that matches, where none is named yet."""
        if event.key() in _ENTER and self.entry is None and self._take_first():
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter above the list, with none of it chosen, is meant for its first name."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if is_enter and event.type() == QEvent.Type.KeyPress:
            popup = self.completer().popup()
            if popup is not None and not popup.currentIndex().isValid() and self._take_first():
                popup.hide()
                return True
        return super().eventFilter(watched, event)

    def _take_first(self) -> bool:
        """False where nothing that is on offer holds what is typed."""
        completer = self.completer()
        if self.entry is None and self.text().strip():
            completer.setCompletionPrefix(self.text().strip())
            if first := completer.currentCompletion():
                self.setText(first)
                return True
        return False

    @property
    def entry(self) -> Entry | None:
        """The entry that is named; None while none is."""
        found = self.codebook.find(self._kind, self.text().strip())
        return None if found is None or found.id in self._without else found
