"""The details of a statement: voice, confidence, note, flag, and the project's own questions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from core.commands.statements import SetConfidence, SetField, SetFlag, SetNote, SetVoice
from core.commands.work import Command
from core.model.ids import StatementId
from core.model.statement import MAX_CONFIDENCE, FieldValue, Statement, Voice
from core.project import Project
from gui.panels.choice_rows import DotRow, WordRow
from gui.panels.extra_fields import ROW_HEIGHT, ExtraFields, row_label
from gui.panels.note_field import NoteField
from gui.panels.option_row import Option
from gui.panels.part_heading import PartHeading
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.words import voice as voice_words

Keep = Callable[[Command[None]], None]
_VOICES = tuple(Voice)
LABEL_WIDTH = 86


class Details(QWidget):
    """Stores each change at once; what is typed, at each pause or when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, keep: Keep | None = None) -> None:
        """`keep` takes what would be stored; then only what versions are compared by is asked."""
        super().__init__(parent)
        self._desk = desk
        self._keep = keep
        self._statement: StatementId | None = None
        self._project: Project | None = None
        self.voice = WordRow(self.tr("Voice"), desk.theme, self)
        self.confidence = DotRow(self.tr("Confidence"), desk.theme, self)
        self.note = NoteField(self)
        mark_place(self.note, Place.NOTE)
        self.flag = WordRow(self.tr("Flag"), desk.theme, self)
        self.fields = ExtraFields(desk, self)
        self._offer()
        self._lay_out()
        self._connect()
        self.show_statement(None)

    def _offer(self) -> None:
        tips = {
            Voice.AUTHOR: self.tr("The article itself says so."),
            Voice.QUOTED: self.tr("The actor’s own words."),
            Voice.REPORTED: self.tr("Somebody says so about the actor."),
        }
        self.voice.offer([Option(voice_words(voice), tip=tips[voice]) for voice in _VOICES])
        self.flag.offer([Option(self.tr("⚑ for review"))])
        words = {1: self.tr("a guess"), MAX_CONFIDENCE: self.tr("certain")}
        of = self.tr("{number} of {count}")
        self.confidence.offer(
            [
                Option(of.format(number=n, count=MAX_CONFIDENCE), tip=words.get(n, ""))
                for n in range(1, MAX_CONFIDENCE + 1)
            ]
        )

    def _lay_out(self) -> None:
        card = with_look(QFrame(self), "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Voice"), self.voice),
            (self.tr("Confidence"), self.confidence),
            (self.tr("Note"), self.note),
            (self.tr("Flag"), self.flag),
        )
        if self._keep is not None:
            for _, control in rows[1:]:
                control.hide()
            rows = rows[:1]
        for number, (words, control) in enumerate(rows):
            label = row_label(words, card)
            grid.addWidget(label, number, 0)
            grid.addWidget(control, number, 1)
            grid.setRowMinimumHeight(number, ROW_HEIGHT)
            if control is self.note:  # which grows: its name stays beside the first line
                label.setMinimumHeight(ROW_HEIGHT)
                grid.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        self.fields.lay_out_in(grid, len(rows))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(PartHeading(self.tr("Details"), self))
        layout.addWidget(card)

    def _connect(self) -> None:
        self.voice.chosen.connect(lambda place: self._set_voice(_VOICES[place]))
        self.voice.unset.connect(lambda: self._set_voice(None))
        self.confidence.chosen.connect(lambda place: self._set_confidence(place + 1))
        self.confidence.unset.connect(lambda: self._set_confidence(None))
        self.note.written.connect(self._write_note)
        self.flag.chosen.connect(lambda _place: self._set_flag(True))
        self.flag.unset.connect(lambda: self._set_flag(False))
        self.fields.answered.connect(self._answer)

    def show_statement(self, statement: Statement | None) -> None:
        """Show a stored statement's details; None: nothing is stored that could have any."""
        subject = None if statement is None else statement.id
        bridge = self._desk.bridge
        project = bridge.project if bridge.is_open else None
        is_other = subject is None or (subject, project) != (self._statement, self._project)
        if is_other:
            self.save()
        self.setVisible(statement is not None)
        self._statement, self._project = subject, project
        parts = None if statement is None else statement.parts
        voice = parts and parts.voice
        confidence = parts and parts.confidence
        self.voice.show_choice(_VOICES.index(voice) if voice else None)
        self.confidence.show_choice(confidence - 1 if confidence else None)
        self.note.show_note(parts.note if parts else "", is_other=is_other)
        self.flag.show_choice(0 if parts and parts.flagged else None)
        if self._project is not None:
            answers = parts.fields if parts else {}
            self.fields.show_answers(bridge.codebook.fields, answers, are_other=is_other)

    def save(self) -> None:
        """Store what is typed and not stored yet."""
        self.note.save()
        self.fields.save()

    def _set_voice(self, voice: Voice | None) -> None:
        if self._statement is not None:
            self._run(SetVoice(self._statement, voice))

    def _set_confidence(self, confidence: int | None) -> None:
        if self._statement is not None:
            self._run(SetConfidence(self._statement, confidence))

    def _write_note(self, note: str) -> None:
        if self._statement is not None:
            self._run(SetNote(self._statement, note))

    def _set_flag(self, flagged: bool) -> None:
        if self._statement is not None:
            self._run(SetFlag(self._statement, flagged))

    def _answer(self, name: str, value: FieldValue | None) -> None:
        if self._statement is not None:
            self._run(SetField(self._statement, name, value))

    def _run(self, command: Command[None]) -> None:
        """Store, if the project is still the one that was shown: ids are good in one alone."""
        bridge = self._desk.bridge
        if self._keep is not None:
            self._keep(command)
        elif bridge.is_open and bridge.project is self._project:
            bridge.run(command, initiator=self)
