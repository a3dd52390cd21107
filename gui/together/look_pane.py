"""What a merge would bring: layers in a table, the rest in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from core.model.together import MergedFile, MergedLayer, MergeReport, Question
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.together.counts_table import CountsTable
from gui.together.words import (
    beside_layers,
    cancel,
    heading_of_rehearsal,
    layer_headings,
    outcome,
    question_count,
)

_LEAST_LINES = 3


class _Lines(QPlainTextEdit):
    """Text to read, as high as it needs where there is room, and else scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        # The document of plain text tells its height in lines, with those that are wrapped.
        return QSize(super().sizeHint().width(), self._height(self.document().size().height()))

    def minimumSizeHint(self) -> QSize:
        lines = min(_LEAST_LINES, self.document().size().height())
        return QSize(super().minimumSizeHint().width(), self._height(lines))

    def _height(self, lines: float) -> int:
        around = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        return round(lines * self.fontMetrics().lineSpacing() + around) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class LookPane(QWidget):
    """Nothing has changed yet: bring it in, answer what is asked, take other files, or leave."""

    wanted = Signal()
    questions_wanted = Signal(tuple)
    other_files_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report = MergeReport((), ())
        self._heading = plain_label("", "choice", self, wraps=True)
        self._layers = CountsTable(self.tr("Layers of the files"), layer_headings(), self)
        self._lines = with_look(_Lines(self), "field")
        self._review = with_look(QPushButton(self), "link")
        self._revise = with_look(QPushButton(self), "link")
        self._trouble = plain_label("", "warning", self, wraps=True)
        self._go_on = with_look(QPushButton(self), "primary")
        self._cancel = QPushButton(cancel(), self)
        self._others = QPushButton(self.tr("Other files…"), self)
        self._lay_out()
        self._go_on.clicked.connect(self._act)
        self._review.clicked.connect(lambda: self.questions_wanted.emit(self._decided))
        self._revise.clicked.connect(lambda: self.questions_wanted.emit(self._answered))
        self._cancel.clicked.connect(self.left)
        self._others.clicked.connect(self.other_files_wanted)

    def _lay_out(self) -> None:
        self._lines.setAccessibleName(self.tr("Codebook, articles, and what is left out"))
        column = dialog_column(self)
        column.addWidget(self._heading)
        column.addWidget(self._layers)
        column.addWidget(self._lines)
        column.addStretch(1)
        for link in (self._revise, self._review):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._trouble)
        column.addLayout(button_row(self._go_on, self._cancel, aside=self._others))
        self._trouble.hide()

    @property
    def _decided(self) -> tuple[Question, ...]:
        """What was decided without asking, because one answer is the likely one."""
        return tuple(each for each in self._report.questions if each.default is not None)

    @property
    def _answered(self) -> tuple[Question, ...]:
        return tuple(each for each in self._report.questions if each.is_decided)

    def show_report(self, report: MergeReport, trouble: str = "") -> None:
        self._report = report
        self._heading.setText(heading_of_rehearsal(report))
        rows = [_row(file, layer) for file in report.files for layer in file.layers]
        self._layers.fill(rows)
        self._layers.setVisible(bool(rows))
        self._show_lines()
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._name_buttons()
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self) -> None:
        files = self._report.files
        lines = []
        for file in files:
            said = beside_layers(file)
            if said and len(files) > 1:
                lines.append(file.name)
            lines += said
        self._lines.setPlainText("\n".join(lines))
        self._lines.updateGeometry()
        self._lines.setVisible(bool(lines))

    def _name_buttons(self) -> None:
        report = self._report
        asked = self.tr("Answer {questions}…")
        questions = question_count(len(report.open_questions))
        is_new = report.has_changed or report.open_questions or report.is_decided_alone
        if report.open_questions:
            self._go_on.setText(asked.format(questions=questions))
        elif report.is_decided_alone:
            self._go_on.setText(self.tr("Keep what was decided"))
        else:
            self._go_on.setText(self.tr("Bring it in") if is_new else self.tr("Close"))
        self._cancel.setVisible(bool(is_new))
        self._go_on.setDefault(True)
        for link, words, about in (
            (self._revise, self.tr("Answered: {questions}…"), self._answered),
            (self._review, self.tr("Decided without asking: {questions}…"), self._decided),
        ):
            link.setText(words.format(questions=question_count(len(about))))
            link.setVisible(bool(about))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The step back leads to what was answered."""
        if event.key() == Qt.Key.Key_Backspace and self._answered:
            self.questions_wanted.emit(self._answered)
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if self._report.open_questions:
            self.questions_wanted.emit(self._report.open_questions)
        elif self._report.has_changed or self._report.is_decided_alone:
            self.wanted.emit()
        else:
            self.left.emit()


def _row(file: MergedFile, layer: MergedLayer) -> Sequence[str | int]:
    counts = (layer.added, layer.changed, layer.removed, layer.states)
    return (file.name, layer.annotator, outcome(layer), *counts)
