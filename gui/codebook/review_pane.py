"""Statements to look over: those under an older definition, and those that a split left open."""

from array import array
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.commands.codebook_review import ConfirmStatements
from core.commands.codebook_split import DecideSplit
from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId, LayerId, StatementId
from core.project import Project
from gui.codebook import words
from gui.codebook.changing import Changing
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.lines import Line
from gui.shared.list_pane import ListPane
from gui.shared.quote_view import QuotesView
from gui.shared.words import counted, literally

_MOST_KEYS = 9


@dataclass(frozen=True, slots=True)
class Work:
    """Statements of the acting annotator to look over; `entry`: the one that is split, if one is.

    `elsewhere`: how many more wait for other annotators.
    """

    entry: Entry | None
    parts: tuple[Entry, ...]
    own: "array[int]"
    elsewhere: int


def work_of(project: Project, layer: LayerId | None) -> list[Work]:
    """Splits first, in the order of the codebook; what has nothing to do in it is left out."""
    book = project.codebook
    found = [_of_split(project, book, entry, layer) for entry in book.entries.values()
             if entry.split is not None]  # fmt: skip
    outdated = project.outdated(layer) if layer is not None else array("q")
    every = project.outdated()
    found.append(Work(None, (), outdated, len(every) - len(outdated)))
    return [work for work in found if work.own or work.elsewhere]


def _of_split(project: Project, book: Codebook, entry: Entry, layer: LayerId | None) -> Work:
    assert entry.split is not None
    own = project.undecided(entry, layer) if layer is not None else array("q")
    elsewhere = len(project.undecided(entry)) - len(own)
    return Work(entry, tuple(book.entries[part] for part in entry.split.into), own, elsewhere)


