"""What compared layers are called."""

from core.model.compared import distinct_names
from core.model.ids import AnnotatorId, LayerId
from core.model.layer import Annotator, Layer, LayerKind


def layer(number: int, name: str, kind: LayerKind = LayerKind.ANNOTATOR) -> Layer:
    return Layer(LayerId(number), f"{number}", Annotator(AnnotatorId(number), name, name), kind)


def test_a_layer_is_called_by_its_annotator() -> None:
    named = distinct_names([layer(2, "Ben"), layer(1, "Ana", LayerKind.SUGGESTION)])
    assert list(named.items()) == [(2, "Ben"), (1, "Ana")]


def test_layers_of_one_annotator_are_told_apart_by_their_kinds() -> None:
    named = distinct_names([layer(1, "Ana"), layer(2, "Ana", LayerKind.GOLD), layer(3, "Ben")])
    assert list(named.values()) == ["Ana (annotator)", "Ana (gold)", "Ben"]


def test_no_two_are_called_the_same_whatever_people_are_called() -> None:
    named = distinct_names([
        layer(1, "Ana (gold)"), layer(2, "Ana"), layer(3, "Ana", LayerKind.GOLD),
        layer(4, "Ana (gold)", LayerKind.GOLD),
    ])  # fmt: skip
    assert len(set(named.values())) == 4
