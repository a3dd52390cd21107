"""A shown window with one feature in it, as the main window would set it up, and a real project."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.commands.statements import AddStatement
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.statement import Statement, StatementParts
from core.project import Project
from gui.panels.entry_chooser import EntryChooser
from gui.shared.desk import Desk
from gui.shared.messages import Message
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from tests.core import builders

F = TypeVar("F", bound=QWidget)
Names = tuple[str | None, str | None, str | None]

HOTLINE = "Germany supports the crisis hotline"
BAN = "NATO “may” accept a ban on enlargement"
NOBODY = "Talks"
"""A passage that mentions no entry of the codebook."""


class Window(QWidget, Generic[F]):
    """The feature under test, and a stand-in for the reader that gets the focus back."""

    def __init__(self, project: Project, make: Callable[[Desk, QWidget], F]) -> None:
        super().__init__()
        settings = Settings(self)
        self.desk = Desk.make(self, settings, Theme(settings, self))
        self.desk.bridge.adopt(project)
        self.said: list[str] = []
        self.desk.messages.said.connect(self._hear)
        self.reader = QWidget(self)
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.feature = make(self.desk, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.reader)
        layout.addWidget(self.feature)
        self.resize(380, 900)

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)

    def open(self, qtbot: QtBot, article: ArticleId) -> None:
        """Show the window with the article open and the focus in the text."""
        self.desk.selection.show_article(article)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)
        self.reader.setFocus()

    @property
    def project(self) -> Project:
        return self.desk.bridge.project

    def begin(self, quote: str) -> None:
        """What the reader does when Enter is pressed on a passage."""
        self.desk.selection.begin(StatementParts((builders.quoting(quote),)))

    def record(self, *what: str | None) -> StatementId:
        """Store a statement as another view would; `what` as for `builders.parts`."""
        return self.store(builders.parts(self.project, *what))

    def store(self, parts: StatementParts) -> StatementId:
        article = self.desk.page.article
        assert article is not None
        added = self.desk.bridge.run(AddStatement(article.id, parts)).value
        assert added is not None
        return added

    def show_statement(self, statement: StatementId) -> None:
        self.desk.selection.show_statement(statement)

    @property
    def statements(self) -> list[Statement]:
        """All statements on the page as the file has them."""
        article = self.desk.page.article
        assert article is not None
        return self.project.statements(article.id, builders.own_layer(self.project))

    @property
    def stored(self) -> list[Names]:
        """Actor, stance and measure of all statements on the page, as the file has them."""
        codebook = self.project.codebook
        return [
            tuple(codebook.name_of(each.parts.entry(kind)) for kind in EntryKind)  # type: ignore[misc]
            for each in self.statements
        ]


def press(*keys: Qt.Key | str, ctrl: bool = False, shift: bool = False) -> None:
    """Real key events to whatever has the focus; a text is typed letter by letter."""
    modifiers = Qt.KeyboardModifier.NoModifier
    if ctrl:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        if isinstance(key, str):
            QTest.keyClicks(focus, key, modifiers)
        else:
            QTest.keyClick(focus, key, modifiers)


def offered(chooser: EntryChooser) -> list[str]:
    """The rows that the user sees under a field; none while the list is closed."""
    if not chooser.list.isVisible():
        return []
    model = chooser.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def highlighted(chooser: EntryChooser) -> str | None:
    index = chooser.list.currentIndex()
    return str(index.data()) if index.isValid() and chooser.list.isVisible() else None
