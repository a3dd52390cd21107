"""What the eye sees change without the focus moving, told to those who listen to the screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.statement import Statement
from gui.reader.panel import ReaderPanel
from gui.shared.desk import Desk
from gui.shared.messages import Message


class Announcer(QObject):
    """Speaks of messages, of the passage that the keys have come to, and of what was recorded."""

    announced = Signal(str)

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._told = ""
        self._complete: set[StatementId] = set()
        desk.messages.said.connect(self._tell_message)
        desk.page.loaded.connect(self._look_anew)
        desk.page.edited.connect(self._tell_recorded)
        desk.selection.statement_changed.connect(self._tell_statement)
        reader.input.moved.connect(self._tell_passage)
        reader.recorder.changed.connect(self._tell_passage)
        reader.jumps.missed.connect(self.announce)
        reader.find_bar.told.connect(self.announce)

    def announce(self, words: str) -> None:
        self.announced.emit(words)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._reader.view, words)
            QAccessible.updateAccessibility(event)

    def _tell_message(self, message: Message) -> None:
        self.announce(message.text)

    def _tell_passage(self) -> None:
        """The words of the passage, once for each place."""
        cursor = self._reader.input.cursor
        span = None if cursor is None else cursor.span
        words = "" if span is None else span.quote
        if words and words != self._told:
            self.announce(words)
        self._told = words

    def _look_anew(self) -> None:
        self._told = ""
        self._complete = {s.id for s in self._desk.page.statements if not s.is_draft}
        article = self._desk.page.article
        if article is not None:
            self.announce(article.title)

    def _tell_recorded(self, touched: frozenset[StatementId]) -> None:
        """A statement is complete since a moment ago: say that it is saved, and what it says."""
        for number in touched:
            statement = self._desk.page.statement(number)
            if statement is None or statement.is_draft:
                self._complete.discard(number)
            elif number not in self._complete:
                self._complete.add(number)
                self.announce(self.tr("Saved: {words}").format(words=self._words(statement)))

    def _tell_statement(self) -> None:
        current = self._desk.page.current
        if current is not None:
            said = self.tr("Statement {number}: {words}")
            number = self._desk.page.number_of(current.id)
            self.announce(said.format(number=number, words=self._words(current)))

    def _words(self, statement: Statement) -> str:
        book = self._desk.bridge.codebook
        names = [
            book.name_of(statement.parts.entry(kind)) or missing
            for kind, missing in (
                (EntryKind.ACTOR, self.tr("no actor")),
                (EntryKind.STANCE, self.tr("no stance")),
                (EntryKind.MEASURE, self.tr("no measure")),
            )
        ]
        return ", ".join(names)
