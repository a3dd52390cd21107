"""What a user sees of annotations on their way in, and what she chooses and types there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot


def outcome(dialog: QWidget) -> str:
    """What the dialog says would come in."""
    fields = dialog.findChildren(QPlainTextEdit)
    return next((f.toPlainText() for f in fields if f.accessibleName() == "What would come in"), "")


def called(dialog: QWidget) -> dict[str, str]:
    """What everybody in the file is called here."""
    found = boxes(dialog, "What ", " is called here")
    return {name: box.currentText() for name, box in found.items()}


def boxes(dialog: QWidget, before: str, behind: str) -> dict[str, QComboBox]:
    """Those whose names are made so, by what stands in the middle."""
    names = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    return {
        name.removeprefix(before).removesuffix(behind): box
        for name, box in names.items()
        if name.startswith(before) and name.endswith(behind)
    }


def choose(dialog: QWidget, name: str, words: str, qtbot: QtBot) -> None:
    """Go to the line that begins with those words, by keys."""
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if not box.currentText().startswith(words):
            qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText().startswith(words)


def call_otherwise(dialog: QWidget, name: str, here: str, qtbot: QtBot) -> None:
    """Type what somebody in the file is called here."""
    line = boxes(dialog, "What ", " is called here")[name].lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, here)
    qtbot.keyClick(line, Qt.Key.Key_Return)
