"""What a user sees of the import dialog, and where she types and clicks."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget

from gui.shared.desk import Desk


def path_line(dialog: QWidget) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def table(dialog: QWidget) -> list[list[str]]:
    view = dialog.findChild(QTableView)
    assert isinstance(view, QTableView)
    model = view.model()
    return [
        [model.index(row, place).data() or "" for place in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def report(dialog: QWidget) -> str:
    found = next(e for e in dialog.findChildren(QPlainTextEdit) if e.accessibleName() == "Report")
    return found.toPlainText() if found.isVisible() else ""


def button(dialog: QWidget, words: str) -> QPushButton:
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    return next(b for b in buttons if b.text().startswith(words))


def titles(desk: Desk) -> set[str]:
    return {article.title for article in desk.bridge.project.articles_by_uid()}
