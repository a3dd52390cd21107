"""HTML as the plain text that it shows."""

import re
from collections.abc import Iterator
from typing import Any

from core.exchange.decoding import UTF_8, Encoding, decoded
from core.model.phrase import Refused

_BLOCK_NAMES = (
    "address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody"
    " tfoot thead tr ul"
)
_UNSEEN_NAMES = (
    "button head iframe math noscript object script select style svg template textarea title"
)
_BLOCKS, _UNSEEN = frozenset(_BLOCK_NAMES.split()), frozenset(_UNSEEN_NAMES.split())
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE
)
_HEAD = 4_096
_CELLS = frozenset(("td", "th"))
_SPACES = re.compile(r"[^\S\n\u00a0]+")


def text_of_tree(root: Any) -> str:
    """The text of an lxml tree, a line for each block, cells apart by bars; nothing is loaded."""
    lines: list[list[str]] = [[]]
    for piece in _pieces(root):
        if piece == "\n":
            lines.append([])
        else:
            lines[-1].append(piece)
    bare = ("".join(line).replace("\n", " ") for line in lines)
    return "\n".join(line for line in (_SPACES.sub(" ", b).strip(" |") for b in bare) if line)


def _pieces(root: Any) -> Iterator[str]:
    """Text and `"\\n"` between blocks, without recursion: pages may be nested very deeply."""
    from lxml import etree

    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not unseen and element.tail:
                yield element.tail.replace("\n", " ")
            continue
        name = element.tag if isinstance(element.tag, str) else ""
        name = name.rpartition("}")[2].lower()
        if event == "start":
            unseen += name in _UNSEEN
            if not unseen:
                yield from _opening(name, element.text)
        else:
            if not unseen:
                yield from _closing(name)
            unseen -= name in _UNSEEN
            if not unseen and element.tail:
                yield element.tail.replace("\n", " ")


def _opening(name: str, text: str | None) -> Iterator[str]:
    if name in _BLOCKS:
        yield "\n"
    if name == "li":
        yield "- "
    if text:
        if name == "pre":
            for number, line in enumerate(text.splitlines()):
                yield from ("\n",) if number else ()
                yield line
        else:
            yield text.replace("\n", " ")


def _closing(name: str) -> Iterator[str]:
    if name in _BLOCKS or name == "br":
        yield "\n"
    elif name in _CELLS:
        yield " | "


def page_of(raw: bytes) -> tuple[Any, Encoding]:
    """The tree of a page, however wrong it is written, and what it was read as.

    Refused if there is nothing in it.
    """
    from lxml import etree, html

    declared = _DECLARED.search(raw, 0, _HEAD)
    source = decoded(raw, declared[1].decode("ascii") if declared else None)
    parser = html.HTMLParser(encoding=UTF_8, no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(source.text.encode(UTF_8, "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Refused("It holds no text.") from error
    return tree, source.encoding
