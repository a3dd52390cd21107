"""Writing a statement anew: actor, stance, measure, and whose evidence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QFormLayout, QPushButton, QWidget

from core.model.codebook import EntryKind
from core.model.ids import EntryId
from core.model.span import Span
from core.model.statement import StatementParts
from core.model.verdict import Component
from gui.adjudication import words
from gui.adjudication.versions import row_name
from gui.shared import statement_words
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.words import invitation

if TYPE_CHECKING:
    from core.reading.casebook import CaseView

_WIDTH, _LONGEST = 560, 44


class WriteDialog(QDialog):
    """Begins with what most versions say."""

    written = Signal(object)
    """The StatementParts."""

    def __init__(self, desk: Desk, view: "CaseView", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write a statement anew"))
        self._desk = desk
        self._view = view
        self.boxes = {kind: self._box(kind) for kind in EntryKind}
        self.evidence = self._evidence_box()
        self.take = with_look(QPushButton(self.tr("Decide so"), self), "primary")
        self.take.setDefault(True)
        cancel = QPushButton(words.cancel(), self)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for kind, box in self.boxes.items():
            form.addRow(row_name(_PARTS[kind]), box)
        form.addRow(row_name(Component.EVIDENCE), self.evidence)
        column = dialog_column(self)
        told = self.tr("None of the versions: a statement of your own about the same passage.")
        column.addWidget(plain_label(told, "soft", self, wraps=True))
        column.addLayout(form)
        column.addLayout(button_row(cancel, self.take))
        self.take.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        self.setFixedWidth(_WIDTH)
        self.boxes[EntryKind.ACTOR].setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _box(self, kind: EntryKind) -> QComboBox:
        """All that may be chosen; typing finds any part of a name."""
        box = ChoiceBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(row_name(_PARTS[kind]))
        _let_be_narrow(box)
        codebook = self._desk.bridge.codebook
        for entry in codebook.of_kind(kind):
            if not entry.retired:
                box.addItem(statement_words.name(codebook, entry.id), entry.id)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(invitation(kind))
        box.setCurrentIndex(box.findData(self._usual(kind)))
        box.currentTextChanged.connect(self._check)
        return box

    def _usual(self, kind: EntryKind) -> EntryId | None:
        """What most say, or the first one."""
        wanted = self._view.majority.parts.get(_PARTS[kind])
        statements = [v.statement for v in self._view.versions if v.statement is not None]
        chosen = [s for s in statements if s.id == wanted] or statements
        return chosen[0].parts.entry(kind) if chosen else None

    def _evidence_box(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(row_name(Component.EVIDENCE))
        _let_be_narrow(box)
        seen: list[tuple[Span, ...]] = []
        for version in self._view.versions:
            spans = () if version.statement is None else version.statement.parts.evidence
            if spans and spans not in seen:
                seen.append(spans)
                quote = " […] ".join(" ".join(span.quote.split()) for span in spans)
                cut = quote if len(quote) <= _LONGEST else quote[: _LONGEST - 1].rstrip() + "…"
                box.addItem(f"{version.label}: {cut}", spans)
                box.setItemData(box.count() - 1, quote, Qt.ItemDataRole.ToolTipRole)
        return box

    def _chosen(self, kind: EntryKind) -> EntryId | None:
        """What stands in the box by its whole name."""
        box = self.boxes[kind]
        row = box.findText(box.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return None if row < 0 else EntryId(box.itemData(row))

    def _check(self) -> None:
        if hasattr(self, "take"):
            self.take.setEnabled(all(self._chosen(kind) is not None for kind in EntryKind))

    def _take(self) -> None:
        parts = StatementParts(evidence=tuple(self.evidence.currentData()))
        for kind in EntryKind:
            parts = parts.with_entry(kind, self._chosen(kind))
        self.accept()
        self.written.emit(parts)


_PARTS = {
    EntryKind.ACTOR: Component.ACTOR,
    EntryKind.STANCE: Component.STANCE,
    EntryKind.MEASURE: Component.MEASURE,
}


def _let_be_narrow(box: QComboBox) -> None:
    """A long name in the list does not widen the dialog."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(24)
