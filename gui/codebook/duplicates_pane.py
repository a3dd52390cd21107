"""Entries that are likely one: each pair is merged or kept apart with one key."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_review import KeepApart
from core.duplicates import LikelyPair
from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId
from core.project import Project
from gui.codebook import words
from gui.codebook.changing import Changing
from gui.codebook.comparison import Comparison
from gui.shared.asking import Asker
from gui.shared.barred import Barred
from gui.shared.desk import Desk
from gui.shared.lines import Line
from gui.shared.list_pane import ListPane
from gui.shared.quote_view import QuotesView
from gui.shared.style_sheet import with_look
from gui.shared.words import literally


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A pair, with the codebook and the uses under which it was found."""

    pair: LikelyPair
    codebook: Codebook
    uses: dict[EntryId, int]


class DuplicatesPane(ListPane[Suggestion]):
    def __init__(self, desk: Desk, changing: Changing, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(words.likely_duplicates())
        self.note.setText(self.tr("Names that are alike, the surest first."))
        self._changing = changing
        self._quotes_asker = Asker(desk.bridge, desk.messages, self)
        beside = QWidget(self.both)
        self.comparison = Comparison(beside)
        self.merge = with_look(QPushButton(beside), "primary")
        self.other = QPushButton(beside)
        self.apart = QPushButton(self.tr("Keep apart"), beside)
        self.quotes = QuotesView(desk, words.would_follow(), beside)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.comparison)
        column.addLayout(self._ways())
        column.addWidget(self.quotes, 1)
        self.lay_out(beside)
        self.list.installEventFilter(self)
        self.merge.clicked.connect(self.enter)
        self.other.clicked.connect(self.merge_other_way)
        self.apart.clicked.connect(self.keep_apart)
        self.quotes.list_wanted.connect(self.list.setFocus)
        self.hint.explain(
            self.tr("No two names are alike"),
            self.tr(
                "Actors and measures with nearly the same names stand here: slips of the pen, "
                "the same words in another order, initials, a short form beside the whole name."
            ),
        )

    def _ways(self) -> QHBoxLayout:
        """What can be done about a pair, in a row."""
        ways = (self.merge, self.other, self.apart)
        self.merge.setToolTip(self.tr("Merge (Enter)"))
        self.other.setToolTip(self.tr("Merge the other way round (Shift+Enter)"))
        self.apart.setToolTip(self.tr("These are two; do not put them forward again (Delete)"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 4, 20, 12)
        buttons.setSpacing(8)
        for button in ways:
            buttons.addWidget(button)
        buttons.addStretch(1)
        Barred(self.desk.bridge, self, *ways)
        return buttons

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._quotes_asker.is_busy

    def refresh(self) -> None:
        self.ask_for(suggestions)

    def key(self, item: Suggestion) -> object:
        return frozenset((item.pair.keep, item.pair.merge))

    def line(self, item: Suggestion) -> Line:
        keep, merge = self._names(item)
        count = item.uses.get(item.pair.keep, 0) + item.uses.get(item.pair.merge, 0)
        score = self.locale().toString(item.pair.score)
        below = f"{words.likeness(item.pair.why)} · {score} %"
        return Line(f"{merge} → {keep}", self.locale().toString(count), below=below)

    def _names(self, item: Suggestion) -> tuple[str, str]:
        return tuple(words.name(item.codebook, each) for each in (item.pair.keep, item.pair.merge))  # type: ignore[return-value]

    def show_item(self, item: Suggestion) -> None:
        entries = item.codebook.entries
        keep, merge = entries[item.pair.keep], entries[item.pair.merge]
        self.comparison.show_entries(item.codebook, (merge, keep), item.uses)
        self.merge.setText(self.tr("Merge into “{name}”").format(name=_short(keep.name)))
        self.other.setText(self.tr("Into “{name}” instead").format(name=_short(merge.name)))

        def ask(project: Project) -> "array[int]":
            return project.statements_of(merge)

        self._quotes_asker.ask(ask, self.quotes.show_statements)

    def enter(self) -> None:
        self._merge(is_other_way=False)

    def merge_other_way(self) -> None:
        self._merge(is_other_way=True)

    def _merge(self, *, is_other_way: bool) -> None:
        if (item := self.chosen) is None:
            return
        merged, into = item.pair.merge, item.pair.keep
        if is_other_way:
            merged, into = into, merged
        if self._changing.merge(MergeEntries((merged,), into), item.uses.get(merged, 0)):
            self.drop(lambda each: merged in (each.pair.keep, each.pair.merge))

    def keep_apart(self) -> None:
        item = self.chosen
        if item is not None and self._changing.run(KeepApart(item.pair.keep, item.pair.merge)):
            self.drop(lambda each: self.key(each) == self.key(item))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.merge_other_way()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.keep_apart()
                return True
            if event.key() == Qt.Key.Key_Right:
                self.quotes.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)


def suggestions(project: Project) -> list[Suggestion]:
    """All pairs of actors and of measures, each kind the surest first."""
    uses, book = project.entry_uses(), project.codebook
    kinds = (EntryKind.ACTOR, EntryKind.MEASURE)
    found = [pair for kind in kinds for pair in project.likely_duplicates(kind)]
    return [Suggestion(pair, book, uses) for pair in found]


def _short(name: str) -> str:
    """A name as a button shows it."""
    return literally(name if len(name) <= 28 else name[:27] + "…")
