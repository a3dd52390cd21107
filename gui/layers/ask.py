"""The dialog that asks who is annotating."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from core.commands.layers import AddAnnotator
from gui.layers.names import annotators, name_of_user
from gui.shared.desk import Desk
from gui.shared.messages import Message, Tone
from gui.shared.style_sheet import with_look

_WIDTH = 400
_LONGEST_NAME = 100
_ROWS_SHOWN = 6


def ask_annotator(desk: Desk, parent: QWidget | None, *, new: bool = False) -> QDialog:
    """Ask who is annotating, without waiting for the answer.

    Esc leaves the project open as it was, readable without an annotator. With `new`, a new name
    is wanted and the known ones are not offered.
    """
    dialog = AnnotatorDialog(desk, parent, new=new)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class AnnotatorDialog(QDialog):
    """One name: typed, or chosen from those that annotate here already."""

    def __init__(self, desk: Desk, parent: QWidget | None, *, new: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = annotators(desk.bridge.project)
        self._offers = not new and bool(self._known)
        self.setWindowTitle(self.tr("New annotator") if new else self.tr("Who is annotating?"))
        self._names = with_look(QListWidget(self), "field")
        self._name = QLineEdit(self)
        self._outcome = self._label("", "soft")
        self._trouble = self._label("", "warning")
        self._buttons = QDialogButtonBox(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_outcome()

    def _label(self, words: str, look: str) -> QLabel:
        label = with_look(QLabel(words, self), look)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        self._go_on = self._buttons.addButton(
            self.tr("Annotate"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        with_look(self._go_on, "primary")
        self._buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        why = self.tr(
            "Everyone works in a layer of their own, so that nobody overwrites another’s "
            "statements and they can be compared later."
        )
        layout.addWidget(self._label(why, "plain"))
        for widget in (self._names, self._name, self._outcome, self._trouble, self._buttons):
            layout.addWidget(widget)
        self._trouble.hide()
        self.setMinimumWidth(_WIDTH)

    def _fill(self) -> None:
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.setAccessibleName(self.tr("Name of the annotator"))
        self._names.setAccessibleName(self.tr("Annotators of this project"))
        self._names.addItems(self._known)
        self._names.setVisible(self._offers)
        shown = min(_ROWS_SHOWN, self._names.count())
        self._names.setFixedHeight(max(1, shown) * self._names.sizeHintForRow(0) + 12)
        user = name_of_user()
        self._name.setText("" if user in self._known and not self._offers else user)
        self._name.selectAll()
        self._name.setFocus()

    def _connect(self) -> None:
        self._names.currentTextChanged.connect(self._name.setText)
        self._names.itemActivated.connect(self.accept)
        self._name.textChanged.connect(self._show_outcome)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._desk.messages.said.connect(self._show_trouble)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def _show_outcome(self) -> None:
        """Say before it is done whether this makes a new annotator or goes on as a known one."""
        if not self.name:
            words = self.tr("Type a name.")
        elif self.name in self._known:
            words = self.tr("Goes on in the layer of {name}.").format(name=self.name)
        else:
            words = self.tr("Begins a new, empty layer for {name}.").format(name=self.name)
        self._outcome.setText(words)
        self._go_on.setEnabled(bool(self.name))
        self._trouble.hide()

    def _show_trouble(self, message: Message) -> None:
        if message.tone is not Tone.NEWS:
            self._trouble.setText(message.text)
            self._trouble.show()

    def accept(self) -> None:
        bridge = self._desk.bridge
        if not self.name:
            return
        if self.name in self._known or bridge.run(AddAnnotator(self.name), initiator=self):
            bridge.act_as(self.name)
            super().accept()
