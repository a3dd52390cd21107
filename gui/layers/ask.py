"""The dialog that asks who is annotating."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QWidget,
)

from core.commands.layers import MAX_ANNOTATOR_NAME, AddAnnotator
from gui.layers.names import annotators, name_of_user
from gui.shared.desk import Desk
from gui.shared.dialog_layout import dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import Place, mark_place

_WIDTH = 400
_ROWS_SHOWN = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def ask_annotator(desk: Desk, parent: QWidget | None, *, new: bool = False) -> QDialog:
    """Ask who is annotating, without waiting for the answer.

    Esc leaves the project open as it was, readable without an annotator. With `new`, a new name
    is wanted and the known ones are not offered.
    """
    dialog = AnnotatorDialog(desk, parent, new=new)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class NameLine(QLineEdit):
    """A line whose arrow keys go through the list above it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class AnnotatorDialog(QDialog):
    """One name: typed, or chosen from those that annotate here already."""

    def __init__(self, desk: Desk, parent: QWidget | None, *, new: bool = False) -> None:
        super().__init__(parent)
        mark_place(self, Place.ANNOTATOR)
        self._desk = desk
        self._known = annotators(desk.bridge.project)
        self._offers = not new and bool(self._known)
        self.setWindowTitle(self.tr("New annotator") if new else self.tr("Who is annotating?"))
        self._names = with_look(QListWidget(self), "field")
        self._name = NameLine(self)
        self._outcome = plain_label("", "soft", self, wraps=True)
        self._trouble = TroubleLine(desk.messages, self)
        self._buttons = QDialogButtonBox(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_outcome()

    def _lay_out(self) -> None:
        self._go_on = self._buttons.addButton(
            self.tr("Annotate"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        with_look(self._go_on, "primary")
        self._buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = dialog_column(self)
        why = self.tr(
            "Everyone works in a layer of their own, so that nobody overwrites another’s "
            "statements and they can be compared later."
        )
        layout.addWidget(plain_label(why, "plain", self, wraps=True))
        for widget in (self._names, self._name, self._outcome, self._trouble, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    def _fill(self) -> None:
        self._name.setMaxLength(MAX_ANNOTATOR_NAME)
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.setAccessibleName(self.tr("Name of the annotator"))
        self._names.setAccessibleName(self.tr("Annotators of this project"))
        self._names.addItems(self._known)
        self._names.setVisible(self._offers)
        shown = min(_ROWS_SHOWN, self._names.count())
        self._names.setFixedHeight(max(1, shown) * self._names.sizeHintForRow(0) + 12)
        self._propose()
        self._name.selectAll()
        self._name.setFocus()

    def _propose(self) -> None:
        """Whoever works here already; a new name only where that is nobody yet."""
        if self._offers:
            acting = self._desk.bridge.project.annotator
            name = "" if acting is None else acting.name
            self._name.setText(name if name in self._known else self._known[0])
            self._mark_in_list()
        elif not self._known:
            self._name.setText(name_of_user())

    def _mark_in_list(self) -> None:
        """Make the row of the name current; none for a name that is not there."""
        with QSignalBlocker(self._names):
            self._names.setCurrentRow(
                self._known.index(self.name) if self.name in self._known else -1
            )

    def _step(self, rows: int) -> None:
        """Go through the list from the name line; it stops at both ends."""
        at = self._names.currentRow()
        if self._offers:
            first = 0 if rows > 0 else len(self._known) - 1
            self._take_row(first if at < 0 else min(max(at + rows, 0), len(self._known) - 1))

    def _take_row(self, row: int) -> None:
        if row >= 0:
            self._names.setCurrentRow(row)
            self._name.setText(self._known[row])
            self._name.selectAll()

    def _connect(self) -> None:
        self._names.currentRowChanged.connect(self._take_row)
        self._names.itemActivated.connect(self.accept)
        self._name.stepped.connect(self._step)
        self._name.textEdited.connect(self._mark_in_list)
        self._name.textChanged.connect(self._show_outcome)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def _show_outcome(self) -> None:
        """Say before it is done whether this makes a new annotator or goes on as a known one."""
        barred = self._desk.bridge.why_not_written
        is_new = bool(self.name) and self.name not in self._known
        if not self.name:
            words = self.tr("Type a name.")
        elif not is_new:
            words = self.tr("Goes on in the layer of {name}.").format(name=self.name)
        elif barred:
            words = barred
        else:
            words = self.tr("Begins a new, empty layer for {name}.").format(name=self.name)
        self._outcome.setText(words)
        self._go_on.setEnabled(bool(self.name) and not (is_new and barred))
        self._trouble.hide()

    def accept(self) -> None:
        bridge = self._desk.bridge
        if not self.name:
            return
        if self.name in self._known or bridge.run(AddAnnotator(self.name), initiator=self):
            bridge.act_as(self.name)
            super().accept()
