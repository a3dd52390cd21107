"""A project of three people, opened in a whole window, and hands that work its dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from core.commands.assigning import AssignArticles
from core.commands.layers import AddAnnotator
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.project import Project
from gui.workplace import Workplace
from tests.gui.builders import press, project_with, wait_until, window_on

TEXTS = (
    "Berlin welcomes the talks. Warsaw rejects them.",
    "A hotline is cheap. Paris would pay for it.",
    "Nobody asked Rome. Tallinn rejects the talks.",
    "The talks go on. Berlin welcomes a hotline.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Ana's project; Ben is to read the first two articles of four."""
    path = tmp_path / "pilot.glossator"
    project = project_with(path, *TEXTS)
    project.run(AddAnnotator("Ben"))
    first = [ArticleId(n) for n in project.article_ids(None, ArticleFilter())[:2]]
    project.run(AssignArticles(tuple(first), project.annotator_named("Ben").id))
    project.close()
    return path


@pytest.fixture
def desk_window(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana") as made:
        yield made


class Hands:
    """What a user sees of the open dialog, and does in it by keys."""

    def __init__(self, window: QWidget, dialog: QDialog) -> None:
        self.window = window
        self.dialog = dialog
        self.is_closed = False
        dialog.finished.connect(self._close)
        wait_until(dialog.isActiveWindow)

    def _close(self) -> None:
        self.is_closed = True

    def wait_for_the_end(self) -> None:
        """The dialog is gone for good then."""
        wait_until(lambda: self.is_closed)

    def said(self) -> str:
        labels = [w.text() for w in self.dialog.findChildren(QLabel) if w.isVisible()]
        fields = self.dialog.findChildren(QPlainTextEdit)
        return "\n".join([*labels, *(w.toPlainText() for w in fields if w.isVisible())])

    def see(self, words: str) -> None:
        """Wait until the dialog says so."""
        wait_until(lambda: words in self.said() or words in self.buttons())

    def buttons(self) -> list[str]:
        every = self.dialog.findChildren(QAbstractButton)
        return [each.text() for each in every if each.isVisible() and each.isEnabled()]

    def type_path(self, path: Path) -> None:
        """Into the line of the path, in place of what stands there."""
        lines = self.dialog.findChildren(QLineEdit)
        line = next(each for each in lines if "Path" in each.accessibleName())
        line.setFocus()
        line.selectAll()
        line.setText(str(path))

    def tab_to(self, words: str) -> None:
        """Go on with Tab until the button of these words has the focus."""
        for _ in range(40):
            focused = self.window_focus()
            if isinstance(focused, QAbstractButton) and focused.text() == words:
                return
            press("Tab")
        raise AssertionError(f"Tab never comes to “{words}”")

    def window_focus(self) -> QWidget | None:
        return self.dialog.focusWidget()

    def table(self) -> list[list[str]]:
        found = next(t for t in self.dialog.findChildren(QTableWidget) if t.isVisible())
        cells = [
            [found.item(row, column) for column in range(found.columnCount())]
            for row in range(found.rowCount())
        ]
        return [[cell.text() for cell in row if cell is not None] for row in cells]


def open_dialog(workplace: Workplace, kind: type[QDialog]) -> Hands:
    """The dialog of that kind that has just been asked for."""
    found = [d for d in workplace.window.findChildren(kind) if d.isVisible()]
    return Hands(workplace.window, found[-1])


def opened(path: Path, name: str) -> Project:
    """The file, opened by its annotator."""
    project = Project.open(path)
    project.act_as(name)
    return project
