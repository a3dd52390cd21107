"""What else than the filter line leaves statements out, each with a way to let it go."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.model.codebook import Codebook
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.model.survey import Grouping, StatementFilter
from gui.shared import statement_words as words
from gui.shared.desk import Desk
from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look
from gui.shared.words import day, literally

_LONGEST = 28
_MOST_NAMED = 4
"""More actors or measures than these are counted, not named."""


class Narrowing(QWidget):
    """One pill for each condition, with what it asks for; pressing it lets the condition go."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wanted = StatementFilter()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.hide()

    def show_filter(self, wanted: StatementFilter) -> None:
        self.wanted = wanted
        while (item := self._row.takeAt(0)) is not None:
            pill = item.widget()
            if pill is not None:
                pill.hide()
                pill.deleteLater()
        asked = self._asked(wanted)
        for condition, said in asked.items():
            self._row.addWidget(self._pill(condition, said))
        self.setVisible(bool(asked))

    def _pill(self, condition: str, said: str) -> QToolButton:
        pill = with_look(QToolButton(self), "chip")
        pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
        pill.setText(f"{literally(short)}  ×")
        pill.setToolTip(plain_tip(said))
        pill.setAccessibleName(self.tr("Only {what}; press to see all").format(what=said))
        pill.clicked.connect(lambda: self._let_go(condition))
        return pill

    def _let_go(self, condition: str) -> None:
        self.show_filter(replace(self.wanted, **{condition: None}))  # type: ignore[arg-type]
        self.changed.emit()

    def _asked(self, wanted: StatementFilter) -> dict[str, str]:
        """What each condition of the filter is called on the screen."""
        asked: dict[str, str] = {}
        for condition, grouping in (
            ("actors", Grouping.ACTOR),
            ("stances", Grouping.STANCE),
            ("measures", Grouping.MEASURE),
        ):
            entries: frozenset[EntryId | None] | None = getattr(wanted, condition)
            if entries is not None:
                asked[condition] = self._names(grouping, entries)
        if wanted.outlet is not None:
            asked["outlet"] = words.key(self._book, Grouping.OUTLET, wanted.outlet)
        if wanted.month is not None:
            asked["month"] = words.key(self._book, Grouping.MONTH, wanted.month)
        if wanted.recorded is not None:
            asked["recorded"] = self.tr("Recorded {day}").format(day=day(wanted.recorded))
        if wanted.article is not None:
            asked["article"] = self._title(wanted)
        return asked

    @property
    def _book(self) -> Codebook:
        return self._desk.bridge.codebook

    def _names(self, grouping: Grouping, entries: frozenset[EntryId | None]) -> str:
        if len(entries) > _MOST_NAMED:
            many = {
                Grouping.ACTOR: self.tr("{count} actors"),
                Grouping.MEASURE: self.tr("{count} measures"),
                Grouping.STANCE: self.tr("{count} stances"),
            }[grouping]
            return many.format(count=self.locale().toString(len(entries)))
        return ", ".join(sorted(words.key(self._book, grouping, entry) for entry in entries))

    def _title(self, wanted: StatementFilter) -> str:
        assert wanted.article is not None
        try:
            return self._desk.bridge.project.article(wanted.article).title
        except Refused:
            return self.tr("an article that is gone")
