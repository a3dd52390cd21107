"""What is compared: whose statements, from which overlap on, and how often it is resampled."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.model.ids import LayerId
from core.model.layer import Layer, LayerKind
from gui.shared.chart import SIDE
from gui.shared.choice_box import ChoiceBox
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

MATCHINGS = ("overlap", "iou_0.5", "iou_0.8", "exact")
"""The values of `core.agreement.detection.Matching`, which is not loaded before it is needed."""
_RESAMPLES = (0, 200, 1_000, 5_000)
_USUAL = 1_000


@dataclass(frozen=True, slots=True)
class Choice:
    """`resamples`: 0 for no intervals; `gamma`: whether γ is computed, which takes long."""

    layers: tuple[LayerId, ...]
    matching: str = MATCHINGS[0]
    resamples: int = _USUAL
    gamma: bool = False


class Choices(QWidget):
    """One line: a pill for each annotator, and two boxes."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layers: Sequence[Layer] = ()
        self._pills: dict[LayerId, QToolButton] = {}
        self._ready: set[LayerId] = set()
        self._whose = QWidget(self)
        self._flow = FlowLayout(self._whose, 8, is_last_far=False)
        self.matching = self._box(self.tr("Statements are the same"), self._matchings())
        self.resamples = self._box(self.tr("Intervals"), self._resamplings())
        self.resamples.setCurrentIndex(_RESAMPLES.index(_USUAL))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(8)
        row.addWidget(self._label(self.tr("Annotators")))
        row.addWidget(self._whose, 1, Qt.AlignmentFlag.AlignVCenter)
        for box in (self.matching, self.resamples):
            row.addWidget(self._label(box.accessibleName()))
            row.addWidget(box)
            box.activated.connect(lambda _row: self.changed.emit())
        self.gamma = self._pill(self, "γ")
        self.gamma.setAccessibleDescription(self.tr("Compute γ, which takes long"))
        self.gamma.setToolTip(
            self.tr("γ: align passages, and compare them with shuffled texts. This takes long.")
        )
        row.addWidget(self.gamma)

    def _label(self, words: str) -> QLabel:
        return plain_label(words, "small", self)

    def _box(self, name: str, offered: Sequence[str]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.addItems(list(offered))
        return box

    def _matchings(self) -> tuple[str, ...]:
        return (
            self.tr("at any overlap"),
            self.tr("from half the overlap on"),
            self.tr("from 80 % overlap on"),
            self.tr("at the same evidence"),
        )

    def _resamplings(self) -> list[str]:
        said = self.tr("from {count} resamples")
        return [
            said.format(count=QLocale().toString(count)) if count else self.tr("none")
            for count in _RESAMPLES
        ]

    def clear(self) -> None:
        """Others are to be chosen from: who had a tick is no choice among them."""
        self._take_away()
        self._layers, self._ready = (), set()

    def _take_away(self) -> LayerId | None:
        """Whose pill had the focus, if one had: it would be lost with the pill."""
        focused = next((layer for layer, pill in self._pills.items() if pill.hasFocus()), None)
        if focused is not None:
            self.matching.setFocus(Qt.FocusReason.OtherFocusReason)
        for pill in self._pills.values():
            pill.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self._pills = {}
        return focused

    def offer(self, layers: Sequence[Layer], done: frozenset[LayerId]) -> None:
        """Offer these, of which some are done with an article.

        Annotators are compared from when they are done with one, and all of them as long as fewer
        than two are; programs and gold where they are chosen.
        """
        annotators = {layer.id for layer in layers if layer.kind is LayerKind.ANNOTATOR}
        ready = annotators & done if len(annotators & done) > 1 else annotators
        if list(layers) == list(self._layers) and ready == self._ready:
            return
        chosen = {layer for layer, pill in self._pills.items() if pill.isChecked()}
        chosen = (chosen - (self._ready - ready)) | (ready - self._ready)
        focused = self._take_away()
        self._layers, self._ready = layers, ready
        for layer in layers:
            self._add(layer, is_chosen=layer.id in chosen)
        if focused in self._pills:
            self._pills[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, layer: Layer, *, is_chosen: bool) -> None:
        name = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }[layer.kind].format(name=layer.annotator.name)
        pill = self._pill(self._whose, name, is_chosen=is_chosen)
        self._pills[layer.id] = pill
        self._flow.addWidget(pill)
        pill.show()

    def _pill(self, parent: QWidget, name: str, *, is_chosen: bool = False) -> QToolButton:
        pill = with_look(QToolButton(parent), "tick")
        pill.setCheckable(True)
        pill.setChecked(is_chosen)
        self._name(pill, name)
        pill.toggled.connect(lambda _on: self._tell(pill, name))
        return pill

    def _tell(self, pill: QToolButton, name: str) -> None:
        self._name(pill, name)
        self.changed.emit()

    def _name(self, pill: QToolButton, name: str) -> None:
        """Who is compared has a tick, so that nothing hangs on colour alone."""
        pill.setAccessibleName(name)
        shown = literally(name)
        pill.setText(f"✓ {shown}" if pill.isChecked() else f"   {shown}")

    @property
    def choice(self) -> Choice:
        layers = tuple(y.id for y in self._layers if self._pills[y.id].isChecked())
        resamples = _RESAMPLES[self.resamples.currentIndex()]
        matching = MATCHINGS[self.matching.currentIndex()]
        return Choice(layers, matching, resamples, self.gamma.isChecked())

    @property
    def chosen(self) -> list[Layer]:
        """The layers that are compared, in their order."""
        return [layer for layer in self._layers if self._pills[layer.id].isChecked()]

    def show_matching(self, matching: str) -> None:
        """Choose it, without telling anybody."""
        blocked = QSignalBlocker(self.matching)
        self.matching.setCurrentIndex(MATCHINGS.index(matching))
        del blocked
