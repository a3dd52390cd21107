"""What is seen of a network: the choices above, the picture or the table, the time below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.networks.network import Slice
from core.networks.periods import ALWAYS, Period
from gui.networks import words
from gui.networks.choices import Choices
from gui.networks.counting import MOST_NODES, Drawn
from gui.networks.holder import PictureHolder
from gui.networks.picture import NOTHING, NetworkPicture
from gui.networks.table import TiesTable
from gui.networks.time_line import TimeLine
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.labels import plain_label
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look

_NOWHERE = Slice(ALWAYS, NOTHING)


class NetworkView(QWidget):
    opened = Signal(object)
    """A Node or Edge, whose statements are wanted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drawn: Drawn | None = None
        self.choices = Choices(self)
        self.time = TimeLine(self)
        self._make_head()
        self._make_body()
        self._lay_out()
        self._connect()
        self.clear()

    def _make_head(self) -> None:
        self.as_picture = self._way(self.tr("Picture"))
        self.as_table = self._way(self.tr("Table"))
        self.as_picture.setChecked(True)
        self._ways = QButtonGroup(self)
        for button in (self.as_picture, self.as_table):
            self._ways.addButton(button)
        self.save = with_look(QToolButton(self), "quiet")
        self.save.setText(self.tr("Save…"))
        self.save.setToolTip(self.tr("As a picture, or as data for another program"))
        self.busy = plain_label("", "small", self)

    def _way(self, name: str) -> QToolButton:
        button = with_look(QToolButton(self), "pill")
        button.setText(name)
        button.setCheckable(True)
        return button

    def _make_body(self) -> None:
        self.holder = PictureHolder(self)
        self.picture = NetworkPicture(self.tr("Network"), self._desk.theme, self.holder)
        self.holder.hold(self.picture)
        self.table = TiesTable(self)
        self.lesson = Hint(self)
        self.told = ShortenedLabel("soft", self)
        self.counts = plain_label("", "small", self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(plain_label(words.title(), "title", self))
        head.addSpacing(16)
        head.addWidget(self.busy)
        head.addStretch(1)
        for button in (self.as_picture, self.as_table, self.save):
            head.addWidget(button)
        paper = with_look(QWidget(self), "paper")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body = QStackedLayout(paper)
        for widget in (self.holder, self.table, self.lesson):
            self._body.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.choices)
        column.addWidget(self.choices.further)
        column.addWidget(paper, 1)
        column.addLayout(foot)
        column.addWidget(self.time)

    def _connect(self) -> None:
        self._ways.buttonClicked.connect(lambda _button: self._show_way())
        self.choices.threshold_changed.connect(lambda _weight: self._show_slice())
        self.time.moved.connect(lambda _at: self._show_slice())
        self.picture.opened.connect(self.opened)
        self.picture.told.connect(self.told.show_words)
        self.table.opened.connect(self.opened)
        self._desk.theme.changed.connect(self.picture.refresh)

    def take_focus(self) -> None:
        """To the network, or to the choices where there is none."""
        shown = self._body.currentWidget()
        wanted: QWidget = self.choices.kind if shown in (self.lesson, None) else shown
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def threshold(self) -> float:
        return self.choices.threshold.value()

    @property
    def shown_slice(self) -> Slice:
        if self._drawn is None or not self._drawn.slices:
            return _NOWHERE
        return self._drawn.slices[min(self.time.at, len(self._drawn.slices) - 1)]

    # What there is to show

    def say(self, sentence: str) -> None:
        self.busy.setText(sentence)

    def clear(self) -> None:
        self._drawn = None
        self.time.offer(())
        self._show_slice()

    def teach(self) -> None:
        """Nobody has said anything yet."""
        self.clear()
        self.say("")
        self.lesson.explain(
            self.tr("No statements, no network"),
            self.tr(
                "As soon as one layer holds complete statements, it is drawn here who agrees with "
                "whom on what."
            ),
        )
        self._body.setCurrentWidget(self.lesson)

    def fail(self) -> None:
        """What is chosen could not be counted; a message says why."""
        self.clear()
        self.say("")
        self.lesson.explain(
            self.tr("The network could not be drawn"),
            self.tr("Choose something else above, or come to this page again to try once more."),
        )
        self._body.setCurrentWidget(self.lesson)

    def show_drawn(self, drawn: Drawn, *, is_other: bool) -> None:
        """`is_other`: other ties than before, of which other weights are worth seeing."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._drawn = drawn
        self.say("")
        if is_other:
            self.choices.show_threshold(drawn.usual_threshold)
        self.time.offer(drawn.slices, Period(*drawn.coded.span) if drawn.coded.span else ALWAYS)
        self._show_slice()
        if had_focus and self.picture.hasFocus():
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_slice(self) -> None:
        drawn, shown = self._drawn, self.shown_slice.network
        if drawn is None:
            self.counts.clear()
            self.save.setEnabled(False)
            return
        self.picture.show_network(shown, drawn.places, drawn.codebook, self.threshold)
        strong = shown.from_weight(self.threshold)
        self.table.show_edges(strong, drawn.codebook)
        self.counts.setText(" · ".join(self._counted(drawn, len(strong))))
        self.save.setEnabled(True)
        self._show_way()

    def _counted(self, drawn: Drawn, strong: int) -> list[str]:
        """What is seen of how much, so that nobody takes a part for the whole."""
        shown, scene = self.shown_slice.network, self.picture.scene
        told = [words.statements(shown.statements)]
        if strong == len(shown.edges):
            told.append(words.ties(strong))
        else:
            of = self.tr("{shown} of {ties}")
            told.append(of.format(shown=strong, ties=words.ties(len(shown.edges))))
        if scene.left_out:
            told.append(self.tr("the {count} strongest are drawn").format(count=len(scene.lines)))
        if len(drawn.places) == MOST_NODES:
            told.append(self.tr("the {count} most frequent nodes").format(count=MOST_NODES))
        is_timed = self.time.length is not None or drawn.choice.period != ALWAYS
        if drawn.undated and is_timed:
            told.append(self.tr("{count} without a day").format(count=drawn.undated))
        return told

    def _show_way(self) -> None:
        """The picture or the table; where there is no tie, why."""
        if self._drawn is None:
            return
        has_ties = bool(self.table.ties.edges)
        if not has_ties:
            self.lesson.explain(
                self.tr("Nobody is tied to anybody here"),
                self.tr(
                    "Two actors are tied once both have spoken about the same measure. Choose "
                    "a longer time, a lower weight, or other ties above."
                ),
            )
        shown = self.table if self.as_table.isChecked() else self.holder
        self._body.setCurrentWidget(shown if has_ties else self.lesson)