class ReviewPane(ListPane[Work]):
    def __init__(self, desk: Desk, changing: Changing, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(self.tr("What is to be looked over"))
        self.note.setText(self.tr("Statements that a change of the codebook asks about."))
        self._changing = changing
        self._pasts = Asker(desk.bridge, desk.messages, self)
        self._shown: object = self
        """Whose statements stand beside the list: the key of that; nobody's at first."""
        self._beside = QWidget(self.both)
        self.title = plain_label("", "strong", self._beside, wraps=True)
        self.told = plain_label("", "small", self._beside, wraps=True)
        self.quotes = QuotesView(desk, self.tr("Statements to look over"), self._beside)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        self.buttons: list[QPushButton] = []
        self._lay_out()
        self.quotes.typed.connect(self._take_digit)
        self.quotes.list_wanted.connect(self.list.setFocus)
        self.quotes.selection_changed.connect(self._follow_quote)
        self.hint.explain(
            self.tr("Nothing to look over"),
            self.tr(
                "Once a definition changes, the statements made under the older one stand here "
                "until they are confirmed; and where an entry is split, its statements, until it "
                "is decided to which part each belongs."
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.told)
        head.addLayout(self._answers)
        column.addLayout(head)
        column.addWidget(self.quotes, 1)
        self.lay_out(self._beside)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._pasts.is_busy

    def refresh(self) -> None:
        layer = self.desk.bridge.layer
        self.ask_for(lambda project: work_of(project, layer))

    def key(self, item: Work) -> object:
        return None if item.entry is None else item.entry.id

    def count(self, items: list[Work]) -> int:
        """How many statements wait for the acting annotator."""
        return sum(len(item.own) for item in items)

    def line(self, item: Work) -> Line:
        title = self.tr("Under an older definition")
        if item.entry is not None:
            title = self.tr("Split: {name}").format(name=item.entry.name)
        below = ""
        if item.elsewhere:
            one = self.tr("1 more waits for another annotator")
            below = counted(item.elsewhere, one, self.tr("{count} more wait for others"))
        return Line(title, self.locale().toString(len(item.own)), below)

    def show_item(self, item: Work) -> None:
        self._offer(item)
        if item.entry is None:
            self.title.setText(self.tr("Do they still hold under today’s definition?"))
            self.told.setText("")
        else:
            title = self.tr("To which part of “{name}” does each belong?")
            self.title.setText(title.format(name=item.entry.name))
            self.told.setText(
                self.tr("A digit decides the chosen statements; undo takes each decision back.")
            )
        is_same, self._shown = self.key(item) == self._shown, self.key(item)
        row = max(0, self.quotes.currentIndex().row()) if is_same else 0
        self.quotes.show_statements(item.own)
        self._choose_one(row)

    def show_split(self, entry: EntryId) -> None:
        """Look at this split as soon as it is listed."""
        self._chosen = entry

    def _offer(self, item: Work) -> None:
        """A button for each answer, with the digit that gives it."""
        for button in self.buttons:
            button.deleteLater()
        while self._answers.count():
            self._answers.takeAt(0)
        self.buttons = []
        names = [self.tr("They hold")] if item.entry is None else [
            self.tr("stays {name}").format(name=part.name) if part.id == item.entry.id
            else part.name for part in item.parts
        ]  # fmt: skip
        for number, name in enumerate(names[:_MOST_KEYS], 1):
            button = QPushButton(f"{number}  {literally(name)}", self._beside)
            button.setAccessibleName(name)
            button.setDisabled(bool(self.desk.bridge.why_not_written))
            button.clicked.connect(lambda _checked=False, number=number: self.answer(number))
            self._answers.addWidget(button)
            self.buttons.append(button)
        self._answers.addStretch(1)

    def enter(self) -> None:
        self.quotes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose_one(max(0, self.quotes.currentIndex().row()))

    def _choose_one(self, row: int) -> None:
        """The statement of that row, or the last one, where none is chosen."""
        if self.quotes.quotes.rowCount() and not self.quotes.chosen_count():
            last = self.quotes.quotes.rowCount() - 1
            self.quotes.setCurrentIndex(self.quotes.quotes.index(min(row, last)))

    def _take_digit(self, typed: str) -> None:
        if typed.isdecimal() and 0 < int(typed) <= len(self.buttons):
            self.answer(int(typed))

    def answer(self, number: int) -> None:
        """Give an answer for the chosen statements."""
        item, statements = self.chosen, tuple(self.quotes.chosen())
        if item is None or not statements:
            return
        command: ConfirmStatements | DecideSplit = ConfirmStatements(statements)
        if item.entry is not None:
            command = DecideSplit(item.entry.id, item.parts[number - 1].id, statements)
        if self._changing.answer(command, len(statements)):
            self._let_go(item, frozenset(statements))

    def _let_go(self, item: Work, answered: frozenset[StatementId]) -> None:
        """The next key is for the next statement, also before it has been asked what is left."""
        left = replace(item, own=array("q", (n for n in item.own if n not in answered)))
        listed = [left if each is item else each for each in self.model.items]
        self.show_items([each for each in listed if each.own or each.elsewhere])

    # What the definition was

    def _follow_quote(self) -> None:
        item, chosen = self.chosen, self.quotes.chosen()
        if item is None or item.entry is not None or not chosen:
            return
        number = chosen[0]
        self._pasts.ask(lambda project: _definitions(project, number), self._tell_definitions)

    def _tell_definitions(self, told: list[tuple[str, str, str]]) -> None:
        self.told.setText(
            "\n".join(
                self.tr("{name}: was “{old}”, is “{new}”").format(
                    name=name, old=old or "–", new=new or "–"
                )
                for name, old, new in told
            )
        )


def _definitions(project: Project, statement: StatementId) -> list[tuple[str, str, str]]:
    """Name, older and present definition of those entries of a statement that changed since."""
    found = project.some_statements([statement])
    if not found:
        return []
    now, then = project.codebook, project.codebook_at(found[0].codebook_revision)
    parts = (found[0].parts.actor, found[0].parts.stance, found[0].parts.measure)
    return [
        (words.name(now, part), then.entries[part].definition, now.entries[part].definition)
        for part in parts
        if part is not None
        and part in then.entries
        and then.entries[part].definition != now.entries[part].definition
    ]
