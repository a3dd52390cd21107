"""The codes of a REFI-QDA project or codebook."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from core.exchange.annotations.codes import Code
from core.exchange.annotations.parted_xml import is_called, words_in


def guid_of(element: Element, key: str = "guid") -> str:
    return (element.get(key) or "").strip().casefold()


def codes_in(elements: Iterator[Element]) -> Iterator[tuple[str, Code]]:
    """The codes in their order, each before those in it, however deep they lie."""
    levels: list[tuple[Iterator[Element], str | None]] = [(elements, None)]
    while levels:
        inside, above = levels[-1]
        element = next(inside, None)
        if element is None:
            levels.pop()
        elif is_called(element, "Code"):
            guid = guid_of(element)
            is_category = (element.get("isCodable") or "").casefold() in ("false", "0")
            name = (element.get("name") or "").strip() or guid
            note = words_in(element, "Description") if len(element) else ""
            yield guid, Code(name, above, note, is_category)
            if len(element):
                levels.append((iter(element), guid))
