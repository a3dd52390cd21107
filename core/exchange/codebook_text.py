"""The codebook's YAML, the same bytes for the same codebook."""

import json
import re
from collections.abc import Iterable, Iterator

from core.model.codebook import ActorKind, Codebook, Entry, Example, Field
from core.model.ids import EntryId
from core.text.numbers import number_text

FORMAT_NAME = "glossator-codebook/1"

# What may stand without quotation marks in a flow list: words, with nothing that YAML, of any
# version, takes for a number, a date, a truth or a sign of its own.
_PLAIN = re.compile(r"[^\W\d_][\w’–./()-]*(?: [\w’–./()-]+)*")
_RESERVED = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"))
# Line ends to some readers, or not allowed to stand bare in YAML.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")

Pair = tuple[str, str]


def text_of(codebook: Codebook) -> str:
    """The whole codebook, retired entries among it."""
    children = _children(codebook.measures)
    lines = [
        f"format: {FORMAT_NAME}",
        *([f"name: {_quoted(codebook.name)}"] if codebook.name else []),
        f"revision: {codebook.revision}",
        *_section("actors", (f"- {_flow(_actor(e, codebook))}" for e in codebook.actors)),
        *_section("stances", (f"- {_flow(_described(e, codebook))}" for e in codebook.stances)),
        *_section("measures", _measures(children.get(None, []), children, codebook)),
        *_section("fields", (f"- {_flow(_field(field))}" for field in codebook.fields)),
    ]
    return "\n".join(lines) + "\n"


def _section(name: str, lines: Iterable[str]) -> list[str]:
    indented = [f"  {line}" for line in lines]
    return [f"{name}:", *indented] if indented else []


def _children(measures: tuple[Entry, ...]) -> dict[EntryId | None, list[Entry]]:
    known = {measure.id for measure in measures}
    found: dict[EntryId | None, list[Entry]] = {}
    for measure in measures:
        parent = measure.parent if measure.parent in known else None
        found.setdefault(parent, []).append(measure)
    return found


def _measures(
    siblings: list[Entry], children: dict[EntryId | None, list[Entry]], codebook: Codebook
) -> Iterator[str]:
    for measure in siblings:
        pairs = _described(measure, codebook)
        below = children.get(measure.id, [])
        if len(pairs) == 1 and not below:
            yield f"- {_flow(pairs)}"
            continue
        first, *others = [f"{key}: {value}" for key, value in pairs]
        yield f"- {first}"
        yield from (f"  {line}" for line in others)
        if below:
            yield "  children:"
            yield from (f"    {line}" for line in _measures(below, children, codebook))


def _actor(actor: Entry, codebook: Codebook) -> list[Pair]:
    kind = actor.actor_kind or ActorKind.UNKNOWN
    parent = codebook.name_of(actor.parent)
    return _described(actor, codebook, kind=kind.value, parent=parent)


def _described(
    entry: Entry, codebook: Codebook, kind: str | None = None, parent: str | None = None
) -> list[Pair]:
    """What any entry may say, as far as it does, in the order of the format."""
    pairs = [("name", _quoted(entry.name))]
    if kind is not None:
        pairs.append(("kind", kind))
    if entry.value is not None:
        pairs.append(("value", number_text(entry.value)))
    if entry.aliases:
        pairs.append(("aliases", _list(entry.aliases)))
    if parent is not None:
        pairs.append(("parent", _quoted(parent)))
    if entry.identifier is not None:
        pairs.append(("identifier", _always_quoted(entry.identifier)))
    if entry.definition:
        pairs.append(("definition", _always_quoted(entry.definition)))
    if entry.examples:
        pairs.append(("examples", _passages(entry.examples)))
    if entry.counter_examples:
        pairs.append(("counter_examples", _passages(entry.counter_examples)))
    if entry.retired:
        pairs.append(("retired", "true"))
    if entry.split is not None:
        parts = (codebook.entries[number].name for number in entry.split.into)
        pairs.append(("split_into", _list(parts)))
    return pairs


def _field(field: Field) -> list[Pair]:
    pairs = [("name", _quoted(field.name)), ("kind", field.kind.value)]
    if field.choices:
        pairs.append(("choices", _list(field.choices)))
    if field.definition:
        pairs.append(("definition", _quoted(field.definition)))
    return pairs


def _flow(pairs: list[Pair]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _passages(examples: Iterable[Example]) -> str:
    return "[" + ", ".join(map(_passage, examples)) + "]"


def _passage(example: Example) -> str:
    text = _always_quoted(example.text)
    if example.statement is None:
        return text
    return _flow([("text", text), ("statement", _always_quoted(example.statement))])


def _quoted(text: str) -> str:
    """The text as YAML reads it back, in quotation marks where it has to be."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _RESERVED:
        return text
    return _always_quoted(text)


def _always_quoted(text: str) -> str:
    return _ESCAPED.sub(lambda m: f"\\u{ord(m.group()):04x}", json.dumps(text, ensure_ascii=False))
