"""A window with a real project in it, as the main window would set it up."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.model.codebook import EntryKind
from core.model.statement import Statement
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from tests.core import builders


class Window(QWidget):
    """The feature under test, and a stand-in for the reader that gets the focus back."""

    def __init__(self, project: Project, make: Callable[[Desk, QWidget], QWidget]) -> None:
        super().__init__()
        settings = Settings(self)
        self.desk = Desk.make(self, settings, Theme(settings, self))
        self.desk.bridge.adopt(project)
        self.reader = QWidget(self)
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.feature = make(self.desk, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.reader)
        layout.addWidget(self.feature)
        self.resize(380, 900)

    def begin(self, quote: str) -> None:
        """What the reader does when Enter is pressed on a passage."""
        self.desk.selection.begin((builders.quoting(quote),))

    def undo(self) -> None:
        self.desk.bridge.undo()

    @property
    def stored(self) -> list[tuple[str | None, str | None, str | None]]:
        """Actor, stance and measure of all statements on the page, as the file has them."""
        page, project = self.desk.page, self.desk.bridge.project
        assert page.article is not None
        found = project.statements(page.article.id, builders.own_layer(project))
        return [names_of(project, each) for each in found]


def names_of(project: Project, statement: Statement) -> tuple[str | None, str | None, str | None]:
    parts, codebook = statement.parts, project.codebook
    actor, stance, measure = (codebook.name_of(parts.entry(kind)) for kind in EntryKind)
    return actor, stance, measure


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Real key events to whatever has the focus; a text is typed letter by letter."""
    modifiers = modifier or Qt.KeyboardModifier.NoModifier
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        if isinstance(key, str):
            QTest.keyClicks(focus, key, modifiers)
        else:
            QTest.keyClick(focus, key, modifiers)
