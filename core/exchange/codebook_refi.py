"""The codebook as a REFI-QDA codebook (`.qdc`), which programs for qualitative analysis share.

The exchange format is that of the REFI-QDA standard, version 1.5: nested codes with a description
each. Actors, stances and measures stand under a code of their own that is not codable.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from core.__about__ import __version__
from core.commands.cleaning import one_line
from core.commands.codebook import MAX_NAME_LENGTH, CodebookDraft, EntryDraft
from core.exchange.articles.containers import xml_of
from core.exchange.format import Format
from core.exchange.opening import shown, whole
from core.exchange.replacing import replaced_file
from core.model.codebook import Codebook, Entry, EntryKind, folded
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.text.canonical import canonical
from core.text.xml import held

ORIGIN = f"Glossator {__version__}"
_SPACE = "urn:QDA-XML:codebook:1.0"
_LARGEST = 8 * 1024 * 1024
_MOST = 50_000
_ROOTS = {EntryKind.ACTOR: "Actors", EntryKind.STANCE: "Stances", EntryKind.MEASURE: "Measures"}


def is_meant(path: Path) -> bool:
    """Whether a file of that name is in this format."""
    return path.suffix.lower() in FORMAT.extensions


def write(codebook: Codebook, path: Path) -> None:
    """Put the codebook in the place of what `path` was, or leave that as it was."""
    root = Element("CodeBook", {"xmlns": _SPACE, "origin": ORIGIN})
    add_codes(root, codebook)
    indent(root)
    with replaced_file(path) as building:
        ElementTree(root).write(building, encoding="utf-8", xml_declaration=True)


def add_codes(root: Element, codebook: Codebook) -> None:
    """Every entry as a code, by the guid of its uid."""
    codes = SubElement(root, "Codes")
    for kind, name in _ROOTS.items():
        entries = codebook.of_kind(kind)
        if entries:
            above = _code(codes, made_guid(f"glossator {name}"), name, is_codable=False)
            _add(above, entries)


def _add(root: Element, entries: tuple[Entry, ...]) -> None:
    known = {entry.id for entry in entries}
    under: dict[EntryId | None, list[Entry]] = {}
    for entry in entries:
        under.setdefault(entry.parent if entry.parent in known else None, []).append(entry)
    waiting = [(entry, root) for entry in reversed(under.get(None, []))]
    while waiting:
        entry, above = waiting.pop()
        code = _code(above, guid(entry.uid), entry.name, is_codable=not entry.retired)
        if entry.definition:
            # A description stands before the codes under it.
            SubElement(code, "Description").text = fit(entry.definition)
        waiting.extend((below, code) for below in reversed(under.get(entry.id, [])))


def _code(above: Element, key: str, name: str, *, is_codable: bool) -> Element:
    told = {"guid": key, "name": fit(name), "isCodable": str(is_codable).lower()}
    return SubElement(above, "Code", told)


def made_guid(words: str) -> str:
    """A guid that is the same for the same words."""
    return guid(sha256(words.encode()).hexdigest()[:32])


def guid(digits: str) -> str:
    """32 hexadecimal digits, as those of an entry's uid, in groups."""
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def fit(text: str) -> str:
    """The text without the few characters that XML cannot hold."""
    return held(text.replace("\r", ""), "")


