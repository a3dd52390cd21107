"""Writing a statement of one's own: the text, the desk's pickers, and the versions' evidence."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.commands.codebook import AddEntry, EntryDraft
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, LayerId
from core.model.span import Span, tidied
from core.model.statement import Statement, StatementParts
from gui.adjudication import words
from gui.adjudication.about import About
from gui.adjudication.draft import Draft
from gui.adjudication.why import WhyRow
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.words import quoted
from gui.shared.writing_tools import DRAFT, MakeTools

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_KEYS, _LONGEST = 9, 160


class AnewPane(QWidget):
    """Decides nothing: says what is written now, and when that is to be decided so."""

    edited = Signal(object)
    """The Draft as it is now."""
    decided = Signal()
    left = Signal()
    stepped = Signal(bool)
    """The next case is wanted, or if so, the one before."""

    def __init__(self, desk: Desk, make_tools: MakeTools, parent: QWidget) -> None:
        super().__init__(parent)
        mark_place(self, Place.WRITING)
        self._desk = desk
        self.about: About | None = None
        self.draft = Draft()
        self.tools = make_tools(desk, self)
        self.passage, self.parts = self.tools.passage, self.tools.parts
        self.title = ShortenedLabel("choice", self)
        self.told = plain_label("", "small", self, wraps=True)
        self.quote = plain_label("", "plain", self, wraps=True)
        self._sources = QWidget(self)
        self._source_row = FlowLayout(self._sources, 8, is_last_far=False)
        self.sources: list[QPushButton] = []
        self.keys = plain_label("", "small", self, wraps=True)
        self.why = WhyRow(self, has_keys=False)
        self.lacking = plain_label("", "warning", self, wraps=True)
        self.take = with_look(QPushButton(self.tr("Decide so"), self), "primary")
        self.leave = QPushButton(self.tr("Esc  Leave the draft"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(20, 16, 16, 16)
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.told)
        left.addWidget(self.passage, 1)
        for widget in (self.keys, self.quote, self._sources):
            left.addWidget(widget)
        left.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addWidget(self.lacking, 1)
        left.addLayout(row)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addLayout(left, 1)
        columns.addWidget(self.parts)

    def _connect(self) -> None:
        passage, parts = self.passage, self.parts
        passage.evidence_wanted.connect(self._take_evidence)
        passage.mention_wanted.connect(self._take_mention)
        passage.part_wanted.connect(parts.focus_part)
        passage.digit.connect(parts.choose_stance)
        passage.left.connect(self.left)
        parts.chosen.connect(self._choose)
        parts.picked.connect(self._set)
        parts.unset.connect(lambda kind: self._set(kind, None))
        parts.created.connect(self._create)
        parts.confirmed.connect(self._go_on)
        parts.detailed.connect(self._detail)
        self.take.clicked.connect(self.decide)
        self.leave.clicked.connect(self.left)
        self.why.changed.connect(self._keep_why)
        self.why.note.done.connect(self.take.setFocus)
        for number in range(1, _MOST_KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda number=number: self.take_evidence_of(number))
        self._desk.theme.changed.connect(self._show)

    # What is shown

    def show_draft(self, about: About, draft: Draft) -> None:
        is_other = about != self.about
        self.about, self.draft = about, draft
        self.title.show_words(about.title)
        self.told.setText(
            self.tr("A statement that everybody missed who is done with the article")
            if about.is_missed
            else self.tr("None of the versions: a statement of your own about the passage")
        )
        if is_other:
            self._offer()
            others = [statement for _, statement in about.versions]
            self.tools.page.show_text(about.text, about.residue, others, self._own)
        self.why.show_choice(draft.cause, draft.note)
        self._show()
        if is_other:
            self.passage.go_to_own()

    def _offer(self) -> None:
        """A button for the evidence of each version, with its key."""
        for button in self.sources:
            self._source_row.removeWidget(button)
            button.deleteLater()
        self.sources = []
        for number, (label, _) in enumerate(self._versions, 1):
            name = self.tr("Evidence of {version}").format(version=label)
            key = f"Alt+{number}  " if number <= _MOST_KEYS else ""
            button = QPushButton(key + name, self._sources)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, number=number: self.take_evidence_of(number))
            self._source_row.addWidget(button)
            button.show()
            self.sources.append(button)
        self._sources.setVisible(bool(self.sources))

    @property
    def _versions(self) -> Sequence[tuple[str, Statement]]:
        return () if self.about is None else self.about.versions

    @property
    def _own(self) -> Statement:
        """The draft as a statement among the others."""
        article = ArticleId(0) if self.about is None else self.about.article
        return Statement(DRAFT, "", LayerId(0), article, self.draft.parts, 0)

    def _show(self) -> None:
        if self.about is None or not self._desk.bridge.is_open:
            return
        own = self._own
        self.tools.page.show_own(own)
        self.parts.show_statement(own)
        told = " […] ".join(" ".join(span.quote.split()) for span in own.parts.evidence)
        cut = told if len(told) <= _LONGEST else told[: _LONGEST - 1].rstrip() + "…"
        evidence = self.tr("Evidence: {quote}").format(quote=quoted(cut))
        self.quote.setText(evidence if told else self.tr("No evidence yet"))
        lacking = ", ".join(map(words.component, self.draft.lacking))
        still = self.tr("Still missing: {parts}").format(parts=lacking)
        self.lacking.setText(still if lacking else "")
        self.take.setEnabled(not lacking)
        keys = self._desk.actions.keys_of
        told = self.tr(
            "In the text, {start} takes the marked passage as evidence, {add} adds it, "
            "{remove} takes it out."
        )
        self.keys.setText(
            told.format(
                start=keys(ActionId.START_STATEMENT),
                add=keys(ActionId.ADD_EVIDENCE),
                remove=keys(ActionId.REMOVE_EVIDENCE),
            )
        )

    def take_focus(self) -> None:
        """The text, where there is no evidence yet; else the actor."""
        if self.draft.parts.evidence:
            self.parts.focus_part(EntryKind.ACTOR)
        else:
            self.passage.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is chosen

    def _become(self, draft: Draft) -> None:
        if draft != self.draft:
            self.draft = draft
            self.edited.emit(draft)
        self._show()

    def _set(self, kind: EntryKind, entry: EntryId | None) -> None:
        self._become(self.draft.with_entry(kind, entry))

    def _choose(self, kind: EntryKind, entry: EntryId) -> None:
        self._set(kind, entry)
        self._go_on(kind)

    def _create(self, kind: EntryKind, name: str) -> None:
        """Into the codebook at once: whoever takes back the verdict keeps the entry."""
        made = self._desk.bridge.run(AddEntry(EntryDraft(kind, name)), self)
        if made and made.value is not None:
            self._choose(kind, made.value)

    def _detail(self, parts: StatementParts) -> None:
        self._become(replace(self.draft, parts=parts))

    def _take_evidence(self, spans: tuple[Span, ...]) -> None:
        """As it would be stored: in order, and in one piece what touches."""
        text = "" if self.about is None else self.about.text
        had_evidence = bool(self.draft.parts.evidence)
        self._become(self.draft.with_evidence(tidied(spans, text)))
        missing = self.draft.missing_after(EntryKind.MEASURE)
        if not had_evidence and missing is not None:
            self.parts.focus_part(missing)

    def take_evidence_of(self, number: int) -> None:
        """That of the version with this number; the marks in the text show it."""
        if 0 < number <= len(self._versions):
            self._become(self.draft.with_evidence_of(self._versions[number - 1][1]))
            self.passage.go_to_own()

    def _take_mention(self, kind: EntryKind, span: Span) -> None:
        self._become(self.draft.with_mention(kind, span))
        if self.draft.parts.entry(kind) is None:
            self.parts.focus_part(kind)

    def _keep_why(self) -> None:
        self._become(replace(self.draft, cause=self.why.cause, note=self.why.note.text()))

    def _go_on(self, kind: EntryKind) -> None:
        """To what is missing; where nothing is, to the button that decides so."""
        missing = self.draft.missing_after(kind)
        if missing is not None:
            self.parts.focus_part(missing)
        elif self.draft.parts.evidence:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.passage.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self) -> None:
        """What is typed and not told yet goes with it."""
        self.parts.save()
        if not self.draft.lacking:
            self.decided.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control wanted. None of them is for the case beside which this stands."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self.parts.save()
            self.left.emit()
        elif key == Qt.Key.Key_F8:
            self.stepped.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ENTER:
            self._enter()

    def _enter(self) -> None:
        focused = QApplication.focusWidget()
        kind = self.parts.part_at(focused)
        if isinstance(focused, QPushButton):
            focused.click()
        elif kind is not None:
            self._go_on(kind)
