"""One question of a merge at a time, with what each side says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model.codebook import Codebook
from core.model.together import USE, Question
from gui.shared.choice_box import ChoiceBox
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.tab_order import tab_through
from gui.shared.words import literally
from gui.together.question_words import choice, entry_kind, side
from gui.together.words import number


class _Side(QFrame):
    """What one of the two says."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "card")
        self._said = plain_label("", "plain", self, wraps=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(heading, "small", self))
        column.addWidget(self._said)
        column.addStretch(1)

    def show_words(self, words: str) -> None:
        self._said.setText(words)


class QuestionPane(QWidget):
    """A digit answers, and the next question follows; after the last one, all is answered."""

    answered = Signal(dict)
    """Every answer by the key of its question."""
    left = Signal(dict)
    """The answers so far."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions: Sequence[Question] = ()
        self._answers: dict[str, str] = {}
        self._codebook = Codebook()
        self._at = 0
        self._buttons: list[QPushButton] = []
        self._count = plain_label("", "soft", self)
        self._said = plain_label("", "choice", self, wraps=True)
        self._ours = _Side(self.tr("Here"), self)
        self._theirs = _Side(self.tr("In the file"), self)
        self._choices = QVBoxLayout()
        self._names = ChoiceBox(self)
        self._use = QPushButton(self.tr("Take it for this one"), self)
        self._back = QPushButton(self.tr("Previous question"), self)
        self._stop = QPushButton(self.tr("Answer later"), self)
        self._lay_out()
        self._use.clicked.connect(lambda: self._answer(USE + self._names.currentText()))
        self._back.clicked.connect(self._go_back)
        self._stop.clicked.connect(lambda: self.left.emit(dict(self._answers)))

    def _lay_out(self) -> None:
        self._names.setAccessibleName(self.tr("An entry that is here"))
        self._choices.setSpacing(8)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self._ours, 1)
        sides.addWidget(self._theirs, 1)
        instead = QHBoxLayout()
        instead.setSpacing(8)
        instead.addWidget(self._names, 1)
        instead.addWidget(self._use)
        column = dialog_column(self)
        column.addWidget(self._count)
        column.addWidget(self._said)
        column.addLayout(sides)
        column.addLayout(self._choices)
        column.addLayout(instead)
        column.addStretch(1)
        column.addLayout(button_row(self._stop, aside=self._back))

    def ask(self, questions: Sequence[Question], codebook: Codebook) -> None:
        self._questions, self._codebook = questions, codebook
        self._answers, self._at = {}, 0
        self._show()

    @property
    def _question(self) -> Question:
        return self._questions[self._at]

    def _show(self) -> None:
        question = self._question
        words = self.tr("Question {number} of {count}")
        count = number(len(self._questions))
        self._count.setText(words.format(number=number(self._at + 1), count=count))
        self._said.setText(translated(question.said))
        has_sides = bool(question.ours or question.theirs)
        for shown, said in ((self._ours, question.ours), (self._theirs, question.theirs)):
            shown.setVisible(has_sides)
            shown.show_words(side(question, said))
        self._back.setEnabled(self._at > 0)
        self._show_choices(question)
        self._show_entries(question)
        self._tab_through()

    def _show_choices(self, question: Question) -> None:
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for digit, answer in enumerate(question.choices, 1):
            words = f"{digit}   {literally(choice(question, answer))}"
            button = QPushButton(words, self)
            button.setAccessibleName(choice(question, answer))
            button.clicked.connect(lambda _checked=False, answer=answer: self._answer(answer))
            self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()  # else it takes no focus yet
            self._buttons.append(button)
        given = self._answers.get(question.key, question.answer or question.default)
        chosen = question.choices.index(given) if given in question.choices else 0
        self._buttons[chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entries(self, question: Question) -> None:
        """The entries of ours for which a new one may be taken."""
        self._names.clear()
        if question.may_use:
            kind = entry_kind(question)
            every = self._codebook.entries.values()
            self._names.addItems(sorted(entry.name for entry in every if entry.kind is kind))
        has_names = self._names.count() > 0
        self._names.setVisible(has_names)
        self._use.setVisible(has_names)

    def _tab_through(self) -> None:
        tab_through(*self._buttons, self._names, self._use, self._back, self._stop)

    def _answer(self, answer: str) -> None:
        self._answers[self._question.key] = answer
        if self._at + 1 < len(self._questions):
            self._at += 1
            self._show()
        else:
            self.answered.emit(dict(self._answers))

    def _go_back(self) -> None:
        self._at -= 1
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is an answer; the step back has its key, too."""
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(self._buttons):
            self._buttons[int(digit) - 1].click()
        elif event.key() == Qt.Key.Key_Backspace and self._at > 0:
            self._go_back()
        else:
            super().keyPressEvent(event)
