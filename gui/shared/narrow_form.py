"""What of the chosen layers is to go out: by state, entry and day; and how gold goes out."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.exchange.choosing import refuse_odd_days
from core.exchange.format import ExportOptions
from core.model.codebook import Codebook, EntryKind
from core.model.layer import ArticleState
from core.model.phrase import Refused
from gui.shared.flow import FlowLayout
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_DAY_WIDTH = 124
"""Pixels, for a day and the hint that stands in its place."""


class NarrowForm(QWidget):
    """Asks for nothing at first: then everything goes out.

    `is_slim`: there is no room for the days beside the entry; and how gold goes out is asked for
    elsewhere.
    """

    changed = Signal()

    def __init__(self, codebook: Codebook, parent: QWidget, *, is_slim: bool = False) -> None:
        super().__init__(parent)
        self._is_slim = is_slim
        self._names = QStringListModel(self)
        self.offer(codebook)
        words = (
            (ArticleState.DONE, self.tr("Articles that are done")),
            (ArticleState.IN_PROGRESS, self.tr("that are started")),
            (ArticleState.SKIPPED, self.tr("that are skipped")),
        )
        self._states = {state: QCheckBox(said, self) for state, said in words}
        self._entry = self._line(self.tr("Any entry"), self.tr("Statements with"))
        self._since = self._line(self.tr("From 2025-03"), self.tr("Published from"))
        self._until = self._line(self.tr("To 2025-03-31"), self.tr("Published to"))
        self._unresolved = QCheckBox(self.tr("Also what waits for a decision, marked"), self)
        self._votes = QCheckBox(self.tr("With how many annotators said what"), self)
        self._lay_out()
        self._connect()
        self.set_gold(is_gold=False)

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        names = QCompleter(self._names, self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := names.popup()) is not None:
            with_look(popup, "field")
        self._entry.setCompleter(names)
        row = QHBoxLayout()
        row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0 if self._is_slim else 16)
        column.setSpacing(8)
        if self._is_slim:
            column.addWidget(self._entry)
        else:
            row.addWidget(self._entry, 1)
        for line in (self._since, self._until):
            if not self._is_slim:
                line.setFixedWidth(_DAY_WIDTH)
            row.addWidget(line)
        column.addLayout(row)
        states = QWidget(self)
        beside = FlowLayout(states, 16, is_last_far=False)
        for box in self._states.values():
            beside.addWidget(box)
        column.addWidget(states)
        for box in (self._unresolved, self._votes):
            column.addWidget(box)

    def _connect(self) -> None:
        for box in (*self._states.values(), self._unresolved, self._votes):
            box.toggled.connect(self.changed)
        for line in (self._entry, self._since, self._until):
            line.textChanged.connect(self.changed)

    def offer(self, codebook: Codebook) -> None:
        """These entries to choose from."""
        self._entries = _by_label(codebook)
        if self._names.stringList() != list(self._entries):
            self._names.setStringList(list(self._entries))

    def clear(self) -> None:
        """Ask for nothing."""
        for line in (self._entry, self._since, self._until):
            line.clear()
        for box in (*self._states.values(), self._unresolved, self._votes):
            box.setChecked(False)

    def set_gold(self, *, is_gold: bool) -> None:
        """Offer what gold alone can be asked for."""
        for box in (self._unresolved, self._votes):
            box.setVisible(is_gold)

    @property
    def trouble(self) -> str:
        """What keeps the wishes from being understood; empty where nothing does."""
        typed = self._entry.text().strip()
        if typed and self._chosen is None:
            return self.tr("“{name}” is not in the codebook.").format(name=typed)
        try:
            refuse_odd_days(self._since.text().strip(), self._until.text().strip())
        except Refused as refusal:
            return translated(refusal.phrase)
        return ""

    @property
    def _chosen(self) -> tuple[EntryKind, str] | None:
        return self._entries.get(self._entry.text().strip())

    def narrowed(self, options: ExportOptions) -> ExportOptions:
        """The same options with what is asked for here."""
        chosen = self._chosen
        return replace(
            options,
            states=frozenset(state for state, box in self._states.items() if box.isChecked()),
            entries=() if chosen is None else (chosen,),
            since=self._since.text().strip(),
            until=self._until.text().strip(),
            with_unresolved=not self._unresolved.isHidden() and self._unresolved.isChecked(),
            with_votes=not self._votes.isHidden() and self._votes.isChecked(),
        )


def _by_label(codebook: Codebook) -> dict[str, tuple[EntryKind, str]]:
    """Every entry by its name, with its kind where another kind has the name as well."""
    words = {
        EntryKind.ACTOR: QCoreApplication.translate("Export", "{name} (actor)"),
        EntryKind.STANCE: QCoreApplication.translate("Export", "{name} (stance)"),
        EntryKind.MEASURE: QCoreApplication.translate("Export", "{name} (measure)"),
    }
    found: dict[str, tuple[EntryKind, str]] = {}
    for kind in (EntryKind.MEASURE, EntryKind.ACTOR, EntryKind.STANCE):
        for entry in codebook.of_kind(kind):
            label = entry.name
            if label in found:
                label = words[kind].format(name=entry.name)
            found[label] = (kind, entry.name)
    return found
