"""What is behind a figure: a list of disagreements, and the versions of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.agreement.behind import Behind, SideBySide
from core.model.layer import Layer
from core.model.phrase import Refused, Unavailable
from core.project import Project
from gui.agreement.passages import differing_words, versions
from gui.shared import statement_words
from gui.shared.desk import Desk
from gui.shared.jobs import Task
from gui.shared.labels import plain_label
from gui.shared.lines import Line
from gui.shared.list_pane import ListPane
from gui.shared.running import launch
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look
from gui.shared.versions import Versions
from gui.shared.words import counted

_AT_ONCE = 500


class DisagreementsPane(ListPane[SideBySide]):
    """Enter, or a double click, opens the passage in the reader."""

    list_width = (380, 520)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._names: Sequence[str] = ()
        self._wanted: Behind | None = None
        self.is_looking = False
        """Whether what is listed is not known yet."""
        self.list.setAccessibleName(self.tr("Disagreements"))
        self.versions = Versions(desk.theme, self)
        self.lay_out(self.versions)
        self.note.hide()
        self._asker.failed.connect(lambda: self._list([]))

    def open(self, wanted: Behind, layers: Sequence[Layer]) -> None:
        """List what is behind a figure."""
        self._wanted, self.is_looking = wanted, True
        self.hint.explain(self.tr("Looking for the statements…"), "")
        self._chosen = None
        self.show_items([])
        self.refresh(layers)

    def refresh(self, layers: Sequence[Layer]) -> None:
        """List it as it is now; what is chosen stays so."""
        wanted = self._wanted
        if wanted is None:
            return
        names = {layer.id: layer.annotator.name for layer in layers}
        if not names.keys() >= set(wanted.layers):
            self._asker.drop()
            self._list([])
            return
        self._names = [names[layer] for layer in wanted.layers]
        self._asker.ask(lambda project: found_behind(project, wanted), self._list)

    def clear(self) -> None:
        self._chosen = None
        self._wanted = None
        self._asker.drop()
        self._list([])

    def _list(self, items: list[SideBySide]) -> None:
        self.is_looking = False
        self.hint.explain(
            self.tr("Nothing here"), self.tr("What stood behind this figure is gone by now.")
        )
        self.show_items(items)

    def show_items(self, items: list[SideBySide]) -> None:
        former = self.model.items
        super().show_items(items)
        if len(former) > _AT_ONCE and former is not items:
            every = list(former)
            launch(Task(lambda _tell: _let_go(every)))
        if not items:
            self.versions.show_versions(())

    def line(self, item: SideBySide) -> Line:
        book = self.desk.bridge.codebook
        said = [
            " · ".join(
                (
                    statement_words.name(book, each.actor),
                    statement_words.name(book, each.stance),
                    statement_words.last_name(book, each.measure),
                )
            )
            for each in item.statements
        ]
        return Line(item.title, differing_words(item), " | ".join(dict.fromkeys(said)))

    def key(self, item: SideBySide) -> object:
        return item.article, tuple(each.uid for each in item.statements)

    def show_item(self, item: SideBySide) -> None:
        try:
            text = self.desk.bridge.project.text(item.article)
        except (Refused, Unavailable) as error:
            self.desk.messages.refused(error)
            return
        book = self.desk.bridge.codebook
        self.versions.show_versions(versions(item, self._names, text, book))

    def enter(self) -> None:
        item = self.model.item(self.list.currentIndex().row())
        if item is not None:
            self.desk.selection.go_to(item.article, *item.place)


def _let_go(every: list[SideBySide]) -> None:
    """Free them, some at a time: to free tens of thousands at once would hold the window up."""
    while every:
        del every[-_AT_ONCE:]


class BehindFigure(QWidget):
    """The disagreements behind a figure under what they are, with the way back to the figures."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "paper").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = with_look(QPushButton(self.tr("← Agreement"), self), "link")
        self.back.setAccessibleName(self.tr("Back to agreement"))
        self.back.clicked.connect(self.left)
        self._title = ShortenedLabel("choice", self)
        self._count = plain_label("", "soft", self)
        self.pane = DisagreementsPane(desk, self)
        self.pane.counted.connect(self._show_count)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 8)
        head.setSpacing(8)
        for widget in (self.back, self._title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane)

    def open(self, title: str, wanted: Behind, layers: Sequence[Layer]) -> None:
        self._title.show_words(title)
        self.pane.open(wanted, layers)

    def _show_count(self, count: int) -> None:
        one, many = self.tr("1 passage"), self.tr("{count} passages")
        self._count.setText("" if self.pane.is_looking else counted(count, one, many))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def found_behind(project: Project, wanted: Behind) -> list[SideBySide]:
    """All that is meant, in the order in which the articles came and of the text in each; called
    beside the desk."""
    from core.agreement.behind import behind
    from core.agreement.parts import parts_of

    articles = None if wanted.articles is None else sorted(wanted.articles)
    parts = parts_of(project.codebook)
    found = [
        each
        for article in project.compared(wanted.layers, articles)
        for each in behind(wanted, article, parts)
    ]
    return sorted(found, key=lambda each: (each.article, each.place))
