"""What a row holds, told once: the card, Parquet and Croissant are all made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Plain(StrEnum):
    """A value that is none of many, by its name in the card."""

    TEXT = "string"
    WHOLE = "int32"
    NUMBER = "float64"
    YES_NO = "bool"


@dataclass(frozen=True)
class Struct:
    """Named values, in this order."""

    fields: "Mapping[str, Shape]"


@dataclass(frozen=True)
class Many:
    """A list, each of this shape."""

    of: "Shape"


Shape = Plain | Struct | Many


def features(shape: Struct) -> list[dict[str, object]]:
    """As a card's header declares them."""
    return [{"name": name, **_feature(each)} for name, each in shape.fields.items()]


def _feature(shape: Shape) -> dict[str, object]:
    if isinstance(shape, Plain):
        return {"dtype": shape.value}
    if isinstance(shape, Struct):
        return {"struct": features(shape)}
    if isinstance(shape.of, Plain):
        return {"list": shape.of.value}
    assert isinstance(shape.of, Struct)
    return {"list": features(shape.of)}


def arrow_type(shape: Shape) -> Any:
    """As Parquet keeps it."""
    import pyarrow as arrow

    if isinstance(shape, Struct):
        return arrow.struct([(name, arrow_type(each)) for name, each in shape.fields.items()])
    if isinstance(shape, Many):
        return arrow.list_(arrow_type(shape.of))
    plain = {
        Plain.TEXT: arrow.string(),
        Plain.WHOLE: arrow.int32(),
        Plain.NUMBER: arrow.float64(),
        Plain.YES_NO: arrow.bool_(),
    }
    return plain[shape]


def arrow_schema(shape: Struct) -> Any:
    import pyarrow as arrow

    return arrow.schema([(name, arrow_type(each)) for name, each in shape.fields.items()])
