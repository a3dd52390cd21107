"""The line that offers to bring back a statement that the highlighted step took away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from core.commands.restoring import Restored, RestoreStatement
from core.model.ids import StatementId
from core.model.trail import Subject, TrailChanges
from gui.shared.by_enter import pressed_by_enter
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_MOST_OFFERED = 100


class RestoreLine(QWidget):
    """Seen only where the step took a statement away that is not in the project now."""

    wanted = Signal(RestoreStatement)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subjects: list[Subject] = []
        self._needs_article = False
        self.which = ChoiceBox(self)
        self.which.setAccessibleName(self.tr("Which statement"))
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.said = plain_label("", "soft", self, wraps=True)
        self.button = with_look(QPushButton(self), "primary")
        pressed_by_enter(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.said, 1)
        line.addWidget(self.which, 1)
        line.addWidget(self.button)
        self.which.currentIndexChanged.connect(lambda _row: self._explain())
        self.button.clicked.connect(self._ask)
        self.hide()

    @property
    def statement(self) -> StatementId | None:
        row = max(0, self.which.currentIndex())
        return self._subjects[row].removed if row < len(self._subjects) else None

    def offer(self, told: TrailChanges) -> None:
        """Offer what the changes took away, as far as it is still gone."""
        gone = [each.subject for each in told.changes if each.subject.removed is not None]
        numbers = [each.removed for each in gone[:_MOST_OFFERED] if each.removed is not None]
        there = {each.id for each in self._desk.bridge.project.some_statements(numbers)}
        self._subjects = [each for each in gone[:_MOST_OFFERED] if each.removed not in there]
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([translated(each.name) for each in self._subjects])
        self.which.blockSignals(False)
        self.which.setVisible(len(self._subjects) > 1)
        self.setVisible(bool(self._subjects))
        self.button.setVisible(True)
        self._explain()

    def _explain(self) -> None:
        """Whose it is, and what has to come back with it."""
        statement = self.statement
        if statement is None:
            return
        owner = self._subjects[max(0, self.which.currentIndex())].owner
        acting = self._desk.bridge.project.annotator
        is_own = acting is not None and owner == acting.name
        article = self._desk.bridge.project.article_lacking(statement)
        self._needs_article = bool(article)
        barred = self._desk.bridge.why_not_written
        self.button.setVisible(is_own)
        self.button.setDisabled(bool(barred))
        if barred:
            words = barred
        elif not is_own:
            words = self.tr("Only {owner} can bring this statement back.").format(owner=owner)
        elif article:
            words = self.tr(
                "Its article, “{title}”, was taken away. It comes back with the statement."
            ).format(title=article)
        else:
            words = self.tr("This statement can come back as it was.")
        self.said.setText(words)
        self.button.setText(
            self.tr("&Restore this statement and its article")
            if article
            else self.tr("&Restore this statement")
        )

    def _ask(self) -> None:
        statement = self.statement
        if statement is not None:
            self.wanted.emit(RestoreStatement(statement, self._needs_article))

    def tell(self, done: Restored) -> None:
        """It has come back: under which names, and without what."""
        sentences = [self.tr("The statement is back. Undo takes it away again.")]
        moved = self.tr("“{old}” is now “{new}”.")
        sentences += [moved.format(old=old, new=new) for old, new in done.moved]
        lost = self.tr("It lacks “{name}”, which the codebook has no more.")
        sentences += [lost.format(name=name) for name in done.lost]
        self._desk.messages.news(" ".join(sentences))
        self.said.setText(" ".join(sentences))
        self.which.hide()
        self.button.hide()
        self.show()
