"""All statements that pass the filter, in groups, and those of the chosen group beside them."""

from array import array
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.model.ids import EntryId
from core.model.survey import Group, Grouping, Key, StatementFilter
from core.project import Project
from gui.shared import statement_words as words
from gui.shared.actions import ActionId
from gui.shared.asking import Asker
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import Line, LinesModel, LinesView
from gui.shared.plain_table import PlainTable, come_back
from gui.shared.shares import SharingSplitter, list_first
from gui.shared.split import fill, side
from gui.survey.quotes_side import QuotesSide
from gui.survey.wish import About, Wish, tie_of

_ORDER = (Grouping.MEASURE, Grouping.ACTOR, Grouping.STANCE, Grouping.OUTLET, Grouping.MONTH)
_Choice = tuple[Grouping, Key]
"""A group, also while others are listed than those that are asked for."""


@dataclass(frozen=True, slots=True)
class _All:
    """The first line of the list: every statement that passes, whatever its group."""

    group: Group


class BrowsePane(QWidget):
    counted = Signal(int)
    """How many statements pass the filter."""
    change_wanted = Signal(Wish)
    typed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = StatementFilter(layer=desk.bridge.layer)
        self._listed = _ORDER[0]
        self._chosen: _Choice | None = None
        self._last: PlainTable | None = None
        self._groups_asker = Asker(desk.bridge, desk.messages, self)
        self._ids_asker = Asker(desk.bridge, desk.messages, self)
        self._ask_for_groups(_ORDER[0])  # while they are looked for, all else is made and styled
        self._both = SharingSplitter(self, list_first(320, 480, 1))
        self._side = side(self._both)
        self._grouping = ChoiceBox(self._side)
        self._grouping.setAccessibleName(self.tr("Group by"))
        for grouping in _ORDER:
            self._grouping.addItem(words.grouping(grouping), grouping)
        self.model = LinesModel[_All | Group](self)
        self.groups = LinesView(self.tr("Groups"), self._side)
        self.groups.setModel(self.model)
        self.groups.paint_with(LineDelegate(desk.theme, desk.bridge, self))
        self.side = QuotesSide(desk, self.tr("Statements of the group"), self._both)
        self.quotes = self.side.list
        self.hint = Hint(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fill(self._side, self._grouping, self.groups)
        self._both.addWidget(self.side)
        self._both.setStretchFactor(1, 1)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._both)
        self._body.addWidget(self.hint)
        self.setFocusProxy(self.groups)

    def _connect(self) -> None:
        self._grouping.activated.connect(self._regroup)
        self.groups.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
        self.groups.entered.connect(self.side.enter)
        self.groups.change_wanted.connect(self.side.ask_for_all)
        self.groups.focused.connect(self.side.mean_all)
        for table in (self.groups, self.quotes):
            table.focused.connect(partial(self._note_focus, table))
        self._ids_asker.failed.connect(self.side.give_up)
        self.quotes.list_wanted.connect(self.groups.setFocus)
        self.side.change_wanted.connect(self.change_wanted)
        self.groups.typed.connect(self.typed)
        self.quotes.typed.connect(self.typed)
        self._desk.theme.changed.connect(self.groups.fit_rows)

    def _note_focus(self, table: PlainTable) -> None:
        self._last = table

    def take_focus(self) -> None:
        """Put the focus where it was: into the statements of the group, or into the groups."""
        come_back(self._last, self.groups)

    def start_at_groups(self) -> None:
        """Others are to be listed: the focus goes to the groups when it comes next."""
        self._last = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still being waited for."""
        return self._groups_asker.is_busy or self._ids_asker.is_busy

    @property
    def wanted(self) -> StatementFilter:
        """What is asked for; at first the statements of the acting annotator."""
        return self._wanted

    @property
    def grouping(self) -> Grouping:
        return Grouping(self._grouping.currentData())

    def group_by(self, grouping: Grouping) -> None:
        self._grouping.setCurrentIndex(self._grouping.findData(grouping))
        self._regroup()

    def explain(self, *, is_narrow: bool) -> None:
        """What stands in place of the lists while nothing passes."""
        keys = self._desk.actions.way_to(ActionId.FOCUS_READER)
        if is_narrow:
            self.hint.explain(
                self.tr("Nothing passes the filter"),
                self.tr("Take words out of the search line, or look among everyone’s statements."),
                self.tr("Clear the filter"),
            )
            return
        self.hint.explain(
            self.tr("No statements yet"),
            self.tr(
                "Once statements are recorded, they stand here in groups: who says what, "
                "and on which measure. {keys} leads back to the desk."
            ).format(keys=keys),
        )

    def clear(self) -> None:
        """What is listed is of another project."""
        self._chosen = None
        self.model.clear()
        self.side.give_up()

    def refresh(self, wanted: StatementFilter) -> None:
        """List what passes this filter; the chosen group stays so if it is still there."""
        self._wanted = wanted
        self._ask_for_groups(self.grouping)
        if self.model.rowCount():  # else it is better to know the groups first, and soon
            self._ask_for_statements()

    def _ask_for_groups(self, grouping: Grouping) -> None:
        wanted = self._wanted
        self._groups_asker.ask(
            lambda project: project.statement_groups(grouping, wanted),
            partial(self._show_groups, grouping),
        )

    def _regroup(self) -> None:
        self._chosen = None
        self.groups.show_row(0)
        self.refresh(self._wanted)

    # Groups

    def _show_groups(self, grouping: Grouping, groups: list[Group]) -> None:
        self._listed = grouping
        every: dict[EntryId | None, int] = {}
        for group in groups:
            for stance, count in group.stances.items():
                every[stance] = every.get(stance, 0) + count
        largest = max((group.count for group in groups), default=1)
        whole = _All(Group(None, every))
        items: list[_All | Group] = [whole, *groups] if groups else []
        is_first = not self.model.rowCount()
        self.model.show(items, lambda item: self._line(grouping, item, largest))
        self._body.setCurrentWidget(self._both if groups else self.hint)
        self.groups.settle()
        self.counted.emit(whole.group.count)
        self._keep_chosen(items, is_first)

    def _keep_chosen(self, items: list[_All | Group], is_first: bool) -> None:
        keys = [self._key(item) for item in items]
        is_gone = self._chosen is not None and self._chosen not in keys
        if is_gone:
            self._chosen = None
        if is_gone or is_first:
            self._ask_for_statements()
        if items:
            self.groups.show_row(keys.index(self._chosen))

    def _line(self, grouping: Grouping, item: _All | Group, largest: int) -> Line:
        book = self._desk.bridge.codebook
        group = item.group if isinstance(item, _All) else item
        if isinstance(item, _All):
            title, size = self.tr("All"), 1.0
        else:
            title, size = words.key(book, grouping, group.key), group.count / largest
        order = [stance.id for stance in book.stances if stance.id in group.stances]
        known = [*order, *([None] if None in group.stances else [])]
        shares = tuple((words.mark(book, stance), group.stances[stance]) for stance in known)
        told = [title, words.statements(group.count)]
        for mark, count in shares:
            name = mark.entry.name if mark.entry else self.tr("no stance")
            told.append(f"{name} {count}")
        return Line(
            title, self.locale().toString(group.count), shares=shares, size=size,
            spoken=", ".join(told),
        )  # fmt: skip

    # Statements

    def _key(self, item: _All | Group) -> _Choice | None:
        return (self._listed, item.key) if isinstance(item, Group) else None

    def _choose(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None and self._key(item) != self._chosen:
            self._chosen = self._key(item)
            self._ask_for_statements()

    def _ask_for_statements(self) -> None:
        wanted = self._wanted if self._chosen is None else self._wanted.within(*self._chosen)

        def ids(project: Project) -> "array[int]":
            return project.statement_ids(wanted)

        self.side.expect(self._chosen, self._about())
        self._ids_asker.ask(ids, self.side.show_statements)

    def _about(self) -> About:
        """What the statements of the chosen group have in common."""
        if self._chosen is None:
            return About()
        (grouping, key), book = self._chosen, self._desk.bridge.codebook
        name = words.key(book, grouping, key)
        if grouping is Grouping.MEASURE and key is not None:
            name = words.last_name(book, EntryId(int(key)))
        return About(name, tie_of(grouping, is_set=bool(key)))
