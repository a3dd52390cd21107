"""What a page away from the desk needs to let somebody write a statement: a text and the pickers.

A page is handed these as it is made; who makes them knows the features that they come from.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.statement import Statement
from core.text.sentences import Range
from gui.shared.bridge import Bridge
from gui.shared.desk import Desk
from gui.shared.offsets import Offsets
from gui.shared.page import Page
from gui.shared.selection import Selection

DRAFT = StatementId(-1)
"""The number of a statement that is written and stored nowhere."""


class StillPage(Page):
    """A page that holds what it is shown, and follows nothing."""

    def __init__(self, bridge: Bridge, selection: Selection, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self._bridge = bridge
        self._selection = selection
        self._clear()

    def show_text(
        self, text: str, residue: tuple[Range, ...], others: Sequence[Statement], own: Statement
    ) -> None:
        """`others`: statements that are seen in the text, numbered as they come."""
        self._clear()
        self.text, self.residue, self.offsets = text, residue, Offsets(text)
        self.statements = [*others, own]
        self._renumber()
        self._selection.show_statement(own.id)
        self.loaded.emit()

    def show_own(self, own: Statement) -> None:
        """The statement that is written is another now."""
        if self.statements and self.statements[-1] != own:
            self.statements = [*self.statements[:-1], own]
            self.edited.emit(frozenset({own.id}))

    def number_of(self, statement: StatementId) -> int | None:
        return None if statement == DRAFT else super().number_of(statement)


class PassageField(QWidget):
    """The text of a StillPage, in which passages are chosen as in the reader."""

    evidence_wanted = Signal(object)
    """The spans that are to be the evidence."""
    mention_wanted = Signal(EntryKind, object)
    """The Span in which a part is named."""
    part_wanted = Signal(EntryKind)
    digit = Signal(int)
    """A digit typed in the text: the stance."""
    left = Signal()
    """Esc, where there is nothing to let go of."""

    def go_to_own(self) -> None:
        """Show where the evidence of the statement that is written stands."""
        raise NotImplementedError


class PartsField(QWidget):
    """The desk's pickers. What is chosen is shown as soon as `show_statement` says so."""

    chosen = Signal(EntryKind, object)
    """A part, and the EntryId for it; the next part is to have the focus."""
    picked = Signal(EntryKind, object)
    """The same, where the focus goes on by itself."""
    unset = Signal(EntryKind)
    created = Signal(EntryKind, str)
    confirmed = Signal(EntryKind)
    """What is chosen stays; on to the next part."""
    detailed = Signal(object)
    """The StatementParts with another voice, or another answer to a further question."""

    def show_statement(self, own: Statement) -> None:
        raise NotImplementedError

    def focus_part(self, kind: EntryKind) -> None:
        raise NotImplementedError

    def part_at(self, widget: QWidget | None) -> EntryKind | None:
        """The part to which a widget belongs."""
        raise NotImplementedError

    def choose_stance(self, digit: int) -> None:
        """The stance of that digit, as if it had been chosen."""
        raise NotImplementedError

    def save(self) -> None:
        """Tell what is typed and not told yet."""
        raise NotImplementedError

    def prepare_next(self) -> bool:
        """Build one thing ahead that a first key press would wait for; False once all is there."""
        raise NotImplementedError


@dataclass(frozen=True)
class WritingTools:
    page: StillPage
    passage: PassageField
    parts: PartsField


MakeTools = Callable[[Desk, QWidget], WritingTools]
