"""What is drawn: whose statements, which ties, how they weigh, and from which weight on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.ids import LayerId
from core.model.layer import GOLD_OWNER, Layer, LayerKind
from core.networks.options import NetworkKind, Normalisation, Options, Relation
from core.networks.periods import Length, Unit
from gui.networks import words
from gui.networks.weight_field import WeightField
from gui.shared.choice_box import ChoiceBox
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label

_KINDS = (NetworkKind.ACTOR_ACTOR, NetworkKind.ACTOR_MEASURE)
_RELATIONS = (Relation.NET, Relation.AGREEMENT, Relation.CONFLICT)
_NORMALISATIONS = tuple(Normalisation)
LENGTHS = (
    None,
    Length(1, Unit.YEAR),
    Length(6, Unit.MONTH),
    Length(3, Unit.MONTH),
    Length(1, Unit.MONTH),
    Length(1, Unit.WEEK),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """`length`: of windows of time; None for the whole."""

    layer: LayerId | None
    options: Options = field(default_factory=Options)
    length: Length | None = None


class Choices(QWidget):
    """Boxes in a row that goes on below itself where a window is narrow."""

    changed = Signal()
    """Something else is to be counted."""
    threshold_changed = Signal(float)
    """Of the same network, other ties are to be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layers: Sequence[Layer] = ()
        self._flow = FlowLayout(self, 16, is_last_far=False)
        self.layer = self._box(self.tr("Statements of"), ())
        self.kind = self._box(self.tr("Ties between"), [words.kind(each) for each in _KINDS])
        self.relation = self._box(self.tr("By"), [words.relation(each) for each in _RELATIONS])
        self.normalisation = self._box(
            self.tr("Weights"), [words.normalisation(each) for each in _NORMALISATIONS]
        )
        self.threshold = WeightField(self)
        self.threshold.changed.connect(self.threshold_changed)
        self._pair(self.tr("From weight"), self.threshold)

    def _pair(self, name: str, field: QWidget) -> None:
        """A field with its name before it: they go to the next line together."""
        field.setAccessibleName(name)
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plain_label(name, "small", pair))
        row.addWidget(field)
        self._flow.addWidget(pair)

    def _box(self, name: str, offered: Sequence[str]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.addItems(list(offered))
        box.activated.connect(lambda _row: self.changed.emit())
        self._pair(name, box)
        return box

    def offer(self, layers: Sequence[Layer], preferred: LayerId | None) -> None:
        """Offer these layers; the chosen one stays so, or else the preferred one is."""
        if list(layers) == list(self._layers):
            return
        shown = self.choice.layer
        self._layers = layers
        blocked = QSignalBlocker(self.layer)
        self.layer.clear()
        self.layer.addItems([self._name(layer) for layer in layers])
        ids = [layer.id for layer in layers]
        wanted = shown if shown in ids else preferred
        self.layer.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        del blocked
        self.layer.updateGeometry()

    def _name(self, layer: Layer) -> str:
        if layer.kind is LayerKind.GOLD and layer.annotator.name == GOLD_OWNER:
            return self.tr("Gold")
        by_kind = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }
        return by_kind[layer.kind].format(name=layer.annotator.name)

    @property
    def choice(self) -> Choice:
        """Without the windows, which are chosen elsewhere."""
        row = self.layer.currentIndex()
        layer = self._layers[row].id if 0 <= row < len(self._layers) else None
        options = Options(
            _KINDS[self.kind.currentIndex()],
            _RELATIONS[self.relation.currentIndex()],
            _NORMALISATIONS[self.normalisation.currentIndex()],
        )
        return Choice(layer, options)

    @property
    def shown_layer(self) -> Layer | None:
        row = self.layer.currentIndex()
        return self._layers[row] if 0 <= row < len(self._layers) else None

    def show_threshold(self, weight: float) -> None:
        """Choose from which weight on ties are seen, without telling anybody."""
        is_whole = self.choice.options.normalisation is Normalisation.NONE
        self.threshold.show_value(weight, 1.0 if is_whole else 0.05)