class KindUnsaid(Refused):
    """A file does not say whether some of its codes are actors, stances or measures.

    `names`: those of them that stand under no other.
    """

    def __init__(self, file: str, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(
            "“{name}” does not say whether its codes are actors, stances or measures.", name=file
        )


def read(path: Path, kind: EntryKind | None = None) -> CodebookDraft:
    """The codes of a file as entries; those that name no kind by where they stand are of `kind`.

    Refused, with the file's name, if it is none, or made to do harm; KindUnsaid where it has
    codes that name no kind, and none is given.
    """
    name = shown(Path(path.name))
    try:
        raw = whole(path, _LARGEST)
        if raw is None:
            raise Refused("The file is too large for a codebook.")
        root = xml_of(raw)
        unsaid = tuple(code.get("name", "") for code, known in _tops(root) if known is None)
        draft = CodebookDraft(entries=tuple(_entries(root, kind or EntryKind.MEASURE)))
    except Refused as refusal:
        raise Refused(
            "“{name}” was not taken. {reason}", name=name, reason=refusal.phrase
        ) from refusal
    if unsaid and kind is None:
        raise KindUnsaid(name, tuple(map(one_line, unsaid)))
    return draft


class _Names:
    """Names are given once for each kind here; elsewhere once under each parent."""

    def __init__(self) -> None:
        self._taken: set[tuple[EntryKind, str]] = set()
        self._tried: dict[tuple[EntryKind, str], int] = {}

    def free(self, kind: EntryKind, name: str, parent: str | None) -> str:
        """The name; where it is taken, with its parent's; where that is too, with a number."""
        name = name[:MAX_NAME_LENGTH]
        key = (kind, folded(name))
        wanted = name
        if key in self._taken and parent:
            wanted = _with(name, parent)
        while (kind, folded(wanted)) in self._taken:
            self._tried[key] = self._tried.get(key, 1) + 1
            wanted = _with(name, str(self._tried[key]))
        self._taken.add((kind, folded(wanted)))
        return wanted


def _with(name: str, more: str) -> str:
    ending = f" ({more[:100]})"
    return name[: MAX_NAME_LENGTH - len(ending)] + ending


def _tops(root: Element) -> list[tuple[Element, EntryKind | None]]:
    """The codes that stand under no other, each with the kind of all codes under it, if it names
    one."""
    if _bare(root) != "CodeBook":
        raise Refused("It is no REFI-QDA codebook.")
    known = {folded(name): kind for kind, name in _ROOTS.items()}
    tops = [code for codes in root if _bare(codes) == "Codes" for code in _codes(codes)]
    return [
        (top, known.get(folded(top.get("name", ""))) if _is_heading(top) else None) for top in tops
    ]


def _is_heading(code: Element) -> bool:
    return code.get("isCodable", "true") != "true"


def _entries(root: Element, otherwise: EntryKind) -> Iterator[EntryDraft]:
    names = _Names()
    waiting: list[tuple[Element, EntryKind, str | None]] = []
    for top, said in reversed(_tops(root)):
        if said is None:
            waiting.append((top, otherwise, None))
        else:
            waiting.extend((code, said, None) for code in reversed(_codes(top)))
    count = 0
    while waiting:
        code, kind, parent = waiting.pop()
        count += 1
        if count > _MOST or not (told := one_line(canonical(code.get("name", "")))):
            raise Refused("A code in it has no name, or there are too many of them.")
        name = names.free(kind, told, parent)
        above = parent if kind is not EntryKind.STANCE else None
        is_codable = code.get("isCodable", "true").strip() in ("true", "1")
        yield EntryDraft(kind, name, above, definition=_described(code), retired=not is_codable)
        waiting.extend((below, kind, name) for below in reversed(_codes(code)))


def _codes(above: Element) -> list[Element]:
    return [each for each in above if _bare(each) == "Code"]


def _described(code: Element) -> str | None:
    texts = [each.text or "" for each in code if _bare(each) == "Description"]
    return canonical(texts[0].strip()) if texts else None


def _bare(element: Element) -> str:
    """The name of an element without its namespace, of which there are several versions."""
    return str(element.tag).rpartition("}")[2]


FORMAT = Format(
    name="codebook-refi-qda",
    title="The codebook alone, for other programs (REFI-QDA)",
    extensions=(".qdc",),
    carries=("actors", "stances", "measures"),
    is_codebook=True,
    loses=(
        "other names, examples, kinds of actors and identifiers",
        "values of stances",
        "extra fields",
        "earlier revisions of the codebook",
    ),
)
